import { language } from "../../text/language.js";

/** A month (2026-09): as it is in English; in Chinese 2026年9月. */
export function formatMonth(month: string): string {
  const [year, number] = month.split("-");
  return language() === "zh" && number ? `${year}年${Number(number)}月` : month;
}
