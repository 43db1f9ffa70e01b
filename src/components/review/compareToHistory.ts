import type { Change } from "../../rules/headlines/changeBetween.js";

/** Student's t for a two-sided 90 % range, by degrees of freedom from 1. */
const T90 = [6.314, 2.92, 2.353, 2.132, 2.015, 1.943, 1.895, 1.86, 1.833, 1.812];
const FEWEST = 4;

/**
 * For sums, which have no interval: whether a quarter lies outside what the quarters before it let one expect
 * (90 % prediction range around their mean). Not measured with fewer than four of them.
 */
export function compareToHistory(history: readonly (number | null)[], value: number | null): Change["kind"] {
  const known = history.filter((entry) => entry != null);
  if (value == null || known.length < FEWEST) return "not_measured";
  const n = known.length;
  const mean = known.reduce((sum, entry) => sum + entry, 0) / n;
  const variance = known.reduce((sum, entry) => sum + (entry - mean) ** 2, 0) / (n - 1);
  const reach = (T90[n - 2] ?? 1.645) * Math.sqrt(variance * (1 + 1 / n));
  return Math.abs(value - mean) > reach ? "real" : "noise";
}
