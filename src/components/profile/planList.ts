import type { PlanStep, StepFigure } from "../../rules/development/planStep.js";
import { formatFigure } from "../../rules/format/formatFigure.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { element } from "../shared/element.js";

/** The development plan: what to do, why, and the figure that would show by when that it worked. */
export function planList(steps: readonly PlanStep[]): HTMLElement {
  return element(
    "ol",
    { class: "plan" },
    ...steps.map((step) =>
      element(
        "li",
        {},
        element("strong", {}, step.action),
        element("span", { class: "plan-because" }, step.because),
        element("span", { class: "plan-figure" }, aim(step.figure, step.by_quarter))
      )
    )
  );
}

function aim(figure: StepFigure, byQuarter: string): string {
  const { label, kind, baseline, target, direction, target_from } = figure;
  const now = baseline == null ? "not measured today" : `${formatFigure(baseline, kind)} today`;
  const bound = direction === "at_least" ? "at least" : "at most";
  const better = direction === "at_least" ? "higher" : "lower";
  const goal = target == null ? `${better} by` : `${bound} ${formatFigure(target, kind)} (${target_from}) by`;
  return `${sentenceCase(label)}: ${now} → ${goal} ${byQuarter}`;
}
