import { median } from "d3";
import type {
  IntervalName,
  Method,
  RepInterval,
  RepQuarter,
  RepRate
} from "../../../loaders/schema/outputs.js";
import { formatCount } from "../../rules/format/formatCount.js";
import { formatDays } from "../../rules/format/formatDays.js";
import { formatDecimal } from "../../rules/format/formatDecimal.js";
import { formatInterval } from "../../rules/format/formatInterval.js";
import { formatMoney } from "../../rules/format/formatMoney.js";
import { formatRate } from "../../rules/format/formatRate.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { notMeasured } from "../../rules/format/notMeasured.js";
import { language } from "../../text/language.js";
import { t, tKnown } from "../../text/t.js";
import { dataTable } from "../shared/dataTable.js";
import { definedLabel } from "../shared/definition.js";
import { element, type Child } from "../shared/element.js";
import { meanInterval } from "../shared/meanInterval.js";
import { sparkline } from "../shared/sparkline.js";
import { figureGroups, type FigureKind, type FigureColumn, type FigureRowOf } from "./figureGroups.js";

const FORMATS: Record<FigureKind, (value: number | null) => string> = {
  money: (value) => formatMoney(value),
  share: formatShare,
  rate: (value) => formatRate(value),
  days: formatDays,
  number: (value) => formatDecimal(value, 2),
  count: formatCount
};

export interface FigureTableOptions<Column extends FigureColumn> {
  method: Method;
  rates: readonly RepRate[];
  interval: RepInterval | null;
  peers: readonly Pick<RepQuarter, Column>[];
  /** The person's rows, oldest first. */
  history: readonly Pick<RepQuarter, "quarter" | Column>[];
}

/** One person's figures by question: value with interval and n, the peers' median, eight quarters. */
export function figureTables(row: RepQuarter, options: FigureTableOptions<FigureColumn>): HTMLElement {
  const tables = figureGroups.map(({ title, rows }) =>
    element(
      "div",
      {},
      element("h3", { class: "finding" }, t(title)),
      figureTable(t(title), rows, row, options)
    )
  );
  return element("div", { class: "columns figure-tables" }, ...tables);
}

/** Some figures of one person as a table. */
export function figureTable<Column extends FigureColumn>(
  title: string,
  figures: readonly FigureRowOf<Column>[],
  row: RepQuarter,
  options: FigureTableOptions<Column>
): HTMLElement {
  const { method, peers } = options;
  return dataTable(figures, {
    caption: t("{title}: figures of the trailing window", { title }),
    isDense: true,
    keepsColumns: true,
    columns: [
      {
        key: "figure",
        label: t("Figure"),
        isSortable: false,
        value: ({ column }) => column,
        render: ({ column, n }) =>
          definedLabel(method, column, {
            dataset: "rep_quarter",
            ...(n ? { sample: `n = ${formatCount(row[n])}` } : {})
          })
      },
      {
        key: "value",
        label: t("Value"),
        isNumeric: true,
        isSortable: false,
        value: ({ column }) => row[column],
        render: (figure) => valueCell(figure, row, options)
      },
      {
        key: "peers",
        label: t("Peers"),
        isNumeric: true,
        isSortable: false,
        value: ({ column }) => median(peers, (peer) => peer[column]) ?? null,
        render: ({ column, kind }) => {
          const value = median(peers, (peer) => peer[column]) ?? null;
          return value == null ? "–" : FORMATS[kind](value);
        }
      },
      {
        key: "trend",
        label: t("8 quarters"),
        isSortable: false,
        value: () => null,
        render: ({ column }) => trendCell(column, row, options)
      }
    ]
  });
}

function valueCell<Column extends FigureColumn>(
  { column, kind, n }: FigureRowOf<Column>,
  row: RepQuarter,
  options: FigureTableOptions<Column>
): Node {
  const value = row[column];
  if (value == null) return element("span", { class: "quiet-text" }, notMeasured());
  const { low, high } = intervalOf(column, options);
  const interval = low == null || high == null ? null : formatInterval(low, high, intervalKinds[kind]);
  const sample = n ? `n = ${formatCount(row[n])}` : null;
  return element(
    "span",
    { class: "value-cell" },
    element("span", {}, FORMATS[kind](value)),
    " ",
    element("span", { class: "n" }, ...basis(interval, sample))
  );
}

/** Each is read whole: on a phone the line breaks between them. */
function basis(interval: string | null, sample: string | null): Child[] {
  const parts = [interval, sample].filter((part) => part !== null);
  return parts.flatMap((part, at) => [at > 0 ? " · " : null, element("span", { class: "whole" }, part)]);
}

const intervalKinds = {
  money: "money",
  share: "share",
  rate: "rate",
  days: "days",
  number: "rate",
  count: "rate"
} as const satisfies Record<FigureKind, string>;

/** A rate's and a mean's name is its column's name; columns without an interval find nothing. */
function intervalOf(
  column: FigureColumn,
  { rates, interval }: Pick<FigureTableOptions<FigureColumn>, "rates" | "interval">
): { low: number | null; high: number | null } {
  const rate = rates.find(({ rate_name }) => rate_name === column);
  return rate ?? meanInterval(interval, column as IntervalName);
}

function trendCell<Column extends FigureColumn>(
  column: Column,
  row: RepQuarter,
  { method, history }: FigureTableOptions<Column>
): Node | string {
  const points = history.map((entry) => ({ quarter: entry.quarter, value: entry[column] }));
  if (!points.some((point) => point.value != null)) return "";
  return sparkline(points, {
    label: t("{name} over {n} quarters", { name: spokenName(method, column), n: points.length }),
    quarter: row.quarter,
    width: 88,
    height: 28
  });
}

/** What a figure is called where it is only heard. */
function spokenName({ definitions }: Method, column: FigureColumn): string {
  const words = column.replaceAll("_", " ");
  if (language() === "en") return words;
  const found = definitions.find((entry) => entry.dataset === "rep_quarter" && entry.column === column);
  return tKnown(found?.label ?? words);
}
