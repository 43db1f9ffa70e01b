import { formatMoney } from "../format/formatMoney.js";
import { notMeasured } from "../format/notMeasured.js";
import { plural } from "../format/plural.js";
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
  const answer = answerFor(
    "experience",
    () =>
      `largest won deal at least ${money(largestAsked)} (${formatShare(largest_deal_ratio)} of the target) and ` +
      `${plural(similar_deal_count, "won deal")} of at least ${money(similarAsked)}`
  );
  const amounts = candidate.won_amounts.filter((amount): amount is number => amount != null);
  if (amounts.length === 0 && candidate.won_amounts.length > 0)
    return answer("not_measured", notMeasured(), "No won deal has an amount.");
  if (amounts.length === 0) return answer("fail", "no won deals", "Has not won a deal yet.");

  const largest = Math.max(...amounts);
  const similar = amounts.filter((amount) => reaches(amount, similarAsked)).length;
  const figure = () =>
    `largest ${money(largest)}; ${plural(similar, "deal")} of at least ${money(similarAsked)}`;
  const [isLarge, isUsual] = [reaches(largest, largestAsked), similar >= similar_deal_count];
  if (!isLarge || !isUsual)
    return answer("fail", figure, () =>
      [
        isLarge ? "" : `The largest deal won, ${money(largest)}, is too small.`,
        isUsual
          ? ""
          : `Only ${plural(similar, "won deal")} of comparable size.`.replace("Only no won", "No won")
      ]
        .filter(Boolean)
        .join(" ")
    );
  return answer("pass", figure, "Has won deals of comparable size.");
}
