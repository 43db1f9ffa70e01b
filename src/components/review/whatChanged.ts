import * as Plot from "@observablehq/plot";
import type { RateName } from "../../../loaders/schema/outputs.js";
import { formatRate } from "../../rules/format/formatRate.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { plural } from "../../rules/format/plural.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { formatQuarter } from "../../rules/format/formatQuarter.js";
import { t } from "../../text/t.js";
import { chartFigure } from "../shared/chartFigure.js";
import { clipText } from "../shared/clipText.js";
import { dataTable } from "../shared/dataTable.js";
import { element } from "../shared/element.js";
import { emptyState } from "../shared/emptyState.js";
import { repHref } from "../shared/links.js";
import { draw } from "../shared/plotStyle.js";
import type { RateChange } from "./rateChanges.js";

export interface ChangedRate {
  rateName: RateName;
  /** As "Renewal rate". */
  label: string;
  kind: "share" | "rate";
  better: "high" | "low";
  /** The file that the rate needs. */
  table: string;
  changes: readonly RateChange[];
}

const SHOWN = 6;
const MOST = 10;

/** Per rate, who moved since the quarter before: beyond noise in ink, within noise in grey. */
export function whatChanged(rates: readonly ChangedRate[], before: string): HTMLElement {
  return element(
    "div",
    { class: "columns thirds" },
    ...rates.map((rate) => panel(rate, formatQuarter(before)))
  );
}

function panel(rate: ChangedRate, quarter: string): HTMLElement {
  if (rate.changes.length === 0)
    return emptyState(t("{rate}: nobody is measured in both quarters.", { rate: rate.label }), {
      tables: [rate.table]
    });
  const real = rate.changes.filter((change) => change.kind === "real");
  const shown = rate.changes.slice(0, Math.max(SHOWN, Math.min(real.length, MOST)));
  const what = rate.label.toLowerCase();
  const title =
    real.length === 0
      ? t("No one's {rate} moved beyond noise since {quarter}", { rate: what, quarter })
      : t("{people} {rate} moved beyond noise since {quarter}", {
          people: plural(real.length, "person's", "people's"),
          rate: what,
          quarter
        });
  const measure =
    rate.kind === "rate" ? t("{rate} per 100 customer-months", { rate: rate.label }) : rate.label;
  return chartFigure((width) => dumbbells(shown, rate, width), {
    title: sentenceCase(title),
    subtitle: t("{rate}, ○ {quarter} → ● now; grey: within noise", { rate: measure, quarter }),
    table: changeTable(rate, quarter)
  });
}

function dumbbells(changes: readonly RateChange[], rate: ChangedRate, width: number): Element {
  const format = formatOf(rate);
  const colour = ({ kind }: RateChange) => (kind === "real" ? "var(--ink)" : "var(--line-strong)");
  const key = (change: RateChange) => change.rep.rep_key;
  const from = (change: RateChange) => change.before.value;
  const to = (change: RateChange) => change.after.value;
  const values = changes.flatMap((change) => [change.before.value ?? 0, change.after.value ?? 0]);
  const names = new Map(changes.map((change) => [key(change), change.rep.name]));
  return draw({
    width,
    height: 44 + changes.length * 28,
    marginLeft: 136,
    marginRight: 24,
    marginTop: 8,
    x: {
      domain: rate.kind === "share" ? [Math.min(...values), Math.max(...values)] : [0, Math.max(...values)],
      label: null,
      ticks: width < 340 ? 2 : 5,
      tickFormat: format,
      grid: true,
      nice: true
    },
    y: {
      domain: changes.map(key),
      label: null,
      tickSize: 0,
      tickFormat: (rep: string) => clipText(names.get(rep) ?? "", 17)
    },
    marks: [
      Plot.link(changes, { x1: from, x2: to, y1: key, y2: key, stroke: colour, strokeWidth: 2 }),
      Plot.dot(changes, { x: from, y: key, r: 4, fill: "var(--paper)", stroke: colour, strokeWidth: 1.5 }),
      Plot.dot(changes, { x: to, y: key, r: 5, fill: colour }),
      Plot.tip(
        changes,
        Plot.pointerY({
          x: to,
          y: key,
          title: (change: RateChange) => tipText(change, format),
          fill: "var(--surface)"
        })
      )
    ]
  });
}

function formatOf(rate: ChangedRate): (value: number | null) => string {
  return rate.kind === "share" ? formatShare : (value) => formatRate(value);
}

function tipText({ rep, before, after, kind }: RateChange, format: (value: number | null) => string): string {
  const values = { before: format(before.value), after: format(after.value) };
  return [
    rep.name,
    kind === "real"
      ? t("{before} → {after}, beyond noise", values)
      : t("{before} → {after}, within noise", values),
    `n = ${before.n ?? 0} → ${after.n ?? 0}`
  ].join("\n");
}

function changeTable(rate: ChangedRate, quarter: string): HTMLElement {
  const format = formatOf(rate);
  return dataTable(rate.changes, {
    caption: t("{rate} in {quarter} and now", { rate: rate.label, quarter }),
    limit: 20,
    unit: "people",
    columns: [
      {
        key: "name",
        label: t("Name"),
        value: (row) => row.rep.name,
        render: ({ rep }) => element("a", { href: repHref(rep.rep_key) }, rep.name)
      },
      {
        key: "before",
        label: quarter,
        isNumeric: true,
        value: (row) => row.before.value,
        render: (row) => format(row.before.value)
      },
      {
        key: "after",
        label: t("Now"),
        isNumeric: true,
        value: (row) => row.after.value,
        render: (row) => format(row.after.value)
      },
      { key: "n", label: "n", isNumeric: true, value: (row) => row.after.n },
      { key: "kind", label: t("Change"), value: (row) => (row.kind === "real" ? t("real") : t("noise")) }
    ]
  });
}
