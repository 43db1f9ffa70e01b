import {
  repQuarter,
  type Account,
  type CompanyFigure,
  type Rep,
  type RepCapability,
  type RepDimension,
  type RepDisqualifier,
  type RepQuarter,
  type RepRate,
  type RepType
} from "../../loaders/schema/outputs.js";
import { defaultPolicyFile, policyValues } from "../../loaders/schema/policy.js";
import type { Candidate, TargetAccount } from "../../src/rules/suitability/suitability.js";

/** The policy that ships, as bare values. */
export const policy = policyValues(defaultPolicyFile);

/** Text as a reader sees it: no-break spaces read as spaces. */
export const plain = (text: string | null): string => (text ?? "null").replaceAll("\u00a0", " ");

export const aRep = (over: Partial<Rep> = {}): Rep => ({
  rep_key: "r1",
  name: "Ana",
  team: "North",
  region: "North",
  role: "key_account",
  status: "active",
  manager_key: null,
  hired_on: null,
  left_on: null,
  ...over
});

/** A row in which nothing is measured but what `over` says. */
export const aRow = (over: Partial<RepQuarter> = {}): RepQuarter => ({
  ...(Object.fromEntries(
    Object.keys(repQuarter.shape).map((column) => [column, null])
  ) as unknown as RepQuarter),
  rep_key: "r1",
  quarter: "2026-Q3",
  is_active: true,
  ...over
});

export const aRate = (over: Partial<RepRate> = {}): RepRate => ({
  rep_key: "r1",
  quarter: "2026-Q3",
  rate_name: "renewal_rate",
  n: 20,
  value: 0.85,
  low: 0.68,
  high: 0.94,
  shrunk: 0.86,
  shrunk_low: 0.75,
  shrunk_high: 0.93,
  reliability: 0.6,
  peer_median: 0.88,
  shrunk_peer_median: 0.85,
  peer_group: "key account, North",
  peer_group_zh: "大客户销售人员，North",
  peer_n: 12,
  ...over
});

export const aType = (over: Partial<RepType> = {}): RepType => ({
  rep_key: "r1",
  quarter: "2026-Q3",
  strength: "none",
  leading_type: "technical",
  relationship_score: 0.1,
  technical_score: 0.2,
  wolf_score: 0.1,
  lead: 0.1,
  stability: 0.7,
  measured_share: 1,
  accounts_n: 14,
  abstains_because: null,
  abstains_because_zh: null,
  ...over
});

export const aCapability = (over: Partial<RepCapability> = {}): RepCapability => ({
  rep_key: "r1",
  quarter: "2026-Q3",
  six_mean: 3.8,
  six_dimensions_n: 6,
  lowest_dimension: "value_binding",
  empathy: 4,
  adversity_quotient: 4,
  systems_thinking: 4,
  political_sensitivity: 4,
  antifragility: 4,
  gene_total: 20,
  gene_result: "pass",
  gene_reason: null,
  gene_reason_zh: null,
  is_priority: true,
  is_lopsided: false,
  needs_training: false,
  gene_month: "2026-06",
  gene_month_total: 20,
  assessor_n: 2,
  last_assessed_on: "2026-06-30",
  long_campaign_months: 2,
  long_campaign_ratio: null,
  long_campaign: "no_long_campaign",
  executive_rejection: null,
  internal_squeeze: null,
  performance: 1.1,
  performance_basis: "quota",
  performance_cut: 1,
  performance_spread: 0.3,
  performance_low: 0.67,
  performance_high: 1.8,
  high_performance_probability: 0.62,
  capability: 76,
  capability_basis: "six dimensions, gene test and evidence from records",
  capability_basis_zh: "六维战力、基因测试和记录依据",
  capability_error: 5,
  capability_low: 67.8,
  capability_high: 84.2,
  low_capability_probability: 0.001,
  capability_adjusted: 75,
  outrun_probability: 0.001,
  evidence_mean: 3,
  evidence_dimensions_n: 5,
  quadrant: "high_performance_high_capability",
  ...over
});

export const aDimension = (over: Partial<RepDimension> = {}): RepDimension => ({
  rep_key: "r1",
  quarter: "2026-Q3",
  dimension: "decision_chain",
  assessed: 3.5,
  assessed_adjusted: 3.4,
  assessor_n: 2,
  last_assessed_on: "2026-06-30",
  evidence: 3,
  evidence_value: 3.1,
  evidence_from: "contact levels touched per active account",
  evidence_from_zh: "每个活跃客户触达的联系人层级数",
  peer_median: 3.2,
  is_conflicting: false,
  ...over
});

export const aDisqualifier = (over: Partial<RepDisqualifier> = {}): RepDisqualifier => ({
  rep_key: "r1",
  quarter: "2026-Q3",
  disqualifier: "short_term_money",
  result: "not_triggered",
  source: "assessment",
  is_contradicted: false,
  reason: "Screening says no.",
  reason_zh: "筛查结果为否。",
  ...over
});

export const anAccount = (over: Partial<Account> = {}): Account => ({
  account_key: "a1",
  name: "Acme",
  top_account_key: "a1",
  industry: "steel",
  region: "North",
  segment: null,
  is_key_account: true,
  ...over
});

export const aFigure = (over: Partial<CompanyFigure> = {}): CompanyFigure => ({
  quarter: "2026-Q3",
  figure: "grr",
  scope: "window",
  value: 0.87,
  low: 0.82,
  high: 0.91,
  n: 143,
  target: 0.9,
  ...over
});

/** Someone whom every gate lets pass for a target of 3 million. */
export const aCandidate = (over: Partial<Candidate> = {}): Candidate => ({
  rep_key: "r1",
  name: "Ana",
  won_amounts: [1_500_000, 700_000, 400_000, 50_000],
  capability: aCapability(),
  decision_chain: 3.5,
  disqualifiers: (["short_term_money", "no_data_thinking", "fear_of_executives"] as const).map(
    (disqualifier) => aDisqualifier({ disqualifier })
  ),
  renewal_rate: aRate(),
  complaint_rate: aRate({
    rate_name: "complaint_rate",
    n: 120,
    shrunk: 2,
    shrunk_low: 1,
    shrunk_high: 3,
    shrunk_peer_median: 2.2
  }),
  type: aType(),
  book: [
    { top_account_key: "b1", bookings: 2_000_000 },
    { top_account_key: "b2", bookings: 1_500_000 }
  ],
  key_accounts_n: 3,
  industry_wins: new Map([["steel", 2]]),
  ...over
});

export const aTargetAccount = (over: Partial<TargetAccount> = {}): TargetAccount => ({
  account_key: "a1",
  top_account_key: "a1",
  name: "Acme",
  industry: "steel",
  is_key_account: true,
  owner_key: "other",
  handovers_on: [],
  dues_on: [],
  as_of: "2026-09-30",
  ...over
});
