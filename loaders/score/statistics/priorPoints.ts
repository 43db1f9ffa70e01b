import { max, sum } from "d3-array";

/** One way in which the peers may differ, and how likely it is. */
export interface PriorPoint {
  /** How many trials (or how much exposure) the peers' curve would count for. */
  strength: number;
  /** Adds up to 1 over all points. */
  weight: number;
  /** Variance of the peers' mean, known only from so many peers, if this were the strength. */
  meanVariance: number;
}

const points = 20;

interface PointOptions {
  /** Trials or exposure of the average peer. */
  typicalSize: number;
  /** Log-likelihood of all that was seen of the peers. */
  logLikelihood: (strength: number) => number;
  meanVariance: (strength: number) => number;
}

/**
 * What a handful of peers says about how far peers differ is itself uncertain; these points hold the whole range, so
 * that intervals do not pretend to know it. They are spread evenly over the weight of the peers against an average person's
 * own data, strength ÷ (strength + size), and before anything is seen the likelier the less that weight is: with an even
 * chance for all, intervals among 8 to 20 peers held the truth too rarely (tests/score/statistics/coverage.test.ts).
 * Source of the approach: Christiansen & Morris, "Hierarchical Poisson Regression Modeling", Journal of the American Statistical Association 1997.
 */
export function priorPoints({ typicalSize, logLikelihood, meanVariance }: PointOptions): PriorPoint[] {
  const found = Array.from({ length: points }, (_none, index) => {
    const weightOfPeers = (index + 0.5) / points;
    const strength = (typicalSize * weightOfPeers) / (1 - weightOfPeers);
    const log = Math.log(1 - weightOfPeers) + logLikelihood(strength);
    return { strength, log, meanVariance: meanVariance(strength) };
  });
  const most = max(found, ({ log }) => log) ?? 0;
  const total = sum(found, ({ log }) => Math.exp(log - most));
  return found.map(({ log, ...point }) => ({ ...point, weight: Math.exp(log - most) / total }));
}

/** Mean and variance of what is left to know of one person, over all points. */
export function mixture(
  known: readonly PriorPoint[],
  posterior: (point: PriorPoint) => { mean: number; variance: number }
): { mean: number; variance: number } {
  const parts = known.map((point) => ({ weight: point.weight, ...posterior(point) }));
  const mean = sum(parts, (part) => part.weight * part.mean);
  return { mean, variance: sum(parts, (part) => part.weight * (part.variance + (part.mean - mean) ** 2)) };
}
