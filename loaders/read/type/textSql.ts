import type { ResolvedFilter, ValueMap } from "../../sources/resolveSource.js";
import { literal } from "../sql/literal.js";
import type { Parameters } from "../sql/parameters.js";

/** Blanks that exports leave around values, the no-break space included. */
const blankCharacters = " \t\r\n\u00a0\u3000\ufeff";
export const blanks = literal(blankCharacters);

/**
 * SQL for a cell without outer blanks; empty cells and null tokens are null. Trimming is slow, so cells that plainly
 * have no such blanks are left alone.
 */
export function cleanSql(cell: string, nullTokens: readonly string[], parameters: Parameters): string {
  const tokens = nullTokens.map((token) => token.trim());
  const longest = Math.max(0, ...tokens.map((token) => Buffer.byteLength(token)));
  const bound = ["''", ...tokens.map((token) => parameters.bind(token))];
  const unless = (text: string) => `case when not ${isOneOf(text, bound)} then ${text} end`;
  const isBare = `case when strlen(${cell}) = length(${cell}) then ${cell} >= '!' and right(${cell}, 1) >= '!' else false end`;
  return `case when ${isBare} then case when strlen(${cell}) > ${longest} then ${cell} else ${unless(cell)} end else ${unless(`trim(${cell}, ${blanks})`)} end`;
}

const edges = new Set(blankCharacters);

/** Whether a cell holds one of the null tokens, outer blanks aside. */
export function isNullToken(cell: string, tokens: ReadonlySet<string>): boolean {
  let [start, end] = [0, cell.length];
  while (start < end && edges.has(cell.charAt(start))) start += 1;
  while (end > start && edges.has(cell.charAt(end - 1))) end -= 1;
  return end > start && tokens.has(cell.slice(start, end));
}

/** A list, since DuckDB makes a join of every IN of more than a few values, which takes longer and loses the order of rows. */
export const isOneOf = (text: string, values: readonly string[]): string =>
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
  return `${filter.is ? "" : "not "}${isOneOf(text, tokens)}`;
}
