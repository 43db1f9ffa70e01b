import type { Policy } from "../../../loaders/schema/policy.js";
import { formatShare } from "../format/formatShare.js";
import { joinWords } from "../format/joinWords.js";
import { plural } from "../format/plural.js";
import { targetAccount } from "../suitability/assemble.js";
import { handoverRisk } from "../suitability/handoverRisk.js";
import { reaches } from "../suitability/reaches.js";
import type { TargetAccount } from "../suitability/suitability.js";
import { movedTwice } from "./applyMoves.js";
import type { BookChange } from "./bookChanges.js";
import type { Move } from "./move.js";
import type { PlanIndex } from "./planIndex.js";

export type ConflictKind =
  | "unknown_account"
  | "unknown_person"
  | "owns_already"
  | "moved_twice"
  | "taker_gone"
  | "taker_leaves"
  | "double_handover"
  | "renewal_near"
  | "too_many_key_accounts"
  | "hangs_on_one";

/** Something that speaks against the plan as it stands, as a sentence. */
export interface Conflict {
  kind: ConflictKind;
  account_key: string | null;
  rep_key: string | null;
  words: string;
}

/** The account of a move as the gates see it; null where the snapshot does not know it. */
export function movedAccount(accountKey: string, index: PlanIndex): TargetAccount | null {
  const account = index.accounts.get(accountKey);
  if (!account) return null;
  const rows = {
    account,
    owner_spell: index.spellsOf(accountKey),
    contract: index.contractsOf?.(accountKey) ?? null
  };
  return targetAccount(rows, index.asOf);
}

/** What each move runs into by itself and together with the others; `changes` = the books after all of them. */
export function conflictsOf(
  moves: readonly Move[],
  changes: readonly BookChange[],
  { index, policy }: { index: PlanIndex; policy: Policy }
): Conflict[] {
  return [
    ...contradictions(moves, index),
    ...moves.flatMap((move) => [
      ...unknown(move, index),
      ...takerConflicts(move, index),
      ...momentConflicts(move, index, policy)
    ]),
    ...changes.flatMap((change) => loadConflicts(change, index, policy))
  ];
}

const nameOfRep = (key: string, { reps }: PlanIndex) =>
  reps.get(key)?.name ?? "somebody who is not in this snapshot";

const nameOfAccount = (key: string, { accounts }: PlanIndex) =>
  accounts.get(key)?.name ?? "an account that is not in this snapshot";

function contradictions(moves: readonly Move[], index: PlanIndex): Conflict[] {
  return [...movedTwice(moves)].map((account_key) => {
    const takers = moves
      .filter((move) => move.account_key === account_key)
      .map(({ to_rep_key }) => nameOfRep(to_rep_key, index));
    const words =
      `${nameOfAccount(account_key, index)} is given to ${joinWords(takers.sort())}: ` +
      "none of these moves counts until one is left.";
    return { kind: "moved_twice", account_key, rep_key: null, words };
  });
}

function unknown({ account_key, to_rep_key }: Move, index: PlanIndex): Conflict[] {
  const found: Conflict[] = [];
  const add = (kind: ConflictKind, words: string) =>
    found.push({ kind, account_key, rep_key: to_rep_key, words: `${words}: this move does not count.` });
  if (!index.accounts.has(account_key))
    add("unknown_account", "The account of a move is not in this snapshot");
  if (!index.reps.has(to_rep_key))
    add("unknown_person", "The person who takes an account is not in this snapshot");
  return found;
}

function takerConflicts({ account_key, to_rep_key }: Move, index: PlanIndex): Conflict[] {
  const [account, name] = [nameOfAccount(account_key, index), nameOfRep(to_rep_key, index)];
  const conflict = (kind: ConflictKind, words: string): Conflict[] => [
    { kind, account_key, rep_key: to_rep_key, words }
  ];
  const rep = index.reps.get(to_rep_key);
  if (!rep) return [];
  if (index.ownerOf(account_key) === to_rep_key)
    return conflict("owns_already", `${name} owns ${account} already: this move changes nothing.`);
  if (index.isActive.get(to_rep_key) !== true) {
    const why = rep.status === "candidate" ? "is not hired yet" : "is not at work";
    return conflict("taker_gone", `${name} ${why} on ${index.asOf} and cannot take ${account}.`);
  }
  if (rep.left_on != null)
    return conflict("taker_leaves", `${name} leaves on ${rep.left_on}: ${account} would move again.`);
  return rep.status === "left"
    ? conflict("taker_leaves", `${name} has left since ${index.asOf}: ${account} would move again.`)
    : [];
}

function momentConflicts({ account_key, to_rep_key }: Move, index: PlanIndex, policy: Policy): Conflict[] {
  const account = movedAccount(account_key, index);
  if (!account || account.owner_key === to_rep_key) return [];
  const { recent, due } = handoverRisk(account, policy);
  const { recent_handover_months, renewal_near_days } = policy.suitability;
  const conflict = (kind: ConflictKind, words: string): Conflict => ({
    kind,
    account_key,
    rep_key: null,
    words
  });
  return [
    ...(recent
      ? [
          conflict(
            "double_handover",
            `${account.name} changed owner on ${recent}: a second handover within ${plural(recent_handover_months, "month")}.`
          )
        ]
      : []),
    ...(due
      ? [
          conflict(
            "renewal_near",
            `${account.name} has a renewal due on ${due}, within ${plural(renewal_near_days, "day")} of the move.`
          )
        ]
      : [])
  ];
}

/** Only what the plan makes worse: a book that was over the limit before is not the plan's doing. */
function loadConflicts({ rep_key, before, after }: BookChange, index: PlanIndex, policy: Policy): Conflict[] {
  const { key_accounts, top1_share } = policy.suitability;
  const name = nameOfRep(rep_key, index);
  const found: Conflict[] = [];
  const add = (kind: ConflictKind, words: string) => found.push({ kind, account_key: null, rep_key, words });
  const owned = after.key_accounts_n;
  if (owned != null && owned > key_accounts && owned > (before.key_accounts_n ?? 0))
    add(
      "too_many_key_accounts",
      `${name} would own ${plural(owned, "key account")}; the limit is ${key_accounts}.`
    );
  const top1 = after.top1_share;
  const isOver = top1 != null && top1 > top1_share && !reaches(top1_share, top1);
  if (isOver && top1 > (before.top1_share ?? 0))
    add(
      "hangs_on_one",
      `One customer would be ${formatShare(top1)} of ${name}'s book; the limit is ${formatShare(top1_share)}.`
    );
  return found;
}
