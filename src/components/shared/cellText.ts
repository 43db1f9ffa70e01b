import { formatDate } from "../../rules/format/formatDate.js";
import { formatQuarter } from "../../rules/format/formatQuarter.js";
import type { SortValue } from "./compareCells.js";

const isoDay = /^\d{4}-\d{2}-\d{2}$/;
const quarterKey = /^\d{4}-Q[1-4]$/;

/** Whether a cell holds a day or a quarter, which stays on one line. */
export const isDayOrQuarter = (value: SortValue): boolean =>
  isoDay.test(String(value)) || quarterKey.test(String(value));

/** What a table shows of a value that has no form of its own: days and quarters as the language writes them. */
export function cellText(value: SortValue): string {
  if (value == null) return "–";
  const text = String(value);
  if (isoDay.test(text)) return formatDate(text);
  return quarterKey.test(text) ? formatQuarter(text) : text;
}
