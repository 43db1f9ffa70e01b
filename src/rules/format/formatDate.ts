import { language } from "../../text/language.js";
import { notMeasured } from "./notMeasured.js";

/** An ISO date: as it is in English (2026-09-30), read the same way in every country; in Chinese 2026年9月30日. */
export function formatDate(date: string | null, whenNull: string = notMeasured()): string {
  if (date == null) return whenNull;
  const [year, month, day] = date.slice(0, 10).split("-");
  return language() === "zh" && day ? `${year}年${Number(month)}月${Number(day)}日` : date.slice(0, 10);
}
