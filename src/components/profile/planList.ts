import type { PlanStep, StepFigure } from "../../rules/development/planStep.js";
import { formatFigure } from "../../rules/format/formatFigure.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { formatQuarter } from "../../rules/format/formatQuarter.js";
import { t } from "../../text/t.js";
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
  const now =
    baseline == null ? t("not measured today") : t("{value} today", { value: formatFigure(baseline, kind) });
  const [isUp, quarter] = [direction === "at_least", formatQuarter(byQuarter)];
  const open = isUp ? t("higher by {quarter}", { quarter }) : t("lower by {quarter}", { quarter });
  const bound = { value: formatFigure(target, kind), from: target_from, quarter };
  const closed = isUp
    ? t("at least {value} ({from}) by {quarter}", bound)
    : t("at most {value} ({from}) by {quarter}", bound);
  return t("{figure}: {now} → {goal}", {
    figure: sentenceCase(label),
    now,
    goal: target == null ? open : closed
  });
}
