import type { SignalName } from "../../../loaders/schema/policy.js";
import { formatDays } from "../../rules/format/formatDays.js";
import { formatDecimal } from "../../rules/format/formatDecimal.js";
import { formatRate } from "../../rules/format/formatRate.js";
import { formatShare } from "../../rules/format/formatShare.js";

/** Signals that are not shares of something. */
const formats: Partial<Record<SignalName, (value: number | null) => string>> = {
  cycle_cv: (value) => formatDecimal(value, 2),
  cycle_median_days: formatDays,
  complaint_rate: (value) => formatRate(value, "per 100 months")
};

/** A signal's value as people read it; null is "not measured". */
export function formatSignal(signal: SignalName, value: number | null): string {
  return (formats[signal] ?? formatShare)(value);
}

/** What a signal's n counts. */
export const signalSamples: Record<SignalName, string> = {
  entertainment_share: "activities",
  one_level_share: "accounts touched",
  crm_discipline: "activities",
  cycle_cv: "won deals",
  customer_churn: "customers",
  demo_share: "activities",
  executive_reach: "active accounts",
  lost_fit_share: "lost deals",
  cycle_median_days: "won deals",
  renewal_rate: "decided renewals",
  quarter_end_discounted_share: "won deals",
  mean_discount: "won deals",
  complaint_rate: "customer-months",
  early_complaint_share: "won deals",
  solo_team_share: "won deals"
};
