import type {
  AssessmentItem,
  AssessmentScore,
  GeneMonth,
  LostReasonRow,
  RepMonth
} from "../capability/input.js";
import type { DueContract } from "../../../src/rules/suitability/assemble.js";
import type { OwnedAccount } from "../../schema/outputs.js";
import type { MartShape } from "./readMart.js";

/** One quarter shown, oldest first. */
export interface QuarterEnd {
  quarter: string;
  end_on: string;
}

/** What one customer adds to a rep's figures in the window; 0 where not measured. */
export const accountSumNames = [
  "timed_activity_n",
  "logged_on_time_n",
  "activity_n",
  "tracked_won_n",
  "well_tracked_won_n",
  "entertainment_n",
  "demo_n",
  "active_n",
  "touched_n",
  "one_level_n",
  "executive_n",
  "won_value",
  "discount_base",
  "discount_value",
  "quarter_end_discounted_value",
  "lost_reason_n",
  "lost_fit_n",
  "renewed_n",
  "renewal_decided_n",
  "churn_base_n",
  "churned_accounts_n",
  "complaint_n",
  "customer_months",
  "early_deals_n",
  "early_complaint_n"
] as const;
export type AccountSumName = (typeof accountSumNames)[number];

/** Mart rep_account_quarter; account_key '' = events without a customer. */
export interface RepAccountQuarter extends Record<AccountSumName, number> {
  rep_key: string;
  quarter: string;
  account_key: string;
}

/** Mart rep_cycle: one won deal with a creation date. */
export interface RepCycle {
  rep_key: string;
  quarter: string;
  account_key: string;
  cycle_days: number;
}

/** Mart rep_pursuit: deals in play within the window; null = no creation dates. */
export interface RepPursuit {
  rep_key: string;
  quarter: string;
  at_risk_n: number | null;
  won_n: number | null;
  lost_n: number | null;
  open_n: number | null;
  /** The greatest age at which one of them was in play; null = none. */
  oldest_age_days: number | null;
}

/** Mart rep_pursuit_step: an age at which deals were won, and how many were in play at that age. */
export interface RepPursuitStep {
  rep_key: string;
  quarter: string;
  age_days: number;
  at_risk_n: number;
  won_n: number;
}

/** Mart company_quarter: sums over the whole company; null = not measured. */
export interface CompanyQuarter {
  quarter: string;
  scope: "quarter" | "window";
  bookings: number;
  quota: number | null;
  bookings_with_quota: number | null;
  won_n: number;
  lost_n: number;
  renewed_n: number | null;
  renewal_decided_n: number | null;
  retention_n: number | null;
  retention_effective_n: number | null;
  grr: number | null;
  grr_spread: number | null;
  nrr: number | null;
  nrr_spread: number | null;
  complaint_n: number | null;
  customer_months: number | null;
  reps_with_deals_n: number | null;
  one_customer_reps_n: number | null;
}

const repQuarterKey = { rep_key: "text", quarter: "text" } as const;

export const repAccountQuarter: MartShape<RepAccountQuarter> = {
  ...repQuarterKey,
  account_key: "text",
  // Object.fromEntries widens the names that the list holds in full.
  ...(Object.fromEntries(accountSumNames.map((name) => [name, "number"])) as Record<AccountSumName, "number">)
};

export const repCycle: MartShape<RepCycle> = {
  ...repQuarterKey,
  account_key: "text",
  cycle_days: "number"
};

export const repPursuit: MartShape<RepPursuit> = {
  ...repQuarterKey,
  at_risk_n: "number",
  won_n: "number",
  lost_n: "number",
  open_n: "number",
  oldest_age_days: "number"
};

export const repPursuitStep: MartShape<RepPursuitStep> = {
  ...repQuarterKey,
  age_days: "number",
  at_risk_n: "number",
  won_n: "number"
};

export const companyQuarter: MartShape<CompanyQuarter> = {
  quarter: "text",
  scope: "text",
  bookings: "number",
  quota: "number",
  bookings_with_quota: "number",
  won_n: "number",
  lost_n: "number",
  renewed_n: "number",
  renewal_decided_n: "number",
  retention_n: "number",
  retention_effective_n: "number",
  grr: "number",
  grr_spread: "number",
  nrr: "number",
  nrr_spread: "number",
  complaint_n: "number",
  customer_months: "number",
  reps_with_deals_n: "number",
  one_customer_reps_n: "number"
};

export const assessmentItem: MartShape<AssessmentItem> = {
  ...repQuarterKey,
  instrument: "text",
  item: "text",
  score: "number",
  assessor_n: "number",
  last_assessed_on: "text"
};

export const assessmentScore: MartShape<AssessmentScore> = {
  ...repQuarterKey,
  instrument: "text",
  item: "text",
  assessor_key: "text",
  assessor_rep_key: "text",
  score: "number",
  assessed_on: "text"
};

export const geneMonth: MartShape<GeneMonth> = { ...repQuarterKey, month: "text", gene_total: "number" };

export const repMonth: MartShape<RepMonth> = {
  rep_key: "text",
  month_start: "text",
  won_n: "number",
  activity_n: "number"
};

export const lostReason: MartShape<LostReasonRow> = {
  ...repQuarterKey,
  reason: "text",
  is_avoidable: "flag",
  lost_n: "number"
};

/** Mart owned_account, as far as the review asks of it. */
export const keyAccountOwner: MartShape<Pick<OwnedAccount, "quarter" | "rep_key" | "account_key">> = {
  ...repQuarterKey,
  account_key: "text"
};

/** Mart contract, as far as it says what falls due. */
export const dueContract: MartShape<DueContract> = {
  account_key: "text",
  end_on: "text",
  annual_value: "number",
  renewed_on: "text",
  churned_on: "text"
};
