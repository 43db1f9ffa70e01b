import { sum } from "d3-array";
import jstat from "jstat";
import { tailOf } from "./interval.js";
import { mixture, type PriorPoint, priorPoints } from "./priorPoints.js";
import { type Shrunk, shrunkWithin } from "./shrunk.js";

/** `events` during `exposure`. */
export interface Rate {
  events: number;
  exposure: number;
}

/** How a rate is spread over the peers. */
export interface GammaPrior {
  /** The peers' events and exposure, all together. */
  pooled: Rate;
  /** β: how much exposure the peers' curve counts for; null = peers do not differ beyond chance. */
  strength: number | null;
  /** How sure that is; empty where the curve is to be taken as known. */
  points: readonly PriorPoint[];
}

/**
 * The peers' curve by the method of moments, each peer weighted by exposure: the variance of the rates beyond
 * what chance gives at one common rate. Peers without exposure are left out; null when nobody had any.
 */
export function fitGamma(peers: readonly Rate[]): GammaPrior | null {
  const seen = peers.filter(({ exposure }) => exposure > 0);
  const exposure = sum(seen, (peer) => peer.exposure);
  if (exposure === 0) return null;
  const pooled = { events: sum(seen, (peer) => peer.events), exposure };
  const mean = pooled.events / exposure;
  const points = pointsOf(seen, pooled);
  const spread = sum(seen, (peer) => peer.exposure * (peer.events / peer.exposure - mean) ** 2);
  const information = exposure - sum(seen, (peer) => peer.exposure ** 2) / exposure;
  const excess = spread - mean * (seen.length - 1);
  if (mean === 0 || information <= 0 || excess <= 0) return { pooled, strength: null, points };
  return { pooled, strength: (mean * information) / excess, points };
}

/** None where there were no events: then nothing can be said about how peers differ. */
function pointsOf(seen: readonly Rate[], { events, exposure }: Rate): PriorPoint[] {
  if (events === 0) return [];
  const mean = events / exposure;
  const gammaln = (value: number) => jstat.gammaln(value);
  return priorPoints({
    typicalSize: exposure / seen.length,
    logLikelihood: (strength) => {
      const shape = strength * mean;
      return sum(
        seen,
        (peer) =>
          gammaln(shape + peer.events) -
          gammaln(shape) +
          shape * Math.log(strength / (strength + peer.exposure)) +
          peer.events * Math.log(peer.exposure / (strength + peer.exposure))
      );
    },
    meanVariance: (strength) =>
      mean / sum(seen, (peer) => (peer.exposure * strength) / (strength + peer.exposure))
  });
}

/** The gamma curve of the same mean and variance as the person's posterior over all points. */
function intervalOver(own: Rate, { pooled, points }: GammaPrior, tail: number) {
  const peers = pooled.events / pooled.exposure;
  const { mean, variance } = mixture(points, ({ strength, meanVariance }) => {
    const exposure = strength + own.exposure;
    const rate = (strength * peers + own.events) / exposure;
    return { mean: rate, variance: rate / exposure + (strength / exposure) ** 2 * meanVariance };
  });
  const quantile = (probability: number) =>
    jstat.gamma.inv(probability, mean ** 2 / variance, variance / mean);
  return { low: quantile(tail), high: quantile(1 - tail) };
}

/**
 * The own rate drawn toward the peers' mean. Equal-tailed interval of a gamma curve that also holds what so few peers
 * leave unknown of their mean and of how far they differ.
 */
export function shrinkRate(own: Rate, prior: GammaPrior, coverage: number): Shrunk {
  const { pooled, strength, points } = prior;
  const tail = tailOf(coverage);
  const over = points.length > 0 ? intervalOver(own, prior, tail) : null;
  if (strength == null)
    return over
      ? shrunkWithin(pooled.events / pooled.exposure, over.low, over.high, 0)
      : pooledRate(pooled, coverage);
  const shape = (pooled.events / pooled.exposure) * strength + own.events;
  const exposure = strength + own.exposure;
  return shrunkWithin(
    shape / exposure,
    over?.low ?? jstat.gamma.inv(tail, shape, 1 / exposure),
    over?.high ?? jstat.gamma.inv(1 - tail, shape, 1 / exposure),
    own.exposure / exposure
  );
}

/** One rate for everybody; the interval is that of all peers' exposure together (Jeffreys). */
function pooledRate({ events, exposure }: Rate, coverage: number): Shrunk {
  const tail = tailOf(coverage);
  const low = events === 0 ? 0 : jstat.gamma.inv(tail, events + 0.5, 1 / exposure);
  return shrunkWithin(events / exposure, low, jstat.gamma.inv(1 - tail, events + 0.5, 1 / exposure), 0);
}
