import { type Interval, noInterval } from "./interval.js";

/** A value with its interval. */
export type Bounded = { value: number } & Interval;

/**
 * Interval of the mean of two values that were measured apart, from the interval of each.
 * Source: Zou & Donner, "Construction of confidence limits about effect measures", Statistics in Medicine 2008.
 */
export function meanOfTwoInterval(one: Bounded, other: Bounded): Interval {
  if (one.low == null || other.low == null) return noInterval;
  const mean = (one.value + other.value) / 2;
  return {
    low: mean - Math.hypot(one.value - one.low, other.value - other.low) / 2,
    high: mean + Math.hypot(one.high - one.value, other.high - other.value) / 2
  };
}
