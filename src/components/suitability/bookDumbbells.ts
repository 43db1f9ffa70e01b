import { scaleLinear } from "d3";
import { formatCount } from "../../rules/format/formatCount.js";
import { formatDate } from "../../rules/format/formatDate.js";
import { formatDecimal } from "../../rules/format/formatDecimal.js";
import { formatMoney } from "../../rules/format/formatMoney.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { notMeasured } from "../../rules/format/notMeasured.js";
import type { BookChange } from "../../rules/plan/bookChanges.js";
import type { BookFigures } from "../../rules/plan/bookFigures.js";
import { t } from "../../text/t.js";
import { element, svgElement } from "../shared/element.js";
import { saveButtons } from "../shared/saveChart.js";
import { responsive } from "../shared/responsive.js";

export interface BookOptions {
  nameOf: (repKey: string) => string;
  currency: string;
  /** Policy limits drawn as dashed lines; null = none. */
  limits: { top1_share: number | null; key_accounts_n: number | null };
  /** As "the next two quarters". */
  ahead: string;
  /** The quarter's last day, on which the move is judged. */
  asOf: string;
  /** Heading of the books, and its level where not beneath a person's. */
  title?: string;
  level?: 3 | 4;
}

interface Measure {
  figure: keyof BookFigures;
  label: string;
  format: (value: number | null) => string;
  limit?: number | null;
}

/** What moves do to the books of everybody touched, figure by figure, on scales that all share. */
export function bookDumbbells(changes: readonly BookChange[], options: BookOptions): HTMLElement {
  const measures = measuresOf(options);
  const [title, person] = options.level === 3 ? (["h3", "h4"] as const) : (["h4", "h5"] as const);
  const name = options.title ?? t("What the move does to the books");
  const measure = element(
    "p",
    { class: "measure" },
    t(
      "○ today → ● after. A book is the accounts owned on {day}, with the past year's sales at each, whoever closed them. What a person has closed stays theirs: a move changes no past figure. The load gate counts what a person closed, so its share can differ.",
      { day: formatDate(options.asOf) }
    )
  );
  const columns = element(
    "div",
    { class: "book-columns" },
    ...changes.map((change) =>
      element(
        "div",
        // Each figure on one line with the same figure of the other books.
        { class: "book", "data-rep": change.rep_key, style: `grid-row: span ${measures.length + 1}` },
        element(person, { class: "book-person" }, titleOf(change, options)),
        ...measures.map((measure) => dumbbell(measure, change, domainOf(measure, changes)))
      )
    )
  );
  return element(
    "section",
    { class: "books" },
    element(title, { class: "books-title" }, name),
    measure,
    columns,
    saveButtons({ title: name, subtitle: () => measure.textContent, parts: () => [columns] })
  );
}

function titleOf({ rep_key, gives_n, takes_n }: BookChange, { nameOf }: BookOptions): string {
  const name = nameOf(rep_key);
  if (gives_n > 0 && takes_n > 0) return t("{name} gives up and takes on", { name });
  return gives_n > 0 ? t("{name} gives up", { name }) : t("{name} takes on", { name });
}

function measuresOf({ currency, limits, ahead }: BookOptions): Measure[] {
  const money = (value: number | null) => formatMoney(value, currency);
  const count = formatCount;
  return [
    { figure: "bookings", label: t("Sales of the past year at accounts owned"), format: money },
    {
      figure: "top1_share",
      label: t("Largest customer's share"),
      format: formatShare,
      limit: limits.top1_share
    },
    {
      figure: "hhi",
      label: t("Concentration (HHI, 1 = one customer)"),
      format: (value) => formatDecimal(value, 2)
    },
    { figure: "key_accounts_n", label: t("Key accounts owned"), format: count, limit: limits.key_accounts_n },
    { figure: "renewals_due_value", label: t("Renewals due in {ahead}, a year", { ahead }), format: money },
    { figure: "renewals_due_n", label: t("Contracts due in {ahead}", { ahead }), format: count },
    { figure: "open_complaints_n", label: t("Complaints open"), format: count },
    { figure: "industries_n", label: t("Industries in the book"), format: count },
    { figure: "industries_known_n", label: t("… of these known from won deals"), format: count }
  ];
}

function domainOf({ figure, limit }: Measure, changes: readonly BookChange[]): number {
  const values = changes.flatMap(({ before, after }) => [before[figure] ?? 0, after[figure] ?? 0]);
  return Math.max(...values, limit ?? 0) || 1;
}

function dumbbell(measure: Measure, { before, after }: BookChange, most: number): HTMLElement {
  const [from, to] = [before[measure.figure], after[measure.figure]];
  const isSame = from === to;
  const limit = measure.limit ?? null;
  const isOver = limit != null && to != null && to > limit && !isSame;
  const words =
    from == null && to == null
      ? notMeasured()
      : isSame
        ? t("{figure}, unchanged", { figure: measure.format(from) })
        : `${inWords(measure, before)} → ${inWords(measure, after)}`;
  return element(
    "div",
    { class: "dumbbell", "data-figure": measure.figure },
    element(
      "div",
      { class: "dumbbell-line" },
      element("span", {}, measure.label),
      element("strong", {}, words)
    ),
    from == null && to == null
      ? null
      : responsive((width) => picture(from, to, { width, most, limit }), { minimum: 120, maximum: 520 }),
    isOver
      ? element("p", { class: "over" }, t("✕ over the limit of {limit}", { limit: measure.format(limit) }))
      : null
  );
}

/** A book without sales has no share and no concentration; everything else that is null was not measured. */
function inWords({ figure, format }: Measure, book: BookFigures): string {
  const isEmpty = book.bookings != null && (figure === "hhi" || figure === "top1_share");
  return book[figure] == null && isEmpty ? t("none") : format(book[figure]);
}

function picture(
  from: number | null,
  to: number | null,
  { width, most, limit }: { width: number; most: number; limit: number | null }
): SVGSVGElement {
  const x = scaleLinear([0, most], [8, width - 8]);
  const y = 10;
  return svgElement(
    "svg",
    { class: "dumbbell-picture", width, height: 20, viewBox: `0 0 ${width} 20`, "aria-hidden": "true" },
    svgElement("line", { class: "rail", x1: 8, x2: width - 8, y1: y, y2: y }),
    limit == null ? null : svgElement("line", { class: "limit", x1: x(limit), x2: x(limit), y1: 1, y2: 19 }),
    from == null || to == null
      ? null
      : svgElement("line", { class: "step", x1: x(from), x2: x(to), y1: y, y2: y }),
    from == null ? null : svgElement("circle", { class: "before", cx: x(from), cy: y, r: 5 }),
    to == null ? null : svgElement("circle", { class: "after", cx: x(to), cy: y, r: 5 })
  );
}
