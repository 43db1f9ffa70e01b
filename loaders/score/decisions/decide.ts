import { addDays, addMonths } from "../../../src/rules/dates/addDays.js";
import { decideThisQuarter } from "../../../src/rules/decisions/decideThisQuarter.js";
import type { ReviewRows } from "../../../src/rules/decisions/reviewRows.js";
import { lookUp } from "../../../src/rules/rows/lookUp.js";
import type { DueContract } from "../../../src/rules/suitability/assemble.js";
import { dueSoon } from "../../../src/rules/suitability/dueSoon.js";
import type { Decision } from "../../schema/outputs.js";
import type { Policy } from "../../schema/policy.js";

/** Rows of all quarters. */
export interface DecisionInput extends Pick<
  ReviewRows,
  | "rep"
  | "rep_quarter"
  | "rep_rate"
  | "rep_funnel"
  | "rep_origin"
  | "rep_expected"
  | "rep_type"
  | "rep_capability"
  | "rep_dimension"
  | "rep_disqualifier"
  | "owned_account"
  | "account"
  | "currency"
> {
  quarter: readonly { quarter: string; end_on: string }[];
  /** Contracts of key accounts; empty where contracts are not measured. */
  contract: readonly DueContract[];
}

const inQuarter = <Row extends { quarter: string }>(rows: readonly Row[]) =>
  lookUp(rows, ({ quarter }) => quarter);

/** The decide-this-quarter list of every quarter, each as it would have stood on that quarter's last day. */
export function decide(input: DecisionInput, policy: Policy): Decision[] {
  const [rep_quarter, rep_rate, rep_type] = [
    inQuarter(input.rep_quarter),
    inQuarter(input.rep_rate),
    inQuarter(input.rep_type)
  ];
  const [rep_funnel, rep_origin, rep_expected] = [
    inQuarter(input.rep_funnel),
    inQuarter(input.rep_origin),
    inQuarter(input.rep_expected)
  ];
  const [rep_capability, rep_dimension, rep_disqualifier, owned_account] = [
    inQuarter(input.rep_capability),
    inQuarter(input.rep_dimension),
    inQuarter(input.rep_disqualifier),
    inQuarter(input.owned_account)
  ];
  return input.quarter.flatMap(({ quarter, end_on }) => {
    const until = addDays(addMonths(addDays(end_on, 1), 3 * policy.review.upcoming_quarters), -1);
    const rows: ReviewRows = {
      quarter,
      as_of: end_on,
      rep: input.rep,
      rep_quarter: rep_quarter(quarter),
      rep_rate: rep_rate(quarter),
      rep_funnel: rep_funnel(quarter),
      rep_origin: rep_origin(quarter),
      rep_expected: rep_expected(quarter),
      rep_type: rep_type(quarter),
      rep_capability: rep_capability(quarter),
      rep_dimension: rep_dimension(quarter),
      rep_disqualifier: rep_disqualifier(quarter),
      owned_account: owned_account(quarter),
      account: input.account,
      due_soon: dueSoon(input.contract, end_on, until),
      ...(input.currency ? { currency: input.currency } : {})
    };
    return decideThisQuarter(rows, policy);
  });
}
