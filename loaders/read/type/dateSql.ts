import { type Said, said } from "../../../src/text/said.js";
import type { ResolvedFormats } from "../../sources/resolveSource.js";
import { literal } from "../sql/literal.js";

/**
 * How dates of a file are written: as declared, or every way that can be read in one way alone (clear), with the days
 * behind or before their months where the file proves it; the rest, as 03/04/2026, is rejected.
 */
export type DateOrder =
  | Exclude<ResolvedFormats["dates"], "auto">
  | "clear"
  | "clear_mdy"
  | "clear_dmy"
  | "mostly_mdy"
  | "mostly_dmy";

/** What may stand behind a day. */
export const timePattern = String.raw`(?:[T ,]+(?:[01]?[0-9]|2[0-4]):[0-5][0-9](?::[0-5][0-9](?:[.,][0-9]+)?)?(?: ?[AaPp]\.?[Mm]\.?)?(?: ?(?:Z|UTC|GMT|[+-][0-9]{2}(?::?[0-9]{2})?))?)?`;
/** A text that states a day: three parts and the marks between them. */
export const datePattern =
  `^([0-9]{1,4}|[A-Za-z]{3,9})( ?[/.年-] ?|[ .,]+)([0-9]{1,2}|[A-Za-z]{3,9})( ?[/.月-] ?|[ .,]+)([0-9]{1,4})` +
  ` ?[日号]?${timePattern}$`;
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * SQL for the three parts of a text that states a day and the marks between them; empty texts where it states none.
 * Days as most exports write them are cut out, since matching with groups costs ten times as much.
 */
export function dateParts(text: string): string {
  const isIso = `${text} like '____-__-__%' and regexp_full_match(${text}[11:], ${literal(timePattern)})`;
  const cut = `{a: ${text}[1:4], mark: '-', b: ${text}[6:7], mark2: '-', c: ${text}[9:10]}`;
  return `case when ${isIso} then ${cut} else regexp_extract(${text}, ${literal(datePattern)}, ['a', 'mark', 'b', 'mark2', 'c']) end`;
}

const dateExamples: Record<Exclude<DateOrder, "excel">, readonly [string, string?]> = {
  iso: ["2026-09-30"],
  mdy: ["9/30/2026"],
  dmy: ["30/9/2026"],
  ymd: ["2026/9/30"],
  clear_mdy: ["2026-09-30", "9/30/2026"],
  clear_dmy: ["2026-09-30", "30/9/2026"],
  mostly_mdy: ["2026-09-30", "9/30/2026"],
  mostly_dmy: ["2026-09-30", "30/9/2026"],
  clear: ["2026-09-30"]
};

/** What a date in this format looks like. */
export function dateExample(order: DateOrder): Said {
  if (order === "excel") return said("a date as 46295, a day's number in Excel");
  const [example, other] = dateExamples[order];
  return other === undefined
    ? said("a date as {example}", { example })
    : said("a date as {example} or {other}", { example, other });
}

/** The same for a text that names no day of the calendar. */
export function dayExample(order: DateOrder): Said {
  if (order === "excel") return said("a day that the calendar has, as 46295 in Excel");
  return said("a day that the calendar has, as {example}", { example: dateExamples[order][0] });
}

/** What the parts of a date may look like. */
const shape = (parts: string) => {
  const isOne = (part: string) => `length(${parts}.${part}) <= 2 and ${parts}.${part} < 'A'`;
  const hasYear = (part: string) =>
    `length(${parts}.${part}) = 4 and ${parts}.${part} between '1000' and '9999'`;
  const isName = (part: string) => `${parts}.${part} >= 'A'`;
  const sameMarks = `${parts}.mark = ${parts}.mark2 and ${parts}.mark in ('/', '-', '.')`;
  return {
    iso: `length(${parts}.a) = 4 and length(${parts}.b) = 2 and length(${parts}.c) = 2 and ${parts}.mark = '-' and ${parts}.mark2 = '-'`,
    yearFirst: `${hasYear("a")} and ${isOne("b")} and ${isOne("c")} and (${sameMarks} or (trim(${parts}.mark) = '年' and trim(${parts}.mark2) = '月'))`,
    /** Two parts of one or two digits, then a year of four. */
    yearLast: `${isOne("a")} and ${isOne("b")} and ${hasYear("c")} and ${sameMarks}`,
    twoDigits: `${isOne("a")} and ${isOne("b")} and length(${parts}.c) = 2 and ${sameMarks}`,
    namedSecond: `${isOne("a")} and ${isName("b")} and ${hasYear("c")}`,
    namedFirst: `${isName("a")} and ${isOne("b")} and ${hasYear("c")}`
  };
};

/**
 * SQL that is true for a text that is written as a day but names one that no calendar has, as 31.02.2026, whichever of its
 * parts is the month.
 */
export function isNoDay(text: string, parts: string, order: DateOrder): string {
  const { yearFirst, yearLast, twoDigits, namedSecond, namedFirst } = shape(parts);
  const [a, b, c] = [`${parts}.a`, `${parts}.b`, `${parts}.c`];
  const neither = (year: string) => `${dayOf(year, a, b)} is null and ${dayOf(year, b, a)} is null`;
  const named = (month: string, day: string) =>
    `${monthOf(month)} is not null and ${dayOf(c, monthOf(month), day)} is null`;
  // Where neither order is declared, two digits could be a year at either end.
  const hasYearLast = order === "mdy" || order === "dmy";
  return `coalesce(case
    when ${yearFirst} then ${dayOf(a, b, c)} is null
    when ${yearLast} then ${neither(c)}
    when ${twoDigits} then ${hasYearLast ? neither(fullYear(c)) : "false"}
    when ${namedSecond} then ${named(b, a)}
    when ${namedFirst} then ${named(a, b)}
    when ${isCompact(text)} then ${compactDay(text)} is null end, false)`;
}

const number = (parts: string, part: string): string => `try_cast(${parts}.${part} as integer)`;

/** SQL over a date's parts for proofs of the order of day and month; none is null. */
export function dateProofs(parts: string) {
  const { yearLast, twoDigits } = shape(parts);
  const [a, b] = [number(parts, "a"), number(parts, "b")];
  return {
    dayFirst: `${yearLast} and ${a} > 12`,
    monthFirst: `${yearLast} and ${b} > 12`,
    eitherOrder: `${yearLast} and ${a} <= 12 and ${b} <= 12 and ${a} <> ${b}`,
    twoDigitYear: twoDigits
  };
}

/** SQL that is true for a text that is a day's number in Excel. */
export const isExcelDay = (text: string): string => `regexp_full_match(${text}, '[1-9][0-9]{4}([.][0-9]+)?')`;

/**
 * SQL for the DATE that a text with these parts states in a format; null where it does not, or where the day does not
 * exist. A time with an offset is brought to `timeZone` where one is declared; else the day stands as it is written.
 */
export function dateSql(text: string, parts: string, order: DateOrder, timeZone = ""): string {
  // Excel counts days from 1899-12-30 on; below 1900-03-01 its calendar is wrong.
  if (order === "excel")
    return `case when ${isExcelDay(text)} then date '1899-12-30' + try_cast(left(${text}, 5) as integer) end`;
  const day = `case ${casesOf(parts, order).join(" ")} ${compact(text, order)} end`;
  if (timeZone === "") return day;
  const moment = `try_cast(regexp_replace(${text}, ' ?(UTC|GMT)$', 'Z') as timestamptz)`;
  const hasOffset = `regexp_matches(${text}, ':[0-9]{2}([.,][0-9]+)? ?(Z|UTC|GMT|[+-][0-9]{2}(:?[0-9]{2})?)$')`;
  return `case when ${hasOffset} and ${moment} is not null then cast(timezone(${literal(timeZone)}, ${moment}) as date) else ${day} end`;
}

/** Eight digits are a day as 20260930. */
const compact = (text: string, order: DateOrder): string =>
  order === "iso" || order === "mdy" || order === "dmy"
    ? ""
    : `when ${isCompact(text)} then ${compactDay(text)}`;

const isCompact = (text: string): string => `regexp_full_match(${text}, '(19|20)[0-9]{6}')`;

const compactDay = (text: string): string => dayOf(`${text}[1:4]`, `${text}[5:6]`, `${text}[7:8]`);

const dayOf = (year: string, month: string, day: string): string =>
  `try_cast(${year} || '-' || lpad(${month}, 2, '0') || '-' || lpad(${day}, 2, '0') as date)`;

/** SQL for the number of a month that is named; null where the text names none. */
const monthOf = (part: string): string =>
  `cast(nullif(list_position([${months.map(literal).join(", ")}], lower(left(${part}, 3))), 0) as varchar)`;

function casesOf(parts: string, order: DateOrder): string[] {
  const { iso, yearFirst, yearLast, twoDigits, namedSecond, namedFirst } = shape(parts);
  const [a, b, c] = [`${parts}.a`, `${parts}.b`, `${parts}.c`];
  const inOrder = (year: string) => (order.endsWith("mdy") ? dayOf(year, a, b) : dayOf(year, b, a));
  if (order === "iso") return [`when ${iso} then ${dayOf(a, b, c)}`];
  if (order === "ymd") return [`when ${yearFirst} then ${dayOf(a, b, c)}`];
  if (order === "mdy" || order === "dmy")
    return [`when ${yearLast} then ${inOrder(c)}`, `when ${twoDigits} then ${inOrder(fullYear(c))}`];
  const clear = [
    `when ${yearFirst} then ${dayOf(a, b, c)}`,
    `when ${namedSecond} then ${dayOf(c, monthOf(b), a)}`,
    `when ${namedFirst} then ${dayOf(c, monthOf(a), b)}`
  ];
  if (order === "clear") return clear;
  const isRead = order.startsWith("mostly")
    ? `${yearLast} and not (${dateProofs(parts).eitherOrder})`
    : yearLast;
  return [...clear, `when ${isRead} then ${inOrder(c)}`];
}

/** Two digits are read as POSIX does: 69–99 are 1969–1999, 00–68 are 2000–2068. */
const fullYear = (part: string): string => `(case when ${part} >= '69' then '19' else '20' end || ${part})`;
