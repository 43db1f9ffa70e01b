import { sum } from "d3-array";
import jstat from "jstat";
import { tailOf } from "./interval.js";
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
  const chance = mean * (1 - mean);
  const spread = sum(seen, (peer) => peer.trials * (peer.hits / peer.trials - mean) ** 2);
  const freedom = seen.length - 1;
  const information = trials - sum(seen, (peer) => peer.trials ** 2) / trials - freedom;
  if (chance === 0 || information <= 0) return { pooled, strength: null };
  const correlation = (spread / chance - freedom) / information;
  if (correlation <= 0) return { pooled, strength: null };
  return { pooled, strength: Math.max(leastStrength, 1 / correlation - 1) };
}

/** The own rate drawn toward the peers' mean: equal-tailed interval of the posterior beta curve. */
export function shrinkProportion(own: Proportion, prior: BetaPrior, coverage: number): Shrunk {
  const { pooled, strength } = prior;
  const mean = pooled.hits / pooled.trials;
  if (strength == null) return pooledProportion(pooled, coverage);
  const alpha = strength * mean + own.hits;
  const beta = strength * (1 - mean) + own.trials - own.hits;
  const tail = tailOf(coverage);
  return shrunkWithin(
    alpha / (alpha + beta),
    jstat.beta.inv(tail, alpha, beta),
    jstat.beta.inv(1 - tail, alpha, beta),
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
