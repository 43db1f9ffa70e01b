import type { RepCapability, RepDisqualifier, RepRate, RepType } from "../../../loaders/schema/outputs.js";

export type Gate =
  | "experience"
  | "capability"
  | "no_disqualifier"
  | "renewals"
  | "complaints"
  | "type"
  | "load_and_concentration"
  | "similar_customers"
  | "no_double_handover";

/** `not_applicable`: the question does not arise for this target, and so does not count. */
export type GateResult = "pass" | "condition" | "fail" | "not_measured" | "not_applicable";

export type Condition =
  "technical_adviser" | "commercial_partner" | "industry_partner" | "handover_procedure" | "screening";

export type Verdict = "suitable" | "with_conditions" | "not_suitable" | "not_enough_evidence";

/** One gate's answer, with the figure and the threshold in words. */
export interface GateAnswer {
  gate: Gate;
  result: GateResult;
  figure: string;
  threshold: string;
  reason: string;
  /** Only with result `condition`: what must be arranged. */
  condition: Condition | null;
}

/** What is known about the target account on the review's last day. */
export interface TargetAccount {
  account_key: string;
  top_account_key: string;
  name: string;
  industry: string | null;
  /** Null = not stated in the records. */
  is_key_account: boolean | null;
  /** Present owner; null = nobody. */
  owner_key: string | null;
  /** Days on which another rep took the account over, up to the review's last day. */
  handovers_on: readonly string[];
  /** Due dates of contracts still undecided, after the review's last day; null where there are no contracts. */
  dues_on: readonly string[] | null;
  /** The move is judged as if made on this day: the review's last day. */
  as_of: string;
}

/** A deal size to be carried, and the account it comes from where one is chosen. */
export interface Target {
  /** Base currency, above 0. */
  amount: number;
  account: TargetAccount | null;
  /** For money in the reasons. */
  currency?: string;
}

/** What is known about one person on the review's last day. */
export interface Candidate {
  rep_key: string;
  name: string;
  /** Amounts of every deal won so far; null = a won deal without an amount. */
  won_amounts: readonly (number | null)[];
  capability: RepCapability | null;
  /** Assessed decision-chain penetration; null = not assessed. */
  decision_chain: number | null;
  disqualifiers: readonly RepDisqualifier[];
  renewal_rate: RepRate | null;
  complaint_rate: RepRate | null;
  type: RepType | null;
  /** Bookings of the window by top parent account. */
  book: readonly { top_account_key: string; bookings: number | null }[];
  /** Key accounts owned; null = not measured. */
  key_accounts_n: number | null;
  /** Deals won so far by industry; null = accounts carry no industry. */
  industry_wins: ReadonlyMap<string, number> | null;
}

/** The answer for one person and one target, reasons first. */
export interface Judgement {
  rep_key: string;
  name: string;
  verdict: Verdict;
  gates: GateAnswer[];
  conditions: Condition[];
  /** Gates without an answer: what to measure before deciding. */
  unmeasured: Gate[];
  /** Set where the target is larger than anything this person has won. */
  extrapolation: string | null;
}
