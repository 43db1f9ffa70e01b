import type { AskedMove } from "./moveParameter.js";
import type { Move } from "./move.js";
import type { PlanIndex } from "./planIndex.js";

/** The moves that an address asks for, with who gives the account up on the quarter's last day. */
export function plannedMoves(asked: readonly AskedMove[], index: PlanIndex, quarter: string): Move[] {
  return asked.map(({ account_key, to_rep_key }) => ({
    account_key,
    from_rep_key: index.ownerOf(account_key),
    to_rep_key,
    quarter
  }));
}

/** Accounts that the plan gives to more than one person. */
export function movedTwice(moves: readonly Move[]): Set<string> {
  const takers = new Map<string, Set<string>>();
  for (const { account_key, to_rep_key } of moves)
    takers.set(account_key, (takers.get(account_key) ?? new Set()).add(to_rep_key));
  return new Set([...takers].flatMap(([account, people]) => (people.size > 1 ? [account] : [])));
}

/**
 * The moves that can be carried out: account and taker are known, the taker does not own it already, and no
 * other move gives the same account to somebody else. So the plan's end does not hang on the order of its moves.
 */
export function soundMoves(moves: readonly Move[], index: PlanIndex): Move[] {
  const contradicted = movedTwice(moves);
  return moves.filter(
    ({ account_key, to_rep_key }) =>
      index.accounts.has(account_key) &&
      index.reps.has(to_rep_key) &&
      index.ownerOf(account_key) !== to_rep_key &&
      !contradicted.has(account_key)
  );
}

/** Who owns which accounts once the moves are made, for everybody whom they touch; account keys in order. */
export function ownersAfter(moves: readonly Move[], index: PlanIndex): Map<string, string[]> {
  const books = new Map<string, Set<string>>();
  const bookOf = (repKey: string) => {
    const known = books.get(repKey);
    if (known) return known;
    const book = new Set(index.ownedBy(repKey).map(({ account_key }) => account_key));
    books.set(repKey, book);
    return book;
  };
  for (const { account_key, from_rep_key, to_rep_key } of moves) {
    if (from_rep_key != null) bookOf(from_rep_key).delete(account_key);
    bookOf(to_rep_key).add(account_key);
  }
  return new Map([...books].map(([repKey, accounts]) => [repKey, [...accounts].sort()]));
}
