import { language } from "./language.js";

/** A published text in the language of the page: column `x`, or `x_zh` on Chinese pages; null where there is none. */
export function told<Column extends string, Value extends string | null>(
  row: Readonly<Record<Column | `${Column}_zh`, Value>>,
  column: Column
): Value {
  return language() === "zh" ? row[`${column}_zh`] : row[column];
}
