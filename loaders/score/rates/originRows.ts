import type { RepOrigin } from "../../schema/outputs.js";
import type { Policy } from "../../schema/policy.js";
import type { OriginCount } from "../marts/comparisonMarts.js";
import { noInterval } from "../statistics/interval.js";
import { poissonInterval } from "../statistics/poissonInterval.js";
import { wilsonInterval } from "../statistics/wilsonInterval.js";
import { perMonths } from "./rateSources.js";

/** The rates of own and inherited accounts with their intervals, row by row; null where not measured or over nothing. */
export function originRows(counts: readonly OriginCount[], policy: Policy): RepOrigin[] {
  const { interval } = policy.peers;
  return counts.map((row) => ({ ...row, ...renewals(row, interval), ...complaints(row, interval) }));
}

function renewals({ renewed_n, churned_n }: OriginCount, coverage: number) {
  const decided = renewed_n == null || churned_n == null ? null : renewed_n + churned_n;
  const rate = renewed_n == null || !decided ? null : renewed_n / decided;
  const { low, high } =
    renewed_n == null || !decided ? noInterval : wilsonInterval(renewed_n, decided, coverage);
  return { renewal_decided_n: decided, renewal_rate: rate, renewal_low: low, renewal_high: high };
}

function complaints({ complaint_n, customer_months }: OriginCount, coverage: number) {
  if (complaint_n == null || !customer_months)
    return { complaint_rate: null, complaint_low: null, complaint_high: null };
  const exposure = customer_months / perMonths;
  const { low, high } = poissonInterval(complaint_n, exposure, coverage);
  return { complaint_rate: complaint_n / exposure, complaint_low: low, complaint_high: high };
}
