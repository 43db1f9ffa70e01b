import type { OwnedAccount, RepAccount, RepQuarter } from "../../../loaders/schema/outputs.js";
import type { DueContract } from "./assemble.js";

/** One person's book: what the move of an account changes. Money in base currency, for the trailing window. */
export interface Book {
  rep_key: string;
  /** Bookings by top parent account. */
  accounts: readonly { top_account_key: string; bookings: number }[];
  /** Null = not measured. */
  key_accounts_n: number | null;
  /** Contracts of owned accounts due soon; null = contracts not measured. */
  dues: readonly { account_key: string; annual_value: number | null }[] | null;
}

/** The account that moves; `bookings` = what it booked in the window, whoever closed it. */
export interface Move {
  account_key: string;
  top_account_key: string;
  bookings: number;
  is_key_account: boolean;
}

/** Figures of one book; shares and HHI are null for an empty book, the rest where not measured. */
export interface BookFigures {
  bookings: number;
  hhi: number | null;
  effective_customers: number | null;
  top1_share: number | null;
  key_accounts_n: number | null;
  renewals_due_n: number | null;
  renewals_due_value: number | null;
}

/** The figures of a book as it stands. */
export function bookFigures(book: Book): BookFigures {
  const shares = new Map<string, number>();
  for (const { top_account_key, bookings } of book.accounts)
    shares.set(top_account_key, (shares.get(top_account_key) ?? 0) + bookings);
  const values = [...shares.values()].filter((value) => value > 0);
  const total = values.reduce((sum, value) => sum + value, 0);
  const hhi = total > 0 ? values.reduce((sum, value) => sum + (value / total) ** 2, 0) : null;
  return {
    bookings: total,
    hhi,
    effective_customers: hhi == null ? null : 1 / hhi,
    top1_share: total > 0 ? Math.max(...values) / total : null,
    key_accounts_n: book.key_accounts_n,
    renewals_due_n: book.dues?.length ?? null,
    renewals_due_value: book.dues?.reduce((sum, due) => sum + (due.annual_value ?? 0), 0) ?? null
  };
}

/** The book without the account: a giver can lose no more bookings than they have at that customer. */
function without(book: Book, move: Move): Book {
  const isKey = move.is_key_account && book.key_accounts_n != null;
  return {
    rep_key: book.rep_key,
    accounts: book.accounts.map((account) =>
      account.top_account_key === move.top_account_key
        ? { ...account, bookings: Math.max(0, account.bookings - move.bookings) }
        : account
    ),
    key_accounts_n: isKey ? Math.max(0, (book.key_accounts_n ?? 0) - 1) : book.key_accounts_n,
    dues: book.dues?.filter((due) => due.account_key !== move.account_key) ?? null
  };
}

function withAccount(book: Book, giver: Book | null, move: Move): Book {
  const moved = giver?.dues?.filter((due) => due.account_key === move.account_key) ?? [];
  return {
    rep_key: book.rep_key,
    accounts: [...book.accounts, { top_account_key: move.top_account_key, bookings: move.bookings }],
    key_accounts_n: book.key_accounts_n == null ? null : book.key_accounts_n + (move.is_key_account ? 1 : 0),
    dues: book.dues ? [...book.dues, ...moved] : null
  };
}

/** Before and after of both books; `giver` null where nobody owns the account. */
export interface BookEffect {
  giver: { rep_key: string; before: BookFigures; after: BookFigures } | null;
  receiver: { rep_key: string; before: BookFigures; after: BookFigures };
}

/** What moving one account does to both books. A move to its present owner changes nothing. */
export function bookEffect(giver: Book | null, receiver: Book, move: Move): BookEffect {
  const isStay = giver?.rep_key === receiver.rep_key;
  const effect = (before: Book, after: Book) => ({
    rep_key: before.rep_key,
    before: bookFigures(before),
    after: bookFigures(isStay ? before : after)
  });
  return {
    giver: giver && effect(giver, without(giver, move)),
    receiver: effect(receiver, withAccount(receiver, giver, move))
  };
}

/** Rows of one quarter that a book is read from. */
export interface BookRows {
  rep_quarter: readonly RepQuarter[];
  rep_account: readonly RepAccount[];
  owned_account: readonly OwnedAccount[];
  /** Contracts not yet decided on the quarter's last day that fall due soon; null = not measured. */
  due_soon: readonly DueContract[] | null;
}

/** The book of one person from rows of one quarter. */
export function bookOf(repKey: string, rows: BookRows): Book {
  const owned = new Set(
    rows.owned_account.filter((account) => account.rep_key === repKey).map((account) => account.account_key)
  );
  return {
    rep_key: repKey,
    accounts: rows.rep_account
      .filter((account) => account.rep_key === repKey)
      .map(({ top_account_key, bookings }) => ({ top_account_key, bookings: bookings ?? 0 })),
    key_accounts_n: rows.rep_quarter.find((row) => row.rep_key === repKey)?.key_accounts_n ?? null,
    dues: rows.due_soon?.filter((contract) => owned.has(contract.account_key)) ?? null
  };
}
