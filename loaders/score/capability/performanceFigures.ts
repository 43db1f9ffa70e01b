import { chanceOfReaching, performanceSpread, spreadRange } from "../../../src/rules/capability/chance.js";
import { peerPercentile } from "../../../src/rules/capability/peerPercentile.js";
import { performance } from "../../../src/rules/capability/performance.js";
import { quantileSorted } from "d3-array";
import type { RepCapability } from "../../schema/outputs.js";
import type { Policy } from "../../schema/policy.js";
import { tailOf } from "../statistics/interval.js";
import { normalQuantile } from "../statistics/normalQuantile.js";
import type { RepContext } from "./context.js";
import type { PeerFigures } from "./peerFigures.js";

export type PerformanceFigures = Pick<
  RepCapability,
  | "performance"
  | "performance_basis"
  | "performance_cut"
  | "performance_spread"
  | "performance_low"
  | "performance_high"
  | "high_performance_probability"
>;

/** Performance with its interval, and the chance that it reaches its cut. */
export function performanceFigures(
  { rep, row }: RepContext,
  { bookings: peerBookings }: Pick<PeerFigures, "bookings">,
  policy: Policy
): PerformanceFigures {
  const bookings = rep.status === "candidate" ? null : row.bookings;
  const result = performance(row.quota_attainment, bookings, peerBookings, policy.capability);
  const isByQuota = result.performance_basis === "quota";
  const spread = result.performance == null ? null : performanceSpread(row.effective_customers);
  const z = normalQuantile(1 - tailOf(policy.peers.interval));
  const range = spreadRange(isByQuota ? result.performance : bookings, spread, z);
  const [low, high] =
    isByQuota || !range ? (range ?? [null, null]) : range.map((end) => peerPercentile(end, peerBookings));
  // A percentile's cut is, in money, what the peer at that place booked.
  const cut = isByQuota
    ? result.performance_cut
    : (quantileSorted([...peerBookings], policy.capability.performance_percentile_cut) ?? null);
  const value = isByQuota ? result.performance : result.performance == null ? null : bookings;
  return {
    ...result,
    performance_spread: spread,
    performance_low: low ?? null,
    performance_high: high ?? null,
    high_performance_probability: chanceOfReaching(value, cut, spread)
  };
}
