import type { GroupFigure, RepExpected, RepOrigin } from "../../schema/outputs.js";
import type { MartShape } from "./readMart.js";

/** Mart rep_expected_count: what stood and what was expected, before it is divided. */
export type ExpectedCount = Omit<RepExpected, "ratio" | "low" | "high">;

/** Mart rep_origin_count: own and inherited accounts, before rates are taken. */
export type OriginCount = Pick<
  RepOrigin,
  | "rep_key"
  | "quarter"
  | "origin"
  | "renewals_due_n"
  | "renewed_n"
  | "churned_n"
  | "renewal_open_n"
  | "complaint_n"
  | "customer_months"
>;

/** Mart group_quarter: sums over the people of a region or team; null = not measured. */
export interface GroupQuarter {
  group_kind: GroupFigure["group_kind"];
  group_name: string | null;
  quarter: string;
  active_reps_n: number;
  won_n: number;
  lost_n: number;
  renewed_n: number | null;
  renewal_decided_n: number | null;
  complaint_n: number | null;
  customer_months: number | null;
  reps_with_deals_n: number;
  one_customer_reps_n: number;
}

export const groupQuarter: MartShape<GroupQuarter> = {
  group_kind: "text",
  group_name: "text",
  quarter: "text",
  active_reps_n: "number",
  won_n: "number",
  lost_n: "number",
  renewed_n: "number",
  renewal_decided_n: "number",
  complaint_n: "number",
  customer_months: "number",
  reps_with_deals_n: "number",
  one_customer_reps_n: "number"
};

export const repExpectedCount: MartShape<ExpectedCount> = {
  rep_key: "text",
  quarter: "text",
  rate_name: "text",
  n: "number",
  stratified_n: "number",
  observed: "number",
  expected: "number"
};

export const repOriginCount: MartShape<OriginCount> = {
  rep_key: "text",
  quarter: "text",
  origin: "text",
  renewals_due_n: "number",
  renewed_n: "number",
  churned_n: "number",
  renewal_open_n: "number",
  complaint_n: "number",
  customer_months: "number"
};
