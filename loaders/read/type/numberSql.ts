import type { ResolvedFormats } from "../../sources/resolveSource.js";
import { literal } from "../sql/literal.js";

/** How numbers of a file are marked, once it is known. */
export interface NumberMarks {
  decimal: "." | ",";
  /** auto: any mark but the decimal one, in groups of three. */
  thousands: ResolvedFormats["thousands"];
  /** Whether 1,234 and 1.234, which could be read in two ways, are to be rejected. */
  rejectsAmbiguous: boolean;
}

const currency = String.raw`[A-Za-z]{0,3}[$€£¥￥]|[A-Z]{3}|元|人民币`;
const digits = String.raw`[0-9][0-9.,'’\x{00a0}\x{202f} ]*?`;
const exponent = String.raw`[Ee][+-]?[0-9]{1,3}`;

/**
 * SQL for the parts of a text that states a number: (¥1,234.50) or 12.5万 or 15% or 1,234-.
 * A struct of texts, all empty where the text states none.
 */
export function numberPartsSql(text: string): string {
  const pattern =
    String.raw`^(\()?\s*([+-]?)\s*(${currency})?\s*([+-]?)\s*((?:${digits}|[.,][0-9]+)(?:${exponent})?)\s*` +
    String.raw`(万|亿)?\s*(%)?\s*(${currency})?\s*(-?)\s*(\))?$`;
  const names = [
    "opened",
    "sign",
    "before",
    "middle",
    "core",
    "unit",
    "percent",
    "behind",
    "ending",
    "closed"
  ];
  // Plain numbers need no taking apart, which costs ten times as much.
  const plain = `{${names.map((name) => `${name}: ${name === "core" ? text : "''"}`).join(", ")}}`;
  return `case when regexp_full_match(${text}, '[0-9]+([.,][0-9]+)?') then ${plain} else regexp_extract(${text}, ${literal(pattern)}, [${names.map(literal).join(", ")}]) end`;
}

/** SQL for the currency sign or code in a number's parts; empty where there is none. */
export const currencySignSql = (parts: string): string => `(${parts}.before || ${parts}.behind)`;

/** Groups are of three digits; spaces between them are often the no-break kinds. */
const groupMarks: Record<"," | "." | " " | "'", string> = {
  ",": ",",
  ".": "[.]",
  " ": String.raw`[ \x{00a0}\x{202f}]`,
  "'": "['’]"
};

function groupsOf({ decimal, thousands }: NumberMarks): string[] {
  if (thousands === "") return [];
  if (thousands !== "auto") return [groupMarks[thousands]];
  return ([",", ".", " ", "'"] as const).filter((mark) => mark !== decimal).map((mark) => groupMarks[mark]);
}

/** A number that could be 1234 or 1.234, depending on who wrote it. */
export const ambiguousCore = String.raw`[1-9][0-9]{0,2}[.,][0-9]{3}`;

/**
 * SQL for the digits of a number with a decimal point, from its core; null where it is not written with these marks.
 * 1.2E7 is allowed, as the Salesforce Data Loader writes large amounts; a spreadsheet's rounded 1.2E+07 is not.
 */
export function coreSql(core: string, marks: NumberMarks): string {
  const groups = groupsOf(marks);
  const point = marks.decimal === "." ? "[.]" : ",";
  const whole = ["[0-9]+", ...groups.map((group) => `[0-9]{1,3}(${group}[0-9]{3})+`)].join("|");
  const power = marks.decimal === "." ? "([Ee]-?[0-9]{1,2})?" : "";
  const pattern = `((${whole})(${point}[0-9]*)?|${point}[0-9]+)${power}`;
  const ungrouped =
    groups.length > 0 ? `regexp_replace(${core}, ${literal(groups.join("|"))}, '', 'g')` : core;
  const plain = marks.decimal === "," ? `replace(${ungrouped}, ',', '.')` : ungrouped;
  const isAmbiguous = marks.rejectsAmbiguous
    ? ` and not regexp_full_match(${core}, ${literal(ambiguousCore)})`
    : "";
  return `case when regexp_full_match(${core}, ${literal(pattern)})${isAmbiguous} then ${plain} end`;
}

/** SQL for the number that the parts state, exact, as DECIMAL(38, 10); null where they state none. */
export function numberSql(parts: string, marks: NumberMarks, isRatio = false): string {
  const unit = `case ${parts}.unit when '万' then 10000 when '亿' then 100000000 else 1 end`;
  const signs = `${parts}.sign || ${parts}.middle || ${parts}.ending`;
  const isNegative = `${parts}.opened <> '' or contains(${signs}, '-')`;
  const isWhole = [
    `${parts}.core <> ''`,
    `(${parts}.opened <> '') = (${parts}.closed <> '')`,
    `length(${signs}) + length(${parts}.opened) <= 1`,
    `(${parts}.before = '' or ${parts}.behind = '')`,
    isRatio ? `${parts}.unit = '' and ${currencySignSql(parts)} = ''` : `${parts}.percent = ''`
  ].join(" and ");
  const magnitude = `try_cast(${coreSql(`${parts}.core`, marks)} as decimal(28,10))`;
  return `case when ${isWhole} then try(${magnitude} * (${unit}) * (case when ${isNegative} then -1 else 1 end)) end`;
}

/** SQL for a ratio as a fraction: 15% is 0.15 everywhere, 15 is where percents are declared. */
export function ratioSql(parts: string, marks: NumberMarks, ratios: ResolvedFormats["ratios"]): string {
  const number = numberSql(parts, marks, true);
  const isPercent = ratios === "percent" ? "true" : `${parts}.percent <> ''`;
  return `try(cast(${number} as decimal(18,8)) * case when ${isPercent} then 0.01 else 1 end)`;
}
