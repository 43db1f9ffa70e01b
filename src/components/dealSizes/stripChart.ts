import { scaleLog } from "d3";
import { formatMoney } from "../../rules/format/formatMoney.js";
import { plural } from "../../rules/format/plural.js";
import { t } from "../../text/t.js";
import { clipText } from "../shared/clipText.js";
import { svgElement } from "../shared/element.js";
import { pageHref } from "../shared/links.js";
import { logTicks } from "../shared/logTicks.js";
import type { DrawnPerson } from "./dealSizeData.js";

export interface StripChartOptions {
  width: number;
  /** Both ends of the amounts of everybody, so that a shorter list keeps the scale. */
  domain: readonly [number, number];
  chosen: string | null;
}

const rowHeight = 22;
const head = 24;

/** One line per person: every won deal on a log scale, the middle half boxed, the largest ringed. A line is a link. */
export function stripChart(people: readonly DrawnPerson[], options: StripChartOptions): SVGSVGElement {
  const { width, domain } = options;
  const isWide = width >= 560;
  const [left, right] = [isWide ? 190 : 118, isWide ? 76 : 14];
  const height = head + people.length * rowHeight + 6;
  const x = scaleLog([domain[0] / 1.2, domain[1] * 1.2], [left, width - right]);
  const ticks = logTicks(domain[0], domain[1], isWide);
  return svgElement(
    "svg",
    { class: "strip-chart", width, height, viewBox: `0 0 ${width} ${height}` },
    ...ticks.flatMap((tick) => [
      svgElement("line", { class: "grid", x1: x(tick), x2: x(tick), y1: head - 4, y2: height }),
      svgElement("text", { class: "tick", x: x(tick), y: 14, "text-anchor": "middle" }, formatMoney(tick))
    ]),
    ...people.map((person, at) =>
      strip(person, { ...options, x, left, isWide, y: head + (at + 0.5) * rowHeight })
    )
  );
}

interface StripOptions extends StripChartOptions {
  x: (value: number) => number;
  y: number;
  left: number;
  isWide: boolean;
}

function strip({ rep, row, won, book }: DrawnPerson, options: StripOptions): SVGElement {
  const { x, y, left, width, isWide, chosen } = options;
  const largest = row.deal_max ?? 0;
  const [from, to] = [x(row.deal_p25 ?? largest), x(row.deal_p75 ?? largest)];
  const words = t("{name}: {deals}, half of them between {from} and {to}, largest {largest}", {
    name: rep.name,
    deals: plural(row.sized_n ?? 0, "won deal"),
    from: formatMoney(row.deal_p25),
    to: formatMoney(row.deal_p75),
    largest: formatMoney(largest)
  });
  const state = [book ? "is-outlier" : "", rep.rep_key === chosen ? "is-chosen" : ""].filter(Boolean);
  return svgElement(
    "a",
    {
      class: ["point", ...state].join(" "),
      href: `${pageHref("deal-sizes", { rep: rep.rep_key })}#person`,
      "aria-label": words
    },
    svgElement("title", {}, words),
    svgElement("rect", { class: "hit", x: 0, y: y - rowHeight / 2, width, height: rowHeight }),
    svgElement(
      "text",
      { class: "strip-name", x: left - 12, y: y + 4, "text-anchor": "end" },
      clipText(rep.name, isWide ? 24 : 13)
    ),
    svgElement("rect", { class: "box", x: from, y: y - 7, width: Math.max(1, to - from), height: 14, rx: 3 }),
    svgElement("line", {
      class: "median",
      x1: x(row.deal_median ?? largest),
      x2: x(row.deal_median ?? largest),
      y1: y - 7,
      y2: y + 7
    }),
    ...won.flatMap(({ amount }) =>
      amount == null || amount <= 0
        ? []
        : [svgElement("circle", { class: "deal", cx: x(amount), cy: y, r: 2.5 })]
    ),
    svgElement("circle", { class: "largest", cx: x(largest), cy: y, r: 5 }),
    isWide
      ? svgElement("text", { class: "strip-value", x: x(largest) + 10, y: y + 4 }, formatMoney(largest))
      : null
  );
}
