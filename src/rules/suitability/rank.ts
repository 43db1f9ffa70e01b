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
  return candidates
    .map((candidate) => {
      const judgement = judge(candidate, target, policy);
      return { judgement, fails: failsOf(judgement), capability: candidate.capability?.capability ?? -1 };
    })
    .sort(
      (a, b) =>
        verdictOrder[a.judgement.verdict] - verdictOrder[b.judgement.verdict] ||
        a.fails - b.fails ||
        a.judgement.conditions.length - b.judgement.conditions.length ||
        a.judgement.unmeasured.length - b.judgement.unmeasured.length ||
        b.capability - a.capability ||
        (a.judgement.rep_key < b.judgement.rep_key ? -1 : 1)
    )
    .map(({ judgement }) => judgement);
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
