import type { RepQuarter } from "../../schema/outputs.js";
import { type SellerType, sellerTypes } from "../../schema/policy.js";
import type { Clusters } from "./clusters.js";
import { countLeads } from "./countLeads.js";
import type { PeerScales } from "./peerScales.js";
import { resamplePlan } from "./resamplePlan.js";
import type { ResampleSpace } from "./resampleSpace.js";

export interface StabilityOptions {
  /** Fewest won deals for sales-cycle variation. */
  minimumCycleDeals: number;
  seed: number;
  /** Room to work in; it says how many resamples to draw. */
  space: ResampleSpace;
}

/**
 * Share of resamples of the rep's own customers in which `leading` alone has the highest score. It answers:
 * would this type still lead had the rep met a slightly different set of customers?
 */
export function stability(
  row: RepQuarter,
  clusters: Clusters,
  scales: PeerScales,
  leading: SellerType,
  { minimumCycleDeals, seed, space }: StabilityOptions
): number {
  const plan = resamplePlan(row, clusters, scales, minimumCycleDeals);
  return countLeads(space, plan, sellerTypes.indexOf(leading), seed) / space.resamples;
}
