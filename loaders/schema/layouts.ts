import type { DatasetName } from "./outputs.js";

/** One way in which a dataset's rows are split into files. */
export interface Layout {
  /**
   * Columns whose values tell the files apart. But for quarters, rows are split only where one file would be large:
   * a key then by its first hex digits, as many of them as its rows need. A page reads both in the same way.
   */
  by: readonly string[];
  /** Only these columns, where a page needs them of everybody at once; every column without it. */
  columns?: readonly string[];
}

const whole: Layout = { by: [] };
const byQuarter: Layout = { by: ["quarter"] };
const byQuarterAndRate: Layout = { by: ["quarter", "rate_name"] };
const byPerson: Layout = { by: ["rep_key"] };

/** What one person's profile and plan set beside the medians of their peers. */
const peerFigures = [
  "quarter",
  "rep_key",
  "is_active",
  "bookings",
  "quota_attainment",
  "win_rate",
  "cohort_win_rate",
  "lost_fit_share",
  "deal_median",
  "deal_geometric_mean",
  "deal_max",
  "cycle_median_days",
  "cycle_mean_days",
  "renewal_rate",
  "grr",
  "nrr",
  "late_share",
  "customer_churn",
  "complaint_rate",
  "early_complaint_share",
  "top1_share",
  "effective_customers",
  "key_account_share",
  "team_share",
  "helped_n",
  "mean_discount",
  "discount_gap",
  "quarter_end_share",
  "quarter_end_discounted_share",
  "crm_discipline",
  "entertainment_share",
  "demo_share",
  "chain_depth",
  "executive_reach",
  "key_deep_share",
  "one_level_share",
  "advocacy_share",
  "solo_team_share",
  "multi_product_share",
  "flagged_churn_share",
  "functions_per_win",
  "accounts_with_events_n"
];

/** What a sheet of the pack shows of eight quarters, of the few people on the list. */
const sheetFigures = [
  "quota_attainment",
  "win_rate",
  "deal_max",
  "renewal_rate",
  "grr",
  "complaint_rate",
  "top1_share",
  "crm_discipline"
] as const;
export type SheetFigure = (typeof sheetFigures)[number];

/**
 * How each dataset is split: the first layout holds every row with every column, the others the same again for
 * pages that look at it from another side. A dataset that is not named is one file.
 */
const split: Partial<Record<DatasetName, readonly [Layout, ...Layout[]]>> = {
  rep_quarter: [
    byQuarter,
    byPerson,
    { by: ["quarter"], columns: peerFigures },
    { by: [], columns: ["quarter", "rep_key", ...sheetFigures] }
  ],
  rep_rate: [byQuarterAndRate, byPerson],
  rep_sales_cycle: [byQuarter],
  rep_funnel: [byQuarterAndRate],
  funnel: [byQuarter],
  funnel_limit: [byQuarter],
  rep_expected: [byQuarterAndRate],
  rep_stratum: [byQuarterAndRate],
  rep_origin: [byQuarter],
  // Everybody's label of every quarter stands in one table.
  rep_type: [byQuarter, byPerson, { by: [], columns: ["quarter", "rep_key", "leading_type", "strength"] }],
  type_signal: [byQuarter, byPerson],
  rep_dimension: [byQuarter, byPerson],
  rep_capability: [byQuarter, byPerson],
  rep_disqualifier: [byQuarter, byPerson],
  assessor_effect: [byQuarter],
  rep_gene_month: [whole, byPerson],
  rep_interval: [byQuarter, byPerson],
  rep_industry: [byQuarter],
  rep_band: [byQuarter],
  rep_account: [byQuarter, byPerson],
  handover: [byQuarter],
  // The search says whose each customer is.
  owned_account: [byQuarter, byPerson, { by: ["quarter"], columns: ["quarter", "rep_key", "account_key"] }],
  rep_upcoming: [byQuarter],
  upcoming_contract: [byQuarter],
  complaint_severity: [byQuarter],
  severity_figure: [byQuarter],
  decision: [byQuarter],
  decision_outcome: [byQuarter],
  // Most pages only name customers; parents and regions are asked for where a book is weighed.
  account: [whole, { by: [], columns: ["account_key", "name", "industry", "is_key_account"] }],
  // Who could carry an account is judged on everybody's won deals.
  deal: [byPerson, { by: ["stage"], columns: ["stage", "rep_key", "account_key", "amount", "closed_on"] }],
  // What falls due at an account is looked up by the account, whoever answers for it.
  contract: [
    byPerson,
    { by: [], columns: ["account_key", "end_on", "annual_value", "renewed_on", "churned_on"] }
  ],
  complaint: [byPerson],
  owner_spell: [whole, byPerson]
};

export const layoutsOf = (name: DatasetName): readonly [Layout, ...Layout[]] => split[name] ?? [whole];

/** Whether a column names somebody or something by an opaque key, whose hex digits split evenly. */
export const isKeyColumn = (column: string): boolean => column.endsWith("_key");
