import { language } from "./language.js";

/** A published text in the language of the page: column `x`, or `x_zh` on Chinese pages; null where there is none. */
export function told<
  Column extends string,
  Row extends Readonly<Record<Column | `${Column}_zh`, string | null>>
>(row: Row, column: Column): Row[Column] | Row[`${Column}_zh`] {
  return language() === "zh" ? row[`${column}_zh`] : row[column];
}
