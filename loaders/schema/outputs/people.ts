import { z } from "zod";
import { sellerTypes, signalNames } from "../policy.js";
import {
  choice,
  count,
  date,
  dateOrNull,
  flagOrNull,
  key,
  keyOrNull,
  money,
  number,
  points,
  share,
  text,
  textOrNull,
  wholeNumber
} from "./figure.js";

const repKey = key("opaque key of the rep");
const quarter = key("fiscal quarter, as 2026-Q3");

/** Grain: one row per person. */
export const rep = z.object({
  rep_key: repKey,
  name: text("name"),
  team: textOrNull("team"),
  region: textOrNull("region"),
  role: textOrNull("key_account or general"),
  status: choice(["active", "left", "candidate"], "state on the day the data was exported"),
  manager_key: keyOrNull("rep_key of the manager"),
  hired_on: dateOrNull("first day"),
  left_on: dateOrNull("last day")
});
export type Rep = z.infer<typeof rep>;

export const rateNames = [
  "win_rate",
  "renewal_rate",
  "late_share",
  "grr",
  "nrr",
  "complaint_rate",
  "early_complaint_share",
  "customer_churn",
  "logged_on_time_share",
  "well_tracked_share",
  "entertainment_share",
  "demo_share",
  "one_level_share",
  "executive_reach",
  "key_deep_share",
  "lost_fit_share"
] as const;
export type RateName = (typeof rateNames)[number];

/** Grain: one row per rep, quarter and rate that is measured. Intervals cover policy peers.interval. */
export const repRate = z.object({
  rep_key: repKey,
  quarter,
  rate_name: choice(rateNames, "which rate; the column of the same name in rep_quarter"),
  n: number("denominator: events, or customer-months for complaint_rate"),
  value: number("the raw rate; null when n is 0"),
  low: number(
    "lower end: Wilson for proportions, exact Poisson for complaints, ratio estimator for GRR and NRR"
  ),
  high: number("upper end, as low"),
  shrunk: number("win, renewal and complaint rate only: empirical-Bayes estimate toward the peer group"),
  shrunk_low: number("lower end of the shrunk rate"),
  shrunk_high: number("upper end of the shrunk rate"),
  reliability: share(
    "weight of the rep's own data in the shrunk rate; below policy peers.reliability_minimum nothing is said about the person on this rate alone"
  ),
  peer_median: number("median of the raw rate over active peers with events"),
  peer_group: text("who the peers are, in words"),
  peer_n: wholeNumber("active peers with events, the rep included")
});
export type RepRate = z.infer<typeof repRate>;

export const strengths = ["clear", "leaning", "none", "insufficient_data"] as const;
export type Strength = (typeof strengths)[number];

/** Grain: one row per rep and quarter. */
export const repType = z.object({
  rep_key: repKey,
  quarter,
  strength: choice(
    strengths,
    "how clearly a type stands out; none is what a key-account seller should look like"
  ),
  leading_type: z.enum(sellerTypes).nullable().meta({
    kind: "text",
    meaning:
      "type with the highest score, the first in order among equals; null when no type has any evidence"
  }),
  relationship_score: number("weighted mean of its measured signals' evidence, 0–1"),
  technical_score: number("weighted mean of its measured signals' evidence, 0–1"),
  wolf_score: number("weighted mean of its measured signals' evidence, 0–1"),
  lead: number("distance of the leading score to the next"),
  stability: share(
    "share of resamples of the rep's own accounts in which the same type alone leads; null where the answer is insufficient_data or no type leads"
  ),
  measured_share: share("share of all signals' weight that is measured"),
  accounts_n: wholeNumber("accounts with events in the window"),
  abstains_because: textOrNull("why the answer is insufficient_data, in words")
});
export type RepType = z.infer<typeof repType>;

/** Grain: one row per rep, quarter and signal. */
export const typeSignal = z.object({
  rep_key: repKey,
  quarter,
  type: choice(sellerTypes, "type it is evidence for"),
  signal: choice(signalNames, "the column of the same name in rep_quarter"),
  value: number("the rep's figure; null when not measured"),
  n: number("what it rests on"),
  peer_median: number("median over active peers with the figure"),
  peer_p90: number("90th percentile of peers where high is the sign, 10th where low is"),
  evidence: number(
    "0 at the peer median or on the floor's side, 1 at the peer 90th percentile or beyond the cap"
  ),
  weight: number("weight in the type's score")
});
export type TypeSignal = z.infer<typeof typeSignal>;

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

/** Grain: one row per rep, quarter and industry with won deals up to the quarter's end (all history). */
export const repIndustry = z.object({
  rep_key: repKey,
  quarter,
  industry: text("industry of the account"),
  won_n: wholeNumber("deals won in it so far"),
  won_amount: money("their amount")
});
export type RepIndustry = z.infer<typeof repIndustry>;

/** Grain: one row per rep, quarter and deal-size band of the policy. */
export const repBand = z.object({
  rep_key: repKey,
  quarter,
  band: wholeNumber("0 for the smallest band"),
  band_from: money("lower edge, inclusive"),
  band_to: money("upper edge, exclusive; null for the largest band"),
  won_n: wholeNumber("won deals in the band"),
  won_amount: money("their amount")
});
export type RepBand = z.infer<typeof repBand>;

/** Grain: one row per quarter and entry of the decide-this-quarter list. */
export const decision = z.object({
  quarter,
  rank: wholeNumber("1 = first to discuss"),
  subject: choice(["person", "account"], "who or what it is about"),
  rep_key: keyOrNull("the person, or the account's owner"),
  account_key: keyOrNull("the account"),
  kind: choice(
    [
      "high_performance_low_capability",
      "clear_type",
      "renewals_low",
      "complaints_high",
      "one_customer",
      "renewal_at_risk",
      "needs_training",
      "disqualified_key_account"
    ],
    "rule that put it on the list"
  ),
  why: text("the reason with its figures"),
  confidence: choice(["strong", "moderate", "thin"], "how sure: strength of the evidence behind it"),
  confidence_because: text("what that rests on"),
  next_step: text("what to do next"),
  as_of: date("the quarter's last day")
});
export type Decision = z.infer<typeof decision>;
