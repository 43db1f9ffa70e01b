import type { Policy } from "../../../loaders/schema/policy.js";
import { target, targetAmount } from "../suitability/assemble.js";
import { judge } from "../suitability/judge.js";
import type { Candidate, Judgement, Target } from "../suitability/suitability.js";
import { soundMoves } from "./applyMoves.js";
import { type BookChange, bookChanges } from "./bookChanges.js";
import { type Conflict, conflictsOf, movedAccount } from "./conflicts.js";
import type { Move } from "./move.js";
import { type PlanEffect, planEffect } from "./planEffect.js";
import type { PlanIndex } from "./planIndex.js";

/** A move with what is known of it: whether it counts, and the verdict on who takes the account. */
export interface WeighedMove {
  move: Move;
  /** False where the plan contradicts itself or the snapshot; the conflicts say why. */
  counts: boolean;
  /** Null for somebody not at work, or an account whose amount nobody knows. */
  judgement: Judgement | null;
}

export interface WeighedPlan {
  moves: WeighedMove[];
  conflicts: Conflict[];
  changes: BookChange[];
  effect: PlanEffect;
}

export interface PlanContext {
  index: PlanIndex;
  /** Everybody at work, by their keys. */
  candidates: ReadonlyMap<string, Candidate>;
  policy: Policy;
  currency?: string;
}

/** The account as a target, for its largest deal so far, else its sales of the past year; null without either. */
export function moveTarget(accountKey: string, { index, currency }: PlanContext): Target | null {
  const owned = index.owned.get(accountKey);
  const amount = targetAmount(owned?.largest_deal ?? null, owned?.bookings ?? null);
  return target(amount, movedAccount(accountKey, index), currency);
}

/**
 * Everything a plan does: each move against the gates, what speaks against the whole, both books of everybody
 * touched, and the sum of it. The moves' order does not matter.
 */
export function weighPlan(moves: readonly Move[], context: PlanContext): WeighedPlan {
  const { index, policy } = context;
  const sound = soundMoves(moves, index);
  const weighed = moves.map((move) => ({
    move,
    counts: sound.includes(move),
    judgement: judgementOf(move, context)
  }));
  const changes = bookChanges(sound, index, policy.suitability.industry_deals);
  return {
    moves: weighed,
    conflicts: conflictsOf(moves, changes, { index, policy }),
    changes,
    effect: planEffect(
      weighed.filter(({ counts }) => counts),
      index,
      policy
    )
  };
}

function judgementOf({ account_key, to_rep_key }: Move, context: PlanContext): Judgement | null {
  const candidate = context.candidates.get(to_rep_key);
  const asked = moveTarget(account_key, context);
  return candidate && asked ? judge(candidate, asked, context.policy) : null;
}
