import type { QuarterRow, RepCapability, RepGeneMonth } from "../../../loaders/schema/outputs.js";
import type { Policy } from "../../../loaders/schema/policy.js";
import { geneItemLabels } from "../../rules/format/capabilityLabels.js";
import { formatMonth } from "../../rules/format/formatMonth.js";
import { formatPoints } from "../../rules/format/formatPoints.js";
import { joinSentences } from "../../rules/format/joinSentences.js";
import { namesOf } from "../../rules/format/namesOf.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { say } from "../../text/say.js";
import { t, tParts } from "../../text/t.js";
import { told } from "../../text/told.js";
import { geneChart, monthsShown } from "../assessments/geneChart.js";
import { element } from "../shared/element.js";
import { saveButtons } from "../shared/saveChart.js";
import { verdictMark } from "../shared/verdictMark.js";

interface GeneOptions {
  quarter: QuarterRow;
  policy: Policy["capability"];
  name: string;
}

/** The gene test: result, the five items, what stands out, and the total by month. */
export function geneBlock(
  capability: RepCapability | null,
  geneMonths: readonly RepGeneMonth[],
  options: GeneOptions
): HTMLElement {
  const result = capability?.gene_result ?? "not_measured";
  const total =
    capability?.gene_total == null
      ? ""
      : t("{points} of 25", { points: formatPoints(capability.gene_total) });
  const items = namesOf(geneItemLabels).map((item) =>
    element(
      "li",
      {},
      element("span", {}, sentenceCase(say(geneItemLabels[item]))),
      meter(capability?.[item] ?? null),
      element("span", { class: "figure" }, capability?.[item] == null ? "–" : formatPoints(capability[item]))
    )
  );
  return element(
    "div",
    {},
    element(
      "h3",
      { class: "finding" },
      ...tParts("Gene test {result} {total}", {
        result: verdictMark(result),
        total: element("span", { class: "n" }, total)
      })
    ),
    element(
      "p",
      { class: "measure" },
      joinSentences([
        capability?.gene_reason
          ? t("{sentence}.", { sentence: sentenceCase(told(capability, "gene_reason") ?? "") })
          : t("0–5 points each."),
        ...notes(capability, options.policy)
      ])
    ),
    element("ul", { class: "meters" }, ...items),
    byMonth(geneMonths, options)
  );
}

function notes(capability: RepCapability | null, policy: Policy["capability"]): string[] {
  return [
    capability?.is_priority === true
      ? t("Priority: systems thinking and political sensitivity both at {least} or more.", {
          least: policy.gene_priority_item
        })
      : null,
    capability?.is_lopsided === true
      ? t("Lopsided: one item at {high}, another at {low} or less.", {
          high: policy.gene_lopsided_high,
          low: policy.gene_lopsided_low
        })
      : null,
    capability?.needs_training === true
      ? t("Training: {points} in {month}, below {least}.", {
          points: formatPoints(capability.gene_month_total),
          month: capability.gene_month == null ? t("the latest month") : formatMonth(capability.gene_month),
          least: policy.gene_training_total
        })
      : null
  ].filter((note) => note != null);
}

function meter(value: number | null): HTMLElement {
  const filled = value == null ? null : element("span", { style: `width:${(value / 5) * 100}%` });
  return element("div", { class: "meter", "aria-hidden": "true" }, filled);
}

function byMonth(geneMonths: readonly RepGeneMonth[], options: GeneOptions): HTMLElement | null {
  const months = monthsShown(geneMonths, options.quarter);
  if (months.length < 2) return null;
  const measure = element("p", { class: "measure" }, t("Total by month, 0–25"));
  const chart = element("div", {}, geneChart(months, options));
  return element(
    "div",
    { class: "gene-months" },
    measure,
    chart,
    saveButtons({
      title: t("Gene test of {name}", { name: options.name }),
      subtitle: () => measure.textContent,
      parts: () => [chart]
    })
  );
}
