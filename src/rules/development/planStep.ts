import type { Dimension, RepCapability, RepQuarter } from "../../../loaders/schema/outputs.js";

/** Why a step is in the plan. */
export type StepKind = "training" | "type" | "dimension" | "keep" | "measure";

/** The figure that would show that a step worked. */
export interface StepFigure {
  column: keyof RepQuarter | keyof RepCapability | "assessed";
  /** Which dimension, where the figure is the next assessment of it. */
  dimension?: Dimension;
  /** Name for people, in the language spoken when the plan was made. */
  label: string;
  kind: "share" | "rate" | "number" | "count" | "days" | "points";
  /** Value on the review's last day; null = not measured yet. */
  baseline: number | null;
  /** Null = no peer has the figure, or any of it, so that only the direction is set. */
  target: number | null;
  direction: "at_least" | "at_most";
  /** What the target was taken from, in words. */
  target_from: string;
}

export interface PlanStep {
  kind: StepKind;
  /** What to do, for the manager and the seller. */
  action: string;
  /** What it rests on. */
  because: string;
  figure: StepFigure;
  /** Quarter in whose review the figure is looked at again. */
  by_quarter: string;
}

/** Time a step is given before its figure is looked at: two quarters, half of the trailing window. */
export const quartersToShow = 2;
