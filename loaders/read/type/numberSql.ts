import type { ResolvedFormats } from "../../sources/resolveSource.js";
import { literal } from "../sql/literal.js";

type Marks = Pick<ResolvedFormats, "decimal" | "thousands">;

/** Spaces between thousands are often the no-break kinds. */
const groupMarks: Record<ResolvedFormats["thousands"], string> = {
  "": "",
  ",": ",",
  ".": String.raw`\.`,
  " ": "[ \u00a0\u202f]",
  "'": "['\u2019]"
};

/**
 * SQL for the number that a text states with the declared marks, as text with a decimal point; null where it does not.
 * Groups have three digits. With a decimal point, 1.2E7 is allowed as the Salesforce Data Loader writes large amounts;
 * a spreadsheet's rounded 1.2E+07 is not.
 */
export function numberTextSql(text: string, { decimal, thousands }: Marks): string {
  const mark = decimal === "." ? String.raw`\.` : ",";
  const group = groupMarks[thousands];
  const whole = group ? String.raw`(\d{1,3}(${group}\d{3})+|\d+)` : String.raw`\d+`;
  const exponent = decimal === "." ? String.raw`(E-?\d{1,2})?` : "";
  const pattern = literal(String.raw`[+-]?(${whole}(${mark}\d*)?|${mark}\d+)${exponent}`);
  const ungrouped = group ? `regexp_replace(${text}, ${literal(group)}, '', 'g')` : text;
  const plain = decimal === "," ? `replace(${ungrouped}, ',', '.')` : ungrouped;
  return `case when regexp_full_match(${text}, ${pattern}) then ${plain} end`;
}

/** SQL for a ratio as a fraction; where percents are declared, 15 and 15% are 0.15. */
export function ratioSql(
  text: string,
  formats: Pick<ResolvedFormats, "decimal" | "thousands" | "ratios">
): string {
  if (formats.ratios === "fraction") return `try_cast(${numberTextSql(text, formats)} as decimal(18,6))`;
  const withoutSign = String.raw`regexp_replace(${text}, '\s*%$', '')`;
  return `cast(try_cast(${numberTextSql(withoutSign, formats)} as decimal(18,6)) * 0.01 as decimal(18,8))`;
}
