import type { Condition, Gate, GateAnswer, GateResult } from "./suitability.js";

/** Builds one gate's answers, so that each rule states only what differs. */
export function answerFor(gate: Gate, threshold: string) {
  return (
    result: GateResult,
    figure: string,
    reason: string,
    condition: Condition | null = null
  ): GateAnswer => ({ gate, result, figure, threshold, reason, condition });
}
