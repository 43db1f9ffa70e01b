import type { RepCapability, RepDimension, RepQuarter, RepType } from "../../../loaders/schema/outputs.js";
import type { Policy } from "../../../loaders/schema/policy.js";
import { addQuarters } from "../dates/addQuarters.js";
import { dimensionLabels } from "../format/capabilityLabels.js";
import { formatPoints } from "../format/formatPoints.js";
import { formatShare } from "../format/formatShare.js";
import { sentenceCase } from "../format/sentenceCase.js";
import { typeLabels } from "../format/typeLabels.js";
import { dimensionSteps } from "./dimensionSteps.js";
import { againstPeers, againstPolicy, type PlanColumn } from "./figures.js";
import { quartersToShow, type PlanStep, type StepFigure } from "./planStep.js";
import { typeSteps } from "./typeSteps.js";
import { told } from "../../text/told.js";

/** What a plan is made from: one person's rows of one quarter. */
export interface PlanInput {
  row: RepQuarter;
  type: RepType | null;
  capability: RepCapability | null;
  dimensions: readonly RepDimension[];
  /** Median of a column over the active peers; null when none has it. */
  peerMedian: (column: PlanColumn) => number | null;
}

type Step = Omit<PlanStep, "by_quarter">;

function trainingSteps({ capability }: PlanInput, policy: Policy): Step[] {
  if (capability?.needs_training !== true) return [];
  const mark = policy.capability.gene_training_total;
  const figure: StepFigure = {
    column: "gene_month_total",
    label: "latest monthly gene test total",
    kind: "points",
    baseline: capability.gene_month_total,
    target: mark,
    direction: "at_least",
    target_from: "policy"
  };
  const because = `The latest monthly gene test is below ${formatPoints(mark)}.`;
  return [{ kind: "training", action: "Off-the-job training, then the test again", because, figure }];
}

function stepsForType({ row, type, peerMedian }: PlanInput): Step[] {
  const standsOut = type?.strength === "clear" || type?.strength === "leaning";
  if (!standsOut || !type.leading_type) return [];
  const name = typeLabels[type.leading_type].en;
  const lead =
    type.strength === "clear" ? `Clear ${name} type` : `Leaning to the ${name} type, so as a precaution`;
  const because = `${lead} (leads in ${formatShare(type.stability)} of resamples).`;
  return typeSteps[type.leading_type].map(({ action, column }) => ({
    kind: "type",
    action,
    because,
    figure: againstPeers(column, row, peerMedian)
  }));
}

function stepsForDimensions({ row, dimensions, peerMedian }: PlanInput, policy: Policy): Step[] {
  const low = policy.capability.low_dimension;
  return dimensions.flatMap(({ dimension, assessed }) => {
    if (assessed == null || assessed >= low) return [];
    const { action, column } = dimensionSteps[dimension];
    const name = sentenceCase(dimensionLabels[dimension].en);
    const figure: StepFigure =
      column == null
        ? {
            column: "assessed",
            dimension,
            label: `assessed ${dimensionLabels[dimension].en}`,
            kind: "points",
            baseline: assessed,
            target: low,
            direction: "at_least",
            target_from: "policy"
          }
        : againstPeers(column, row, peerMedian);
    const because = `${name} is assessed at ${formatPoints(assessed)}, below ${formatPoints(low)}.`;
    return [{ kind: "dimension", action, because, figure }];
  });
}

function stepWithoutType({ row, type }: PlanInput, policy: Policy): Step[] {
  if (type?.strength === "none")
    return [
      {
        kind: "keep",
        action: "Keep to the way of working: no type stands out, as it should be on key accounts",
        because: "Renewals show first when it slips.",
        figure: againstPolicy("renewal_rate", row, policy.renewal.target_rate)
      }
    ];
  if (type && type.strength !== "insufficient_data") return [];
  return [
    {
      kind: "measure",
      action: "Record activities, contacts and outcomes on enough accounts to see how they work",
      because: (type && told(type, "abstains_because")) ?? "No type could be computed.",
      figure: againstPolicy("accounts_with_events_n", row, policy.types.minimum_accounts)
    }
  ];
}

function assessmentSteps({ capability, dimensions }: PlanInput): Step[] {
  const assessed = dimensions.filter((one) => one.assessed != null).length;
  const all = Object.keys(dimensionLabels).length;
  if (capability == null || assessed === all) return [];
  return [
    {
      kind: "measure",
      action: "Have all six dimensions assessed by two people",
      because: `${assessed} of ${all} dimensions are assessed in the window.`,
      figure: {
        column: "six_dimensions_n",
        label: "dimensions assessed",
        kind: "count",
        baseline: assessed,
        target: all,
        direction: "at_least",
        target_from: "policy"
      }
    }
  ];
}

/**
 * The development plan for one person: training first, then what their type asks, then their low dimensions,
 * then what is still to be measured. Each step names the figure that would show it worked, its value now, its
 * target and the quarter to look again. A person without a type gets what to keep, or what to measure.
 */
export function developmentPlan(input: PlanInput, policy: Policy): PlanStep[] {
  const steps = [
    ...trainingSteps(input, policy),
    ...stepsForType(input),
    ...stepsForDimensions(input, policy),
    ...stepWithoutType(input, policy),
    ...assessmentSteps(input)
  ];
  const by_quarter = addQuarters(input.row.quarter, quartersToShow);
  return steps.map((step) => ({ ...step, by_quarter }));
}
