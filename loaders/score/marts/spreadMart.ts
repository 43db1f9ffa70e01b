import type { MartShape } from "./readMart.js";

/** Mart rep_spread: sums of squares over the trailing window, from which the spread behind a mean is worked out. */
export interface RepSpread {
  rep_key: string;
  quarter: string;
  /** Σ amount and Σ amount² of won deals. */
  won_base: number | null;
  won_base_squares: number | null;
  /** Of deals with a recorded discount in a quarter's last days: Σ amount, Σ amount², Σ amount × discount, Σ amount × discount². */
  late_base: number | null;
  late_base_squares: number | null;
  late_value: number | null;
  late_squares: number | null;
  late_least: number | null;
  late_most: number | null;
  /** The same of those before the last days. */
  early_base: number | null;
  early_base_squares: number | null;
  early_value: number | null;
  early_squares: number | null;
  early_least: number | null;
  early_most: number | null;
  /** Σ functions² of won deals, Σ days² of dated ones, Σ levels² of active accounts owned. */
  function_squares: number | null;
  cycle_squares: number | null;
  level_squares: number | null;
}

export const repSpread: MartShape<RepSpread> = {
  rep_key: "text",
  quarter: "text",
  won_base: "number",
  won_base_squares: "number",
  late_base: "number",
  late_base_squares: "number",
  late_value: "number",
  late_squares: "number",
  late_least: "number",
  late_most: "number",
  early_base: "number",
  early_base_squares: "number",
  early_value: "number",
  early_squares: "number",
  early_least: "number",
  early_most: "number",
  function_squares: "number",
  cycle_squares: "number",
  level_squares: "number"
};
