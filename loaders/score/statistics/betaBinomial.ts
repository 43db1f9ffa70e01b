import { sum } from "d3-array";
import jstat from "jstat";
import { tailOf } from "./interval.js";
import { mixture, type PriorPoint, priorPoints } from "./priorPoints.js";
import { type Shrunk, shrunkWithin } from "./shrunk.js";

/** `hits` of `trials`. */
export interface Proportion {
  hits: number;
  trials: number;
}

/** How a proportion is spread over the peers. */
export interface BetaPrior {
  /** The peers' hits and trials, all together. */
  pooled: Proportion;
  /** α + β: how many trials the peers' curve counts for; null = peers do not differ beyond chance. */
  strength: number | null;
  /** How sure that is; empty where the curve is to be taken as known. */
  points: readonly PriorPoint[];
}

// A curve worth less than one trial would say that peers tell nothing, and piles up on 0 and 1.
const leastStrength = 1;

/**
 * The peers' curve by the method of moments, each peer weighted by trials: the spread of the rates beyond
 * what chance gives at one common rate. Peers without trials are left out; null when nobody had any.
 */
export function fitBeta(peers: readonly Proportion[]): BetaPrior | null {
  const seen = peers.filter(({ trials }) => trials > 0);
  const trials = sum(seen, (peer) => peer.trials);
  if (trials === 0) return null;
  const pooled = { hits: sum(seen, (peer) => peer.hits), trials };
  const mean = pooled.hits / trials;
  const points = pointsOf(seen, pooled);
  const chance = mean * (1 - mean);
  const spread = sum(seen, (peer) => peer.trials * (peer.hits / peer.trials - mean) ** 2);
  const freedom = seen.length - 1;
  const information = trials - sum(seen, (peer) => peer.trials ** 2) / trials - freedom;
  if (chance === 0 || information <= 0) return { pooled, strength: null, points };
  const correlation = (spread / chance - freedom) / information;
  if (correlation <= 0) return { pooled, strength: null, points };
  return { pooled, strength: Math.max(leastStrength, 1 / correlation - 1), points };
}

/** None where all hit or none did: then nothing can be said about how peers differ. */
function pointsOf(seen: readonly Proportion[], { hits, trials }: Proportion): PriorPoint[] {
  if (hits === 0 || hits === trials) return [];
  const mean = hits / trials;
  const gammaln = (value: number) => jstat.gammaln(value);
  return priorPoints({
    typicalSize: trials / seen.length,
    logLikelihood: (strength) => {
      const [alpha, beta] = [strength * mean, strength * (1 - mean)];
      const same = gammaln(strength) - gammaln(alpha) - gammaln(beta);
      return sum(
        seen,
        (peer) =>
          same +
          gammaln(alpha + peer.hits) +
          gammaln(beta + peer.trials - peer.hits) -
          gammaln(strength + peer.trials)
      );
    },
    meanVariance: (strength) =>
      (mean * (1 - mean)) / sum(seen, (peer) => (peer.trials * (strength + 1)) / (strength + peer.trials))
  });
}

/** The beta curve of the same mean and variance as the person's posterior over all points. */
function intervalOver(own: Proportion, { pooled, points }: BetaPrior, tail: number) {
  const peers = pooled.hits / pooled.trials;
  const { mean, variance } = mixture(points, ({ strength, meanVariance }) => {
    const size = strength + own.trials;
    const share = (strength * peers + own.hits) / size;
    return {
      mean: share,
      variance: (share * (1 - share)) / (size + 1) + (strength / size) ** 2 * meanVariance
    };
  });
  const size = (mean * (1 - mean)) / variance - 1;
  // Two trials of one peer can leave more unknown than any curve between 0 and 1 holds: then nothing is ruled out.
  if (size <= 0) return { low: 0, high: 1 };
  const quantile = (probability: number) => jstat.beta.inv(probability, mean * size, (1 - mean) * size);
  return { low: orLimit(quantile(tail), 0), high: orLimit(quantile(1 - tail), 1) };
}

/** The library finds no quantile where it lies closer to an end than numbers tell: then the end itself. */
const orLimit = (quantile: number, limit: number): number => (Number.isNaN(quantile) ? limit : quantile);

/**
 * The own rate drawn toward the peers' mean. Equal-tailed interval of a beta curve that also holds what so few peers leave
 * unknown of their mean and of how far they differ.
 */
export function shrinkProportion(own: Proportion, prior: BetaPrior, coverage: number): Shrunk {
  const { pooled, strength, points } = prior;
  const mean = pooled.hits / pooled.trials;
  const tail = tailOf(coverage);
  const over = points.length > 0 ? intervalOver(own, prior, tail) : null;
  if (strength == null)
    return over ? shrunkWithin(mean, over.low, over.high, 0) : pooledProportion(pooled, coverage);
  const alpha = strength * mean + own.hits;
  const beta = strength * (1 - mean) + own.trials - own.hits;
  return shrunkWithin(
    alpha / (alpha + beta),
    over?.low ?? jstat.beta.inv(tail, alpha, beta),
    over?.high ?? jstat.beta.inv(1 - tail, alpha, beta),
    own.trials / (own.trials + strength)
  );
}

/** One rate for everybody; the interval is that of all peers' trials together (Jeffreys). */
function pooledProportion({ hits, trials }: Proportion, coverage: number): Shrunk {
  const tail = tailOf(coverage);
  const misses = trials - hits;
  const low = hits === 0 ? 0 : jstat.beta.inv(tail, hits + 0.5, misses + 0.5);
  const high = misses === 0 ? 1 : jstat.beta.inv(1 - tail, hits + 0.5, misses + 0.5);
  return shrunkWithin(hits / trials, low, high, 0);
}
