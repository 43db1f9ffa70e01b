import { type Interval, noInterval, tailOf } from "./interval.js";
import { normalQuantile } from "./normalQuantile.js";

/** Wilson score interval of a proportion: `hits` of `trials`. Nothing to bound when there were no trials. */
export function wilsonInterval(hits: number, trials: number, coverage: number): Interval {
  if (trials === 0) return noInterval;
  const z = normalQuantile(1 - tailOf(coverage));
  const share = hits / trials;
  const spread = z * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials));
  const centre = share + (z * z) / (2 * trials);
  const scale = 1 + (z * z) / trials;
  // The ends are exactly 0 and 1 there; rounding would leave them a hair off, or beyond.
  return {
    low: hits === 0 ? 0 : Math.max(0, (centre - spread) / scale),
    high: hits === trials ? 1 : Math.min(1, (centre + spread) / scale)
  };
}
