import { t } from "../../text/t.js";
import { element } from "./element.js";

const VERDICTS = {
  suitable: ["✓", "Suitable"],
  with_conditions: ["◐", "With conditions"],
  not_suitable: ["✕", "Not suitable"],
  not_enough_evidence: ["?", "Not enough evidence"],
  pass: ["✓", "Pass"],
  condition: ["◐", "Condition"],
  fail: ["✕", "Fail"],
  not_measured: ["?", "Not measured"],
  not_applicable: ["–", "Not asked"]
} as const;
export type VerdictName = keyof typeof VERDICTS;

/** A verdict's symbol, its words beside it unless `isCompact`, then read out and shown on hover. */
export function verdictMark(
  verdict: VerdictName,
  { isCompact = false, text }: { isCompact?: boolean; text?: string } = {}
): HTMLElement {
  const [symbol, name] = VERDICTS[verdict];
  const words = text ?? t(name);
  return element(
    "span",
    { class: `verdict verdict-${verdict}`, title: isCompact ? words : null },
    element("span", { class: "verdict-symbol", "aria-hidden": "true" }, symbol),
    element("span", { class: isCompact ? "visually-hidden" : null }, words)
  );
}
