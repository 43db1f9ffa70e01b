import { line, scaleLinear } from "d3";
import type { QuarterRow, RepGeneMonth } from "../../../loaders/schema/outputs.js";
import type { Policy } from "../../../loaders/schema/policy.js";
import { addMonths } from "../../rules/dates/addDays.js";
import { formatMonth } from "../../rules/format/formatMonth.js";
import { formatPoints } from "../../rules/format/formatPoints.js";
import { joinItems } from "../../rules/format/joinItems.js";
import { t } from "../../text/t.js";
import { svgElement } from "../shared/element.js";

export interface GeneChartOptions {
  quarter: QuarterRow;
  policy: Policy["capability"];
  name: string;
}

const [WIDTH, HEIGHT] = [220, 92];
const [LEFT, RIGHT, TOP, BOTTOM] = [22, WIDTH - 6, 6, HEIGHT - 16];

/** The months of the trailing window in which all five items were tested, in order. */
export function monthsShown(
  months: readonly RepGeneMonth[],
  { window_start_on, end_on }: QuarterRow
): RepGeneMonth[] {
  const [from, until] = [window_start_on.slice(0, 7), end_on.slice(0, 7)];
  return months
    .filter(({ month, gene_total }) => gene_total != null && month >= from && month <= until)
    .toSorted((a, b) => a.month.localeCompare(b.month));
}

/** One person's totals by month on the scale of 0–25, with the marks to pass and for training. */
export function geneChart(
  months: readonly RepGeneMonth[],
  { quarter, policy, name }: GeneChartOptions
): SVGSVGElement {
  const start = quarter.window_start_on;
  const count = monthsBetween(start, quarter.end_on);
  const x = scaleLinear([0, count], [LEFT, RIGHT]);
  const y = scaleLinear([0, 25], [BOTTOM, TOP]);
  const at = ({ month }: RepGeneMonth) => x(monthsBetween(start, `${month}-01`));
  const path = line<RepGeneMonth>(at, ({ gene_total }) => y(gene_total ?? 0));
  const said = joinItems(
    months.map(({ month, gene_total }) => `${formatMonth(month)} ${formatPoints(gene_total)}`)
  );
  // The two marks lie close: one label stands above its line, the other below.
  const mark = (value: number, down: number) => [
    svgElement("line", { class: "gene-mark", x1: LEFT, x2: RIGHT, y1: y(value), y2: y(value) }),
    svgElement(
      "text",
      { class: "gene-label", x: LEFT - 4, y: y(value) + down, "text-anchor": "end" },
      String(value)
    )
  ];
  return svgElement(
    "svg",
    {
      class: "gene-chart",
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      role: "img",
      "aria-label": t("Gene test of {name}: {months}", { name, months: said })
    },
    ...mark(policy.gene_pass_total, 2),
    ...mark(policy.gene_training_total, 8),
    svgElement("line", { class: "gene-axis", x1: LEFT, x2: RIGHT, y1: BOTTOM, y2: BOTTOM }),
    svgElement("text", { class: "gene-label", x: LEFT, y: HEIGHT - 3 }, formatMonth(start.slice(0, 7))),
    svgElement(
      "text",
      { class: "gene-label", x: RIGHT, y: HEIGHT - 3, "text-anchor": "end" },
      formatMonth(quarter.end_on.slice(0, 7))
    ),
    svgElement("path", { class: "spark-line", d: path(months) ?? "" }),
    ...months.map((month) =>
      svgElement("circle", {
        class: (month.gene_total ?? 0) < policy.gene_training_total - 1e-9 ? "gene-dot gene-low" : "gene-dot",
        r: 3,
        cx: at(month),
        cy: y(month.gene_total ?? 0)
      })
    )
  );
}

function monthsBetween(from: string, to: string): number {
  const of = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return of(to) - of(addMonths(from, 0));
}
