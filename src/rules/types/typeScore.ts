import type { SellerType } from "../../../loaders/schema/policy.js";

/** One signal as judged. */
export interface JudgedSignal {
  type: SellerType;
  weight: number;
  /** 0 … 1; null = not measured. */
  evidence: number | null;
}

/** Weighted mean evidence over a type's measured signals; null when none of its weight is measured. */
export function typeScore(signals: readonly JudgedSignal[], type: SellerType): number | null {
  let weight = 0;
  let total = 0;
  for (const signal of signals) {
    if (signal.type !== type || signal.evidence == null) continue;
    weight += signal.weight;
    total += signal.weight * signal.evidence;
  }
  return weight === 0 ? null : total / weight;
}
