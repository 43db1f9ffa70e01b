import type { Policy } from "../../../loaders/schema/policy.js";
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
  const answer = answerFor(
    "similar_customers",
    () => `${plural(asked, "won deal")} in the account's industry`
  );
  if (!target.account)
    return answer("not_applicable", "no account chosen", "Asked once an account is chosen.");
  const industry = target.account.industry;
  if (industry == null) return answer("not_measured", notMeasured(), "The account carries no industry.");
  if (!candidate.industry_wins) return answer("not_measured", notMeasured(), "Accounts carry no industry.");
  const won = candidate.industry_wins.get(industry) ?? 0;
  const figure = () => `${plural(won, "won deal")} in ${industry}`;
  if (won >= asked) return answer("pass", figure, "Knows customers of this kind.");
  const reason = () =>
    `Has ${won === 0 ? "not won" : `won only ${won}`} in ${industry}: needs a partner who has.`;
  return answer("condition", figure, reason, "industry_partner");
}
