import { z } from "zod";
import { sellerTypes, signalNames } from "../policy.js";
import {
  choice,
  date,
  dateOrNull,
  key,
  keyOrNull,
  money,
  number,
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
  "cohort_win_rate",
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
    "lower end: Wilson for proportions, for GRR over the contracts that its values are worth; Agresti–Coull for NRR; Jeffreys' gamma for complaints"
  ),
  high: number("upper end, as low"),
  shrunk: number(
    "the best estimate of a win, renewal or complaint rate: the person's own record weighed against the peers' (empirical Bayes); the fewer cases the record holds, the nearer the estimate lies to the peers' rate",
    {
      label: "Rate drawn toward the peers",
      formula: "weight × own rate + (1 − weight) × peers' rate; the weight grows with n"
    }
  ),
  shrunk_low: number("lower end of the shrunk rate"),
  shrunk_high: number("upper end of the shrunk rate"),
  reliability: share(
    "weight of the rep's own data in the shrunk rate; below policy peers.reliability_minimum nothing is said about the person on this rate alone"
  ),
  peer_median: number("median of the raw rate over active peers with events"),
  shrunk_peer_median: number(
    "median of the shrunk rate over the same peers; what a shrunk rate is compared with, since raw rates on few events pile up at 0 % and 100 %"
  ),
  peer_group: text("who the peers are, in words"),
  peer_group_zh: text("the same in Chinese"),
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
  abstains_because: textOrNull("why the answer is insufficient_data, in words"),
  abstains_because_zh: textOrNull("the same in Chinese")
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
  weight: number("weight in the type's score"),
  flips_to: textOrNull(
    "label if this figure alone were like the median peer's, as 'none' or 'leaning wolf'; null where the label stays or no type stands out"
  )
});
export type TypeSignal = z.infer<typeof typeSignal>;

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
  of_n: wholeNumber(
    "people with a reason to be on the list, which names the first policy review.decisions of them"
  ),
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
  why: text("the reason, in one sentence"),
  why_zh: text("the same in Chinese"),
  detail: textOrNull("the figures behind it, then further reasons: a paragraph on each line"),
  detail_zh: textOrNull("the same in Chinese"),
  confidence: choice(["strong", "moderate", "thin"], "how sure: strength of the evidence behind it"),
  confidence_because: text("what that rests on"),
  confidence_because_zh: text("the same in Chinese"),
  next_step: text("what to do next"),
  next_step_zh: text("the same in Chinese"),
  as_of: date("the quarter's last day")
});
export type Decision = z.infer<typeof decision>;
