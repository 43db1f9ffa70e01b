import { tailOf } from "./interval.js";
import type { SurvivalPoint } from "./kaplanMeier.js";
import { normalQuantile } from "./normalQuantile.js";

/** Null = the curve, or the end of its band, does not fall to one half. */
export interface SurvivalMedian {
  median: number | null;
  low: number | null;
  high: number | null;
}

/** Room for the last digits of a product that is one half in full. */
const half = 0.5 + 1e-12;

/**
 * The first age at which the curve is at or below one half, with Brookmeyer and Crowley's interval: the ages at which the
 * log-log band's lower and upper end get there. The band keeps within 0 and 1, which matters for few deals.
 */
export function survivalMedian(curve: readonly SurvivalPoint[], coverage: number): SurvivalMedian {
  const reach = normalQuantile(1 - tailOf(coverage));
  return {
    median: firstAge(curve, ({ survival }) => survival),
    low: firstAge(curve, (point) => bandEnd(point, reach)),
    high: firstAge(curve, (point) => bandEnd(point, -reach))
  };
}

function firstAge(
  curve: readonly SurvivalPoint[],
  heightOf: (point: SurvivalPoint) => number
): number | null {
  return curve.find((point) => heightOf(point) <= half)?.ageDays ?? null;
}

/** Kalbfleisch and Prentice's band: survival to the power exp(± reach × its standard error on the log-log scale). */
function bandEnd({ survival, greenwood }: SurvivalPoint, reach: number): number {
  // Where nobody is left there is no standard error: no curve is lower, and nothing bounds it from above.
  if (survival === 0) return reach > 0 ? 0 : 1;
  const standardError = Math.sqrt(greenwood) / Math.abs(Math.log(survival));
  return survival ** Math.exp(reach * standardError);
}
