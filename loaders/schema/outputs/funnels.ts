import { z } from "zod";
import { choice, choiceOrNull, flag, key, knownNumber, wholeNumber } from "./figure.js";

/* Everyone's rate against what chance alone would show around the rate of all people together. */

export const funnelRates = ["renewal_rate", "win_rate", "complaint_rate"] as const;
export type FunnelRateName = (typeof funnelRates)[number];

const place = {
  quarter: key("fiscal quarter"),
  rate_name: choice(funnelRates, "which rate; the column of the same name in rep_quarter")
};

const limits = {
  low_95: knownNumber("chance alone keeps 95 % of people with this n above"),
  high_95: knownNumber("chance alone keeps 95 % of people with this n below"),
  low_998: knownNumber("chance alone keeps 99.8 % of people with this n above"),
  high_998: knownNumber("chance alone keeps 99.8 % of people with this n below")
};

/** Grain: one row per rep, quarter and rate with events. */
export const repFunnel = z.object({
  rep_key: key("opaque key of the person"),
  ...place,
  events: wholeNumber("hits or events"),
  n: wholeNumber("trials, or customer-months"),
  value: knownNumber("the raw rate"),
  ...limits,
  z: knownNumber(
    "standard deviations from the common rate: normal quantile of the mid-p value, divided by √φ where overdispersed"
  ),
  p: knownNumber("two-sided p-value of z"),
  p_adjusted: knownNumber("after Benjamini–Hochberg over all people and rates of the quarter"),
  outlier: choiceOrNull(
    ["above", "below"],
    "beyond chance: p_adjusted up to policy funnel.false_discovery_rate and reliability from policy peers.reliability_minimum on; null = nothing can be said"
  )
});
export type RepFunnel = z.infer<typeof repFunnel>;

/** Grain: one row per quarter and rate for which enough people have events. */
export const funnel = z.object({
  ...place,
  centre: knownNumber("the rate of all people together"),
  people_n: wholeNumber("people with events"),
  phi: knownNumber("φ: mean squared winsorised z; 1 = people differ as chance alone would have it"),
  is_overdispersed: flag("φ exceeds 1 by more than chance, and the limits are √φ times as wide")
});
export type Funnel = z.infer<typeof funnel>;

/** Grain: one row per quarter, rate and n, for drawing the limits. */
export const funnelLimit = z.object({ ...place, n: wholeNumber("trials, or customer-months"), ...limits });
export type FunnelLimit = z.infer<typeof funnelLimit>;
