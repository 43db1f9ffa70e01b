import { formatQuarter } from "../../rules/format/formatQuarter.js";
import type { QuarterLabel } from "../../rules/types/labelHistory.js";
import { t } from "../../text/t.js";
import { element } from "../shared/element.js";
import { typeMark, typeText } from "../shared/typeMark.js";

/** One mark per quarter, oldest first: shape and colour say the type, fill says how clearly; the quarter on screen is framed. */
export function labelStrip(
  history: readonly QuarterLabel[],
  { quarter, isSmall = false }: { quarter: string; isSmall?: boolean }
): HTMLElement {
  const rows = history.toSorted((a, b) => (a.quarter < b.quarter ? -1 : 1));
  return element(
    "ol",
    { class: isSmall ? "label-strip small" : "label-strip", "aria-label": t("Type by quarter") },
    ...rows.map((row, at) => {
      const words = t("{quarter}: {label}", {
        quarter: formatQuarter(row.quarter),
        label: typeText(row.leading_type, row.strength).toLowerCase()
      });
      return element(
        "li",
        { title: words, "aria-current": row.quarter === quarter ? "true" : null },
        typeMark(row.leading_type, row.strength, isSmall ? 13 : 18),
        element("span", { class: "visually-hidden" }, words),
        isSmall
          ? null
          : element("span", { class: "label-quarter", "aria-hidden": "true" }, tick(row.quarter, at))
      );
    })
  );
}

/** The year stands only where it begins. */
function tick(quarter: string, at: number): string {
  const [year = "", name = ""] = quarter.split("-");
  return at === 0 || name === "Q1" ? t("{quarter} {year}", { quarter: name, year }) : name;
}
