import type { Policy } from "../../../loaders/schema/policy.js";
import { t } from "../../text/t.js";
import { notMeasured } from "../format/notMeasured.js";
import { plural } from "../format/plural.js";
import { answerFor } from "./answer.js";
import type { Candidate, GateAnswer, Target } from "./suitability.js";

/**
 * Sellers who know the industry lose less of an account's sales when it changes hands. A partner who knows
 * it mends the lack, so a miss is a condition and not a fail.
 */
export function similarCustomersGate(candidate: Candidate, target: Target, policy: Policy): GateAnswer {
  const asked = policy.suitability.industry_deals;
  const answer = answerFor("similar_customers", () =>
    t("{deals} in the account's industry", { deals: plural(asked, "won deal") })
  );
  if (!target.account)
    return answer(
      "not_applicable",
      () => t("no account chosen"),
      () => t("Asked once an account is chosen.")
    );
  const industry = target.account.industry;
  if (industry == null)
    return answer("not_measured", notMeasured, () => t("The account carries no industry."));
  if (!candidate.industry_wins)
    return answer("not_measured", notMeasured, () => t("Accounts carry no industry."));
  const won = candidate.industry_wins.get(industry) ?? 0;
  const figure = () => t("{deals} in {industry}", { deals: plural(won, "won deal"), industry });
  if (won >= asked) return answer("pass", figure, () => t("Knows customers of this kind."));
  const reason = () =>
    won === 0
      ? t("Has not won in {industry}: needs a partner who has.", { industry })
      : t("Has won only {n} in {industry}: needs a partner who has.", { n: won, industry });
  return answer("condition", figure, reason, "industry_partner");
}
