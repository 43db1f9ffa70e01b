import * as Plot from "@observablehq/plot";
import type { DealSize, GroupKind } from "../../../loaders/schema/outputs.js";
import { formatCount } from "../../rules/format/formatCount.js";
import { formatMoney } from "../../rules/format/formatMoney.js";
import { quarterTick } from "../../rules/format/formatQuarter.js";
import { t, type PlainText } from "../../text/t.js";
import { choiceWords } from "../metrics/groupSection.js";
import { chartFigure } from "../shared/chartFigure.js";
import { dataTable } from "../shared/dataTable.js";
import { element } from "../shared/element.js";
import { pageHref } from "../shared/links.js";
import { logTicks } from "../shared/logTicks.js";
import { section } from "../shared/page.js";
import { draw } from "../shared/plotStyle.js";

interface SizeOptions {
  currency: string;
  quarter: string;
}

/** The company's deals over the quarters: the middle half, the median and the largest. */
export function sizeTrend(sizes: readonly DealSize[], { currency, quarter }: SizeOptions): HTMLElement {
  const rows = sizes.filter(({ group_kind }) => group_kind === "company");
  const now = rows.find((row) => row.quarter === quarter);
  return section(
    t("The company's median deal is {amount}", { amount: formatMoney(now?.deal_median ?? null, currency) }),
    { id: "trend" },
    chartFigure((width) => sizeChart(rows, width, rangeOf(rows), 230), {
      title: t("Won deals of the whole company, quarter by quarter"),
      subtitle: t(
        "Each quarter's trailing four, {currency}; bar: the middle half, line: median, ring: largest.",
        { currency }
      ),
      table: sizeTable(rows, "quarter"),
      maximum: 720
    })
  );
}

/** The same by region or team on one scale; null where people state no group. */
export function groupSizes(
  sizes: readonly DealSize[],
  { currency, quarter, by }: SizeOptions & { by: GroupKind }
): HTMLElement | null {
  const rows = sizes.filter(({ group_kind }) => group_kind === by);
  const current = rows.filter((row) => row.quarter === quarter);
  if (current.length < 2) return null;
  const ordered = current.toSorted((a, b) => (b.deal_median ?? 0) - (a.deal_median ?? 0));
  const range = rangeOf(rows);
  const small = (row: DealSize, width: number) =>
    element(
      "div",
      { class: "multiple" },
      element(
        "p",
        { class: "multiple-name" },
        element("strong", {}, row.group_name ?? t("not stated")),
        element("span", {}, t("median {amount}", { amount: formatMoney(row.deal_median) })),
        element("span", { class: "n" }, t("n = {n}", { n: formatCount(row.deals_n) }))
      ),
      sizeChart(
        rows.filter(({ group_name }) => group_name === row.group_name),
        width,
        range,
        150
      )
    );
  return section(
    t(
      by === "region"
        ? "{group} has the largest median deal of the regions"
        : "{group} has the largest median deal of the teams",
      { group: ordered[0]?.group_name ?? t("Those without one") }
    ),
    { id: "groups" },
    element(
      "p",
      { class: "group-choice" },
      ...(["region", "team"] as const).flatMap((choice) => [
        by === choice
          ? element("strong", { "aria-current": "true" }, choiceWords(choice))
          : element("a", { href: `${pageHref("deal-sizes", { by: choice })}#groups` }, choiceWords(choice)),
        " "
      ])
    ),
    chartFigure(
      (width) => {
        const columns = Math.max(1, Math.min(ordered.length, 3, Math.floor((width + 24) / 264)));
        const each = Math.floor((width - 24 * (columns - 1)) / columns);
        return element(
          "div",
          { class: "multiples", style: `grid-template-columns: repeat(${columns}, ${each}px)` },
          ...ordered.map((row) => small(row, each))
        );
      },
      {
        title:
          by === "region" ? t("Won deals by region, on one scale") : t("Won deals by team, on one scale"),
        subtitle: t(
          "By the owner's region and team today; trailing four quarters, {currency}. Bar: the middle half, line: median, ring: largest.",
          { currency }
        ),
        table: sizeTable(ordered, by)
      }
    )
  );
}

const rangeOf = (rows: readonly DealSize[]): [number, number] => [
  Math.min(...rows.map(({ deal_p25 }) => deal_p25 ?? 1)),
  Math.max(...rows.map(({ deal_max }) => deal_max ?? 1))
];

function sizeChart(
  rows: readonly DealSize[],
  width: number,
  range: [number, number],
  height: number
): Element {
  const quarters = [...new Set(rows.map(({ quarter }) => quarter))].toSorted();
  const isSmall = width < 520;
  return draw({
    width,
    height,
    marginLeft: 52,
    marginBottom: 24,
    x: {
      type: "band",
      domain: quarters,
      label: null,
      tickSize: 0,
      tickFormat: quarterTick,
      ticks: isSmall ? [quarters[0] ?? "", quarters.at(-1) ?? ""] : quarters
    },
    y: {
      type: "log",
      domain: [range[0] / 1.3, range[1] * 1.3],
      label: null,
      grid: true,
      ticks: logTicks(range[0], range[1], false),
      tickFormat: (value: number) => formatMoney(value)
    },
    marks: [
      Plot.barY(rows, {
        x: "quarter",
        y1: "deal_p25",
        y2: "deal_p75",
        fill: "var(--ink)",
        fillOpacity: 0.14,
        inset: 3
      }),
      Plot.tickY(rows, { x: "quarter", y: "deal_median", stroke: "var(--ink)", strokeWidth: 2, inset: 3 }),
      Plot.dot(rows, { x: "quarter", y: "deal_max", stroke: "var(--ink)", fill: "var(--paper)", r: 3.5 })
    ]
  });
}

const tableWords = {
  quarter: { name: "Quarter", caption: "Won deals by quarter" },
  region: { name: "Region", caption: "Won deals by region" },
  team: { name: "Team", caption: "Won deals by team" }
} as const satisfies Record<"quarter" | GroupKind, { name: PlainText; caption: PlainText }>;

const sizeTable = (rows: readonly DealSize[], by: "quarter" | GroupKind): HTMLElement => {
  const money = (key: "deal_p25" | "deal_median" | "deal_p75" | "deal_max", label: string) => ({
    key,
    label,
    isNumeric: true,
    value: (row: DealSize) => row[key],
    render: (row: DealSize) => formatMoney(row[key])
  });
  return dataTable(rows, {
    caption: t(tableWords[by].caption),
    columns: [
      {
        key: "name",
        label: t(tableWords[by].name),
        value: (row) => (by === "quarter" ? row.quarter : (row.group_name ?? t("not stated")))
      },
      {
        key: "n",
        label: t("Deals"),
        isNumeric: true,
        value: ({ deals_n }) => deals_n,
        render: ({ deals_n }) => formatCount(deals_n)
      },
      money("deal_p25", t("25th percentile")),
      money("deal_median", t("Median")),
      money("deal_p75", t("75th percentile")),
      money("deal_max", t("Largest"))
    ]
  });
};
