import { pointer, quadtree } from "d3";
import { formatCount } from "../../rules/format/formatCount.js";
import { t } from "../../text/t.js";
import { clipText } from "./clipText.js";
import { svgElement } from "./element.js";

export interface CrowdPoint {
  cx: number;
  cy: number;
  /** The figures in words, on hover. */
  words: string;
  href: string;
}

/** Up to this many people each have a mark of their own, which the keyboard reaches. */
const marksAtMost = 400;
/** Of more people, so many of those who stand out still have one. */
const outstandingAtMost = 200;

/**
 * Who gets a mark of their own: everyone in a company of some hundred people; in a larger one those who stand out,
 * as long as these can be told apart. The others are drawn as a crowd and stand in the table.
 */
export function splitCrowd<Point>(
  points: readonly Point[],
  isNamed: (point: Point) => boolean,
  isChosen: (point: Point) => boolean
): { single: Point[]; crowd: Point[] } {
  if (points.length <= marksAtMost) return { single: [...points], crowd: [] };
  const chosen = points.filter(isChosen);
  const named = points.filter((point) => isNamed(point) && !isChosen(point)).slice(0, outstandingAtMost);
  const single = new Set([...chosen, ...named]);
  return { single: [...single], crowd: points.filter((point) => !single.has(point)) };
}

/** Thousands of marks lie over each other: so many layers of grey add up to a density. */
const layers = 8;
const reach = 14;

/**
 * Thousands of people as a few shapes; the one under the pointer is named, and opened by a click. Drawn below the
 * single marks, and as wide as the chart.
 */
export function crowd(
  points: readonly CrowdPoint[],
  { width, height }: { width: number; height: number }
): SVGElement[] {
  if (points.length === 0) return [];
  const places = quadtree<CrowdPoint>()
    .x(({ cx }) => cx)
    .y(({ cy }) => cy)
    .addAll([...points]);
  const label = svgElement("text", { class: "hover-label" });
  const ring = svgElement("circle", { class: "dot", r: 4 });
  const shown = svgElement("g", { class: "crowd-hover", "aria-hidden": "true" }, ring, label);
  const at = (event: Event) => {
    const [x, y] = pointer(event, field);
    return places.find(x, y, reach);
  };
  const show = (event: Event) => {
    const point = at(event);
    shown.classList.toggle("is-shown", point !== undefined);
    if (!point) return;
    const isRight = point.cx > width / 2;
    for (const [name, value] of [
      ["cx", point.cx],
      ["cy", point.cy]
    ] as const)
      ring.setAttribute(name, String(value));
    label.setAttribute("x", String(point.cx + (isRight ? -10 : 10)));
    label.setAttribute("y", String(point.cy + 4));
    label.setAttribute("text-anchor", isRight ? "end" : "start");
    label.textContent = clipText(point.words, 64);
  };
  const field = svgElement("rect", {
    class: "crowd-field",
    width,
    height,
    pointermove: show,
    pointerleave: () => shown.classList.remove("is-shown"),
    click: (event) => {
      const point = at(event);
      if (point) location.assign(point.href);
    }
  });
  return [
    ...Array.from({ length: layers }, (_layer, layer) =>
      svgElement("path", {
        class: "crowd",
        d: points
          .filter((_point, index) => index % layers === layer)
          .map(({ cx, cy }) => `M${cx.toFixed(1)} ${cy.toFixed(1)}h0`)
          .join("")
      })
    ),
    field,
    shown
  ];
}

/** What the grey dots are, and where those are found who have no mark of their own; nothing where everyone has one. */
export function crowdNote(people: number, outstanding: number): string {
  if (people <= marksAtMost) return "";
  const note =
    outstanding > outstandingAtMost
      ? t(
          "{black} of the {all} who stand out have a black mark; everybody else is a grey dot: point at or tap one for its figures, or find a person by name below.",
          { black: outstandingAtMost, all: formatCount(outstanding) }
        )
      : t(
          "People who do not stand out are grey dots: point at or tap one for its figures, or find a person by name below."
        );
  return ` ${note}`;
}
