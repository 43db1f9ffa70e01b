import type { Account, Contract, OwnedAccount, Rep, RepRate } from "../../../loaders/schema/outputs.js";

/** A contract that falls due soon, with the owner on the review's last day and that owner's record. */
export interface DueContract {
  contract: Contract;
  account: Account | undefined;
  owner: Rep | undefined;
  /** The owner's renewal rate; undefined where none is measured. */
  record: RepRate | undefined;
}

/** How the contracts due are shown. */
export interface RenewalsDueOptions {
  currency: string;
  /** Renewal target of the policy; null where the method file does not name it. */
  target: number | null;
  /** Own-data weight below which a record is drawn hollow. */
  reliabilityMinimum: number;
  hasContracts: boolean;
}

export interface DueOptions {
  /** The quarter's last day. */
  asOf: string;
  quarter: string;
  /** How many quarters ahead. */
  quartersAhead: number;
  owned: readonly OwnedAccount[];
  reps: ReadonlyMap<string, Rep>;
  accounts: ReadonlyMap<string, Account>;
  rates: readonly RepRate[];
}

/** Contracts that end after `asOf` within the quarters ahead and were undecided on that day, by due date. */
export function dueContracts(contracts: readonly Contract[], options: DueOptions): DueContract[] {
  const until = monthsAfter(options.asOf, options.quartersAhead * 3);
  const isOpen = (day: string | null) => day == null || day > options.asOf;
  const owners = new Map(
    options.owned
      .filter((row) => row.quarter === options.quarter)
      .map((row) => [row.account_key, row.rep_key])
  );
  const records = new Map(
    options.rates
      .filter((row) => row.quarter === options.quarter && row.rate_name === "renewal_rate")
      .map((row) => [row.rep_key, row])
  );
  return contracts
    .filter((row) => row.end_on > options.asOf && row.end_on <= until)
    .filter((row) => isOpen(row.renewed_on) && isOpen(row.churned_on))
    .map((contract) => {
      const key = owners.get(contract.account_key) ?? contract.rep_key;
      return {
        contract,
        account: options.accounts.get(contract.account_key),
        owner: key == null ? undefined : options.reps.get(key),
        record: key == null ? undefined : records.get(key)
      };
    })
    .sort((a, b) => a.contract.end_on.localeCompare(b.contract.end_on));
}

/** The last day of the month that lies `months` after the month `day` ends. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 0] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month + months, 0)).toISOString().slice(0, 10);
}
