import type { DuckDBConnection } from "@duckdb/node-api";
import { quoteName } from "../../schema/derive.js";
import type { SourcePlan } from "../plan/sourcePlan.js";
import { rowsOf } from "../sql/rows.js";
import type { ClearCounts } from "../type/proof.js";
import { isNumber } from "../type/typedValue.js";
import { workTable } from "../workTable.js";
import { oddRow } from "./plainSql.js";

/**
 * The rowids of a file's rows in its work table: row `first` stands in line 2 of the file, the next in line 3, … but for
 * the lines that DuckDB passed over.
 */
export interface RowSpan {
  first: number;
  last: number;
  /** The last of them that stayed, to tell whether DuckDB moved any since. */
  lastKept: number;
  /** For each line passed over the line at which it would stand without those before it. */
  passed: number[];
}

/** SQL for the line of a row of a span. */
export function lineSql({ first, passed }: RowSpan): string {
  const line = `rowid - ${first} + 2`;
  return passed.length === 0
    ? line
    : `${line} + len(list_filter([${passed.join(", ")}], passed -> passed <= ${line}))`;
}

export interface RowTally {
  rows: number;
  /** Rows that sources.json leaves out. */
  left: number;
  /** Lines of the rows that need a closer look, ascending. */
  odd: number[];
  span: RowSpan;
  clear: ClearCounts;
}

const marked = `(_source is null or _source = ${oddRow})`;

/** What plainInsert made of the rows of a file, whose marked rows are the only ones in the work table. */
export async function tallyRows(
  connection: DuckDBConnection,
  plan: SourcePlan,
  ragged: readonly number[]
): Promise<RowTally> {
  const work = workTable(plan.table);
  const isOwn = `_source = ${plan.id}`;
  const number = (sql: string, name: string) => `cast(coalesce(${sql}, 0) as double) as ${name}`;
  const [row = {}] = await rowsOf(
    connection,
    `select ${[
      number("count(*)", "n_rows"),
      number("count(*) filter (_source is null)", "n_left"),
      number("min(rowid)", "first_row"),
      number("max(rowid)", "last_row"),
      number(`max(rowid) filter (${isOwn})`, "last_kept"),
      ...clearCounts(plan).map(({ name, sqls }) =>
        number(sqls.map((sql) => sql(isOwn)).join(" + ") || "0", name)
      )
    ].join(", ")} from ${work} where ${isOwn} or ${marked}`
  );
  const of = (name: string) => Number(row[name]);
  const span = {
    first: of("first_row"),
    last: of("last_row"),
    lastKept: of("last_kept"),
    passed: ragged.map((line, index) => line - index)
  };
  const odd = await rowsOf(
    connection,
    `select cast(${lineSql(span)} as integer) as line from ${work} where _source = ${oddRow} order by rowid`
  );
  return {
    rows: of("n_rows"),
    left: of("n_left"),
    odd: odd.map(({ line }) => Number(line)),
    span,
    clear: { days: of("days"), numbers: of("numbers"), points: of("points") }
  };
}

interface Counted {
  name: keyof ClearCounts;
  sqls: ((isOwn: string) => string)[];
}

/** A number that is no whole one was written with a point; more may have been, as 1.00. */
function clearCounts({ columns }: SourcePlan): Counted[] {
  const dates = columns.filter(({ column }) => column.kind === "date");
  const numbers = columns.filter(({ column }) => isNumber(column));
  const count =
    (condition: (name: string) => string) =>
    ({ column }: (typeof columns)[number]) =>
    (isOwn: string) =>
      `count(*) filter (${isOwn} and ${condition(quoteName(column.name))})`;
  const isStated = count((name) => `${name} is not null`);
  return [
    { name: "days", sqls: dates.map(isStated) },
    { name: "numbers", sqls: numbers.map(isStated) },
    { name: "points", sqls: numbers.map(count((name) => `${name} <> trunc(${name})`)) }
  ];
}

/** Takes the rows that are left out, and those that are read again, from the work table. */
export async function removeMarked(connection: DuckDBConnection, { table }: SourcePlan): Promise<void> {
  await connection.run(`delete from ${workTable(table)} where ${marked}`);
}
