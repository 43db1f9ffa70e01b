import { sum } from "d3-array";
import jstat from "jstat";
import { tailOf } from "./interval.js";
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
  const spread = sum(seen, (peer) => peer.exposure * (peer.events / peer.exposure - mean) ** 2);
  const information = exposure - sum(seen, (peer) => peer.exposure ** 2) / exposure;
  const excess = spread - mean * (seen.length - 1);
  if (mean === 0 || information <= 0 || excess <= 0) return { pooled, strength: null };
  return { pooled, strength: (mean * information) / excess };
}

/** The own rate drawn toward the peers' mean: equal-tailed interval of the posterior gamma curve. */
export function shrinkRate(own: Rate, prior: GammaPrior, coverage: number): Shrunk {
  const { pooled, strength } = prior;
  if (strength == null) return pooledRate(pooled, coverage);
  const shape = (pooled.events / pooled.exposure) * strength + own.events;
  const exposure = strength + own.exposure;
  const tail = tailOf(coverage);
  return shrunkWithin(
    shape / exposure,
    jstat.gamma.inv(tail, shape, 1 / exposure),
    jstat.gamma.inv(1 - tail, shape, 1 / exposure),
    own.exposure / exposure
  );
}

/** One rate for everybody; the interval is that of all peers' exposure together (Jeffreys). */
function pooledRate({ events, exposure }: Rate, coverage: number): Shrunk {
  const tail = tailOf(coverage);
  const low = events === 0 ? 0 : jstat.gamma.inv(tail, events + 0.5, 1 / exposure);
  return shrunkWithin(events / exposure, low, jstat.gamma.inv(1 - tail, events + 0.5, 1 / exposure), 0);
}
