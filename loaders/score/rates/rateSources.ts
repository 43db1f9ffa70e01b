import type { RateName, RepQuarter } from "../../schema/outputs.js";

type NumberColumn = {
  [Column in keyof RepQuarter]: number extends RepQuarter[Column] ? Column : never;
}[keyof RepQuarter];

interface Shrinkable {
  /** Whether the rate also comes drawn toward the peers. */
  isShrunk: boolean;
}

/** `hits` of `trials`, each in rep_quarter. */
export interface ShareSource extends Shrinkable {
  kind: "share";
  hits: NumberColumn;
  trials: NumberColumn;
}

/** `events` per 100 units of `exposure`. */
export interface ExposureSource extends Shrinkable {
  kind: "exposure";
  events: NumberColumn;
  exposure: NumberColumn;
}

/** A ratio of money over `trials` contracts; `isShare` = at most 1, for each of them too. */
export interface RatioSource {
  kind: "ratio";
  trials: NumberColumn;
  effectiveN: NumberColumn;
  spread: NumberColumn;
  isShare: boolean;
}

export type RateSource = ShareSource | ExposureSource | RatioSource;

const share = (hits: NumberColumn, trials: NumberColumn, isShrunk = false): ShareSource => ({
  kind: "share",
  hits,
  trials,
  isShrunk
});

const retention = (spread: NumberColumn, isShare: boolean): RatioSource => ({
  kind: "ratio",
  trials: "retention_n",
  effectiveN: "retention_effective_n",
  spread,
  isShare
});

/** Complaints are stated per this many customer-months. */
export const perMonths = 100;

/** What each rate is made of; its value is the column of the same name. */
export const rateSources: Record<RateName, RateSource> = {
  win_rate: share("won_n", "closed_n", true),
  cohort_win_rate: share("cohort_won_n", "cohort_n"),
  renewal_rate: share("renewed_n", "renewal_decided_n", true),
  late_share: share("late_renewed_n", "renewed_n"),
  grr: retention("grr_spread", true),
  nrr: retention("nrr_spread", false),
  complaint_rate: { kind: "exposure", events: "complaint_n", exposure: "customer_months", isShrunk: true },
  early_complaint_share: share("early_complaint_n", "early_deals_n"),
  customer_churn: share("churned_accounts_n", "churn_base_n"),
  logged_on_time_share: share("logged_on_time_n", "timed_activity_n"),
  well_tracked_share: share("well_tracked_won_n", "tracked_won_n"),
  entertainment_share: share("entertainment_n", "activity_n"),
  demo_share: share("demo_n", "activity_n"),
  one_level_share: share("one_level_n", "touched_accounts_n"),
  executive_reach: share("executive_n", "active_accounts_n"),
  key_deep_share: share("key_deep_n", "key_accounts_n"),
  lost_fit_share: share("lost_fit_n", "lost_reason_n")
};
