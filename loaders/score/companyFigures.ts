import { namesOf } from "../../src/rules/format/namesOf.js";
import type { CompanyFigure, CompanyFigureName } from "../schema/outputs.js";
import type { Policy } from "../schema/policy.js";
import type { CompanyQuarter } from "./marts/internalMarts.js";
import { perMonths } from "./rates/rateSources.js";
import { type Interval, noInterval } from "./statistics/interval.js";
import { poissonInterval } from "./statistics/poissonInterval.js";
import { standardErrorInterval } from "./statistics/standardErrorInterval.js";
import { wilsonInterval } from "./statistics/wilsonInterval.js";

type Measured = Pick<CompanyFigure, "value" | "n" | "target"> & Interval;

const sum = (value: number | null, n: number | null, target: number | null = null): Measured => ({
  value,
  n,
  target,
  ...noInterval
});

function shareOf(
  hits: number | null,
  trials: number | null,
  coverage: number,
  target: number | null = null
): Measured {
  if (hits == null || trials == null || trials === 0) return sum(null, hits == null ? null : trials, target);
  return { ...sum(hits / trials, trials, target), ...wilsonInterval(hits, trials, coverage) };
}

function complaints({ complaint_n, customer_months }: CompanyQuarter, coverage: number): Measured {
  if (complaint_n == null || customer_months == null || customer_months === 0)
    return sum(null, complaint_n == null ? null : customer_months);
  const exposure = customer_months / perMonths;
  return {
    ...sum(complaint_n / exposure, customer_months),
    ...poissonInterval(complaint_n, exposure, coverage)
  };
}

/** Meeting the quota is attainment 1, whatever the policy calls high. */
const metQuota = 1;

const figures: Record<CompanyFigureName, (row: CompanyQuarter, policy: Policy) => Measured> = {
  bookings: (row) => sum(row.bookings, row.won_n),
  quota_attainment: (row) =>
    sum(
      row.quota && row.bookings_with_quota != null ? row.bookings_with_quota / row.quota : null,
      row.quota == null ? null : row.won_n,
      metQuota
    ),
  grr: (row, policy) => ({
    ...sum(row.grr, row.retention_n, policy.renewal.target_grr),
    ...standardErrorInterval(row.grr, row.grr_se, policy.peers.interval, { least: 0, most: 1 })
  }),
  nrr: (row, policy) => ({
    ...sum(row.nrr, row.retention_n),
    ...standardErrorInterval(row.nrr, row.nrr_se, policy.peers.interval, { least: 0 })
  }),
  renewal_rate: (row, policy) =>
    shareOf(row.renewed_n, row.renewal_decided_n, policy.peers.interval, policy.renewal.target_rate),
  complaint_rate: (row, policy) => complaints(row, policy.peers.interval),
  one_customer_share: (row, policy) =>
    shareOf(row.one_customer_reps_n, row.reps_with_deals_n, policy.peers.interval),
  win_rate: (row, policy) => shareOf(row.won_n, row.won_n + row.lost_n, policy.peers.interval)
};

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
