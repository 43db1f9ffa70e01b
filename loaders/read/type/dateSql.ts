import type { ResolvedFormats } from "../../sources/resolveSource.js";
import { literal } from "../sql/literal.js";

const timePart = String.raw`([T ,]+([01]?\d|2[0-4]):[0-5]\d(:[0-5]\d([.,]\d+)?)?( ?[AaPp]\.?[Mm]\.?)?( ?(Z|UTC|GMT|[+-]\d{2}(:?\d{2})?))?)?`;
const separators = ["/", "-", String.raw`\.`];
const year = String.raw`([1-9]\d{3}|\d{2})`;
const fullYear = String.raw`([1-9]\d{3})`;
const one = String.raw`(\d{1,2})`;

interface DateShape {
  pattern: string;
  year: number;
  month: number;
  day: number;
}

/** Group numbers are those of the pattern; the time behind the day is allowed and dropped. */
const shapes: Record<Exclude<ResolvedFormats["dates"], "iso">, (separator: string) => DateShape> = {
  mdy: (mark) => ({ pattern: `${one}${mark}${one}${mark}${year}${timePart}`, month: 1, day: 2, year: 3 }),
  dmy: (mark) => ({ pattern: `${one}${mark}${one}${mark}${year}${timePart}`, day: 1, month: 2, year: 3 }),
  ymd: (mark) => ({ pattern: `${fullYear}${mark}${one}${mark}${one}${timePart}`, year: 1, month: 2, day: 3 })
};

export const dateExamples: Record<ResolvedFormats["dates"], string> = {
  iso: "2026-09-30",
  mdy: "9/30/2026",
  dmy: "30/9/2026",
  ymd: "2026/9/30"
};

/** SQL for the DATE that a text states in the declared format; null where it does not, or where the day does not exist. */
export function dateSql(text: string, format: ResolvedFormats["dates"]): string {
  if (format === "iso") {
    const pattern = literal(String.raw`[1-9]\d{3}-\d{2}-\d{2}` + timePart);
    return `case when regexp_full_match(${text}, ${pattern}) then try_cast(left(${text}, 10) as date) end`;
  }
  const cases = separators.map((separator) => {
    const shape = shapes[format](separator);
    const part = (group: number) => `regexp_extract(${text}, ${literal(shape.pattern)}, ${group})`;
    const padded = (group: number) => `lpad(${part(group)}, 2, '0')`;
    const iso = `${fullYearSql(part(shape.year))} || '-' || ${padded(shape.month)} || '-' || ${padded(shape.day)}`;
    return `when regexp_full_match(${text}, ${literal(shape.pattern)}) then try_cast(${iso} as date)`;
  });
  return `case ${cases.join(" ")} end`;
}

/** Two digits are read as POSIX does: 69–99 are 1969–1999, 00–68 are 2000–2068. */
const fullYearSql = (part: string): string =>
  `case when length(${part}) = 4 then ${part} when ${part} >= '69' then '19' || ${part} else '20' || ${part} end`;
