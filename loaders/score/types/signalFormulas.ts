import { type SignalName, signalNames } from "../../schema/policy.js";
import { accountSumNames, type AccountSumName } from "../marts/internalMarts.js";
import { perMonths } from "../rates/rateSources.js";

/** How a signal's value comes from sums over customers. */
export const signalKind = { quotient: 0, meanOfTwo: 1, variation: 2, median: 3, teamShare: 4 } as const;

/** A signal as a quotient of customers' sums, or as the mean of two of them. */
interface Formula {
  kind: number;
  sums: readonly AccountSumName[];
  scale: number;
}

const of = (kind: number, sums: readonly AccountSumName[], scale = 1): Formula => ({ kind, sums, scale });
const ratio = (hits: AccountSumName, trials: AccountSumName, scale?: number) =>
  of(signalKind.quotient, [hits, trials], scale);

/** Which sums each signal is worked out from, as in mart rep_quarter: hits and trials, one pair after the other. */
const formulas: Record<SignalName, Formula> = {
  entertainment_share: ratio("entertainment_n", "activity_n"),
  one_level_share: ratio("one_level_n", "touched_n"),
  crm_discipline: of(signalKind.meanOfTwo, [
    "logged_on_time_n",
    "timed_activity_n",
    "well_tracked_won_n",
    "tracked_won_n"
  ]),
  cycle_cv: of(signalKind.variation, []),
  customer_churn: ratio("churned_accounts_n", "churn_base_n"),
  demo_share: ratio("demo_n", "activity_n"),
  executive_reach: ratio("executive_n", "active_n"),
  lost_fit_share: ratio("lost_fit_n", "lost_reason_n"),
  cycle_median_days: of(signalKind.median, []),
  renewal_rate: ratio("renewed_n", "renewal_decided_n"),
  quarter_end_discounted_share: ratio("quarter_end_discounted_value", "discount_base"),
  mean_discount: ratio("discount_value", "discount_base"),
  complaint_rate: ratio("complaint_n", "customer_months", perMonths),
  early_complaint_share: ratio("early_complaint_n", "early_deals_n"),
  solo_team_share: of(signalKind.teamShare, ["won_value"])
};

/** Most sums that one signal needs. */
export const sumsPerSignal = 4;

/* The formulas by a signal's position in signalNames, as plain numbers for the loop over resamples. */
export const kindOf = Int32Array.from(signalNames, (name) => formulas[name].kind);
export const scaleOf = Float64Array.from(signalNames, (name) => formulas[name].scale);
/** Positions in accountSumNames of each signal's sums; −1 = no more. */
export const sumsOf = Int32Array.from(
  signalNames.flatMap((name) =>
    Array.from({ length: sumsPerSignal }, (_, at) => {
      const sum = formulas[name].sums[at];
      return sum == null ? -1 : accountSumNames.indexOf(sum);
    })
  )
);
