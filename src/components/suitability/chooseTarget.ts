import { max } from "d3";
import type { Account, UpcomingContract } from "../../../loaders/schema/outputs.js";
import { formatMoney } from "../../rules/format/formatMoney.js";
import { type DueContract, target, targetAccount, targetAmount } from "../../rules/suitability/assemble.js";
import type { Target } from "../../rules/suitability/suitability.js";
import { hasTable } from "../shared/snapshot.js";
import type { SuitabilityData } from "./suitabilityData.js";

export interface ChosenTarget {
  /** Null while no amount is known. */
  target: Target | null;
  account: Account | null;
  /** Where account and amount come from, as a sentence. */
  because: string;
}

/** Contracts, or null where they are not measured. */
export function contractsOf({ contract, manifest }: SuitabilityData): readonly DueContract[] | null {
  return contract.length > 0 || hasTable(manifest, "contracts") ? contract : null;
}

/** Contracts that fall due in the quarters that the review looks ahead; null where not measured. */
export function contractsDueSoon(data: SuitabilityData): readonly UpcomingContract[] | null {
  return contractsOf(data) && data.upcoming_contract;
}

/** What the address asks for; else the most valuable key account due soon, the largest one, or the largest deal. */
export function chooseTarget(data: SuitabilityData): ChosenTarget {
  const { account: key, amount } = data.asked;
  const account = data.account.find((row) => row.account_key === key) ?? null;
  if (account) return accountTarget(account, data, amount == null ? null : "the amount you typed");
  if (amount != null) return amountTarget(amount, data, "The amount you typed, for no particular account.");
  const shown = defaultTarget(data);
  return key
    ? { ...shown, because: `The account in the address is not in this snapshot. ${shown.because}` }
    : shown;
}

function accountTarget(account: Account, data: SuitabilityData, typed: string | null): ChosenTarget {
  const { amount, from } = amountOf(account, data);
  const rows = { account, owner_spell: data.owner_spell, contract: contractsOf(data) };
  const chosen = target(
    typed ? data.asked.amount : amount,
    targetAccount(rows, data.asOf),
    data.manifest.base_currency
  );
  return {
    target: chosen,
    account,
    because: chosen
      ? `Amount: ${typed ?? from}.`
      : `${account.name} has no won deal with an amount so far: type the amount to be carried.`
  };
}

/** An account's amount: the largest deal won there, else its bookings in the window. */
function amountOf({ account_key }: Account, data: SuitabilityData): { amount: number | null; from: string } {
  const owned = data.owned_account.find((row) => row.account_key === account_key);
  const wins = data.deal.filter(
    (deal) =>
      deal.account_key === account_key &&
      deal.stage === "won" &&
      deal.closed_on != null &&
      deal.closed_on <= data.asOf
  );
  const largest = owned?.largest_deal ?? Math.max(0, ...wins.map(({ amount }) => amount ?? 0));
  const amount = targetAmount(largest, owned?.bookings ?? null);
  const isLargest = largest > 0;
  return { amount, from: isLargest ? "the largest deal won there so far" : "its bookings in the past year" };
}

function amountTarget(amount: number, data: SuitabilityData, because: string): ChosenTarget {
  return { target: target(amount, null, data.manifest.base_currency), account: null, because };
}

function defaultTarget(data: SuitabilityData): ChosenTarget {
  const accounts = new Map(data.account.map((row) => [row.account_key, row]));
  const isKey = (key: string) => accounts.get(key)?.is_key_account === true;
  const due = (contractsDueSoon(data) ?? [])
    .filter(({ account_key }) => isKey(account_key))
    .sort((a, b) => (b.annual_value ?? 0) - (a.annual_value ?? 0));
  for (const contract of due) {
    const account = accounts.get(contract.account_key);
    const chosen = account && accountTarget(account, data, null);
    if (chosen?.target) return { ...chosen, because: `${startsWithDue(contract, data)} ${chosen.because}` };
  }
  return largestTarget(data, isKey);
}

function startsWithDue({ annual_value, end_on }: UpcomingContract, { manifest }: SuitabilityData): string {
  const value = annual_value == null ? "" : ` of ${formatMoney(annual_value, manifest.base_currency)} a year`;
  return `Shown first: the most valuable key-account renewal due soon${value}, on ${end_on}.`;
}

function largestTarget(data: SuitabilityData, isKey: (key: string) => boolean): ChosenTarget {
  const [owned] = data.owned_account
    .filter(({ account_key }) => isKey(account_key))
    .toSorted((a, b) => (b.largest_deal ?? 0) - (a.largest_deal ?? 0));
  const account = data.account.find(({ account_key }) => account_key === owned?.account_key);
  const chosen = account && accountTarget(account, data, null);
  if (chosen?.target)
    return { ...chosen, because: `Shown first: the key account with the largest deal. ${chosen.because}` };
  const largest = max(data.deal, ({ stage, amount }) => (stage === "won" ? amount : null)) ?? 0;
  return amountTarget(Math.max(0, largest), data, "Shown first: as large as the largest deal won so far.");
}
