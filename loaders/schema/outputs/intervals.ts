import { z } from "zod";
import { key, number } from "./figure.js";

const low = (of: string) => number(`lower end of the 90 % interval of ${of}; null = none can be told`);
const high = (of: string) => number(`upper end of the interval of ${of}`);

/** The columns of rep_quarter that are rates or means and are not in rep_rate, with how their interval is made. */
export const intervalNames = [
  "quarter_end_share",
  "quarter_end_discounted_share",
  "mean_discount",
  "discount_gap",
  "deal_mean",
  "deal_geometric_mean",
  "cycle_mean_days",
  "crm_discipline",
  "chain_depth",
  "functions_per_win",
  "key_entertainment_share",
  "multi_product_share",
  "expansion_share",
  "flagged_churn_share",
  "advocacy_share"
] as const;
export type IntervalName = (typeof intervalNames)[number];

/**
 * Grain: one row per rep and quarter. Intervals cover policy peers.interval; a share of value is bounded by Wilson over
 * as many equal deals as its deals are worth, a plain share by Wilson, a mean by Student, both means of amounts on the
 * log scale, discipline from its two halves. None is told by a single value or by values all alike, but for shares.
 */
export const repInterval = z.object({
  rep_key: key("opaque key of the rep"),
  quarter: key("fiscal quarter, as 2026-Q3"),
  quarter_end_share_low: low("the quarter-end share"),
  quarter_end_share_high: high("the quarter-end share"),
  quarter_end_discounted_share_low: low("the share discounted at quarter end"),
  quarter_end_discounted_share_high: high("the share discounted at quarter end"),
  mean_discount_low: low("the mean discount"),
  mean_discount_high: high("the mean discount"),
  discount_gap_low: low("the discount gap"),
  discount_gap_high: high("the discount gap"),
  deal_mean_low: low("the mean won amount"),
  deal_mean_high: high("the mean won amount"),
  deal_geometric_mean_low: low("the geometric mean of won amounts"),
  deal_geometric_mean_high: high("the geometric mean of won amounts"),
  cycle_mean_days_low: low("the mean sales cycle"),
  cycle_mean_days_high: high("the mean sales cycle"),
  crm_discipline_low: low("CRM discipline"),
  crm_discipline_high: high("CRM discipline"),
  chain_depth_low: low("decision-chain depth"),
  chain_depth_high: high("decision-chain depth"),
  functions_per_win_low: low("functions per win"),
  functions_per_win_high: high("functions per win"),
  key_entertainment_share_low: low("the entertainment share on key accounts"),
  key_entertainment_share_high: high("the entertainment share on key accounts"),
  multi_product_share_low: low("the share of multi-product wins"),
  multi_product_share_high: high("the share of multi-product wins"),
  expansion_share_low: low("the share of expansion wins"),
  expansion_share_high: high("the share of expansion wins"),
  flagged_churn_share_low: low("the share of churn foreseen"),
  flagged_churn_share_high: high("the share of churn foreseen"),
  advocacy_share_low: low("the share of customers who vouch"),
  advocacy_share_high: high("the share of customers who vouch")
});
export type RepInterval = z.infer<typeof repInterval>;
