import type {
  Account,
  Contract,
  Deal,
  OwnerSpell,
  Rep,
  RepAccount,
  RepCapability,
  RepDimension,
  RepDisqualifier,
  RepIndustry,
  RepQuarter,
  RepRate,
  RepType
} from "../../../loaders/schema/outputs.js";
import { byRep } from "../rows/lookUp.js";
import type { Candidate, Target, TargetAccount } from "./suitability.js";

/** What experience is read from: deals won, ever. */
export type WonDeal = Pick<Deal, "stage" | "rep_key" | "account_key" | "amount" | "closed_on">;

/** What is known of contracts, whoever answers for them. */
export type DueContract = Pick<
  Contract,
  "account_key" | "end_on" | "annual_value" | "renewed_on" | "churned_on"
>;

/** Rows of the quarter in review; `deal` and `account` whole. */
export interface CandidateRows {
  rep: readonly Rep[];
  rep_quarter: readonly RepQuarter[];
  rep_rate: readonly RepRate[];
  rep_type: readonly RepType[];
  rep_capability: readonly RepCapability[];
  rep_dimension: readonly RepDimension[];
  rep_disqualifier: readonly RepDisqualifier[];
  rep_industry: readonly RepIndustry[];
  rep_account: readonly RepAccount[];
  deal: readonly WonDeal[];
  account: readonly Account[];
}

/**
 * Everyone who could be considered on `asOf`: active reps, with what the rows say of them. Candidates are screened
 * on their own page: someone not yet hired takes over no account.
 * Rows other than deals must be those of one quarter.
 */
export function assembleCandidates(rows: CandidateRows, asOf: string): Candidate[] {
  const isActive = new Map(rows.rep_quarter.map((row) => [row.rep_key, row.is_active]));
  const quarters = byRep(rows.rep_quarter);
  const rates = byRep(rows.rep_rate);
  const deals = byRep(
    rows.deal.filter(({ stage, closed_on }) => stage === "won" && closed_on != null && closed_on <= asOf)
  );
  const [types, capabilities, dimensions] = [
    byRep(rows.rep_type),
    byRep(rows.rep_capability),
    byRep(rows.rep_dimension)
  ];
  const [disqualifiers, industries, books] = [
    byRep(rows.rep_disqualifier),
    byRep(rows.rep_industry),
    byRep(rows.rep_account)
  ];
  const hasIndustries = rows.account.some(({ industry }) => industry != null);
  const rateOf = (repKey: string, name: RepRate["rate_name"]) =>
    rates(repKey).find(({ rate_name }) => rate_name === name) ?? null;
  return rows.rep
    .filter((rep) => isActive.get(rep.rep_key) === true)
    .map(({ rep_key, name }) => ({
      rep_key,
      name,
      won_amounts: deals(rep_key).map(({ amount }) => amount),
      capability: capabilities(rep_key)[0] ?? null,
      decision_chain:
        dimensions(rep_key).find(({ dimension }) => dimension === "decision_chain")?.assessed ?? null,
      disqualifiers: disqualifiers(rep_key),
      renewal_rate: rateOf(rep_key, "renewal_rate"),
      complaint_rate: rateOf(rep_key, "complaint_rate"),
      type: types(rep_key)[0] ?? null,
      book: books(rep_key),
      key_accounts_n: quarters(rep_key)[0]?.key_accounts_n ?? null,
      industry_wins: hasIndustries
        ? new Map(industries(rep_key).map(({ industry, won_n }) => [industry, won_n]))
        : null
    }));
}

/** Records of one account that a target is read from. */
export interface TargetRows {
  account: Account;
  owner_spell: readonly OwnerSpell[];
  /** Null = contracts are not measured. */
  contract: readonly DueContract[] | null;
}

/** The account as a target on `asOf`. */
export function targetAccount(rows: TargetRows, asOf: string): TargetAccount {
  const { account_key, top_account_key, name, industry, is_key_account } = rows.account;
  const spells = rows.owner_spell.filter((spell) => spell.account_key === account_key);
  const owner = spells.find(
    ({ from_on, to_on }) => (from_on == null || from_on <= asOf) && (to_on == null || to_on >= asOf)
  );
  const handovers = spells.flatMap(({ is_handover, from_on }) => (is_handover && from_on ? [from_on] : []));
  const isDecided = (day: string | null) => day != null && day <= asOf;
  const dues = rows.contract?.filter(
    (contract) =>
      contract.account_key === account_key &&
      contract.end_on > asOf &&
      !isDecided(contract.renewed_on) &&
      !isDecided(contract.churned_on)
  );
  return {
    account_key,
    top_account_key,
    name,
    industry,
    is_key_account,
    owner_key: owner?.rep_key ?? null,
    handovers_on: handovers.filter((day) => day <= asOf),
    dues_on: dues?.map(({ end_on }) => end_on) ?? null,
    as_of: asOf
  };
}

/** An account's amount as a target: its largest deal so far, else its bookings; null when neither is known. */
export function targetAmount(largestDeal: number | null, bookings: number | null): number | null {
  return [largestDeal, bookings].find((amount) => amount != null && amount > 0) ?? null;
}

/** A target, or null while no amount above 0 is known. */
export function target(
  amount: number | null,
  account: TargetAccount | null,
  currency?: string
): Target | null {
  if (amount == null || !(amount > 0)) return null;
  return { amount, account, ...(currency ? { currency } : {}) };
}
