import type { StepOutcome } from "../../rules/development/planOutcome.js";
import type { PlanStep } from "../../rules/development/planStep.js";
import { formatFigure } from "../../rules/format/formatFigure.js";
import { plural } from "../../rules/format/plural.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { say } from "../../text/say.js";
import { t, type Text } from "../../text/t.js";
import { type Column, dataTable } from "../shared/dataTable.js";
import { verdictMark, type VerdictName } from "../shared/verdictMark.js";

const baseline = ({ figure }: PlanStep): string => formatFigure(figure.baseline, figure.kind);

function target({ figure }: PlanStep): string {
  const isFloor = figure.direction === "at_least";
  if (figure.target == null) return isFloor ? t("higher") : t("lower");
  return t(isFloor ? "at least {value}" : "at most {value}", {
    value: formatFigure(figure.target, figure.kind)
  });
}

const stepColumns = (): Column<PlanStep>[] => [
  { key: "action", label: t("Step"), value: ({ action }) => action },
  { key: "figure", label: t("Shown by"), value: ({ figure }) => sentenceCase(figure.label) },
  { key: "baseline", label: t("Today"), value: baseline },
  { key: "target", label: t("Target"), value: target },
  { key: "from", label: t("Target from"), value: ({ figure }) => figure.target_from },
  { key: "by", label: say({ en: "By", zh: "期限" }), value: ({ by_quarter }) => by_quarter }
];

/** The steps of a plan, each with the figure that would show that it worked, from where to where, and by when. */
export function planTable(steps: readonly PlanStep[], caption: string): HTMLElement {
  return dataTable(steps, { caption, columns: stepColumns(), isDense: true, unit: "steps" });
}

const RESULTS = {
  reached: { mark: "pass", text: "Reached" },
  held: { mark: "pass", text: "Held" },
  moved: { mark: "condition", text: "Better, target missed" },
  not_reached: { mark: "fail", text: "Not reached" },
  not_measured: { mark: "not_measured", text: "Not measured" }
} as const satisfies Record<StepOutcome["result"], { mark: VerdictName; text: Text }>;

/** "2 of 3 steps met the target", reached or held, of those that are measured. */
export function outcomeInWords(outcomes: readonly StepOutcome[]): string {
  const measured = outcomes.filter(({ result }) => result !== "not_measured");
  const met = measured.filter(({ result }) => result === "reached" || result === "held").length;
  if (measured.length === 0) return t("none of its steps is measured today");
  const open = outcomes.length - measured.length;
  const steps = plural(measured.length, "step");
  return open === 0
    ? t("{met} of {steps} met the target", { met, steps })
    : t("{met} of {steps} met the target, {open} not measured", { met, steps, open });
}

/** A past plan's steps: where each figure stood, what was aimed at, and where it stands now. */
export function outcomeTable(outcomes: readonly StepOutcome[], caption: string): HTMLElement {
  return dataTable(outcomes, {
    caption,
    isDense: true,
    unit: "steps",
    columns: [
      { key: "action", label: t("Step"), value: ({ step }) => step.action },
      { key: "figure", label: t("Shown by"), value: ({ step }) => sentenceCase(step.figure.label) },
      { key: "then", label: t("Then"), value: ({ step }) => baseline(step) },
      { key: "target", label: t("Target"), value: ({ step }) => target(step) },
      { key: "now", label: t("Now"), value: ({ now, step }) => formatFigure(now, step.figure.kind) },
      {
        key: "result",
        label: t("Did it work?"),
        value: ({ result }) => result,
        render: ({ result }) => verdictMark(RESULTS[result].mark, { text: t(RESULTS[result].text) })
      }
    ]
  });
}
