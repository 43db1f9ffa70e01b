import { type Said, said } from "../../../src/text/said.js";
import type { Code } from "../../schema/codes.js";
import { rate, ratio, score } from "../../schema/columns.js";
import type { Column } from "../../schema/derive.js";
import type { ResolvedFormats } from "../../sources/resolveSource.js";
import { literal } from "../sql/literal.js";
import type { Parameters } from "../sql/parameters.js";
import { dateExample, dateProofs, dateSql, dayExample, isNoDay } from "./dateSql.js";
import { ambiguousCore, currencySignSql } from "./numberSql.js";
import type { ProvenFormats } from "./proof.js";
import { isOneOf } from "./textSql.js";

/** A condition under which a text that is not empty is no value of the column. */
export interface ValueCheck {
  code: Code;
  /** SQL over the text and the value; must not be null. */
  fails: string;
  expected: Said;
  /** The same with an example written as the column writes its days. */
  like?: (example: string) => Said;
  /** What the value shown means, where it is no text of the file. */
  valueText?: (value: string) => Said;
  /** The key under formats in sources.json that could be wrong instead of the data. */
  format: keyof ResolvedFormats | "values" | "no day" | null;
}

export interface TypedValue {
  /** SQL for the value; null where the text is none of the column's kind. */
  value: string;
  checks: (value: string) => ValueCheck[];
}

const bounds = { ratio: ratio(""), score: score(""), rate: rate("") };

/** What a value is made from. */
export interface ValueInput {
  column: Column;
  /** SQL name of the text. */
  text: string;
  /** SQL name of the parts of a number or a date. */
  parts: string;
  /** SQL name of the number that the parts state. */
  number: string;
  formats: ResolvedFormats;
  proven: ProvenFormats;
  /** SQL for the currency that the row's amounts are in. */
  rowCurrency: string;
  parameters: Parameters;
}

const numberKinds: readonly Column["kind"][] = ["money", "ratio", "integer", "score", "rate"];
export const isNumber = ({ kind }: Column): boolean => numberKinds.includes(kind);

/** How a canonical column's value is made from a text and what may be wrong with it. */
export function typedValue(input: ValueInput): TypedValue {
  const { column, text } = input;
  switch (column.kind) {
    case "id":
      return { value: text, checks: () => [mangledId(text)] };
    case "text":
    case "name":
      return { value: text, checks: () => [] };
    case "date":
      return dateValue(input);
    case "boolean":
      return booleanValue(text, input.formats, input.parameters);
    case "choice":
      return choiceValue(column, text);
    case "quarter":
      return quarterValue(text);
    case "integer":
      return integerValue(input);
    default:
      return numberValue(input);
  }
}

/** A spreadsheet that took an id for a number writes 1.23E+15; the digits behind are lost. */
const mangledId = (text: string): ValueCheck => ({
  code: "ID_MANGLED",
  fails: `contains(${text}, '+') and regexp_full_match(${text}, '[0-9]([.,][0-9]+)?[Ee][+][0-9]+')`,
  expected: said("an id, not a number that a spreadsheet has rounded"),
  format: null
});

const failsWhenNull = (code: Code, expected: Said, format: ValueCheck["format"]) => (value: string) => [
  { code, fails: `${value} is null`, expected, format }
];

function dateValue({ text, parts, formats, proven: { dates } }: ValueInput): TypedValue {
  const expected = dateExample(dates);
  const isUndeclared = dates.includes("clear") || dates.includes("mostly");
  const { eitherOrder, twoDigitYear } = dateProofs(parts);
  const ambiguous = (value: string): ValueCheck => ({
    code: "AMBIGUOUS_DATE",
    fails: `${value} is null and coalesce((${eitherOrder}) or (${twoDigitYear}), false)`,
    expected,
    format: "dates"
  });
  return {
    value: dateSql(text, parts, dates, formats.time_zone),
    checks: (value) => [
      ...(isUndeclared ? [ambiguous(value)] : []),
      {
        code: "NOT_A_DATE",
        // CASE looks at nothing but the few texts without a day.
        fails: `case when ${value} is null then ${isNoDay(text, parts, dates)} else false end`,
        expected: dayExample(dates),
        like: (example) => said("a day that the calendar has, as {example}", { example }),
        format: "no day"
      },
      {
        code: "NOT_A_DATE",
        fails: `${value} is null`,
        expected,
        like: (example) => said("a date as {example}", { example }),
        format: "dates"
      }
    ]
  };
}

function booleanValue(text: string, formats: ResolvedFormats, parameters: Parameters): TypedValue {
  const { true_tokens, false_tokens } = formats;
  // The canonical words hold whatever tokens are declared, since value maps end in them.
  const among = (tokens: readonly string[], canonical: string) =>
    isOneOf(
      `lower(${text})`,
      [canonical, ...tokens].map((token) => parameters.bind(token.trim().toLowerCase()))
    );
  return {
    value: `case when ${among(true_tokens, "true")} then true when ${among(false_tokens, "false")} then false end`,
    checks: failsWhenNull(
      "NOT_A_BOOLEAN",
      said("{choices}", { choices: [...true_tokens, ...false_tokens].join(", ") }),
      "true_tokens"
    )
  };
}

function choiceValue(column: Column, text: string): TypedValue {
  const choices = column.choices ?? [];
  return {
    value: `case when ${isOneOf(`lower(${text})`, choices.map(literal))} then lower(${text}) end`,
    checks: failsWhenNull(
      "UNKNOWN_CHOICE",
      said("one of {choices}", { choices: choices.join(", ") }),
      "values"
    )
  };
}

function quarterValue(text: string): TypedValue {
  return {
    value: `case when regexp_full_match(upper(${text}), ${literal(String.raw`\d{4}-Q[1-4]`)}) then upper(${text}) end`,
    checks: failsWhenNull("NOT_A_QUARTER", said("a quarter as 2026-Q3"), null)
  };
}

const exampleNumber = ({ decimal, thousands }: ProvenFormats["marks"]): Said =>
  said("a number as {example}", { example: `1${thousands === "auto" ? "" : thousands}234${decimal}5` });

/** A number that could be read in two ways, and that nothing settles. */
function ambiguousNumber({ parts, proven }: ValueInput, value: string): ValueCheck[] {
  if (!proven.marks.rejectsAmbiguous) return [];
  return [
    {
      code: "AMBIGUOUS_NUMBER",
      fails: `${value} is null and regexp_full_match(${parts}.core, ${literal(ambiguousCore)})`,
      expected: said("a number whose mark is for decimals or for thousands alone"),
      format: "decimal"
    }
  ];
}

function integerValue(input: ValueInput): TypedValue {
  const { number } = input;
  return {
    value: `case when ${number} = trunc(${number}) then try_cast(${number} as integer) end`,
    checks: (value) => [
      ...ambiguousNumber(input, value),
      ...failsWhenNull("NOT_A_WHOLE_NUMBER", said("a whole number"), "thousands")(value)
    ]
  };
}

function numberValue(input: ValueInput): TypedValue {
  const { column, number, proven } = input;
  // The schema of the kind says the range, so that the range is stated once.
  const bound = column.kind in bounds ? bounds[column.kind as keyof typeof bounds] : null;
  return {
    value: column.kind === "ratio" ? number : `try_cast(${number} as ${column.sqlType})`,
    checks: (value) => [
      ...ambiguousNumber(input, value),
      ...failsWhenNull("NOT_A_NUMBER", exampleNumber(proven.marks), "decimal")(value),
      ...(column.kind === "money" ? [otherCurrency(input)] : []),
      ...(bound ? rangeCheck(column, value, bound) : [])
    ]
  };
}

/** Currencies that a sign can stand for; a code stands for itself. */
const signs: Record<string, readonly string[]> = {
  $: ["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "MXN"],
  US$: ["USD"],
  "€": ["EUR"],
  "£": ["GBP"],
  "¥": ["CNY", "JPY"],
  "￥": ["CNY", "JPY"],
  元: ["CNY"],
  人民币: ["CNY"],
  RMB: ["CNY"]
};

/** An amount written as €100 in a row of dollars would silently be worth something else. */
function otherCurrency({ parts, rowCurrency }: ValueInput): ValueCheck {
  const sign = currencySignSql(parts);
  const cases = Object.entries(signs).map(
    ([mark, codes]) => `when ${literal(mark)} then ${rowCurrency} in (${codes.map(literal).join(", ")})`
  );
  return {
    code: "CURRENCY_DIFFERS",
    fails: `${sign} <> '' and not coalesce(case ${sign} ${cases.join(" ")} else upper(${sign}) = ${rowCurrency} end, false)`,
    expected: said("an amount in the row's currency (the base currency where none is stated)"),
    format: null
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
  const expected = Number.isFinite(high)
    ? said("a value from {low} to {high}", { low, high })
    : said("a value above {low}", { low });
  return [
    {
      code: "OUT_OF_RANGE",
      fails: `coalesce(${[...above, ...below].join(" or ")}, false)`,
      expected,
      format: column.kind === "ratio" ? "ratios" : "decimal"
    }
  ];
}
