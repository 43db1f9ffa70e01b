import * as Plot from "@observablehq/plot";
import type { RepDimension } from "../../../loaders/schema/outputs.js";
import { dimensionLabels } from "../../rules/format/capabilityLabels.js";
import { formatPoints } from "../../rules/format/formatPoints.js";
import { joinWords } from "../../rules/format/joinWords.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { say } from "../../text/say.js";
import { t } from "../../text/t.js";
import { told } from "../../text/told.js";
import { chartFigure } from "../shared/chartFigure.js";
import { dataTable } from "../shared/dataTable.js";
import { emptyState } from "../shared/emptyState.js";
import { draw } from "../shared/plotStyle.js";

const name = (row: RepDimension) => sentenceCase(say(dimensionLabels[row.dimension]));

/** Six dimensions: what assessors gave, what the records say, and the peers' median, on one scale. */
export function capabilityDots(dimensions: readonly RepDimension[]): HTMLElement {
  if (!dimensions.some((row) => row.assessed != null || row.evidence != null))
    return emptyState(t("No dimension is assessed, and the records hold no evidence."), {
      tables: ["assessments"]
    });
  return chartFigure((width) => dots(dimensions, width), {
    title: finding(dimensions),
    subtitle: t(
      "0–5 points: ● assessed · ○ with leniency taken out · ◇ evidence from records · │ peers' median assessed"
    ),
    table: table(dimensions)
  });
}

function finding(dimensions: readonly RepDimension[]): string {
  const conflicts = dimensions.filter((row) => row.is_conflicting === true).map(name);
  if (conflicts.length > 0)
    return t("Assessment and records disagree on {dimensions}: one of the two is wrong", {
      dimensions: joinWords(conflicts).toLowerCase()
    });
  const assessed = dimensions.filter((row) => row.assessed != null);
  const lowest = assessed.toSorted((a, b) => (a.assessed ?? 0) - (b.assessed ?? 0))[0];
  if (!lowest) return t("No dimension is assessed; the records alone speak");
  return t("Lowest: {dimension} at {points}", {
    dimension: name(lowest).toLowerCase(),
    points: formatPoints(lowest.assessed)
  });
}

function dots(dimensions: readonly RepDimension[], width: number): Element {
  const labelWidth = width < 420 ? 116 : 176;
  return draw({
    width,
    height: 36 + dimensions.length * 34,
    marginLeft: labelWidth,
    marginRight: 16,
    marginTop: 8,
    x: { domain: [0, 5], ticks: [0, 1, 2, 3, 4, 5], tickFormat: String, label: null, grid: true, inset: 8 },
    y: { domain: dimensions.map(name), label: null, tickSize: 0, axis: null },
    marks: [
      Plot.axisY({ tickSize: 0, lineWidth: labelWidth / 13, label: null, textAnchor: "end" }),
      Plot.link(
        dimensions.filter((row) => row.is_conflicting === true),
        { x1: "assessed", x2: "evidence", y1: name, y2: name, stroke: "var(--bad)", strokeDasharray: "3 3" }
      ),
      Plot.tickX(dimensions, {
        x: "peer_median",
        y: name,
        stroke: "var(--line-strong)",
        strokeWidth: 3,
        inset: 6
      }),
      Plot.dot(dimensions, {
        x: "evidence",
        y: name,
        symbol: "diamond",
        r: 6,
        stroke: "var(--ink)",
        fill: "var(--paper)",
        strokeWidth: 1.75
      }),
      Plot.dot(dimensions, {
        x: "assessed_adjusted",
        y: name,
        r: 3.25,
        stroke: "var(--ink-soft)",
        fill: "var(--paper)",
        dy: -11
      }),
      Plot.dot(dimensions, { x: "assessed", y: name, r: 5.5, fill: "var(--ink)" })
    ]
  });
}

function table(dimensions: readonly RepDimension[]): HTMLElement {
  return dataTable(dimensions, {
    caption: t("Six dimensions"),
    columns: [
      { key: "dimension", label: t("Dimension"), value: name },
      {
        key: "assessed",
        label: t("Assessed"),
        isNumeric: true,
        value: (row) => row.assessed,
        render: (row) => formatPoints(row.assessed)
      },
      {
        key: "adjusted",
        label: t("Leniency out"),
        isNumeric: true,
        value: (row) => row.assessed_adjusted,
        render: (row) =>
          row.assessed_adjusted == null
            ? row.assessed == null
              ? "–"
              : t("not comparable")
            : formatPoints(row.assessed_adjusted)
      },
      { key: "assessors", label: t("Assessors"), isNumeric: true, value: (row) => row.assessor_n },
      { key: "last", label: t("Last assessed"), value: (row) => row.last_assessed_on },
      {
        key: "evidence",
        label: t("Evidence"),
        isNumeric: true,
        value: (row) => row.evidence,
        render: (row) => formatPoints(row.evidence)
      },
      { key: "from", label: t("Evidence from"), value: (row) => told(row, "evidence_from") },
      {
        key: "peers",
        label: t("Peers"),
        isNumeric: true,
        value: (row) => row.peer_median,
        render: (row) => formatPoints(row.peer_median)
      }
    ]
  });
}
