import * as Plot from "@observablehq/plot";
import type { CompanyFigure, CompanyFigureName } from "../../../loaders/schema/outputs.js";
import { formatCount } from "../../rules/format/formatCount.js";
import { formatInterval } from "../../rules/format/formatInterval.js";
import { notMeasured } from "../../rules/format/notMeasured.js";
import { quarterTick } from "../../rules/format/formatQuarter.js";
import { yearOnYear, yearOnYearFinding } from "../../rules/headlines/yearOnYear.js";
import { t } from "../../text/t.js";
import { chartFigure } from "../shared/chartFigure.js";
import { dataTable } from "../shared/dataTable.js";
import { draw } from "../shared/plotStyle.js";
import { section } from "../shared/page.js";
import type { ShownRate } from "./rateKinds.js";

/** The company's rate over the quarters shown, each over its trailing four quarters, with its interval. */
export function trendSection(
  figures: readonly CompanyFigure[],
  figure: CompanyFigureName,
  kind: ShownRate,
  quarter: string
): HTMLElement {
  const rows = figures
    .filter((row) => row.figure === figure && row.scope === "window" && row.value != null)
    .toSorted((a, b) => a.quarter.localeCompare(b.quarter));
  return section(
    yearOnYearFinding(yearOnYear(rows, { figure, scope: "window", quarter }), kind) ??
      t("The company's {figure} over the quarters", { figure: kind.label.toLowerCase() }),
    { id: "trend" },
    chartFigure((width) => trendChart(rows, kind, quarter, width), {
      title: t("{figure}, the whole company", { figure: kind.label }),
      subtitle:
        kind.target == null
          ? t("Each point covers the trailing four quarters; shaded: 90 % interval.")
          : t("Each point covers the trailing four quarters; shaded: 90 % interval; dashed: target."),
      table: trendTable(rows, kind),
      maximum: 720
    })
  );
}

function trendChart(
  rows: readonly CompanyFigure[],
  kind: ShownRate,
  quarter: string,
  width: number
): Element {
  const current = rows.filter((row) => row.quarter === quarter);
  return draw({
    width,
    height: 220,
    marginLeft: 46,
    marginRight: 56,
    x: {
      label: null,
      tickFormat: (name: string, at: number) => (width < 520 && at % 2 === 0 ? "" : quarterTick(name))
    },
    y: { label: null, grid: true, tickFormat: kind.format, ticks: 5, nice: true },
    marks: [
      Plot.areaY(rows, { x: "quarter", y1: "low", y2: "high", fill: "var(--ink)", fillOpacity: 0.1 }),
      kind.target == null
        ? null
        : Plot.ruleY([kind.target], { stroke: "var(--ink-soft)", strokeDasharray: "5 4" }),
      kind.target == null
        ? null
        : Plot.text([kind.target], {
            y: (target: number) => target,
            text: (target: number) => t("target {value}", { value: kind.format(target) }),
            frameAnchor: "right",
            textAnchor: "end",
            dy: -8,
            fill: "var(--ink)"
          }),
      Plot.lineY(rows, { x: "quarter", y: "value", stroke: "var(--ink)", strokeWidth: 1.75 }),
      Plot.dot(rows, { x: "quarter", y: "value", fill: "var(--paper)", stroke: "var(--ink)", r: 3 }),
      Plot.dot(current, { x: "quarter", y: "value", fill: "var(--accent)", r: 4.5 }),
      Plot.text(current, {
        x: "quarter",
        y: "value",
        text: (row: CompanyFigure) => (row.value == null ? "" : kind.format(row.value)),
        // In the margin behind the last quarter; above an earlier one.
        ...(quarter === rows.at(-1)?.quarter ? { textAnchor: "start", dx: 10 } : { dy: -14 }),
        fill: "var(--ink)",
        fontWeight: 600,
        stroke: "var(--paper)",
        strokeWidth: 4
      })
    ]
  });
}

const trendTable = (rows: readonly CompanyFigure[], kind: ShownRate): HTMLElement =>
  dataTable(rows, {
    caption: t("{figure} by quarter", { figure: kind.label }),
    keepsColumns: true,
    columns: [
      { key: "quarter", label: t("Quarter"), value: ({ quarter }) => quarter },
      {
        key: "value",
        label: kind.label,
        isNumeric: true,
        value: ({ value }) => value,
        render: ({ value }) => (value == null ? notMeasured() : kind.format(value))
      },
      {
        key: "interval",
        label: t("90 % interval"),
        isNumeric: true,
        value: ({ low }) => low,
        render: ({ low, high }) => formatInterval(low, high, kind.kind)
      },
      {
        key: "n",
        label: t("n, {unit}", { unit: kind.sizeLabel }),
        isNumeric: true,
        value: ({ n }) => n,
        render: ({ n }) => formatCount(n)
      }
    ]
  });
