/** One age at which the event happened: how many were at risk that day, and to how many it happened. */
export interface RiskStep {
  ageDays: number;
  atRisk: number;
  events: number;
}

/** The curve from this age on, to the next point. */
export interface SurvivalPoint {
  ageDays: number;
  /** Estimated share to whom the event has not happened by this age. */
  survival: number;
  /** Greenwood's sum Σ d ÷ (n (n − d)): the variance is survival² times it; infinite where nobody is left. */
  greenwood: number;
}

/**
 * Kaplan and Meier's product-limit estimate over steps in ascending age. Whoever is censored, or comes under
 * observation late, shows only in how many are at risk.
 */
export function kaplanMeier(steps: readonly RiskStep[]): SurvivalPoint[] {
  let [survival, greenwood] = [1, 0];
  return steps.map(({ ageDays, atRisk, events }) => {
    survival *= (atRisk - events) / atRisk;
    greenwood += events / (atRisk * (atRisk - events));
    return { ageDays, survival, greenwood };
  });
}
