import { errorFunction } from "simple-statistics";

/** Share of a normal distribution below `z` standard deviations from its mean. */
const shareBelow = (z: number): number => 0.5 + 0.5 * errorFunction(z / Math.SQRT2);

/**
 * How far bookings could have come out otherwise, as a standard deviation on the log scale: the customers who bought
 * are taken to have come by chance, each with what it brought, so the relative variance of their sum is HHI = 1 ÷
 * effective customers. Null without customers.
 */
export function performanceSpread(effectiveCustomers: number | null): number | null {
  if (effectiveCustomers == null || !(effectiveCustomers > 0)) return null;
  return Math.sqrt(Math.log1p(1 / effectiveCustomers));
}

/** Both ends between which a figure lies with `z` spreads on the log scale; null without a spread. */
export function spreadRange(value: number | null, spread: number | null, z: number): [number, number] | null {
  if (value == null || spread == null || value <= 0) return null;
  return [value * Math.exp(-z * spread), value * Math.exp(z * spread)];
}

/** Chance that performance reaches its cut; who booked nothing does not reach it. Null where no chance can be told. */
export function chanceOfReaching(
  value: number | null,
  cut: number | null,
  spread: number | null
): number | null {
  if (value == null || cut == null) return null;
  if (value <= 0) return cut <= 0 ? 1 : 0;
  if (spread == null) return null;
  if (cut <= 0) return 1;
  return shareBelow(Math.log(value / cut) / spread);
}

/** Chance that a score, measured without error, lies below its cut; null without a standard error. */
export function chanceOfFallingShort(
  score: number | null,
  cut: number,
  standardError: number | null
): number | null {
  if (score == null || standardError == null) return null;
  if (standardError === 0) return score < cut - 1e-9 ? 1 : 0;
  return shareBelow((cut - score) / standardError);
}

/** Both at once, the one taken to say nothing of the other; null unless both are known. */
export function chanceOfBoth(one: number | null, other: number | null): number | null {
  return one == null || other == null ? null : one * other;
}
