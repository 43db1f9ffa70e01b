import { z } from "zod";
import { choice, count, key, keyOrNull, number, rate, textOrNull, wholeNumber } from "./figure.js";

export const groupKinds = ["region", "team"] as const;
export type GroupKind = (typeof groupKinds)[number];

export const groupFigureNames = ["renewal_rate", "complaint_rate", "one_customer_share", "win_rate"] as const;
export type GroupFigureName = (typeof groupFigureNames)[number];

/**
 * Grain: one row per kind of group, group, quarter and figure, over the trailing window: the sums of its people,
 * by the region and team that HR states for them today. Formulas and intervals as for the company.
 */
export const groupFigure = z.object({
  group_kind: choice(groupKinds, "what people are grouped by"),
  group_name: textOrNull("the region or team; null = not stated"),
  quarter: key("fiscal quarter"),
  figure: choice(groupFigureNames, "which figure"),
  value: number("null = not measured or no events"),
  low: number("lower end of its interval"),
  high: number("upper end of its interval"),
  n: count("events behind it; null = not measured"),
  active_reps_n: wholeNumber("people at work on the quarter's last day")
});
export type GroupFigure = z.infer<typeof groupFigure>;

/** Grain: one row per quarter, person and severity with complaints in the trailing window. */
export const complaintSeverity = z.object({
  quarter: key("fiscal quarter"),
  rep_key: keyOrNull("who answers, handover grace applied; null = nobody"),
  severity: textOrNull("as the source states it; null = not stated"),
  complaint_n: wholeNumber("complaints of this severity")
});
export type ComplaintSeverity = z.infer<typeof complaintSeverity>;

/** Grain: one row per quarter and severity over the trailing window, whoever answers; the rates sum to the company's. */
export const severityFigure = z.object({
  quarter: key("fiscal quarter"),
  severity: textOrNull("as the source states it; null = not stated"),
  complaint_n: wholeNumber("complaints of this severity"),
  customer_months: wholeNumber("months on whose last day a customer was active"),
  value: rate("complaints of this severity per 100 active customer-months", {
    n: "customer_months",
    better: "low"
  }),
  low: number("lower end of its interval: Jeffreys' gamma"),
  high: number("upper end of its interval")
});
export type SeverityFigure = z.infer<typeof severityFigure>;
