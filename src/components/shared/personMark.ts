import { clipText } from "./clipText.js";
import { svgElement } from "./element.js";

export interface PersonMark {
  /** The figures in words, on hover and for those who hear the chart. */
  words: string;
  /** Fewer words on hover, where the full ones are long. */
  hover?: string;
  href: string;
  /** Stands out, and is drawn so. */
  isOutlier: boolean;
  isChosen: boolean;
}

export interface MarkPlace {
  cx: number;
  cy: number;
  /** In the right half, where words have room only to the left. */
  isRight: boolean;
}

/** A person's mark in a chart: a link, so that the keyboard reaches it; its words show on hover and on focus. */
export function personMark(
  { words, hover = words, href, isOutlier, isChosen }: PersonMark,
  { cx, cy, isRight }: MarkPlace
): SVGElement {
  return svgElement(
    "a",
    {
      class: `point${isOutlier ? " is-outlier" : ""}${isChosen ? " is-chosen" : ""}`,
      href,
      "aria-label": words
    },
    svgElement("circle", { class: "hit", cx, cy, r: 11 }),
    svgElement("circle", { class: "dot", cx, cy, r: isOutlier ? 5 : 4 }),
    svgElement(
      "text",
      {
        class: "hover-label",
        x: cx + (isRight ? -10 : 10),
        y: cy + 4,
        "text-anchor": isRight ? "end" : "start"
      },
      clipText(hover, 64)
    )
  );
}
