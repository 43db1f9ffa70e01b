import { t } from "../../text/t.js";
import { formatDecimal } from "../format/formatDecimal.js";
import type { Candidate, Target } from "./suitability.js";

/** How far the target lies beyond anything won so far, in words; null when it does not, or nothing is known. */
export function extrapolation(candidate: Candidate, target: Target): string | null {
  const amounts = candidate.won_amounts.filter((amount): amount is number => amount != null && amount > 0);
  if (amounts.length === 0) return null;
  const times = target.amount / Math.max(...amounts);
  if (times <= 1) return null;
  return t("the target is {times}× the largest deal this rep has won", {
    times: formatDecimal(times, times < 9.95 ? 1 : 0)
  });
}
