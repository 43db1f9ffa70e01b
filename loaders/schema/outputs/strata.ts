import { z } from "zod";
import { choice, count, key, number, textOrNull, wholeNumber } from "./figure.js";

const repKey = key("opaque key of the rep");
const quarter = key("fiscal quarter, as 2026-Q3");

/** The rates that also come as observed ÷ expected. */
export const adjustedRates = ["renewal_rate", "complaint_rate"] as const;
export type AdjustedRate = (typeof adjustedRates)[number];

/** Grain: one row per rep, quarter and rate that is adjusted for the accounts it was earned on. */
export const repExpected = z.object({
  rep_key: repKey,
  quarter,
  rate_name: choice(adjustedRates, "which rate; the column of the same name in rep_quarter"),
  n: count("decided contracts, or customer-months for complaint_rate; null = not measured"),
  stratified_n: count(
    "of these, how many are held against accounts of the same industry or segment; the rest against all others"
  ),
  observed: count("renewed contracts, or complaints"),
  expected: number(
    "what the same accounts would have given at everybody else's rates; null where no account of the rep " +
      "carries an industry or segment, or too few others are there to compare with (policy strata)"
  ),
  ratio: number("observed ÷ expected", {
    label: "Observed ÷ expected",
    formula:
      "observed ÷ Σ over the strata of n × rate of everybody else's accounts in the stratum; the rep's own results are left out. " +
      "Above 1: more than such accounts usually give, which is good for renewals and bad for complaints",
    n: "n"
  }),
  low: number(
    "lower end: Wilson of observed of n for renewals, Jeffreys' gamma of observed for complaints, ÷ expected"
  ),
  high: number("upper end, as low; what is expected is taken as known")
});
export type RepExpected = z.infer<typeof repExpected>;

/** How wide the comparison had to be drawn, the narrowest first. */
export const comparisons = ["industry_and_segment", "segment", "industry", "all_others", "nobody"] as const;
export type Comparison = (typeof comparisons)[number];

/** Grain: one row per rep, quarter, rate and industry and segment among the rep's accounts. */
export const repStratum = z.object({
  rep_key: repKey,
  quarter,
  rate_name: choice(adjustedRates, "which rate"),
  industry: textOrNull("industry of the accounts; null = not stated"),
  segment: textOrNull("segment of the accounts; null = not stated"),
  compared_with: choice(
    comparisons,
    "whose accounts gave the expected rate: the narrowest of these in which enough other reps have enough cases"
  ),
  n: wholeNumber("the rep's decided contracts or customer-months here"),
  observed: wholeNumber("of these, renewed; or the complaints"),
  expected: number("n × rate of the others; null where too few others are there"),
  others_n: count("decided contracts or customer-months of the others compared with"),
  others_reps_n: count("how many other reps they belong to"),
  others_rate: number("share renewed, or complaints per 100 customer-months, of the others compared with")
});
export type RepStratum = z.infer<typeof repStratum>;
