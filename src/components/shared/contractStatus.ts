import type { Contract } from "../../../loaders/schema/outputs.js";
import { addDays } from "../../rules/dates/addDays.js";

export type ContractStatus = "renewed" | "churned" | "open";

/** How a contract stood on `asOf`: a renewal within the grace counts, later silence is churn. */
export function contractStatus(
  { end_on, renewed_on, churned_on }: Contract,
  asOf: string,
  graceDays: number
): ContractStatus {
  const lastDay = addDays(end_on, graceDays);
  if (renewed_on != null && renewed_on <= lastDay && renewed_on <= asOf) return "renewed";
  if ((churned_on != null && churned_on <= asOf) || lastDay < asOf) return "churned";
  return "open";
}
