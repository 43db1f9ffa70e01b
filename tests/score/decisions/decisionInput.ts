import { decide, type DecisionInput } from "../../../loaders/score/decisions/decide.js";
import type { Decision, RepFunnel } from "../../../loaders/schema/outputs.js";
import { aCapability, aDisqualifier, anAccount, aRate, aRep, aRow, policy } from "../../rules/rows.js";

/** Beyond chance among everybody, on the bad side. */
export const beyondChance = (
  rate_name: RepFunnel["rate_name"],
  outlier: RepFunnel["outlier"]
): RepFunnel => ({
  ...{ rep_key: "r1", quarter: "2026-Q3", rate_name, events: 4, n: 14, value: 0.3 },
  ...{ low_95: 0.6, high_95: 1, low_998: 0.5, high_998: 1, z: -4, p: 0.0001, p_adjusted: 0.001 },
  outlier
});

/** One person at work of whom nothing asks for a decision. */
const nothing: DecisionInput = {
  rep: [aRep()],
  rep_quarter: [aRow({ bookings: 1000 })],
  rep_rate: [],
  rep_funnel: [beyondChance("renewal_rate", "below"), beyondChance("complaint_rate", "above")],
  rep_origin: [],
  rep_expected: [],
  rep_type: [],
  rep_capability: [],
  rep_dimension: [],
  rep_disqualifier: [],
  owned_account: [],
  account: [anAccount()],
  contract: [],
  quarter: [{ quarter: "2026-Q3", end_on: "2026-09-30" }],
  currency: "EUR"
};

/** The list of that person with what `over` says of them. */
export const decideOn = (over: Partial<DecisionInput>, rules = policy): Decision[] =>
  decide({ ...nothing, ...over }, rules);

export const lowRenewals = aRate({
  value: 0.36,
  shrunk: 0.45,
  shrunk_low: 0.3,
  shrunk_high: 0.6,
  reliability: 0.8,
  n: 14
});

/** Performs well on little capability. */
export const hollow = aCapability({
  quadrant: "high_performance_low_capability",
  capability: 48,
  performance: 1.34,
  outrun_probability: 0.9
});

export const triggered = aDisqualifier({
  disqualifier: "fear_of_executives",
  result: "triggered",
  source: "records",
  reason: "Touched 0 of 3.",
  reason_zh: "3 个大客户中有 0 个触达高层。"
});

export const owned = { quarter: "2026-Q3", rep_key: "r1", account_key: "a1" };

/** A contract of the customer owned above. */
export const contract = (end_on: string, over: Partial<DecisionInput["contract"][number]> = {}) => ({
  account_key: "a1",
  end_on,
  annual_value: 100_000,
  renewed_on: null,
  churned_on: null,
  ...over
});
