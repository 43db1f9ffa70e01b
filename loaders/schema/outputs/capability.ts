import { z } from "zod";
import {
  choice,
  count,
  dateOrNull,
  flagOrNull,
  key,
  number,
  points,
  text,
  textOrNull,
  wholeNumber
} from "./figure.js";

const repKey = key("opaque key of the rep");
const quarter = key("fiscal quarter, as 2026-Q3");

export const dimensions = [
  "strategic_decoding",
  "need_reframing",
  "decision_chain",
  "risk_foresight",
  "resource_orchestration",
  "value_binding"
] as const;
export type Dimension = (typeof dimensions)[number];

/** Grain: one row per rep, quarter and dimension of the six. */
export const repDimension = z.object({
  rep_key: repKey,
  quarter,
  dimension: choice(dimensions, "one of the six dimensions"),
  assessed: points("mean of the latest score per assessor in the window"),
  assessor_n: count("assessors behind it"),
  last_assessed_on: dateOrNull("latest assessment behind it"),
  evidence: points("figures from records scaled 0–5 against peers: 5 × share of active peers at or below"),
  evidence_value: number("the figure itself"),
  evidence_from: textOrNull("which figure, in words"),
  peer_median: points("median assessed score over active peers"),
  is_conflicting: flagOrNull(
    "assessed and evidence lie policy capability.conflict_gap or more apart: one of the two is wrong"
  )
});
export type RepDimension = z.infer<typeof repDimension>;

export const geneItems = [
  "empathy",
  "adversity_quotient",
  "systems_thinking",
  "political_sensitivity",
  "antifragility"
] as const;
export type GeneItem = (typeof geneItems)[number];

export const quadrants = [
  "high_performance_high_capability",
  "high_performance_low_capability",
  "low_performance_high_capability",
  "low_performance_low_capability",
  "not_measured"
] as const;
export type Quadrant = (typeof quadrants)[number];

/** Grain: one row per rep or candidate and quarter. */
export const repCapability = z.object({
  rep_key: repKey,
  quarter,
  six_mean: points("mean of the assessed dimensions; null unless all six are assessed"),
  six_dimensions_n: wholeNumber("dimensions assessed in the window"),
  lowest_dimension: z.enum(dimensions).nullable().meta({
    kind: "text",
    meaning: "dimension with the lowest assessed score; the first in order among equals"
  }),
  empathy: points("gene test item"),
  adversity_quotient: points("gene test item"),
  systems_thinking: points("gene test item"),
  political_sensitivity: points("gene test item"),
  antifragility: points("gene test item"),
  gene_total: points("sum of the five items; null unless all five are measured"),
  gene_result: choice(["pass", "fail", "not_measured"], "total and no item too low"),
  gene_reason: textOrNull("why it is a fail, in words"),
  is_priority: flagOrNull("systems thinking and political sensitivity both high"),
  is_lopsided: flagOrNull("an item at 5 with another at 3 or below"),
  needs_training: flagOrNull("active, and below the training total in the latest month tested"),
  last_assessed_on: dateOrNull("latest assessment of any instrument in the window"),
  long_campaign_months: count("longest run of months without a win in the last eight quarters"),
  long_campaign_ratio: number("mean monthly activities in that run ÷ outside it"),
  long_campaign: choice(
    ["kept_up", "fell_off", "no_long_campaign", "not_measured"],
    "activity through 6 or more months without a win"
  ),
  executive_rejection: points("assessed: new proposal within 24 h"),
  internal_squeeze: points("assessed: moves 3× the resources of the post"),
  performance: number("quota attainment, else peer percentile of bookings, as a share"),
  performance_basis: choice(["quota", "peer_percentile", "not_measured"], "which of the two"),
  performance_cut: number("from here on performance is high"),
  capability: points("mean of the measured parts scaled 0–100: six dimensions, gene test, evidence score"),
  capability_basis: textOrNull("which parts, in words"),
  evidence_mean: points("mean of the measured evidence scores"),
  evidence_dimensions_n: wholeNumber("dimensions with an evidence score"),
  quadrant: choice(quadrants, "performance × capability")
});
export type RepCapability = z.infer<typeof repCapability>;

export const disqualifiers = [
  "short_term_money",
  "ordinary_playbook",
  "no_data_thinking",
  "fear_of_executives",
  "repeated_mistake"
] as const;
export type Disqualifier = (typeof disqualifiers)[number];

/** Grain: one row per rep, quarter and disqualifier. */
export const repDisqualifier = z.object({
  rep_key: repKey,
  quarter,
  disqualifier: choice(disqualifiers, "one of the five"),
  result: choice(["triggered", "not_triggered", "not_measured"], "whether it applies"),
  source: choice(["records", "assessment", "both", "none"], "where the answer comes from"),
  reason: text("the figure and the threshold, in words")
});
export type RepDisqualifier = z.infer<typeof repDisqualifier>;
