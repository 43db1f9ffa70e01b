import type { RepCapability, RepDimension, RepDisqualifier } from "../../schema/outputs.js";
import type { Policy } from "../../schema/policy.js";
import { capabilityRow } from "./capabilityRow.js";
import { contexts } from "./context.js";
import { dimensionRows } from "./dimensionRows.js";
import { disqualifierRows } from "./disqualifierRows.js";
import type { CapabilityInput } from "./input.js";
import { peerFigures } from "./peerFigures.js";

export interface CapabilityScores {
  rep_dimension: RepDimension[];
  rep_capability: RepCapability[];
  rep_disqualifier: RepDisqualifier[];
}

/**
 * Dimensions, capability and disqualifiers for every row of rep_quarter, candidates included, in the order of
 * quarters and reps given. Pure: the same rows give the same answer.
 */
export function scoreCapability(input: CapabilityInput, policy: Policy): CapabilityScores {
  const scores: CapabilityScores = { rep_dimension: [], rep_capability: [], rep_disqualifier: [] };
  const peersIn = peerFigures();
  for (const { context, lookup } of contexts(input, policy)) {
    const peers = peersIn(context.row.quarter, context.peers, lookup);
    const dimensions = dimensionRows(context, peers, policy);
    scores.rep_dimension.push(...dimensions);
    scores.rep_capability.push(capabilityRow(context, dimensions, peers, policy));
    scores.rep_disqualifier.push(...disqualifierRows(context, peers, policy));
  }
  return scores;
}
