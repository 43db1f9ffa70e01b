import type { Policy } from "../../../loaders/schema/policy.js";
import { t } from "../../text/t.js";
import { formatDate } from "../format/formatDate.js";
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
  reps.get(key)?.name ?? t("somebody who is not in this snapshot");

const nameOfAccount = (key: string, { accounts }: PlanIndex) =>
  accounts.get(key)?.name ?? t("an account that is not in this snapshot");

function contradictions(moves: readonly Move[], index: PlanIndex): Conflict[] {
  return [...movedTwice(moves)].map((account_key) => {
    const takers = moves
      .filter((move) => move.account_key === account_key)
      .map(({ to_rep_key }) => nameOfRep(to_rep_key, index));
    const words = t("{account} is given to {people}: none of these moves counts until one is left.", {
      account: nameOfAccount(account_key, index),
      people: joinWords(takers.sort())
    });
    return { kind: "moved_twice", account_key, rep_key: null, words };
  });
}

function unknown({ account_key, to_rep_key }: Move, index: PlanIndex): Conflict[] {
  const found: Conflict[] = [];
  const add = (kind: ConflictKind, words: string) =>
    found.push({ kind, account_key, rep_key: to_rep_key, words });
  if (!index.accounts.has(account_key))
    add("unknown_account", t("The account of a move is not in this snapshot: this move does not count."));
  if (!index.reps.has(to_rep_key))
    add(
      "unknown_person",
      t("The person who takes an account is not in this snapshot: this move does not count.")
    );
  return found;
}

function takerConflicts({ account_key, to_rep_key }: Move, index: PlanIndex): Conflict[] {
  const [account, person] = [nameOfAccount(account_key, index), nameOfRep(to_rep_key, index)];
  const conflict = (kind: ConflictKind, words: string): Conflict[] => [
    { kind, account_key, rep_key: to_rep_key, words }
  ];
  const rep = index.reps.get(to_rep_key);
  if (!rep) return [];
  if (index.ownerOf(account_key) === to_rep_key)
    return conflict(
      "owns_already",
      t("{person} owns {account} already: this move changes nothing.", { person, account })
    );
  const named = { person, account, day: formatDate(index.asOf) };
  if (index.isActive.get(to_rep_key) !== true)
    return conflict(
      "taker_gone",
      rep.status === "candidate"
        ? t("{person} is not hired yet on {day} and cannot take {account}.", named)
        : t("{person} is not at work on {day} and cannot take {account}.", named)
    );
  if (rep.left_on != null)
    return conflict(
      "taker_leaves",
      t("{person} leaves on {day}: {account} would move again.", { ...named, day: formatDate(rep.left_on) })
    );
  return rep.status === "left"
    ? conflict("taker_leaves", t("{person} has left since {day}: {account} would move again.", named))
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
            t("{account} changed owner on {day}: a second handover within {months}.", {
              account: account.name,
              day: formatDate(recent),
              months: plural(recent_handover_months, "month")
            })
          )
        ]
      : []),
    ...(due
      ? [
          conflict(
            "renewal_near",
            t("{account} has a renewal due on {day}, within {days} of the move.", {
              account: account.name,
              day: formatDate(due),
              days: plural(renewal_near_days, "day")
            })
          )
        ]
      : [])
  ];
}

/** Only what the plan makes worse: a book that was over the limit before is not the plan's doing. */
function loadConflicts({ rep_key, before, after }: BookChange, index: PlanIndex, policy: Policy): Conflict[] {
  const { key_accounts, top1_share } = policy.suitability;
  const person = nameOfRep(rep_key, index);
  const found: Conflict[] = [];
  const add = (kind: ConflictKind, words: string) => found.push({ kind, account_key: null, rep_key, words });
  const owned = after.key_accounts_n;
  if (owned != null && owned > key_accounts && owned > (before.key_accounts_n ?? 0))
    add(
      "too_many_key_accounts",
      t("{person} would own {accounts}; the limit is {limit}.", {
        person,
        accounts: plural(owned, "key account"),
        limit: key_accounts
      })
    );
  const top1 = after.top1_share;
  const isOver = top1 != null && top1 > top1_share && !reaches(top1_share, top1);
  if (isOver && top1 > (before.top1_share ?? 0))
    add(
      "hangs_on_one",
      t("One customer would be {share} of {person}'s book; the limit is {limit}.", {
        share: formatShare(top1),
        person,
        limit: formatShare(top1_share)
      })
    );
  return found;
}
