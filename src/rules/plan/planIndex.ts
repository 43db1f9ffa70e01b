import type {
  Account,
  OwnedAccount,
  OwnerSpell,
  Rep,
  RepIndustry,
  RepQuarter,
  UpcomingContract
} from "../../../loaders/schema/outputs.js";
import { byRep, lookUp, lookUpOne } from "../rows/lookUp.js";
import type { DueContract } from "../suitability/assemble.js";

/** Rows of the quarter in review that a plan is weighed by; accounts, spells and contracts whole. */
export interface PlanRows {
  rep: readonly Rep[];
  rep_quarter: readonly RepQuarter[];
  rep_industry: readonly RepIndustry[];
  account: readonly Account[];
  owned_account: readonly OwnedAccount[];
  owner_spell: readonly OwnerSpell[];
  /** Contracts that fall due soon, undecided on the quarter's last day; null = contracts are not measured. */
  upcoming_contract: readonly UpcomingContract[] | null;
  /** Every contract, for renewals near the move; null = not measured. */
  contract: readonly DueContract[] | null;
  has_complaints: boolean;
}

const byAccount = <Row extends { account_key: string }>(rows: readonly Row[]) =>
  lookUp(rows, ({ account_key }) => account_key);

/** The rows by whom and what they are about, looked through once for every plan that is tried. */
export function planIndex(rows: PlanRows, asOf: string) {
  const owned = lookUpOne(rows.owned_account, ({ account_key }) => account_key);
  return {
    asOf,
    reps: new Map(rows.rep.map((rep) => [rep.rep_key, rep])),
    isActive: new Map(rows.rep_quarter.map((row) => [row.rep_key, row.is_active])),
    accounts: lookUpOne(rows.account, ({ account_key }) => account_key),
    owned,
    ownedBy: byRep(rows.owned_account),
    industriesOf: byRep(rows.rep_industry),
    spellsOf: byAccount(rows.owner_spell),
    upcomingOf: rows.upcoming_contract && byAccount(rows.upcoming_contract),
    contractsOf: rows.contract && byAccount(rows.contract),
    hasComplaints: rows.has_complaints,
    hasKeyAccounts: rows.account.some(({ is_key_account }) => is_key_account != null),
    hasIndustries: rows.account.some(({ industry }) => industry != null),
    /** Owner on the quarter's last day; null = nobody. */
    ownerOf: (accountKey: string): string | null => owned.get(accountKey)?.rep_key ?? null
  };
}
export type PlanIndex = ReturnType<typeof planIndex>;
