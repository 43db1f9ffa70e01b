import type { Policy } from "../../../loaders/schema/policy.js";
import { capabilityGate } from "./capabilityGate.js";
import { disqualifierGate } from "./disqualifierGate.js";
import { experienceGate } from "./experienceGate.js";
import { extrapolation } from "./extrapolation.js";
import { handoverGate } from "./handoverGate.js";
import { loadGate } from "./loadGate.js";
import { complaintsGate, renewalsGate } from "./rateGates.js";
import { similarCustomersGate } from "./similarCustomersGate.js";
import type { Candidate, Gate, GateAnswer, Judgement, Target, Verdict } from "./suitability.js";
import { typeGate } from "./typeGate.js";

/** Without these there is no answer, however good the rest looks. */
export const essentialGates: readonly Gate[] = ["experience", "capability", "renewals"];

function verdictOf(gates: readonly GateAnswer[]): Verdict {
  if (gates.some(({ result }) => result === "fail")) return "not_suitable";
  const isOpen = ({ gate, result }: GateAnswer) => result === "not_measured" && essentialGates.includes(gate);
  if (gates.some(isOpen)) return "not_enough_evidence";
  return gates.some(({ result }) => result === "condition") ? "with_conditions" : "suitable";
}

/**
 * Whether one person could carry the target: every gate with its figure, then the verdict.
 * Any failed gate: not suitable. No fail, but an essential gate not measured: not enough evidence.
 */
export function judge(candidate: Candidate, target: Target, policy: Policy): Judgement {
  const gates = [
    experienceGate(candidate, target, policy),
    capabilityGate(candidate, policy),
    disqualifierGate(candidate),
    renewalsGate(candidate, policy),
    complaintsGate(candidate, policy),
    typeGate(candidate),
    loadGate(candidate, target, policy),
    similarCustomersGate(candidate, target, policy),
    handoverGate(candidate, target, policy)
  ];
  return {
    rep_key: candidate.rep_key,
    name: candidate.name,
    verdict: verdictOf(gates),
    gates,
    conditions: gates.flatMap(({ condition }) => condition ?? []),
    unmeasured: gates.filter(({ result }) => result === "not_measured").map(({ gate }) => gate),
    // Put into words for those who are looked at.
    get extrapolation() {
      return extrapolation(candidate, target);
    }
  };
}
