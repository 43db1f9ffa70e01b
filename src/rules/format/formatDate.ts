import { notMeasured } from "./notMeasured.js";

/** An ISO date as it is (2026-09-30): read the same way in every country. `whenNull` names the absence. */
export function formatDate(date: string | null, whenNull: string = notMeasured): string {
  return date == null ? whenNull : date.slice(0, 10);
}
