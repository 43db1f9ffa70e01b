import { deviation, mean, median } from "d3";
import type { RepQuarter } from "../../loaders/schema/outputs.js";
import type { AccountSumName } from "../../loaders/score/marts/internalMarts.js";
import { aRow, policy } from "../rules/rows.js";
import type { Customer } from "./customer.js";

/** Files that a company may not have. */
export type Missing = "activities" | "contacts" | "contracts" | "complaints" | "deal_team";

/** Columns that each file's absence leaves unmeasured. */
const unmeasured: Record<Missing, readonly (keyof RepQuarter)[]> = {
  activities: ["entertainment_share", "demo_share", "crm_discipline", "one_level_share", "executive_reach"],
  contacts: ["one_level_share", "executive_reach"],
  contracts: ["customer_churn", "renewal_rate"],
  complaints: ["complaint_rate", "early_complaint_share"],
  deal_team: ["solo_team_share", "helped_n"]
};

interface TeamFigures {
  helped: number;
  /** Bookings of the person's team. */
  team: number;
  missing: readonly Missing[];
}

/** A person's row as mart rep_quarter has it, from their customers; only what the classifier reads is filled in. */
export function repRow(
  rep_key: string,
  quarter: string,
  customers: readonly Customer[],
  { helped, team, missing }: TeamFigures
): RepQuarter {
  const sum = (name: AccountSumName) => customers.reduce((total, { sums }) => total + sums[name], 0);
  const ratio = (hits: AccountSumName, trials: AccountSumName, scale = 1) =>
    sum(trials) === 0 ? null : (scale * sum(hits)) / sum(trials);
  const days = customers.flatMap(({ cycleDays }) => cycleDays);
  const discipline = [
    ratio("logged_on_time_n", "timed_activity_n"),
    ratio("well_tracked_won_n", "tracked_won_n")
  ];
  const bookings = sum("won_value");
  const share = team === 0 ? null : bookings / team;
  const row: Partial<RepQuarter> = {
    rep_key,
    quarter,
    accounts_with_events_n: customers.filter(({ hasEvent }) => hasEvent).length,
    entertainment_share: ratio("entertainment_n", "activity_n"),
    one_level_share: ratio("one_level_n", "touched_n"),
    crm_discipline: mean(discipline.filter((part) => part != null)) ?? null,
    cycle_cv:
      days.length < policy.deals.cycle_minimum_deals ? null : (deviation(days) ?? 0) / (mean(days) ?? 1),
    customer_churn: ratio("churned_accounts_n", "churn_base_n"),
    demo_share: ratio("demo_n", "activity_n"),
    executive_reach: ratio("executive_n", "active_n"),
    lost_fit_share: ratio("lost_fit_n", "lost_reason_n"),
    cycle_median_days: median(days) ?? null,
    renewal_rate: ratio("renewed_n", "renewal_decided_n"),
    quarter_end_discounted_share: ratio("quarter_end_discounted_value", "discount_base"),
    mean_discount: ratio("discount_value", "discount_base"),
    complaint_rate: ratio("complaint_n", "customer_months", 100),
    early_complaint_share: ratio("early_complaint_n", "early_deals_n"),
    solo_team_share: helped > 0 ? 0 : share,
    activity_n: sum("activity_n"),
    touched_accounts_n: sum("touched_n"),
    active_accounts_n: sum("active_n"),
    cycle_n: days.length,
    won_n: days.length,
    discount_n: days.length,
    early_deals_n: days.length,
    churn_base_n: sum("churn_base_n"),
    lost_reason_n: sum("lost_reason_n"),
    renewal_decided_n: sum("renewal_decided_n"),
    customer_months: sum("customer_months"),
    bookings,
    team_bookings: team,
    helped_n: helped
  };
  const absent = Object.fromEntries(missing.flatMap((file) => unmeasured[file]).map((name) => [name, null]));
  return aRow({ ...row, ...absent });
}
