import type { Move } from "./move.js";

/** What the address says of a move: who takes which account. Who gives it up is in the snapshot. */
export type AskedMove = Pick<Move, "account_key" | "to_rep_key">;

/** A move as the address holds it: `move=ACCOUNT:REP`, once for each move. */
export function moveParameter({ account_key, to_rep_key }: AskedMove): string {
  return `${account_key}:${to_rep_key}`;
}

/** The moves of an address, in its order; one asked for twice counts once, what is no move is left out. */
export function readMoves(parameters: readonly string[]): AskedMove[] {
  return [...new Set(parameters)].flatMap((parameter) => {
    const [account_key, to_rep_key, ...rest] = parameter.split(":");
    return account_key && to_rep_key && rest.length === 0 ? [{ account_key, to_rep_key }] : [];
  });
}
