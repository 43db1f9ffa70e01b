import { type Interval, noInterval, tailOf } from "./interval.js";
import { normalQuantile } from "./normalQuantile.js";
import { studentQuantile } from "./studentQuantile.js";
import { wilsonInterval } from "./wilsonInterval.js";

/** A mean in which each value counts by its weight, as contracts do by their money. */
export interface WeightedMean {
  mean: number;
  /** Standard deviation of the values, each by its weight. */
  spread: number;
  /** (Σ weight)² ÷ Σ weight²: as many values of equal weight say as much. Source: Kish, "Survey Sampling", 1965. */
  effectiveN: number;
}

/** How many made-up values join the real ones, half of them 0 and half 1, so that values all alike do not claim certainty. */
const oneMadeUp = 1;

/**
 * Interval of a mean of shares, 0 … 1 each: Wilson's, over as many trials as the values' spread says that they are worth.
 * Where each is all or nothing, that is Wilson's interval over the effective number.
 */
export function weightedShareInterval(share: WeightedMean, coverage: number): Interval {
  if (!(share.effectiveN > 0)) return noInterval;
  const { mean, spread } = withMadeUp(share, oneMadeUp);
  // The sum of rounded money may leave a mean a hair beyond 1.
  const value = Math.min(1, Math.max(0, share.mean));
  const trials = (share.effectiveN * mean * (1 - mean)) / spread ** 2;
  return wilsonInterval(value === 1 ? trials : value * trials, trials, coverage);
}

/**
 * Interval of a mean of values from 0 on, 1 = unchanged, without an upper bound: normal around the mean with z² made-up
 * values, which is Agresti and Coull's interval where each is all or nothing.
 */
export function weightedRatioInterval(ratio: WeightedMean, coverage: number): Interval {
  if (!(ratio.effectiveN > 0)) return noInterval;
  const z = normalQuantile(1 - tailOf(coverage));
  const { mean, spread, effectiveN } = withMadeUp(ratio, z * z);
  const reach = (z * spread) / Math.sqrt(effectiveN);
  return {
    low: Math.min(ratio.mean, Math.max(0, mean - reach)),
    high: Math.max(ratio.mean, mean + reach)
  };
}

/** What a mean can be at all. */
export interface Bounds {
  least: number;
  most: number;
}

/** Student's interval of a mean, cut to `bounds`; none where fewer than two values or values all alike tell no spread. */
export function weightedMeanInterval(
  value: WeightedMean,
  coverage: number,
  { least, most }: Bounds
): Interval {
  const freedom = value.effectiveN - 1;
  if (!(freedom > 0) || !(value.spread > 0)) return noInterval;
  const reach = studentQuantile(1 - tailOf(coverage), freedom) * (value.spread / Math.sqrt(freedom));
  return { low: Math.max(least, value.mean - reach), high: Math.min(most, value.mean + reach) };
}

/** Welch's interval of `one` − `other`, both shares; none where either tells no spread. */
export function differenceInterval(one: WeightedMean, other: WeightedMean, coverage: number): Interval {
  const parts = [one, other].map(({ spread, effectiveN }) => ({
    variance: spread ** 2 / (effectiveN - 1),
    freedom: effectiveN - 1
  }));
  if (parts.some(({ variance, freedom }) => !(freedom > 0) || !(variance > 0))) return noInterval;
  const variance = parts.reduce((sum, part) => sum + part.variance, 0);
  const freedom = variance ** 2 / parts.reduce((sum, part) => sum + part.variance ** 2 / part.freedom, 0);
  const reach = studentQuantile(1 - tailOf(coverage), freedom) * Math.sqrt(variance);
  const difference = one.mean - other.mean;
  return { low: Math.max(-1, difference - reach), high: Math.min(1, difference + reach) };
}

function withMadeUp({ mean, spread, effectiveN }: WeightedMean, madeUp: number): WeightedMean {
  const all = effectiveN + madeUp;
  const centre = (effectiveN * mean + madeUp / 2) / all;
  const squares =
    effectiveN * (spread ** 2 + (mean - centre) ** 2) + (madeUp / 2) * (centre ** 2 + (1 - centre) ** 2);
  return { mean: centre, spread: Math.sqrt(squares / all), effectiveN: all };
}
