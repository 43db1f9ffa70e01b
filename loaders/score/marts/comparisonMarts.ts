import type { RepExpected } from "../../schema/outputs.js";
import type { MartShape } from "./readMart.js";

/** Mart rep_expected_count: what stood and what was expected, before it is divided. */
export type ExpectedCount = Omit<RepExpected, "ratio" | "low" | "high">;

export const repExpectedCount: MartShape<ExpectedCount> = {
  rep_key: "text",
  quarter: "text",
  rate_name: "text",
  n: "number",
  stratified_n: "number",
  observed: "number",
  expected: "number"
};
