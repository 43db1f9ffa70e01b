import { t } from "../../text/t.js";
import { formatMoney } from "../format/formatMoney.js";
import { notMeasured } from "../format/notMeasured.js";
import { plural } from "../format/plural.js";
import { joinSentences } from "../format/joinSentences.js";
import { formatShare } from "../format/formatShare.js";
import type { Policy } from "../../../loaders/schema/policy.js";
import { answerFor } from "./answer.js";
import { reaches } from "./reaches.js";
import type { Candidate, GateAnswer, Target } from "./suitability.js";

/** Large orders are a trade of their own: many small wins do not add up to the experience of a large one. */
export function experienceGate(candidate: Candidate, target: Target, policy: Policy): GateAnswer {
  const { largest_deal_ratio, similar_deal_ratio, similar_deal_count } = policy.suitability;
  const [largestAsked, similarAsked] = [
    target.amount * largest_deal_ratio,
    target.amount * similar_deal_ratio
  ];
  const money = (value: number) => formatMoney(value, target.currency);
  const answer = answerFor("experience", () =>
    t("largest won deal at least {largest} ({share} of the target) and {deals} of at least {similar}", {
      largest: money(largestAsked),
      share: formatShare(largest_deal_ratio),
      deals: plural(similar_deal_count, "won deal"),
      similar: money(similarAsked)
    })
  );
  const amounts = candidate.won_amounts.filter((amount): amount is number => amount != null);
  if (amounts.length === 0 && candidate.won_amounts.length > 0)
    return answer("not_measured", notMeasured, () => t("No won deal has an amount."));
  if (amounts.length === 0)
    return answer(
      "fail",
      () => t("no won deals"),
      () => t("Has not won a deal yet.")
    );

  const largest = Math.max(...amounts);
  const similar = amounts.filter((amount) => reaches(amount, similarAsked)).length;
  const figure = () =>
    t("largest {largest}; {deals} of at least {similar}", {
      largest: money(largest),
      deals: plural(similar, "deal"),
      similar: money(similarAsked)
    });
  const [isLarge, isUsual] = [reaches(largest, largestAsked), similar >= similar_deal_count];
  if (!isLarge || !isUsual)
    return answer("fail", figure, () =>
      joinSentences([
        isLarge ? "" : t("The largest deal won, {largest}, is too small.", { largest: money(largest) }),
        isUsual ? "" : tooFew(similar)
      ])
    );
  return answer("pass", figure, () => t("Has won deals of comparable size."));
}

function tooFew(similar: number): string {
  return similar === 0
    ? t("No won deals of comparable size.")
    : t("Only {deals} of comparable size.", { deals: plural(similar, "won deal") });
}
