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
const byQuarterAndPerson: Layout = { by: ["quarter", "rep_key"] };
const byPerson: Layout = { by: ["rep_key"] };

/**
 * How each dataset is split: the first layout holds every row with every column, the others the same again for
 * pages that look at it from another side. A dataset that is not named is one file.
 */
const split: Partial<Record<DatasetName, readonly [Layout, ...Layout[]]>> = {
  rep_quarter: [byQuarter, byPerson],
  rep_rate: [byQuarterAndRate, byQuarterAndPerson],
  rep_sales_cycle: [byQuarter],
  rep_funnel: [byQuarterAndRate],
  funnel: [byQuarter],
  funnel_limit: [byQuarter],
  rep_expected: [byQuarterAndRate],
  rep_stratum: [byQuarterAndRate],
  rep_origin: [byQuarter],
  // Everybody's label of every quarter stands in one table.
  rep_type: [
    byQuarter,
    byQuarterAndPerson,
    { by: ["quarter"], columns: ["quarter", "rep_key", "leading_type", "strength"] }
  ],
  type_signal: [byQuarter, byQuarterAndPerson],
  rep_dimension: [byQuarter, byQuarterAndPerson],
  rep_capability: [byQuarter, byQuarterAndPerson],
  rep_disqualifier: [byQuarter],
  assessor_effect: [byQuarter],
  rep_gene_month: [whole, byPerson],
  rep_interval: [byQuarterAndPerson],
  rep_industry: [byQuarter],
  rep_band: [byQuarter],
  rep_account: [byQuarter],
  handover: [byQuarter],
  owned_account: [byQuarter],
  rep_upcoming: [byQuarter],
  upcoming_contract: [byQuarter],
  complaint_severity: [byQuarter],
  severity_figure: [byQuarter],
  decision: [byQuarter],
  decision_outcome: [byQuarter],
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
