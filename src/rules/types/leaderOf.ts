import type { SellerType } from "../../../loaders/schema/policy.js";
import { typeLabels } from "../format/typeLabels.js";
import { namesOf } from "../format/namesOf.js";

/** Score per type; null = none of its signals is measured. */
export type TypeScores = Record<SellerType, number | null>;

export interface Leader {
  /** Null when no type has any evidence; the first in order among equals. */
  type: SellerType | null;
  /** Null when nothing is measured. */
  score: number | null;
  /** Distance to the next type; null when no second type is measured. */
  lead: number | null;
}

const types = namesOf(typeLabels);

/** The type with the highest score, and how far it is ahead. */
export function leaderOf(scores: TypeScores): Leader {
  const ranked = types
    .flatMap((type) => (scores[type] == null ? [] : [{ type, score: scores[type] }]))
    .toSorted((a, b) => b.score - a.score);
  const [first, second] = ranked;
  if (!first) return { type: null, score: null, lead: null };
  return {
    type: first.score > 0 ? first.type : null,
    score: first.score,
    lead: second ? first.score - second.score : null
  };
}
