import type { RepCapability, RepDimension, RepQuarter } from "../../../loaders/schema/outputs.js";
import type { PlanStep, StepFigure } from "./planStep.js";

/** One person's rows of the quarter in which a plan is looked back on. */
export interface LaterFigures {
  row: RepQuarter;
  capability: RepCapability | null;
  dimensions: readonly RepDimension[];
}

export interface StepOutcome {
  step: PlanStep;
  /** The figure as it stands now; null = not measured. */
  now: number | null;
  /** Held: met at the start already, and still. Moved: better than at the start, the target missed all the same. */
  result: "reached" | "held" | "moved" | "not_reached" | "not_measured";
}

function valueNow({ column, dimension }: StepFigure, later: LaterFigures): number | null {
  if (column === "assessed")
    return later.dimensions.find((one) => one.dimension === dimension)?.assessed ?? null;
  // Asked by name: rows that a page reads are views, which would lose their figures if they were spread.
  const found: unknown = [later.row, later.capability]
    .map((row) => (row as Partial<Record<string, unknown>> | null)?.[column])
    .find((value) => value !== undefined);
  return typeof found === "number" ? found : null;
}

/** Rounding of means must not decide whether a target was met. */
const rounding = 1e-9;

function judge({ baseline, target, direction }: StepFigure, now: number | null): StepOutcome["result"] {
  if (now == null) return "not_measured";
  const sign = direction === "at_least" ? 1 : -1;
  const isBetter = baseline != null && sign * (now - baseline) > rounding;
  // Without a target only the direction was set, and without a baseline that cannot be judged.
  if (target == null) return baseline == null ? "not_measured" : isBetter ? "reached" : "not_reached";
  const meets = (value: number) => sign * (value - target) >= -rounding;
  if (meets(now)) return baseline != null && meets(baseline) ? "held" : "reached";
  return isBetter ? "moved" : "not_reached";
}

/**
 * Whether a past plan worked: each step's figure as it stands now against the target set then. It says that the figure
 * got there, not that the step brought it there.
 */
export function planOutcome(steps: readonly PlanStep[], later: LaterFigures): StepOutcome[] {
  return steps.map((step) => {
    const now = valueNow(step.figure, later);
    return { step, now, result: judge(step.figure, now) };
  });
}
