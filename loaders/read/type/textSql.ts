import type { ResolvedFilter, ValueMap } from "../../sources/resolveSource.js";
import { literal } from "../sql/literal.js";
import type { Parameters } from "../sql/parameters.js";

/** Blanks that exports leave around values, the no-break space included. */
export const blanks = literal(" \t\r\n\u00a0\u3000\ufeff");

/** SQL for a cell without outer blanks; empty cells and null tokens are null. */
export function cleanSql(cell: string, nullTokens: readonly string[], parameters: Parameters): string {
  const text = `trim(${cell}, ${blanks})`;
  const tokens = nullTokens.map((token) => parameters.bind(token.trim()));
  return `case when not ${isOneOf(text, ["''", ...tokens])} then ${text} end`;
}

/** SQL that is true where a cell holds one of the null tokens (bound already). */
export const isNullTokenSql = (cell: string, tokens: readonly string[]): string =>
  isOneOf(`trim(${cell}, ${blanks})`, tokens);

/** A list, since DuckDB makes a join of every IN of more than a few values. */
const isOneOf = (text: string, values: readonly string[]): string =>
  `list_contains([${values.join(", ")}], ${text})`;

/** SQL for a text after its value map; matching ignores case and outer blanks, "*" is every other text, "" the empty cell. */
export function mappedSql(text: string, values: ValueMap, parameters: Parameters): string {
  const entries = Object.entries(values).filter(([from]) => from !== "*");
  const others = values["*"];
  if (entries.length === 0 && others === undefined) return text;
  const cases = entries.map(([from, to]) => {
    const key = from.trim().toLowerCase();
    const condition = key === "" ? `${text} is null` : `lower(${text}) = ${parameters.bind(key)}`;
    return `when ${condition} then ${parameters.bind(to)}`;
  });
  const rest =
    others === undefined ? text : `case when ${text} is not null then ${parameters.bind(others)} end`;
  return `nullif(trim(case ${[...cases, `when true then ${rest}`].join(" ")} end), '')`;
}

/** SQL that is true where a row is to be kept; never null. */
export function keptSql(cell: string, filter: ResolvedFilter, parameters: Parameters): string {
  const tokens = (filter.is ?? filter.isNot ?? []).map((token) =>
    parameters.bind(token.trim().toLowerCase())
  );
  const text = `lower(trim(${cell}, ${blanks}))`;
  return `${text} ${filter.is ? "in" : "not in"} (${tokens.join(", ")})`;
}
