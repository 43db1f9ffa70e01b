import { z } from "zod";
import { choice, key, money, textOrNull, wholeNumber } from "./figure.js";

/**
 * Grain: one row per kind of group, group and quarter with won deals of known amount in the trailing window: the
 * company's, whoever owns them, or those of a region's or team's people, by what HR states for them today.
 */
export const dealSize = z.object({
  group_kind: choice(["company", "region", "team"], "whose deals"),
  group_name: textOrNull("the region or team; null = the company, or not stated"),
  quarter: key("fiscal quarter"),
  deals_n: wholeNumber("won deals with a known amount above 0"),
  deal_min: money("smallest of them"),
  deal_p25: money("25th percentile (linear interpolation)"),
  deal_median: money("median"),
  deal_p75: money("75th percentile (linear interpolation)"),
  deal_max: money("largest of them")
});
export type DealSize = z.infer<typeof dealSize>;
