import { type Interval, noInterval, tailOf } from "./interval.js";
import { normalQuantile } from "./normalQuantile.js";

/** What the figure can be at all; no upper bound where left out. */
export interface Bounds {
  least: number;
  most?: number;
}

/** Normal interval around a value with a standard error, cut to `bounds`; none where either is null. */
export function standardErrorInterval(
  value: number | null,
  standardError: number | null,
  coverage: number,
  bounds: Bounds
): Interval {
  if (value == null || standardError == null) return noInterval;
  const reach = normalQuantile(1 - tailOf(coverage)) * standardError;
  return {
    low: Math.max(bounds.least, value - reach),
    high: Math.min(bounds.most ?? Infinity, value + reach)
  };
}
