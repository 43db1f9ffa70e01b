import type { Account, OwnedAccount, OwnerSpell } from "../../../loaders/schema/outputs.js";
import {
  type CandidateRows,
  type DueContract,
  target,
  targetAccount,
  targetAmount
} from "../suitability/assemble.js";
import type { Target } from "../suitability/suitability.js";

/** What a move of accounts between people is judged from: rows of one quarter, records whole. */
export interface MoveRows extends CandidateRows {
  owned_account: readonly OwnedAccount[];
  owner_spell: readonly OwnerSpell[];
  /** Null = contracts are not measured. */
  contract: readonly DueContract[] | null;
}

/** When and in what money moves are judged. */
export interface MoveTime {
  asOf: string;
  currency: string;
}

/** An account as a target: as large as the largest deal won there so far, else as its bookings; null while neither is known. */
export function moveTarget(account: Account, rows: MoveRows, { asOf, currency }: MoveTime): Target | null {
  const { account_key } = account;
  const owned = rows.owned_account.find((row) => row.account_key === account_key);
  const wins = rows.deal.filter(
    (deal) =>
      deal.account_key === account_key &&
      deal.stage === "won" &&
      deal.closed_on != null &&
      deal.closed_on <= asOf
  );
  const largest = owned?.largest_deal ?? Math.max(0, ...wins.map(({ amount }) => amount ?? 0));
  const { owner_spell, contract } = rows;
  return target(
    targetAmount(largest, owned?.bookings ?? null),
    targetAccount({ account, owner_spell, contract }, asOf),
    currency
  );
}
