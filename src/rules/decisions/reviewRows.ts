import type { DueContract } from "../suitability/assemble.js";
import type { RuleContext } from "./ruleContext.js";
import type {
  Account,
  Decision,
  OwnedAccount,
  RateName,
  Rep,
  RepCapability,
  RepDimension,
  RepDisqualifier,
  RepExpected,
  RepFunnel,
  RepOrigin,
  RepQuarter,
  RepRate,
  RepType
} from "../../../loaders/schema/outputs.js";

/** Rows of the quarter in review. */
export interface ReviewRows {
  quarter: string;
  /** The quarter's last day. */
  as_of: string;
  rep: readonly Rep[];
  rep_quarter: readonly RepQuarter[];
  rep_rate: readonly RepRate[];
  rep_funnel: readonly RepFunnel[];
  rep_origin: readonly RepOrigin[];
  rep_expected: readonly RepExpected[];
  rep_type: readonly RepType[];
  rep_capability: readonly RepCapability[];
  rep_dimension: readonly RepDimension[];
  rep_disqualifier: readonly RepDisqualifier[];
  /** Owned key accounts; others may be among them. */
  owned_account: readonly Pick<OwnedAccount, "quarter" | "rep_key" | "account_key">[];
  /** Key accounts and everybody's largest customer; others may be among them. */
  account: readonly Account[];
  /** Contracts undecided on the quarter's last day that fall due in the quarters ahead. */
  due_soon: readonly DueContract[];
  /** Base currency, for money in the reasons. */
  currency?: string;
}

/** Everything known about one active person. */
export interface Person {
  rep: Rep;
  row: RepQuarter;
  renewal: RepRate | null;
  complaint: RepRate | null;
  /** On which side of everybody's a rate lies beyond chance; nothing where that cannot be said. */
  beyondChance: ReadonlyMap<RateName, "above" | "below">;
  /** Renewals and complaints on own and on inherited accounts. */
  origins: readonly RepOrigin[];
  /** What the same customers would have given at everybody else's rates. */
  expected: readonly RepExpected[];
  type: RepType | null;
  capability: RepCapability | null;
  dimensions: readonly RepDimension[];
  disqualifiers: readonly RepDisqualifier[];
  /** Owned key accounts with contracts due soon. */
  keyDues: readonly { account: Account; end_on: string; annual_value: number | null }[];
  /** Name of the customer that is most of the book; null = none. */
  largestCustomer: string | null;
}

/** Rates whose figures an earlier reason of the same entry holds: they are not said twice. */
export type SaidRates = ReadonlySet<RateName>;

/** One reason to put a person, or one of their accounts, on the list. */
export interface Reason {
  kind: Decision["kind"];
  account_key: string | null;
  /** One sentence; words are put together in the language spoken when they are asked for. */
  why: (said: SaidRates) => string;
  /** The figures behind that sentence, a paragraph each. */
  detail?: () => string[];
  /** Rates whose figures the words above hold. */
  rates?: readonly RateName[];
  confidence: Decision["confidence"];
  confidence_because: () => string;
  next_step: () => string;
}

/** A rule looks at one person and finds a reason, or none. */
export type ReasonRule = (person: Person, context: RuleContext) => Reason | null;
