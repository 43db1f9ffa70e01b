import { z } from "zod";
import {
  choice,
  count,
  date,
  dateOrNull,
  flag,
  flagOrNull,
  key,
  keyOrNull,
  number,
  points,
  share,
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
  assessed_adjusted: points(
    "the same with each assessor's leniency taken out; not measured where an assessor behind it cannot be compared with the others. It decides nothing",
    {
      label: "Assessed, leniency out",
      formula:
        "mean of (score − leniency of its assessor) over the latest score per assessor, kept within 0–5",
      unit: "points 0–5",
      needs: ["assessments"]
    }
  ),
  assessor_n: count("assessors behind it"),
  last_assessed_on: dateOrNull("latest assessment behind it"),
  evidence: points(
    "figures from records scaled 0–5 against peers: 5 × (share of active peers below + half the share of equal ones)"
  ),
  evidence_value: number("the figure itself"),
  evidence_from: textOrNull("which figure, in words"),
  evidence_from_zh: textOrNull("the same in Chinese"),
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
  gene_reason_zh: textOrNull("the same in Chinese"),
  is_priority: flagOrNull("systems thinking and political sensitivity both high"),
  is_lopsided: flagOrNull("an item at 5 with another at 3 or below"),
  needs_training: flagOrNull("active, and below the training total in the latest month tested"),
  gene_month: textOrNull("latest month in the window in which all five items were tested, as 2026-09"),
  gene_month_total: points("sum of the five items in that month"),
  assessor_n: wholeNumber("assessors per item of the six dimensions, the fewest of any assessed dimension"),
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
  performance_spread: number(
    "how far performance could have come out otherwise: standard deviation of its logarithm, √ln(1 + 1 ÷ effective customers)"
  ),
  performance_low: number("lower end of its interval; null where the chance in it cannot be told"),
  performance_high: number("upper end, as performance_low"),
  high_performance_probability: share(
    "chance that performance reaches its cut, had customers come as luck has it"
  ),
  capability: points("mean of the measured parts scaled 0–100: six dimensions, gene test, evidence score"),
  capability_basis: textOrNull("which parts, in words"),
  capability_basis_zh: textOrNull("the same in Chinese"),
  capability_error: points("standard error of capability, from what its items and its assessors disagree on"),
  capability_low: points("lower end of its interval; null where its error cannot be told"),
  capability_high: points("upper end, as capability_low"),
  low_capability_probability: share("chance that capability, measured without error, lies below its cut"),
  capability_adjusted: points(
    "capability with the assessors' leniency taken out of the assessed parts; not measured where no part can be adjusted. It decides nothing"
  ),
  outrun_probability: share("chance that high performance on low capability is no accident of measurement", {
    label: "Chance of high performance on low capability",
    formula:
      "chance that performance reaches its cut × chance that capability lies below its cut. Performance: ln(attainment ÷ cut) ÷ " +
      "√ln(1 + 1 ÷ effective customers) standard deviations, as customers who bought came by chance. Capability: (cut − " +
      "capability) ÷ its standard error, from what items and assessors disagree on. The two are taken as independent",
    needs: ["deals", "assessments"]
  }),
  evidence_mean: points("mean of the measured evidence scores"),
  evidence_dimensions_n: wholeNumber("dimensions with an evidence score"),
  quadrant: choice(quadrants, "performance × capability")
});
export type RepCapability = z.infer<typeof repCapability>;

/** Grain: one row per rep and month with a gene test, of the quarters shown and their windows. */
export const repGeneMonth = z.object({
  rep_key: repKey,
  month: text("calendar month, as 2026-09"),
  empathy: points("mean of the latest score per assessor of the month"),
  adversity_quotient: points("as empathy"),
  systems_thinking: points("as empathy"),
  political_sensitivity: points("as empathy"),
  antifragility: points("as empathy"),
  gene_total: points("sum of the five items; null unless all five were tested in the month")
});
export type RepGeneMonth = z.infer<typeof repGeneMonth>;

export const ratedInstruments = ["six_dimensions", "gene_test"] as const;
export type RatedInstrument = (typeof ratedInstruments)[number];

/** Grain: one row per quarter, instrument and named assessor whose score counts in the window. */
export const assessorEffect = z.object({
  quarter,
  instrument: choice(ratedInstruments, "what was assessed"),
  assessor_key: key("opaque key of the assessor; the rep's own where the assessor is one"),
  assessor_rep_key: keyOrNull("the rep or manager who assessed; null = nobody of HR's list, shown by key"),
  people_n: wholeNumber("people assessed"),
  shared_people_n: wholeNumber("of them, also assessed by somebody else on the same item"),
  mean_score: points("mean of all scores given"),
  leniency: number(
    "points above (+) or below (−) the others on the same people and items; not measured where too few are shared",
    {
      label: "Leniency",
      formula:
        "least squares of score = level of this person on this item + leniency of this assessor, over items that two or more " +
        "scored on the same person; 0 on average over the scores of assessors whom shared people link",
      unit: "points 0–5",
      needs: ["assessments"]
    }
  ),
  low: number("lower end of its interval"),
  high: number("upper end of its interval"),
  stands_apart: flag(
    "differs from the others beyond chance, corrected for the number of assessors (policy funnel.false_discovery_rate)"
  ),
  is_comparable: flag("linked by shared people to the largest group of assessors, on enough people"),
  last_assessed_on: date("latest score that counts")
});
export type AssessorEffect = z.infer<typeof assessorEffect>;

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
  is_contradicted: flag("records and screening disagree; either one triggers"),
  reason: text("the figure and the threshold, in words"),
  reason_zh: text("the same in Chinese")
});
export type RepDisqualifier = z.infer<typeof repDisqualifier>;
