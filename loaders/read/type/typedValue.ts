import { rate, ratio, score } from "../../schema/columns.js";
import type { Column } from "../../schema/derive.js";
import type { ResolvedFormats } from "../../sources/resolveSource.js";
import { literal } from "../sql/literal.js";
import type { Parameters } from "../sql/parameters.js";
import { dateExamples, dateSql } from "./dateSql.js";
import { numberTextSql, ratioSql } from "./numberSql.js";

/** A condition under which a text that is not empty is no value of the column. */
export interface ValueCheck {
  code: string;
  /** SQL over the text and the value; must not be null. */
  fails: string;
  expected: string;
  /** The key under formats in sources.json that could be wrong instead of the data. */
  format: keyof ResolvedFormats | "values" | null;
}

export interface TypedValue {
  /** SQL for the value; null where the text is none of the column's kind. */
  value: string;
  checks: (value: string) => ValueCheck[];
}

const bounds = { ratio: ratio(""), score: score(""), rate: rate("") };

/** How a canonical column's value is made from a text (`text` is the SQL name of it) and what may be wrong with it. */
export function typedValue(
  column: Column,
  text: string,
  formats: ResolvedFormats,
  parameters: Parameters
): TypedValue {
  const { kind } = column;
  if (kind === "id" || kind === "text") return { value: text, checks: () => [] };
  if (kind === "date") return dateValue(text, formats);
  if (kind === "boolean") return booleanValue(text, formats, parameters);
  if (kind === "choice") return choiceValue(column, text);
  if (kind === "quarter") return quarterValue(text);
  if (kind === "integer") return integerValue(text, formats);
  if (kind === "money")
    return numberValue(column, `try_cast(${numberTextSql(text, formats)} as decimal(18,4))`, formats);
  if (kind === "ratio") return numberValue(column, ratioSql(text, formats), formats, bounds.ratio);
  const number = `try_cast(${numberTextSql(text, formats)} as ${column.sqlType})`;
  return numberValue(column, number, formats, bounds[kind]);
}

const failsWhenNull = (code: string, expected: string, format: ValueCheck["format"]) => (value: string) => [
  { code, fails: `${value} is null`, expected, format }
];

function dateValue(text: string, { dates }: ResolvedFormats): TypedValue {
  return {
    value: dateSql(text, dates),
    checks: failsWhenNull("NOT_A_DATE", `a date as ${dateExamples[dates]}`, "dates")
  };
}

function booleanValue(text: string, formats: ResolvedFormats, parameters: Parameters): TypedValue {
  const { true_tokens, false_tokens } = formats;
  // The canonical words hold whatever tokens are declared, since value maps end in them.
  const among = (tokens: readonly string[], canonical: string) =>
    `lower(${text}) in (${[canonical, ...tokens].map((token) => parameters.bind(token.trim().toLowerCase())).join(", ")})`;
  return {
    value: `case when ${among(true_tokens, "true")} then true when ${among(false_tokens, "false")} then false end`,
    checks: failsWhenNull("NOT_A_BOOLEAN", `${[...true_tokens, ...false_tokens].join(", ")}`, "true_tokens")
  };
}

function choiceValue(column: Column, text: string): TypedValue {
  const choices = column.choices ?? [];
  return {
    value: `case when lower(${text}) in (${choices.map(literal).join(", ")}) then lower(${text}) end`,
    checks: failsWhenNull("UNKNOWN_CHOICE", `one of ${choices.join(", ")}`, "values")
  };
}

function quarterValue(text: string): TypedValue {
  return {
    value: `case when regexp_full_match(upper(${text}), ${literal(String.raw`\d{4}-Q[1-4]`)}) then upper(${text}) end`,
    checks: failsWhenNull("NOT_A_QUARTER", "a quarter as 2026-Q3", null)
  };
}

const exampleNumber = ({ decimal, thousands }: ResolvedFormats): string =>
  `a number as 1${thousands}234${decimal}5`;

function integerValue(text: string, formats: ResolvedFormats): TypedValue {
  const number = `try_cast(${numberTextSql(text, formats)} as decimal(18,4))`;
  return {
    value: `case when ${number} = trunc(${number}) then try_cast(${number} as integer) end`,
    checks: failsWhenNull("NOT_A_WHOLE_NUMBER", "a whole number", "thousands")
  };
}

/** `bound` is the schema of the kind: it says the range, so that the range is stated once. */
function numberValue(
  column: Column,
  value: string,
  formats: ResolvedFormats,
  bound?: (typeof bounds)[keyof typeof bounds]
): TypedValue {
  return {
    value,
    checks: (name) => [
      ...failsWhenNull("NOT_A_NUMBER", exampleNumber(formats), "decimal")(name),
      ...(bound ? rangeCheck(column, name, bound) : [])
    ]
  };
}

function rangeCheck(
  column: Column,
  value: string,
  bound: (typeof bounds)[keyof typeof bounds]
): ValueCheck[] {
  const low = bound.minValue ?? -Infinity;
  const high = bound.maxValue ?? Infinity;
  const isLowAllowed = bound.safeParse(low).success;
  const above = Number.isFinite(low) ? [`${value} ${isLowAllowed ? "<" : "<="} ${low}`] : [];
  const below = Number.isFinite(high) ? [`${value} > ${high}`] : [];
  const expected = Number.isFinite(high) ? `a value from ${low} to ${high}` : `a value above ${low}`;
  return [
    {
      code: "OUT_OF_RANGE",
      fails: `coalesce(${[...above, ...below].join(" or ")}, false)`,
      expected,
      format: column.kind === "ratio" ? "ratios" : "decimal"
    }
  ];
}
