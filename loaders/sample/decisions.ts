import { createHash } from "node:crypto";
import { ownerOn } from "./accounts.js";
import { type Day, day, isoDay } from "./days.js";
import { knownOn } from "./period.js";
import type { Account, Decision } from "./records.js";
import type { TeamBook } from "./teamBook.js";

/** The key by which pages name a person or an account; empty for nobody. */
export const opaqueKey = (kind: "rep" | "account", id: string | null): string =>
  id === null ? "" : createHash("sha256").update(`${kind}:${id}`).digest("hex").slice(0, 12);

const firstReviewOn = day("2025-07-10");
const keptOn = day("2026-01-14");
const notDoneOn = day("2026-04-15");
const lookAheadDays = 184;
const decidedBy = "Sales leadership and HR";

/**
 * What was decided about a team in an earlier review, drawn from nothing but its book, so that the other files stay as
 * they are. By turns: the latest handover of a customer, a key account kept, and one that was to move and never did.
 */
export function teamDecision(book: TeamBook, order: number): Decision | null {
  return [handedOver, keptAccount, neverMoved][order % 3]?.(book) ?? null;
}

const steadyKeyAccount = ({ accounts }: TeamBook): Account | undefined =>
  accounts.find(({ isKey, spells }) => isKey && spells.length === 1);

function handedOver(book: TeamBook): Decision | null {
  const moved = book.accounts
    .flatMap((account) => {
      const last = account.spells.at(-1);
      return last?.from != null && last.from >= firstReviewOn ? [{ account, on: last.from - 14 }] : [];
    })
    .sort((left, right) => right.on - left.on)[0];
  if (!moved) return null;
  const { account, on } = moved;
  return {
    ...shown(book, account, on),
    kind: "assign",
    repId: account.spells.at(-1)?.repId ?? null,
    fromRepId: ownerOn(account, on),
    verdict: "with_conditions",
    reason: "Knows the industry; handover written down"
  };
}

function keptAccount(book: TeamBook): Decision | null {
  const account = steadyKeyAccount(book);
  if (!account) return null;
  return {
    ...shown(book, account, keptOn),
    kind: "keep",
    repId: ownerOn(account, keptOn),
    fromRepId: null,
    verdict: "suitable",
    reason: "Renewals hold and the executives know them"
  };
}

function neverMoved(book: TeamBook): Decision | null {
  const account = steadyKeyAccount(book);
  if (!account) return null;
  const owner = ownerOn(account, notDoneOn);
  const heir = book.accounts.map((other) => ownerOn(other, knownOn)).find((repId) => repId !== owner);
  if (heir === undefined) return null;
  return {
    ...shown(book, account, notDoneOn),
    kind: "assign",
    repId: heir,
    fromRepId: owner,
    verdict: "not_enough_evidence",
    reason: "To relieve the present owner"
  };
}

/** What the page showed of the account on that day. */
function shown(
  { deals, contracts }: TeamBook,
  { id }: Account,
  on: Day
): Omit<Decision, "kind" | "repId" | "fromRepId" | "verdict" | "reason"> {
  const won = deals.filter(
    ({ accountId, stage, closedOn }) =>
      accountId === id && stage === "Closed Won" && closedOn > on - 365 && closedOn <= on
  );
  const due = contracts.filter(
    ({ accountId, endOn }) => accountId === id && endOn > on && endOn <= on + lookAheadDays
  );
  return {
    id: `${isoDay(on)}-${opaqueKey("account", id)}`,
    decidedOn: on,
    decidedBy,
    accountId: id,
    predictedBookings: Math.round(won.reduce((sum, { amountBase }) => sum + amountBase, 0)),
    predictedRenewalsDue: due.length
  };
}
