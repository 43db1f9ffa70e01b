import { scaleLinear } from "d3";
import { formatCount } from "../../rules/format/formatCount.js";
import { formatDecimal } from "../../rules/format/formatDecimal.js";
import { formatMoney } from "../../rules/format/formatMoney.js";
import { formatShare } from "../../rules/format/formatShare.js";
import type { BookEffect, BookFigures } from "../../rules/suitability/bookEffect.js";
import { element, svgElement } from "../shared/element.js";
import { responsive } from "../shared/responsive.js";

export interface BookOptions {
  names: { giver: string | null; receiver: string };
  currency: string;
  /** Policy limits drawn as dashed lines; null = none. */
  limits: { top1_share: number | null; key_accounts_n: number | null };
  /** As "the next two quarters". */
  ahead: string;
}

interface Measure {
  figure: keyof BookFigures;
  label: string;
  format: (value: number | null) => string;
  limit?: number | null;
}

/** What the move does to both books, figure by figure, on scales that both share. */
export function bookDumbbells({ giver, receiver }: BookEffect, options: BookOptions): HTMLElement {
  const measures = measuresOf(options);
  const books = [
    ...(giver ? [{ title: `${options.names.giver ?? "Present owner"} gives up`, book: giver }] : []),
    { title: `${options.names.receiver} takes on`, book: receiver }
  ];
  return element(
    "section",
    { class: "books" },
    element("h4", {}, "What the move does to the books"),
    element("p", { class: "measure" }, "○ today → ● after the move; bookings of the past year"),
    element(
      "div",
      { class: "book-columns" },
      ...books.map(({ title, book }) =>
        element(
          "div",
          {},
          element("h5", {}, title),
          ...measures.map((measure) => dumbbell(measure, book, domainOf(measure, [giver, receiver])))
        )
      )
    )
  );
}

function measuresOf({ currency, limits, ahead }: BookOptions): Measure[] {
  return [
    { figure: "bookings", label: "Bookings", format: (value) => formatMoney(value, currency) },
    {
      figure: "top1_share",
      label: "Largest customer's share",
      format: formatShare,
      limit: limits.top1_share
    },
    {
      figure: "hhi",
      label: "Concentration (HHI, 1 = one customer)",
      format: (value) => formatDecimal(value, 2)
    },
    {
      figure: "key_accounts_n",
      label: "Key accounts owned",
      format: formatCount,
      limit: limits.key_accounts_n
    },
    {
      figure: "renewals_due_value",
      label: `Renewals due in ${ahead}, a year`,
      format: (value) => formatMoney(value, currency)
    },
    { figure: "renewals_due_n", label: `Contracts due in ${ahead}`, format: formatCount }
  ];
}

type Side = { before: BookFigures; after: BookFigures };

function domainOf({ figure, limit }: Measure, sides: readonly (Side | null)[]): number {
  const values = sides.flatMap((side) => [side?.before[figure] ?? 0, side?.after[figure] ?? 0]);
  return Math.max(...values, limit ?? 0) || 1;
}

function dumbbell(measure: Measure, { before, after }: Side, most: number): HTMLElement {
  const [from, to] = [before[measure.figure], after[measure.figure]];
  const isSame = from === to;
  const limit = measure.limit ?? null;
  const isOver = limit != null && to != null && to > limit && !isSame;
  const words =
    from == null && to == null
      ? "not measured"
      : isSame
        ? `${measure.format(from)}, unchanged`
        : `${from == null ? "none" : measure.format(from)} → ${to == null ? "none" : measure.format(to)}`;
  return element(
    "div",
    { class: "dumbbell" },
    element(
      "div",
      { class: "dumbbell-line" },
      element("span", {}, measure.label),
      element("strong", {}, words)
    ),
    from == null && to == null
      ? null
      : responsive((width) => picture(from, to, { width, most, limit }), { minimum: 120, maximum: 520 }),
    isOver ? element("p", { class: "over" }, `✕ over the limit of ${measure.format(limit)}`) : null
  );
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
