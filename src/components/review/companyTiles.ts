import type { CompanyFigure, CompanyFigureName, Method } from "../../../loaders/schema/outputs.js";
import { countOf } from "../../rules/format/countOf.js";
import { formatDecimal } from "../../rules/format/formatDecimal.js";
import { formatInterval } from "../../rules/format/formatInterval.js";
import { formatMoney } from "../../rules/format/formatMoney.js";
import { formatRate } from "../../rules/format/formatRate.js";
import { formatShare } from "../../rules/format/formatShare.js";
import type { Counted } from "../../rules/format/plural.js";
import { quarterTick } from "../../rules/format/formatQuarter.js";
import { type YearOnYear, yearOnYear } from "../../rules/headlines/yearOnYear.js";
import { type PlainText, t } from "../../text/t.js";
import { definedLabel } from "../shared/definition.js";
import { element } from "../shared/element.js";
import { figureTile, type FigureChange } from "../shared/figureTile.js";
import { compareToHistory } from "./compareToHistory.js";

interface TileKind {
  figure: CompanyFigureName;
  /** Column of the definition; the figure's own where it has one. */
  column: string;
  name: PlainText;
  /** What n counts. */
  unit: Counted;
  needs: string;
  kind: "share" | "rate" | "money";
  /** Bookings are judged by the quarter; events that are few, over the trailing window. */
  scope: CompanyFigure["scope"];
  better: "high" | "low";
}

const TILES: readonly TileKind[] = [
  {
    figure: "grr",
    column: "grr",
    name: "Revenue kept at renewal (GRR)",
    unit: "contracts",
    needs: "contracts",
    kind: "share",
    scope: "window",
    better: "high"
  },
  {
    figure: "quota_attainment",
    column: "quota_attainment",
    name: "Bookings against quota",
    unit: "deals",
    needs: "quotas",
    kind: "share",
    scope: "quarter",
    better: "high"
  },
  {
    figure: "complaint_rate",
    column: "complaint_rate",
    name: "Complaints per 100 customer-months",
    unit: "customer-months",
    needs: "complaints",
    kind: "rate",
    scope: "window",
    better: "low"
  },
  {
    figure: "one_customer_share",
    column: "top1_share",
    name: "Books that depend on one customer",
    unit: "active sellers with bookings",
    needs: "deals",
    kind: "share",
    scope: "window",
    better: "low"
  }
];

/** What stands in for bookings against quota where no quota is known. */
const BOOKINGS: TileKind = {
  figure: "bookings",
  column: "bookings",
  name: "Bookings (no quota known)",
  unit: "deals",
  needs: "deals",
  kind: "money",
  scope: "quarter",
  better: "high"
};

export interface CompanyTilesOptions {
  quarter: string;
  currency: string;
  method: Method;
}

/** The four figures of the company, each with eight quarters, interval, n, and whether it really changed. */
export function companyTiles(figures: readonly CompanyFigure[], options: CompanyTilesOptions): HTMLElement {
  const hasQuota = figures.some((row) => row.figure === "quota_attainment" && row.value != null);
  const kinds = TILES.map((kind) => (kind.figure === "quota_attainment" && !hasQuota ? BOOKINGS : kind));
  return element(
    "div",
    {},
    element("div", { class: "tiles" }, ...kinds.map((kind) => companyTile(figures, kind, options))),
    element(
      "p",
      { class: "measure tiles-note" },
      t(
        "Bookings: this quarter; the others: the trailing four quarters. Shaded: 90 % interval; dashed: target; changes are against a year earlier."
      )
    )
  );
}

function companyTile(
  figures: readonly CompanyFigure[],
  kind: TileKind,
  { quarter, currency, method }: CompanyTilesOptions
): HTMLElement {
  const history = series(figures, kind.figure, kind.scope);
  const now = history.find((row) => row.quarter === quarter);
  const change = yearOnYear(figures, { figure: kind.figure, scope: kind.scope, quarter });
  const format = formatOf(kind, currency);
  const booked =
    series(figures, "bookings", kind.scope).find((row) => row.quarter === quarter)?.value ?? null;
  const interval =
    kind.figure === "quota_attainment"
      ? t("{amount} booked", { amount: formatMoney(booked, currency) })
      : now?.low == null
        ? null
        : formatInterval(now.low, now.high, kind.kind);
  const sample = now?.n == null ? null : `n = ${countOf(now.n, kind.unit)}`;
  const name = t(kind.name);
  return figureTile({
    label: definedLabel(method, kind.column, {
      dataset: "rep_quarter",
      label: name,
      ...(sample ? { sample } : {})
    }),
    name,
    value: now?.value == null ? null : format(now.value),
    interval,
    sample,
    trend: history,
    quarter,
    target: now?.target ?? null,
    targetText: now?.target == null ? null : t("target {value}", { value: format(now.target) }),
    change: change && changeOf(kind, change, figures),
    needs: kind.needs
  });
}

function changeOf(
  kind: TileKind,
  { before, now, is, was, kind: judged }: YearOnYear,
  figures: readonly CompanyFigure[]
): FigureChange {
  const difference = is - was;
  const quarter = quarterTick(before.quarter);
  if (difference === 0) return { text: t("as in {quarter}", { quarter }), kind: "noise" };
  const amount = {
    share: t("{digits} points", { digits: formatDecimal(Math.abs(difference) * 100, 1) }),
    rate: formatDecimal(Math.abs(difference), 1),
    money: formatMoney(Math.abs(difference))
  }[kind.kind];
  const sign = difference < 0 ? "−" : "+";
  const judgement =
    now.low == null ? { kind: judgeSum(kind, now.quarter, figures), words: sumWords() } : { kind: judged };
  return {
    ...judgement,
    text: t("{change} on {quarter}", { change: sign + amount, quarter }),
    isGood: difference > 0 === (kind.better === "high")
  };
}

const sumWords = () => ({ real: t("outside its usual range"), noise: t("in its usual range") });

/** A sum has no interval: its quarter is held against the quarters before it. */
function judgeSum(kind: TileKind, quarter: string, figures: readonly CompanyFigure[]): FigureChange["kind"] {
  const quarters = series(figures, kind.figure, "quarter");
  const at = quarters.findIndex((row) => row.quarter === quarter);
  const values = quarters.map((row) => row.value);
  return compareToHistory(values.slice(0, at), values[at] ?? null);
}

function series(
  figures: readonly CompanyFigure[],
  figure: CompanyFigureName,
  scope: CompanyFigure["scope"]
): CompanyFigure[] {
  return figures
    .filter((row) => row.figure === figure && row.scope === scope)
    .sort((a, b) => a.quarter.localeCompare(b.quarter));
}

function formatOf({ kind }: TileKind, currency: string): (value: number) => string {
  if (kind === "share") return formatShare;
  return kind === "money" ? (value) => formatMoney(value, currency) : (value) => formatRate(value);
}
