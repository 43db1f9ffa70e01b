import type { AssessorEffect, RepCapability, RepDimension, RepDisqualifier } from "../../schema/outputs.js";
import type { Policy } from "../../schema/policy.js";
import { capabilityRow } from "./capabilityRow.js";
import { type QuarterContexts, quarterContexts } from "./context.js";
import { dimensionRows } from "./dimensionRows.js";
import { disqualifierRows } from "./disqualifierRows.js";
import type { CapabilityInput } from "./input.js";
import { measurement } from "./measurement.js";
import { peerFigures } from "./peerFigures.js";
import { raters as ratersOf } from "./raters.js";

export interface CapabilityScores {
  rep_dimension: RepDimension[];
  rep_capability: RepCapability[];
  rep_disqualifier: RepDisqualifier[];
  assessor_effect: AssessorEffect[];
}

/**
 * Dimensions, capability and disqualifiers for every row of rep_quarter, candidates included, and how lenient those
 * who assessed are, in the order of quarters and reps given. Pure: the same rows give the same answer, and a quarter's
 * answer is the same whether its rows come alone or with other quarters'.
 */
export function scoreCapability(input: CapabilityInput, policy: Policy): CapabilityScores {
  const scores: CapabilityScores = {
    rep_dimension: [],
    rep_capability: [],
    rep_disqualifier: [],
    assessor_effect: []
  };
  for (const quarter of quarterContexts(input, policy)) scoreQuarter(quarter, scores, policy);
  return scores;
}

function scoreQuarter(
  { quarter, lookup, contexts, scores: given }: QuarterContexts,
  scores: CapabilityScores,
  policy: Policy
): void {
  const peersIn = peerFigures();
  const raters = ratersOf(quarter, given, policy);
  const people = contexts.map((context) => {
    const peers = peersIn(quarter, context.peers, lookup);
    return { context, peers, dimensions: dimensionRows(context, { peers, raters }, policy) };
  });
  const measured = measurement(people, raters.assessorVariance);
  for (const { context, peers, dimensions } of people) {
    scores.rep_dimension.push(...dimensions);
    scores.rep_capability.push(capabilityRow({ context, dimensions, peers, raters, measured }, policy));
    scores.rep_disqualifier.push(...disqualifierRows(context, peers, policy));
  }
  scores.assessor_effect.push(...raters.rows);
}
