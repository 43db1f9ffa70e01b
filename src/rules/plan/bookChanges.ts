import { ownersAfter } from "./applyMoves.js";
import { bookFigures, type BookFigures } from "./bookFigures.js";
import type { Move } from "./move.js";
import type { PlanIndex } from "./planIndex.js";

/** One person's book before and after the plan. */
export interface BookChange {
  rep_key: string;
  before: BookFigures;
  after: BookFigures;
  gives_n: number;
  takes_n: number;
}

/** Both books of everybody whom sound moves touch: who gives most comes first, then who takes. */
export function bookChanges(moves: readonly Move[], index: PlanIndex, industryDeals: number): BookChange[] {
  const figures = (repKey: string, accounts: readonly string[]) =>
    bookFigures(repKey, accounts, index, industryDeals);
  return [...ownersAfter(moves, index)]
    .map(([rep_key, accounts]) => ({
      rep_key,
      before: figures(
        rep_key,
        index
          .ownedBy(rep_key)
          .map(({ account_key }) => account_key)
          .sort()
      ),
      after: figures(rep_key, accounts),
      gives_n: moves.filter((move) => move.from_rep_key === rep_key).length,
      takes_n: moves.filter((move) => move.to_rep_key === rep_key).length
    }))
    .sort((a, b) => b.gives_n - a.gives_n || a.takes_n - b.takes_n || (a.rep_key < b.rep_key ? -1 : 1));
}
