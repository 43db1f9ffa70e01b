import { groups, min, sum } from "d3-array";
import type { RepRate } from "../../../loaders/schema/outputs.js";

/** An undecided contract that falls due soon, with the renewal rate of the account's owner. */
export interface DueOfOwner {
  account_key: string;
  is_key_account: boolean | null;
  end_on: string;
  /** Base currency; null = not known. */
  annual_value: number | null;
  record: RepRate | undefined;
}

/** An account and what of it is expected to be lost. */
export interface AccountAtRisk {
  account_key: string;
  contracts_n: number;
  /** Σ value a year, base currency. */
  annual_value: number;
  /** Value a year × (1 − the owner's rate). */
  expected_loss: number;
  first_end_on: string;
  record: RepRate;
}

/**
 * The key account of which most value is expected to be lost in the quarters ahead: Σ value a year × (1 − its owner's renewal rate,
 * drawn toward the peers), among owners who are below their peers' median and whose own records weigh enough to say so.
 * Where no account is called a key account, all are looked at. Null where none qualifies.
 */
export function mostAtRisk(due: readonly DueOfOwner[], reliabilityMinimum: number): AccountAtRisk | null {
  const hasKeyAccounts = due.some(({ is_key_account }) => is_key_account === true);
  const eligible = due.filter(
    ({ is_key_account, record }) =>
      (!hasKeyAccounts || is_key_account === true) && isBelowPeers(record, reliabilityMinimum)
  );
  const accounts = groups(eligible, ({ account_key }) => account_key).flatMap(([, contracts]) =>
    atRisk(contracts)
  );
  return (
    accounts.toSorted(
      (a, b) => b.expected_loss - a.expected_loss || (a.account_key < b.account_key ? -1 : 1)
    )[0] ?? null
  );
}

const isBelowPeers = (record: RepRate | undefined, reliabilityMinimum: number): boolean =>
  record?.shrunk != null &&
  record.shrunk_peer_median != null &&
  record.shrunk < record.shrunk_peer_median &&
  (record.reliability ?? 0) >= reliabilityMinimum;

function atRisk(contracts: readonly DueOfOwner[]): AccountAtRisk[] {
  const [first] = contracts;
  const value = sum(contracts, ({ annual_value }) => annual_value ?? 0);
  if (!first?.record || value <= 0) return [];
  return [
    {
      account_key: first.account_key,
      contracts_n: contracts.length,
      annual_value: value,
      expected_loss: value * (1 - (first.record.shrunk ?? 1)),
      first_end_on: min(contracts, ({ end_on }) => end_on) ?? first.end_on,
      record: first.record
    }
  ];
}
