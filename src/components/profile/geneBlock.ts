import type { QuarterRow, RepCapability, RepGeneMonth } from "../../../loaders/schema/outputs.js";
import type { Policy } from "../../../loaders/schema/policy.js";
import { geneItemLabels } from "../../rules/format/capabilityLabels.js";
import { formatPoints } from "../../rules/format/formatPoints.js";
import { namesOf } from "../../rules/format/namesOf.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { geneChart, monthsShown } from "../assessments/geneChart.js";
import { t } from "../../text/t.js";
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
  const total = capability?.gene_total == null ? "" : `${formatPoints(capability.gene_total)} of 25`;
  const items = namesOf(geneItemLabels).map((item) =>
    element(
      "li",
      {},
      element("span", {}, sentenceCase(geneItemLabels[item].en)),
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
      "Gene test ",
      verdictMark(result),
      " ",
      element("span", { class: "n" }, total)
    ),
    element(
      "p",
      { class: "measure" },
      capability?.gene_reason ? `${sentenceCase(capability.gene_reason)}.` : "0–5 points each.",
      ...notes(capability, options.policy).map((note) => ` ${note}`)
    ),
    element("ul", { class: "meters" }, ...items),
    byMonth(geneMonths, options)
  );
}

function notes(capability: RepCapability | null, policy: Policy["capability"]): string[] {
  return [
    capability?.is_priority === true
      ? `Priority: systems thinking and political sensitivity both at ${policy.gene_priority_item} or more.`
      : null,
    capability?.is_lopsided === true
      ? `Lopsided: one item at ${policy.gene_lopsided_high}, another at ${policy.gene_lopsided_low} or less.`
      : null,
    capability?.needs_training === true
      ? `Training: ${formatPoints(capability.gene_month_total)} in ${capability.gene_month ?? "the latest month"}, below ${policy.gene_training_total}.`
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
  const measure = element("p", { class: "measure" }, "Total by month, 0–25");
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
