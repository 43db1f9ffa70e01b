import { formatDecimal } from "./formatDecimal.js";
import { notMeasured, unitSpace } from "./notMeasured.js";

/** The digits of a share as a percentage, without the sign; nearly 0 and nearly 1 keep a decimal ("99.6"). */
export function percentDigits(share: number): string {
  const percent = share * 100;
  const rounded = Math.round(percent);
  const hidesTheRest = (rounded === 0 || rounded === 100) && Math.abs(percent - rounded) >= 0.05;
  return formatDecimal(percent, hidesTheRest ? 1 : 0);
}

/** A share (0.92) as "92 %"; null is "not measured". */
export function formatShare(share: number | null): string {
  return share == null || Number.isNaN(share) ? notMeasured() : percentDigits(share) + unitSpace + "%";
}
