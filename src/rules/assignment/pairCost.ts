import type { Policy } from "../../../loaders/schema/policy.js";
import type { Candidate, Judgement, Target } from "../suitability/suitability.js";

/** What speaks against giving an account to somebody, each part from 0 (nothing) to 1, before its weight. */
export interface CostParts {
  /** 1 where conditions have to be arranged. */
  verdict: number;
  /** 1 less the shrunk renewal rate. */
  renewals: number;
  /** Key accounts owned then, of as many as one person should have. */
  load: number;
  /** 1 without a record in the account's industry. */
  industry: number;
}

/** The parts of the cost of one account with one person who passes every gate. What is not measured counts as the worst. */
export function costParts(
  { candidate, judgement }: { candidate: Candidate; judgement: Judgement },
  { account }: Target,
  policy: Policy
): CostParts {
  const { key_accounts, industry_deals } = policy.suitability;
  const owned = candidate.key_accounts_n;
  const added = account?.is_key_account ? 1 : 0;
  const wins = account?.industry ? candidate.industry_wins?.get(account.industry) : 0;
  return {
    verdict: judgement.verdict === "suitable" ? 0 : 1,
    renewals: 1 - (candidate.renewal_rate?.shrunk ?? 0),
    load: owned === null ? 1 : Math.min(1, (owned + added) / Math.max(1, key_accounts)),
    industry: (wins ?? 0) >= industry_deals ? 0 : 1
  };
}

/** The parts by the policy's weights. */
export const pairCost = (parts: CostParts, { assignment }: Policy): number =>
  assignment.verdict_weight * parts.verdict +
  assignment.renewal_weight * parts.renewals +
  assignment.load_weight * parts.load +
  assignment.industry_weight * parts.industry;
