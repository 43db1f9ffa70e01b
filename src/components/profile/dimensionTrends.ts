import { line, scaleLinear } from "d3";
import type { Dimension, RepDimension } from "../../../loaders/schema/outputs.js";
import { dimensionNames } from "../../rules/capability/sixDimensions.js";
import { dimensionLabels } from "../../rules/format/capabilityLabels.js";
import { formatPoints } from "../../rules/format/formatPoints.js";
import { joinItems } from "../../rules/format/joinItems.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { formatQuarter } from "../../rules/format/formatQuarter.js";
import { say } from "../../text/say.js";
import { t } from "../../text/t.js";
import { drawnFigure } from "../shared/chartFigure.js";
import { element, svgElement } from "../shared/element.js";

const [WIDTH, HEIGHT] = [150, 64];
const [LEFT, RIGHT, TOP, BOTTOM] = [12, WIDTH - 4, 5, HEIGHT - 5];
const most = 5;

type Series = "assessed" | "evidence";

/** Each dimension over the quarters on one scale of 0–5: what assessors gave, and what the records say. */
export function dimensionTrends(history: readonly RepDimension[], quarter: string): HTMLElement | null {
  const quarters = [...new Set(history.map((row) => row.quarter))].sort();
  if (quarters.length < 2 || !history.some(({ assessed, evidence }) => (assessed ?? evidence) != null))
    return null;
  const [first = "", last = ""] = [quarters[0], quarters.at(-1)];
  const figure = drawnFigure(
    element(
      "ul",
      { class: "trend-grid" },
      ...dimensionNames.map((name) => multiple(name, history, { quarters, quarter }))
    ),
    {
      title: finding(history, quarters, quarter),
      subtitle: t(
        "{from} to {to}, 0–5 points, each over its trailing four quarters: ━ assessed, ┅ evidence from records",
        { from: formatQuarter(first), to: formatQuarter(last) }
      )
    }
  );
  figure.classList.add("dimension-trends");
  return figure;
}

/** The dimension that moved most between the quarter a year ago and the one on screen, as assessed. */
function finding(history: readonly RepDimension[], quarters: readonly string[], quarter: string): string {
  const before = quarters[quarters.indexOf(quarter) - 4];
  const at = (name: Dimension, when: string | undefined) =>
    history.find((row) => row.dimension === name && row.quarter === when)?.assessed ?? null;
  const moves = dimensionNames.flatMap((name) => {
    const [was, is] = [at(name, before), at(name, quarter)];
    return was == null || is == null ? [] : [{ name, was, is }];
  });
  const [largest] = moves.toSorted((a, b) => Math.abs(b.is - b.was) - Math.abs(a.is - a.was));
  if (!largest) return t("The dimensions over the quarters");
  if (Math.abs(largest.is - largest.was) < 0.05) return t("No dimension has moved within a year");
  return t("Moved most within a year: {dimension}, from {was} to {is}", {
    dimension: say(dimensionLabels[largest.name]),
    was: formatPoints(largest.was),
    is: formatPoints(largest.is)
  });
}

function multiple(
  name: Dimension,
  history: readonly RepDimension[],
  { quarters, quarter }: { quarters: readonly string[]; quarter: string }
): HTMLElement {
  const rows = quarters.map(
    (when) => history.find((row) => row.dimension === name && row.quarter === when) ?? null
  );
  const now = rows[quarters.indexOf(quarter)] ?? null;
  const dimension = sentenceCase(say(dimensionLabels[name]));
  const said = joinItems(
    rows.map((row, index) => `${formatQuarter(quarters[index] ?? "")} ${formatPoints(row?.assessed ?? null)}`)
  );
  return element(
    "li",
    {},
    element(
      "p",
      {},
      element("span", {}, dimension),
      element("strong", {}, now?.assessed == null ? "–" : formatPoints(now.assessed))
    ),
    trendChart(rows, quarters.indexOf(quarter), t("{dimension}, assessed: {said}", { dimension, said }))
  );
}

function trendChart(rows: readonly (RepDimension | null)[], marked: number, label: string): SVGSVGElement {
  const x = scaleLinear([0, Math.max(1, rows.length - 1)], [LEFT, RIGHT]);
  const y = scaleLinear([0, most], [BOTTOM, TOP]);
  const path = (series: Series) =>
    line<RepDimension | null>()
      .defined((row) => row?.[series] != null)
      .x((_, index) => x(index))
      .y((row) => y(row?.[series] ?? 0))(rows) ?? "";
  // A lone quarter between gaps has no line: dots show every quarter that is assessed.
  const dots = rows.map((row, index) =>
    row?.assessed == null
      ? null
      : svgElement("circle", {
          class: index === marked ? "trend-dot is-now" : "trend-dot",
          r: index === marked ? 3.5 : 1.5,
          cx: x(index),
          cy: y(row.assessed)
        })
  );
  const rail = (value: number) =>
    svgElement("line", { class: "trend-rail", x1: LEFT, x2: RIGHT, y1: y(value), y2: y(value) });
  return svgElement(
    "svg",
    { class: "trend-chart", viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", "aria-label": label },
    rail(0),
    rail(most),
    svgElement("text", { class: "gene-label", x: 0, y: y(0) + 3 }, "0"),
    svgElement("text", { class: "gene-label", x: 0, y: y(most) + 6 }, "5"),
    svgElement("path", { class: "trend-evidence", d: path("evidence") }),
    svgElement("path", { class: "spark-line", d: path("assessed") }),
    ...dots
  );
}
