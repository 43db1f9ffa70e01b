import type { RepSpread } from "../marts/spreadMart.js";
import { type Interval, noInterval } from "../statistics/interval.js";
import {
  type Bounds,
  differenceInterval,
  type WeightedMean,
  weightedMeanInterval,
  weightedShareInterval
} from "../statistics/weightedInterval.js";

/** Discounts weighted by amount, with the sums that say how many equal deals they are worth. */
export interface Discounts extends WeightedMean {
  base: number;
  baseSquares: number;
}

interface Sums {
  base: number;
  baseSquares: number;
  value: number;
  squares: number;
  least: number;
  most: number;
}

/** Discounts in the quarters' last days, before them, and both together; null where no deal has one recorded. */
export interface DiscountSides {
  late: Discounts | null;
  early: Discounts | null;
  all: Discounts | null;
}

export function discountsOf(spread: RepSpread | null): DiscountSides {
  const late = spread && sumsOf(spread, "late");
  const early = spread && sumsOf(spread, "early");
  const recorded = [late, early].filter((sums) => sums !== null);
  return {
    late: late && weigh(late),
    early: early && weigh(early),
    all: recorded.length === 0 ? null : weigh(recorded.reduce(together))
  };
}

/** Wilson's interval of a share of value, over as many equal deals as the deals are worth. */
export function shareOfValue(
  value: number | null,
  base: number | null | undefined,
  baseSquares: number | null | undefined,
  coverage: number
): Interval {
  if (value == null || !base || !baseSquares) return noInterval;
  const spread = Math.sqrt(Math.max(0, value * (1 - value)));
  return weightedShareInterval({ mean: value, spread, effectiveN: base ** 2 / baseSquares }, coverage);
}

/** Student's interval of a mean of `n` whole numbers whose squares sum to `squares`. */
export function meanOf(
  mean: number | null,
  n: number | null,
  squares: number | null | undefined,
  coverage: number,
  bounds: Bounds
): Interval {
  if (mean == null || !n || squares == null) return noInterval;
  const sum = Math.round(mean * n);
  return weightedMeanInterval(
    { mean, spread: Math.sqrt(n * squares - sum ** 2) / n, effectiveN: n },
    coverage,
    bounds
  );
}

export function differenceOf({ late, early }: DiscountSides, coverage: number): Interval {
  return late && early ? differenceInterval(late, early, coverage) : noInterval;
}

function sumsOf(spread: RepSpread, side: "late" | "early"): Sums | null {
  const sums = {
    base: spread[`${side}_base`],
    baseSquares: spread[`${side}_base_squares`],
    value: spread[`${side}_value`],
    squares: spread[`${side}_squares`],
    least: spread[`${side}_least`],
    most: spread[`${side}_most`]
  };
  // All six are null together: where no deal on this side has a recorded discount.
  return sums.base ? (sums as Sums) : null;
}

const together = (one: Sums, other: Sums): Sums => ({
  base: one.base + other.base,
  baseSquares: one.baseSquares + other.baseSquares,
  value: one.value + other.value,
  squares: one.squares + other.squares,
  least: Math.min(one.least, other.least),
  most: Math.max(one.most, other.most)
});

function weigh({ base, baseSquares, value, squares, least, most }: Sums): Discounts {
  const mean = value / base;
  // Equal discounts would leave a spread of the last digits.
  const variance = least === most ? 0 : Math.max(0, squares / base - mean ** 2);
  return { mean, spread: Math.sqrt(variance), effectiveN: base ** 2 / baseSquares, base, baseSquares };
}
