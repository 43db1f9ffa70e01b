import type { SellerType } from "../../../loaders/schema/policy.js";
import { classifyType, type TypeAnswer } from "./classifyType.js";
import type { TypePolicy } from "./typePolicy.js";
import type { JudgedSignal } from "./typeScore.js";

/** What a person's label rested on when it was given. */
export interface Given {
  accountsN: number;
  leadingType: SellerType | null;
  stability: number | null;
}

/**
 * The label under other evidence or thresholds than it was given. Stability is known for the type that led then; where
 * another leads now it was never worked out, so that type can be leaning at most.
 */
export function reclassify(signals: readonly JudgedSignal[], given: Given, policy: TypePolicy): TypeAnswer {
  const { accountsN, leadingType, stability } = given;
  const answer = classifyType(signals, { accountsN, stability }, policy);
  if (answer.leading_type === leadingType) return answer;
  return classifyType(signals, { accountsN, stability: null }, policy);
}
