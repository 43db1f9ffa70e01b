import type { RepQuarter } from "../../../loaders/schema/outputs.js";
import type { PlainText } from "../../text/t.js";

export type FigureKind = "money" | "share" | "rate" | "days" | "number" | "count";
/** A column of rep_quarter that holds a number. */
export type NumberColumn = {
  [Key in keyof RepQuarter]-?: RepQuarter[Key] extends number | null ? Key : never;
}[keyof RepQuarter];

export interface FigureRowOf<Column> {
  column: Column;
  kind: FigureKind;
  /** Column of its n. */
  n?: NumberColumn;
}
interface FigureGroupOf<Column> {
  title: PlainText;
  rows: readonly FigureRowOf<Column>[];
}

const listed = [
  {
    title: "Selling",
    rows: [
      { column: "bookings", kind: "money", n: "won_n" },
      { column: "quota_attainment", kind: "share", n: "won_n" },
      { column: "win_rate", kind: "share", n: "closed_n" },
      { column: "cohort_win_rate", kind: "share", n: "cohort_n" },
      { column: "lost_fit_share", kind: "share", n: "lost_reason_n" },
      { column: "deal_median", kind: "money", n: "sized_n" },
      { column: "deal_geometric_mean", kind: "money", n: "sized_n" },
      { column: "deal_max", kind: "money", n: "sized_n" },
      { column: "cycle_median_days", kind: "days", n: "cycle_n" },
      { column: "cycle_mean_days", kind: "days", n: "cycle_n" }
    ]
  },
  {
    title: "Keeping",
    rows: [
      { column: "renewal_rate", kind: "share", n: "renewal_decided_n" },
      { column: "grr", kind: "share", n: "retention_n" },
      { column: "nrr", kind: "share", n: "retention_n" },
      { column: "late_share", kind: "share", n: "renewed_n" },
      { column: "customer_churn", kind: "share", n: "churn_base_n" },
      { column: "complaint_rate", kind: "rate", n: "customer_months" },
      { column: "early_complaint_share", kind: "share", n: "early_deals_n" }
    ]
  },
  {
    title: "The book",
    rows: [
      { column: "top1_share", kind: "share", n: "customers_n" },
      { column: "effective_customers", kind: "number", n: "customers_n" },
      { column: "key_account_share", kind: "share", n: "sized_n" },
      { column: "team_share", kind: "share", n: "won_n" },
      { column: "helped_n", kind: "count" },
      { column: "mean_discount", kind: "share", n: "discount_n" },
      { column: "discount_gap", kind: "share", n: "discount_n" },
      { column: "quarter_end_share", kind: "share", n: "sized_n" },
      { column: "quarter_end_discounted_share", kind: "share", n: "discount_n" }
    ]
  },
  {
    title: "Way of working",
    rows: [
      { column: "crm_discipline", kind: "share", n: "activity_n" },
      { column: "entertainment_share", kind: "share", n: "activity_n" },
      { column: "demo_share", kind: "share", n: "activity_n" },
      { column: "chain_depth", kind: "number", n: "active_accounts_n" },
      { column: "executive_reach", kind: "share", n: "active_accounts_n" },
      { column: "key_deep_share", kind: "share", n: "key_accounts_n" },
      { column: "one_level_share", kind: "share", n: "touched_accounts_n" },
      { column: "advocacy_share", kind: "share", n: "active_accounts_n" }
    ]
  }
] as const satisfies readonly FigureGroupOf<NumberColumn>[];

export type FigureColumn = (typeof listed)[number]["rows"][number]["column"];

/** What the profile lists, by the question it answers. */
export const figureGroups: readonly FigureGroupOf<FigureColumn>[] = listed;
