import type { RateName, RepQuarter } from "../../schema/outputs.js";
import { type BetaPrior, fitBeta, type Proportion, shrinkProportion } from "../statistics/betaBinomial.js";
import { fitGamma, type GammaPrior, type Rate, shrinkRate } from "../statistics/gammaPoisson.js";
import type { Shrunk } from "../statistics/shrunk.js";
import { type ExposureSource, perMonths, rateSources, type ShareSource } from "./rateSources.js";

/** How a rate is spread over a peer group. */
export type PeerFit =
  | { kind: "share"; source: ShareSource; prior: BetaPrior }
  | { kind: "exposure"; source: ExposureSource; prior: GammaPrior };

/** The peers' curve for a rate; null where the rate is not shrunk or no peer has any events to go by. */
export function fitPeers(peers: readonly RepQuarter[], rateName: RateName): PeerFit | null {
  const source = rateSources[rateName];
  if (source.kind === "ratio" || !source.isShrunk) return null;
  if (source.kind === "share") {
    const prior = fitBeta(peers.map((peer) => proportionOf(peer, source)));
    return prior && { kind: "share", source, prior };
  }
  const prior = fitGamma(peers.map((peer) => rateOf(peer, source)));
  return prior && { kind: "exposure", source, prior };
}

/** One person's rate drawn toward the peers; in the unit of the raw rate. */
export function shrink(row: RepQuarter, fit: PeerFit, coverage: number): Shrunk {
  return fit.kind === "share"
    ? shrinkProportion(proportionOf(row, fit.source), fit.prior, coverage)
    : shrinkRate(rateOf(row, fit.source), fit.prior, coverage);
}

function proportionOf(row: RepQuarter, source: ShareSource): Proportion {
  return { hits: row[source.hits] ?? 0, trials: row[source.trials] ?? 0 };
}

function rateOf(row: RepQuarter, source: ExposureSource): Rate {
  const exposure = (row[source.exposure] ?? 0) / perMonths;
  // Complaints about customers that were not active say nothing about a rate per active month.
  return { events: exposure > 0 ? (row[source.events] ?? 0) : 0, exposure };
}
