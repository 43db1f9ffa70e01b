import type { RepCapability, RepDimension, RepQuarter, RepType } from "../../../loaders/schema/outputs.js";
import type { Policy } from "../../../loaders/schema/policy.js";
import { developmentPlan } from "../../rules/development/developmentPlan.js";
import { type PeerFigures, peerMedianOf } from "../../rules/development/peerMedian.js";
import { planOutcome, type StepOutcome } from "../../rules/development/planOutcome.js";
import type { PlanStep } from "../../rules/development/planStep.js";

/** One person's rows of one quarter, as the plan is made from them. */
export interface PersonRows {
  row: RepQuarter;
  type: RepType | null;
  capability: RepCapability | null;
  dimensions: readonly RepDimension[];
}

/**
 * The development plan as it stood at the end of the quarter that the rows are of; `peers` are the person's peers
 * of the same quarter.
 */
export function planOf(person: PersonRows, peers: readonly PeerFigures[], policy: Policy): PlanStep[] {
  return developmentPlan({ ...person, peerMedian: peerMedianOf(peers) }, policy);
}

/** The plan of an earlier quarter against the figures of now; null where the person had no row then. */
export function pastPlan(
  { past, now }: { past: PersonRows | null; now: PersonRows },
  peersThen: readonly PeerFigures[],
  policy: Policy
): { quarter: string; outcomes: StepOutcome[] } | null {
  if (!past?.row.is_active) return null;
  return { quarter: past.row.quarter, outcomes: planOutcome(planOf(past, peersThen, policy), now) };
}
