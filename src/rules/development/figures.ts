import type { RepQuarter } from "../../../loaders/schema/outputs.js";
import { t, type Text } from "../../text/t.js";
import type { StepFigure } from "./planStep.js";

type Words = Pick<StepFigure, "kind" | "direction"> & { label: Text };

const figureWords = {
  one_level_share: { label: "accounts with one contact level only", kind: "share", direction: "at_most" },
  chain_depth: { label: "contact levels per active account", kind: "number", direction: "at_least" },
  customer_churn: { label: "customer churn", kind: "share", direction: "at_most" },
  advocacy_share: { label: "customers who vouch for us", kind: "share", direction: "at_least" },
  executive_reach: { label: "accounts with an executive touched", kind: "share", direction: "at_least" },
  lost_fit_share: { label: "deals lost as not grounded", kind: "share", direction: "at_most" },
  cycle_median_days: { label: "median sales cycle", kind: "days", direction: "at_most" },
  complaint_rate: { label: "complaints per 100 customer-months", kind: "rate", direction: "at_most" },
  solo_team_share: { label: "share of team without helping", kind: "share", direction: "at_most" },
  helped_n: { label: "colleagues' wins helped", kind: "count", direction: "at_least" },
  multi_product_share: { label: "wins with several products", kind: "share", direction: "at_least" },
  flagged_churn_share: { label: "churn foreseen in time", kind: "share", direction: "at_least" },
  functions_per_win: { label: "functions on the deal team per win", kind: "number", direction: "at_least" },
  renewal_rate: { label: "renewal rate", kind: "share", direction: "at_least" },
  accounts_with_events_n: { label: "accounts with events", kind: "count", direction: "at_least" }
} as const satisfies Partial<Record<keyof RepQuarter, Words>>;

export type PlanColumn = keyof typeof figureWords;
export const planColumns = Object.keys(figureWords) as PlanColumn[];

/**
 * A figure with the peer median as its target. Someone already at or beyond the median has to hold what they
 * have: a plan never asks to become worse.
 */
export function againstPeers(
  column: PlanColumn,
  row: RepQuarter,
  peerMedian: (column: PlanColumn) => number | null
): StepFigure {
  const words = figureWords[column];
  const [baseline, median] = [row[column], peerMedian(column)];
  const better = words.direction === "at_least" ? Math.max : Math.min;
  const target = median == null || baseline == null ? median : better(median, baseline);
  // "At least 0" cannot be missed, so where neither peers nor person have any of it only the direction is set.
  const isEmpty = target === 0 && words.direction === "at_least";
  return {
    column,
    ...words,
    label: t(words.label),
    baseline,
    target: isEmpty ? null : target,
    target_from: t("peer median")
  };
}

/** A figure with a policy threshold as its target. */
export function againstPolicy(column: PlanColumn, row: RepQuarter, target: number): StepFigure {
  const words = figureWords[column];
  return {
    column,
    ...words,
    label: t(words.label),
    baseline: row[column],
    target,
    target_from: t("policy")
  };
}
