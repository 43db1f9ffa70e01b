import type {
  Rep,
  RepCapability,
  RepDimension,
  RepQuarter,
  RepType
} from "../../../loaders/schema/outputs.js";
import type { Policy } from "../../../loaders/schema/policy.js";
import { developmentPlan } from "../../rules/development/developmentPlan.js";
import { type PeerFigures, peerMedianOf } from "../../rules/development/peerMedian.js";
import { planOutcome, type StepOutcome } from "../../rules/development/planOutcome.js";
import type { PlanStep } from "../../rules/development/planStep.js";
import { peersOf } from "../profile/peersOf.js";

/** One person's rows of one quarter, as the plan is made from them. */
export interface PersonRows {
  row: RepQuarter;
  type: RepType | null;
  capability: RepCapability | null;
  dimensions: readonly RepDimension[];
}

interface Colleagues {
  rep: Rep;
  reps: readonly Rep[];
  /** All people's rows of the same quarter. */
  everyone: readonly (PeerFigures & Pick<RepQuarter, "rep_key">)[];
}

/** The development plan as it stood at the end of the quarter that the rows are of. */
export function planOf(person: PersonRows, { rep, reps, everyone }: Colleagues, policy: Policy): PlanStep[] {
  const peers = peersOf(rep, everyone, { reps, minimum: policy.peers.minimum });
  return developmentPlan({ ...person, peerMedian: peerMedianOf(peers) }, policy);
}

/** The plan of an earlier quarter against the figures of now; null where the person had no row then. */
export function pastPlan(
  { past, now }: { past: PersonRows | null; now: PersonRows },
  colleagues: Colleagues,
  policy: Policy
): { quarter: string; outcomes: StepOutcome[] } | null {
  if (!past?.row.is_active) return null;
  return { quarter: past.row.quarter, outcomes: planOutcome(planOf(past, colleagues, policy), now) };
}
