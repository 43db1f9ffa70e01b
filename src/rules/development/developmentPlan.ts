import type { RepCapability, RepDimension, RepQuarter, RepType } from "../../../loaders/schema/outputs.js";
import type { Policy } from "../../../loaders/schema/policy.js";
import { say } from "../../text/say.js";
import { t } from "../../text/t.js";
import { told } from "../../text/told.js";
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
    label: t("latest monthly gene test total"),
    kind: "points",
    baseline: capability.gene_month_total,
    target: mark,
    direction: "at_least",
    target_from: t("policy")
  };
  const because = t("The latest monthly gene test is below {mark}.", { mark: formatPoints(mark) });
  return [{ kind: "training", action: t("Off-the-job training, then the test again"), because, figure }];
}

function stepsForType({ row, type, peerMedian }: PlanInput): Step[] {
  const standsOut = type?.strength === "clear" || type?.strength === "leaning";
  if (!standsOut || !type.leading_type) return [];
  const figures = { type: say(typeLabels[type.leading_type]), share: formatShare(type.stability) };
  const because =
    type.strength === "clear"
      ? t("Clear {type} type (leads in {share} of resamples).", figures)
      : t("Leaning to the {type} type, so as a precaution (leads in {share} of resamples).", figures);
  return typeSteps[type.leading_type].map(({ action, column }) => ({
    kind: "type",
    action: t(action),
    because,
    figure: againstPeers(column, row, peerMedian)
  }));
}

function stepsForDimensions({ row, dimensions, peerMedian }: PlanInput, policy: Policy): Step[] {
  const low = policy.capability.low_dimension;
  return dimensions.flatMap(({ dimension, assessed }) => {
    if (assessed == null || assessed >= low) return [];
    const { action, column } = dimensionSteps[dimension];
    const name = say(dimensionLabels[dimension]);
    const figure: StepFigure =
      column == null
        ? {
            column: "assessed",
            dimension,
            label: t("assessed {dimension}", { dimension: name }),
            kind: "points",
            baseline: assessed,
            target: low,
            direction: "at_least",
            target_from: t("policy")
          }
        : againstPeers(column, row, peerMedian);
    const because = t("{dimension} is assessed at {points}, below {least}.", {
      dimension: sentenceCase(name),
      points: formatPoints(assessed),
      least: formatPoints(low)
    });
    return [{ kind: "dimension", action: t(action), because, figure }];
  });
}

function stepWithoutType({ row, type }: PlanInput, policy: Policy): Step[] {
  if (type?.strength === "none")
    return [stepOfNoType(againstPolicy("renewal_rate", row, policy.renewal.target_rate))];
  if (type && type.strength !== "insufficient_data") return [];
  return [
    {
      kind: "measure",
      action: t("Record activities, contacts and outcomes on enough accounts to see how they work"),
      because: (type && told(type, "abstains_because")) ?? t("No type could be computed."),
      figure: againstPolicy("accounts_with_events_n", row, policy.types.minimum_accounts)
    }
  ];
}

/** Nobody is told to go on as before while customers leave. */
function stepOfNoType(figure: StepFigure): Step {
  const { baseline, target } = figure;
  const isBelow = baseline != null && target != null && baseline < target;
  return {
    kind: "keep",
    action: isBelow
      ? t("Find out with them why customers do not renew: no type explains it")
      : t("Keep to the way of working: no type stands out, as it should be on key accounts"),
    because: isBelow
      ? t("Fewer contracts were renewed than the target asks for.")
      : t("Renewals show first when it slips."),
    figure
  };
}

function assessmentSteps({ capability, dimensions }: PlanInput): Step[] {
  const assessed = dimensions.filter((one) => one.assessed != null).length;
  const all = Object.keys(dimensionLabels).length;
  if (capability == null || assessed === all) return [];
  return [
    {
      kind: "measure",
      action: t("Have all six dimensions assessed by two people"),
      because: t("{n} of {all} dimensions are assessed in the window.", { n: assessed, all }),
      figure: {
        column: "six_dimensions_n",
        label: t("dimensions assessed"),
        kind: "count",
        baseline: assessed,
        target: all,
        direction: "at_least",
        target_from: t("policy")
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
