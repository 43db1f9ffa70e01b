import type { Strength } from "../../../loaders/schema/outputs.js";
import type { SellerType } from "../../../loaders/schema/policy.js";
import { reaches } from "../suitability/reaches.js";
import { abstention, measuredShare } from "./abstention.js";
import { type Leader, leaderOf, type TypeScores } from "./leaderOf.js";
import type { TypePolicy } from "./typePolicy.js";
import { type JudgedSignal, typeScore } from "./typeScore.js";

export interface TypeEvidence {
  /** Accounts with events in the window. */
  accountsN: number;
  /** Share of resamples in which the same type leads; null = not worked out. */
  stability: number | null;
}

export interface TypeAnswer {
  strength: Strength;
  leading_type: SellerType | null;
  scores: TypeScores;
  lead: number | null;
  measured_share: number;
  /** In words; null unless the strength is insufficient_data. */
  abstains_because: string | null;
}

/** A person's type with how clearly it stands out; abstains where the records are too few to say. */
export function classifyType(
  signals: readonly JudgedSignal[],
  { accountsN, stability }: TypeEvidence,
  policy: TypePolicy
): TypeAnswer {
  const scores: TypeScores = {
    relationship: typeScore(signals, "relationship"),
    technical: typeScore(signals, "technical"),
    wolf: typeScore(signals, "wolf")
  };
  const leader = leaderOf(scores);
  const reason = abstention(signals, accountsN, policy);
  return {
    strength: reason == null ? strengthOf(leader, stability, policy) : "insufficient_data",
    leading_type: leader.type,
    scores,
    lead: leader.lead,
    measured_share: measuredShare(signals),
    abstains_because: reason
  };
}

/** Clear needs a high score, a wide lead and an answer that does not hang on a few accounts. */
function strengthOf({ type, score, lead }: Leader, stability: number | null, policy: TypePolicy): Strength {
  if (type == null || score == null || lead == null) return "none";
  const stands = (least: number, ahead: number) => reaches(score, least) && reaches(lead, ahead);
  const isStable = stability != null && reaches(stability, policy.clear_stability);
  if (isStable && stands(policy.clear_score, policy.clear_lead)) return "clear";
  return stands(policy.leaning_score, policy.leaning_lead) ? "leaning" : "none";
}
