import { evidenceOf, type SignalScale } from "../../../src/rules/types/evidenceOf.js";
import type { RepQuarter } from "../../schema/outputs.js";
import { signalNames, type SellerType, sellerTypes, type SignalName } from "../../schema/policy.js";
import { accountSumNames } from "../marts/internalMarts.js";
import type { Clusters } from "./clusters.js";
import { type CycleFigures, cycleFigures } from "./cycleFigures.js";
import { resampledSignals } from "./resampledSignals.js";
import { drawClusters, sumDrawn } from "./resampleSums.js";
import type { DrawIndex } from "./seededIndex.js";

export interface StabilityOptions {
  resamples: number;
  /** Fewest won deals for sales-cycle variation. */
  minimumCycleDeals: number;
  draw: DrawIndex;
}

/** A signal's scale and weight; the peers' part of it stays fixed over resamples. */
export type WeighedScale = SignalScale & { type: SellerType; weight: number };

/**
 * Share of resamples of the rep's own customers in which `leading` alone has the highest score. It answers:
 * would this type still lead had the rep met a slightly different set of customers?
 */
export function stability(
  row: RepQuarter,
  clusters: Clusters,
  scales: Record<SignalName, WeighedScale>,
  leading: SellerType,
  options: StabilityOptions
): number {
  const scoreTypes = typeScorer(row, scales);
  const drawn = new Uint16Array(clusters.size);
  const sums = new Float64Array(accountSumNames.length);
  const scores = new Float64Array(sellerTypes.length);
  const leadingAt = sellerTypes.indexOf(leading);
  let led = 0;
  for (let resample = 0; resample < options.resamples; resample += 1) {
    drawClusters(drawn, clusters.size, options.draw);
    sumDrawn(sums, clusters, drawn);
    scoreTypes(scores, sums, cycleFigures(clusters, drawn, options.minimumCycleDeals));
    if (leadsAlone(scores, leadingAt)) led += 1;
  }
  return led / options.resamples;
}

/** Fills in each type's score from one resample's sums; 0 where it has no measured signal. */
function typeScorer(row: RepQuarter, scales: Record<SignalName, WeighedScale>) {
  const signals = resampledSignals(row);
  const measured = signalNames.flatMap((name) => {
    const valueOf = signals[name];
    const scale = scales[name];
    return valueOf && scale.weight > 0
      ? [{ valueOf, scale, weight: scale.weight, type: sellerTypes.indexOf(scale.type) }]
      : [];
  });
  const weights = new Float64Array(sellerTypes.length);
  return (scores: Float64Array, sums: Float64Array, cycle: CycleFigures): void => {
    scores.fill(0);
    weights.fill(0);
    for (const { valueOf, scale, weight, type } of measured) {
      const evidence = evidenceOf(valueOf(sums, cycle), scale);
      if (evidence == null) continue;
      scores[type] = (scores[type] ?? 0) + weight * evidence;
      weights[type] = (weights[type] ?? 0) + weight;
    }
    for (let type = 0; type < scores.length; type += 1)
      if (weights[type]) scores[type] = (scores[type] ?? 0) / (weights[type] ?? 1);
  };
}

/** A tie is no lead, and no evidence for anything is none either. */
function leadsAlone(scores: Float64Array, leading: number): boolean {
  const score = scores[leading] ?? 0;
  return score > 0 && scores.every((other, type) => type === leading || other < score);
}
