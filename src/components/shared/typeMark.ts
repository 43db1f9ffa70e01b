import type { SellerType } from "../../../loaders/schema/policy.js";
import type { Strength } from "../../../loaders/schema/outputs.js";
import { typeLabels } from "../../rules/format/typeLabels.js";
import { say } from "../../text/say.js";
import { t } from "../../text/t.js";
import { element, svgElement } from "./element.js";

/** The outline of each type in a 16 × 16 box, and the left half that marks a type as leaning. */
const SHAPES = {
  relationship: { whole: "M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12z", half: "M8 2a6 6 0 1 0 0 12z" },
  technical: { whole: "M2.5 2.5h11v11h-11z", half: "M2.5 2.5h5.5v11h-5.5z" },
  wolf: { whole: "M8 1.8L14.6 13.6H1.4z", half: "M8 1.8V13.6H1.4z" },
  none: { whole: "M8 1.2L14.8 8L8 14.8L1.2 8z", half: "" },
  insufficient_data: { whole: "M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12z", half: "" }
} as const;
export type MarkName = keyof typeof SHAPES;

/** Which of the five marks stands for an answer: the leading type only where it stands out. */
export function markName(type: SellerType | null, strength: Strength): MarkName {
  if (strength === "none") return "none";
  return strength === "insufficient_data" || !type ? "insufficient_data" : type;
}

/** The answer in words: "Clear wolf", "Leaning technical", "No type stands out", "Insufficient data". */
export function typeText(leading: SellerType | null, strength: Strength): string {
  const mark = markName(leading, strength);
  if (mark === "none") return t("No type stands out");
  if (mark === "insufficient_data") return t("Insufficient data");
  const type = say(typeLabels[mark]);
  return strength === "clear" ? t("Clear {type}", { type }) : t("Leaning {type}", { type });
}

/** Colour and shape say the type, fill says the strength: solid clear, half leaning, outline otherwise. */
export function typeMark(type: SellerType | null, strength: Strength, size = 16): SVGSVGElement {
  const mark = markName(type, strength);
  const shape = SHAPES[mark];
  return svgElement(
    "svg",
    { class: `mark mark-${mark}`, viewBox: "0 0 16 16", width: size, height: size, "aria-hidden": "true" },
    strength === "leaning" && shape.half ? svgElement("path", { d: shape.half, class: "mark-fill" }) : null,
    svgElement("path", { d: shape.whole, class: strength === "clear" ? "mark-fill" : "mark-outline" })
  );
}

/** Mark and words together; colour never stands alone. */
export function typeLabel(type: SellerType | null, strength: Strength): HTMLElement {
  return element("span", { class: "marked" }, typeMark(type, strength), typeText(type, strength));
}

/** What the shapes and fills mean, for pages that show many of them. */
export function typeLegend(): HTMLElement {
  return element(
    "p",
    { class: "legend" },
    typeLabel("relationship", "clear"),
    typeLabel("technical", "clear"),
    typeLabel("wolf", "clear"),
    element("span", { class: "marked" }, typeMark("wolf", "leaning"), t("half-filled: leaning")),
    typeLabel(null, "none"),
    typeLabel(null, "insufficient_data")
  );
}
