import { namesOf } from "../../src/rules/format/namesOf.js";
import type { CompanyFigure, CompanyFigureName } from "../schema/outputs.js";
import type { Policy } from "../schema/policy.js";
import type { CompanyQuarter } from "./marts/internalMarts.js";
import { type Measured, measuredComplaints, measuredShare, measuredSum } from "./rates/measured.js";
import { type Interval, noInterval } from "./statistics/interval.js";
import {
  type WeightedMean,
  weightedRatioInterval,
  weightedShareInterval
} from "./statistics/weightedInterval.js";

/** Meeting the quota is attainment 1, whatever the policy calls high. */
const metQuota = 1;

const figures: Record<CompanyFigureName, (row: CompanyQuarter, policy: Policy) => Measured> = {
  bookings: (row) => measuredSum(row.bookings, row.won_n),
  quota_attainment: (row) =>
    measuredSum(
      row.quota && row.bookings_with_quota != null ? row.bookings_with_quota / row.quota : null,
      row.quota == null ? null : row.won_n,
      metQuota
    ),
  grr: (row, policy) => ({
    ...measuredSum(row.grr, row.retention_n, policy.renewal.target_grr),
    ...retained(row.grr, row.grr_spread, row, (kept) => weightedShareInterval(kept, policy.peers.interval))
  }),
  nrr: (row, policy) => ({
    ...measuredSum(row.nrr, row.retention_n),
    ...retained(row.nrr, row.nrr_spread, row, (kept) => weightedRatioInterval(kept, policy.peers.interval))
  }),
  renewal_rate: (row, policy) =>
    measuredShare(row.renewed_n, row.renewal_decided_n, policy.peers.interval, policy.renewal.target_rate),
  complaint_rate: (row, policy) => measuredComplaints(row, policy.peers.interval),
  one_customer_share: (row, policy) =>
    measuredShare(row.one_customer_reps_n, row.reps_with_deals_n, policy.peers.interval),
  win_rate: (row, policy) => measuredShare(row.won_n, row.won_n + row.lost_n, policy.peers.interval)
};

function retained(
  mean: number | null,
  spread: number | null,
  { retention_effective_n: effectiveN }: CompanyQuarter,
  interval: (kept: WeightedMean) => Interval
): Interval {
  if (mean == null || spread == null || effectiveN == null) return noInterval;
  return interval({ mean, spread, effectiveN });
}

/** Every company figure of every quarter and scope, in the order of the rows; null = not measured or no events. */
export function companyFigures(rows: readonly CompanyQuarter[], policy: Policy): CompanyFigure[] {
  return rows.flatMap((row) =>
    namesOf(figures).map((figure) => ({
      quarter: row.quarter,
      figure,
      scope: row.scope,
      ...figures[figure](row, policy)
    }))
  );
}
