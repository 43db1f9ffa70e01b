import { t } from "../../text/t.js";
import { disclosure } from "./chartFigure.js";
import { element } from "./element.js";
import { markSwatch, type Swatch } from "./markSwatch.js";

/** A chart in plain words: what it says, and what each of its marks stands for. */
export interface Reading {
  /** Two to four short sentences. */
  sentences: readonly string[];
  /** A mark by its name, or drawn by whoever draws the chart. */
  marks?: readonly (readonly [mark: Swatch | Element, means: string])[];
}

/** Under a chart of a kind that not everybody knows: closed until the reader asks. */
export function howToRead({ sentences, marks = [] }: Reading): HTMLElement {
  return disclosure(
    t("How to read this"),
    element(
      "div",
      { class: "reading" },
      ...sentences.map((sentence) => element("p", {}, sentence)),
      marks.length === 0
        ? null
        : element(
            "ul",
            { class: "reading-marks" },
            ...marks.map(([mark, means]) =>
              element(
                "li",
                {},
                element(
                  "span",
                  { class: "reading-mark" },
                  typeof mark === "string" ? markSwatch(mark) : mark
                ),
                element("span", {}, means)
              )
            )
          )
    )
  );
}
