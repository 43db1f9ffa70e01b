import * as Plot from "@observablehq/plot";
import type { CompanyFigure, GroupFigure } from "../../../loaders/schema/outputs.js";
import { formatCount } from "../../rules/format/formatCount.js";
import { sideOf } from "../../rules/headlines/groupFinding.js";
import { notMeasured } from "../../rules/format/notMeasured.js";
import { quarterTick } from "../../rules/format/formatQuarter.js";
import { t } from "../../text/t.js";
import { element } from "../shared/element.js";
import { draw } from "../shared/plotStyle.js";
import type { GroupSeries } from "./groupSection.js";
import type { ShownRate } from "./rateKinds.js";

interface GroupChartsOptions {
  company: readonly CompanyFigure[];
  kind: ShownRate;
  quarter: string;
  width: number;
}

const narrowest = 210;
const gap = 24;

/** One small chart per group, all on one scale, as many beside each other as fit. */
export function groupCharts(groups: readonly GroupSeries[], options: GroupChartsOptions): HTMLElement {
  const { width, company } = options;
  const columns = Math.max(1, Math.min(groups.length, 4, Math.floor((width + gap) / (narrowest + gap))));
  const each = Math.floor((width - gap * (columns - 1)) / columns);
  const quarters = [...new Set(company.map(({ quarter }) => quarter))].toSorted();
  const values = groups.flatMap(({ rows }) => rows.flatMap(({ low, high }) => [low ?? 0, high ?? 0]));
  const domain = [Math.min(...values), Math.max(...values)] as const;
  return element(
    "div",
    { class: "multiples", style: `grid-template-columns: repeat(${columns}, ${each}px)` },
    ...groups.map((group) =>
      element(
        "div",
        { class: "multiple" },
        heading(group, options),
        smallChart(group, { ...options, width: each, quarters, domain })
      )
    )
  );
}

function heading(
  { name, current }: GroupSeries,
  { kind, company, quarter }: GroupChartsOptions
): HTMLElement {
  const whole = company.find((row) => row.quarter === quarter)?.value ?? null;
  const side = sideOf(current, whole);
  return element(
    "p",
    { class: "multiple-name" },
    element("strong", {}, name),
    " ",
    element("span", {}, current.value == null ? notMeasured() : kind.format(current.value)),
    " ",
    element("span", { class: "n" }, sampleWords(formatCount(current.n), side))
  );
}

function sampleWords(n: string, side: "above" | "below" | null): string {
  if (side === "above") return t("n = {n}, above the company's", { n });
  return side === "below" ? t("n = {n}, below the company's", { n }) : t("n = {n}", { n });
}

interface SmallChartOptions extends GroupChartsOptions {
  quarters: readonly string[];
  domain: readonly [number, number];
}

function smallChart(
  { rows }: GroupSeries,
  { company, kind, quarter, quarters, domain, width }: SmallChartOptions
): Element {
  const ends = [quarters[0] ?? "", quarters.at(-1) ?? ""];
  return draw({
    width,
    height: 130,
    marginLeft: 40,
    marginRight: 18,
    marginTop: 10,
    marginBottom: 22,
    x: { type: "point", domain: quarters, label: null, ticks: ends, tickSize: 0, tickFormat: quarterTick },
    y: { domain, nice: true, label: null, ticks: 3, tickFormat: kind.format, grid: true },
    marks: [
      Plot.areaY(rows, { x: "quarter", y1: "low", y2: "high", fill: "var(--ink)", fillOpacity: 0.1 }),
      Plot.lineY(company, { x: "quarter", y: "value", stroke: "var(--ink-quiet)", strokeWidth: 1 }),
      Plot.lineY(rows, { x: "quarter", y: "value", stroke: "var(--ink)", strokeWidth: 1.75 }),
      Plot.dot(
        rows.filter((row: GroupFigure) => row.quarter === quarter),
        { x: "quarter", y: "value", fill: "var(--accent)", r: 3.5 }
      )
    ]
  });
}
