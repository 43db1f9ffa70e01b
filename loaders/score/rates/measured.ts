import type { CompanyFigure } from "../../schema/outputs.js";
import { type Interval, noInterval } from "../statistics/interval.js";
import { poissonInterval } from "../statistics/poissonInterval.js";
import { wilsonInterval } from "../statistics/wilsonInterval.js";
import { perMonths } from "./rateSources.js";

/** A figure of many people together; value null = not measured (n null) or nothing happened (n 0). */
export type Measured = Pick<CompanyFigure, "value" | "n" | "target"> & Interval;

/** A sum or census figure: no interval. */
export const measuredSum = (
  value: number | null,
  n: number | null,
  target: number | null = null
): Measured => ({
  value,
  n,
  target,
  ...noInterval
});

/** hits ÷ trials with Wilson's interval. */
export function measuredShare(
  hits: number | null,
  trials: number | null,
  coverage: number,
  target: number | null = null
): Measured {
  if (hits == null || trials == null || trials === 0)
    return measuredSum(null, hits == null ? null : trials, target);
  return { ...measuredSum(hits / trials, trials, target), ...wilsonInterval(hits, trials, coverage) };
}

/** Complaints per 100 customer-months with Jeffreys' interval; n = customer-months. */
export function measuredComplaints(
  { complaint_n, customer_months }: { complaint_n: number | null; customer_months: number | null },
  coverage: number
): Measured {
  if (complaint_n == null || customer_months == null || customer_months === 0)
    return measuredSum(null, complaint_n == null ? null : customer_months);
  const exposure = customer_months / perMonths;
  return {
    ...measuredSum(complaint_n / exposure, customer_months),
    ...poissonInterval(complaint_n, exposure, coverage)
  };
}
