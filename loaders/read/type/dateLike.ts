import { type DateOrder, datePattern } from "./dateSql.js";

const shape = new RegExp(datePattern);

/** 30 September 2026 written as the text writes its day; null where the text states none, or not as `order` reads it. */
export function dateLike(text: string, order: DateOrder): string | null {
  const isDeclared = !/clear|mostly/.test(order);
  if (/^(19|20)\d{6}$/.test(text)) return isDeclared && order !== "ymd" ? null : "20260930";
  const [, a = "", mark = "", b = "", mark2 = "", c = ""] = shape.exec(text) ?? [];
  const isYearFirst = /^\d{4}$/.test(a);
  if (isYearFirst) {
    if (order === "iso" ? !/^\d{4}-\d\d-\d\d/.test(text) : isDeclared && order !== "ymd") return null;
    return `2026${mark}${monthLike(b, c)}${mark2}30${/[日号]/.exec(text)?.[0] ?? ""}`;
  }
  const isNamed = isName(a) || isName(b);
  const isRead = isNamed ? !isDeclared : /[dm][dm]y$/.test(order) && (c.length === 4 || isDeclared);
  if (!isRead || c === "") return null;
  const year = c.length === 2 ? "26" : "2026";
  return isName(a) || (!isNamed && order.endsWith("mdy"))
    ? `${monthLike(a, b)}${mark}30${mark2}${year}`
    : `30${mark}${monthLike(b, a)}${mark2}${year}`;
}

const isName = (part: string): boolean => /^[a-z]/i.test(part);

/** September as the month is written; `day` tells whether a month of two digits would have a zero before one. */
function monthLike(month: string, day: string): string {
  if (isName(month)) return month.length > 3 ? "September" : "Sep";
  return month.length === 2 && day.length === 2 ? "09" : "9";
}
