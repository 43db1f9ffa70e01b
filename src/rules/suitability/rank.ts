import type { Policy } from "../../../loaders/schema/policy.js";
import { verdictLabels } from "../format/suitabilityLabels.js";
import { namesOf } from "../format/namesOf.js";
import { judge } from "./judge.js";
import type { Candidate, Judgement, Target, Verdict } from "./suitability.js";

/** Someone who might be suitable once measured ranks before someone who is known not to be. */
const verdictOrder: Record<Verdict, number> = {
  suitable: 0,
  with_conditions: 1,
  not_enough_evidence: 2,
  not_suitable: 3
};

const failsOf = (judgement: Judgement) => judgement.gates.filter(({ result }) => result === "fail").length;

/**
 * All candidates for one target, best first: by verdict, then fewer failed gates, fewer conditions, fewer
 * unmeasured gates, higher capability; equal people in the order of their keys, so that the list is stable.
 */
export function rank(candidates: readonly Candidate[], target: Target, policy: Policy): Judgement[] {
  const capability = new Map(candidates.map((one) => [one.rep_key, one.capability?.capability ?? -1]));
  return candidates
    .map((candidate) => judge(candidate, target, policy))
    .sort(
      (a, b) =>
        verdictOrder[a.verdict] - verdictOrder[b.verdict] ||
        failsOf(a) - failsOf(b) ||
        a.conditions.length - b.conditions.length ||
        a.unmeasured.length - b.unmeasured.length ||
        (capability.get(b.rep_key) ?? -1) - (capability.get(a.rep_key) ?? -1) ||
        (a.rep_key < b.rep_key ? -1 : 1)
    );
}

/** How many of the judged people there are of each verdict. */
export function countVerdicts(judgements: readonly Judgement[]): Record<Verdict, number> {
  const counts: Record<Verdict, number> = {
    suitable: 0,
    with_conditions: 0,
    not_suitable: 0,
    not_enough_evidence: 0
  };
  for (const verdict of namesOf(verdictLabels))
    counts[verdict] = judgements.filter((judgement) => judgement.verdict === verdict).length;
  return counts;
}
