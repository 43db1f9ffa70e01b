import { max } from "d3";
import type { Account, UpcomingContract } from "../../../loaders/schema/outputs.js";
import { formatDate } from "../../rules/format/formatDate.js";
import { formatMoney } from "../../rules/format/formatMoney.js";
import { target, targetAccount, targetAmount } from "../../rules/suitability/assemble.js";
import type { Target } from "../../rules/suitability/suitability.js";
import { t } from "../../text/t.js";
import type { SuitabilityData } from "./suitabilityData.js";

export interface ChosenTarget {
  /** Null while no amount is known. */
  target: Target | null;
  account: Account | null;
  /** Where account and amount come from, as a sentence. */
  because: string;
}

/** What the address asks for; else the most valuable key account due soon, the largest one, or the largest deal. */
export function chooseTarget(data: SuitabilityData): ChosenTarget {
  const { account: key, amount } = data.asked;
  const account = data.account.find((row) => row.account_key === key) ?? null;
  if (account) return accountTarget(account, data);
  if (amount != null)
    return amountTarget(amount, data, t("The amount you typed, for no particular account."));
  const shown = defaultTarget(data);
  return key
    ? {
        ...shown,
        because: t("The account in the address is not in this snapshot. {because}", {
          because: shown.because
        })
      }
    : shown;
}

function accountTarget(account: Account, data: SuitabilityData): ChosenTarget {
  const { amount, because } = amountOf(account, data);
  const rows = { account, owner_spell: data.owner_spell, contract: data.contract };
  const chosen = target(amount, targetAccount(rows, data.asOf), data.manifest.base_currency);
  return {
    target: chosen,
    account,
    because: chosen
      ? because
      : t("{account} has no won deal with an amount so far: type the amount to be carried.", {
          account: account.name
        })
  };
}

/** An account's amount: what was typed, else the largest deal won there, else its bookings in the window. */
function amountOf(
  { account_key }: Account,
  data: SuitabilityData
): { amount: number | null; because: string } {
  if (data.asked.amount != null)
    return { amount: data.asked.amount, because: t("Amount: the amount you typed.") };
  const owned = data.owned_account.find((row) => row.account_key === account_key);
  const largest = owned?.largest_deal ?? largestWon(account_key, data);
  const amount = targetAmount(largest, owned?.bookings ?? null);
  const because =
    largest > 0
      ? t("Amount: the largest deal won there so far.")
      : t("Amount: its bookings in the past year.");
  return { amount, because };
}

function largestWon(account_key: string, { deal, asOf }: SuitabilityData): number {
  const wins = deal.filter(
    (row) =>
      row.account_key === account_key && row.stage === "won" && row.closed_on != null && row.closed_on <= asOf
  );
  return Math.max(0, ...wins.map(({ amount }) => amount ?? 0));
}

function amountTarget(amount: number, data: SuitabilityData, because: string): ChosenTarget {
  return { target: target(amount, null, data.manifest.base_currency), account: null, because };
}

function defaultTarget(data: SuitabilityData): ChosenTarget {
  const keyAccounts = data.account.filter(({ is_key_account }) => is_key_account === true);
  const accounts = new Map(keyAccounts.map((row) => [row.account_key, row]));
  const isKey = (key: string) => accounts.has(key);
  const due = (data.upcoming_contract ?? [])
    .filter(({ account_key }) => isKey(account_key))
    .sort((a, b) => (b.annual_value ?? 0) - (a.annual_value ?? 0));
  for (const contract of due) {
    const account = accounts.get(contract.account_key);
    const chosen = account && accountTarget(account, data);
    if (chosen?.target) return { ...chosen, because: becauseDue(contract, data, chosen.because) };
  }
  return largestTarget(data, isKey);
}

function becauseDue(
  { annual_value, end_on }: UpcomingContract,
  { manifest }: SuitabilityData,
  because: string
): string {
  const day = formatDate(end_on);
  return annual_value == null
    ? t("Shown first: the most valuable key-account renewal due soon, on {day}. {because}", { day, because })
    : t(
        "Shown first: the most valuable key-account renewal due soon of {value} a year, on {day}. {because}",
        { value: formatMoney(annual_value, manifest.base_currency), day, because }
      );
}

function largestTarget(data: SuitabilityData, isKey: (key: string) => boolean): ChosenTarget {
  const [owned] = data.owned_account
    .filter(({ account_key }) => isKey(account_key))
    .toSorted((a, b) => (b.largest_deal ?? 0) - (a.largest_deal ?? 0));
  const account = data.account.find(({ account_key }) => account_key === owned?.account_key);
  const chosen = account && accountTarget(account, data);
  if (chosen?.target)
    return {
      ...chosen,
      because: t("Shown first: the key account with the largest deal. {because}", { because: chosen.because })
    };
  const largest = max(data.deal, ({ stage, amount }) => (stage === "won" ? amount : null)) ?? 0;
  return amountTarget(Math.max(0, largest), data, t("Shown first: as large as the largest deal won so far."));
}
