import type { RepCapability } from "../../../loaders/schema/outputs.js";
import type { Policy } from "../../../loaders/schema/policy.js";
import { peerPercentile, type PeerScale } from "./peerPercentile.js";

export type Performance = Pick<RepCapability, "performance" | "performance_basis" | "performance_cut">;

/**
 * Quota attainment, else the percentile of bookings among active peers; not measured when `bookings` is null
 * (a candidate, or no deals) and there is no quota.
 */
export function performance(
  quotaAttainment: number | null,
  bookings: number | null,
  peerBookings: PeerScale,
  policy: Policy["capability"]
): Performance {
  if (quotaAttainment != null)
    return {
      performance: quotaAttainment,
      performance_basis: "quota",
      performance_cut: policy.performance_cut
    };
  const percentile = peerPercentile(bookings, peerBookings);
  if (percentile == null)
    return { performance: null, performance_basis: "not_measured", performance_cut: null };
  return {
    performance: percentile,
    performance_basis: "peer_percentile",
    performance_cut: policy.performance_percentile_cut
  };
}
