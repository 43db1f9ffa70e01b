import type { DuckDBConnection } from "@duckdb/node-api";
import type { TableName } from "../../schema/tables.js";
import { lineSql, type RowSpan } from "../plain/tallyRows.js";
import { countOf } from "../sql/rows.js";
import { workTable } from "../workTable.js";
import type { Condition } from "./rowCheck.js";

interface Numbering {
  table: TableName;
  /** By source. */
  spans: ReadonlyMap<number, RowSpan>;
}

/** Gives every row of a table the line of its file. */
export async function numberAll(connection: DuckDBConnection, { table, spans }: Numbering): Promise<void> {
  for (const [source, span] of spans) await number(connection, table, { source, span, which: "true" });
}

/**
 * Gives the rows that checks may name the lines of their files: to number all would take as long as reading them.
 * Before any of the checks is applied.
 */
export async function numberSuspects(
  connection: DuckDBConnection,
  { table, spans }: Numbering,
  checks: readonly Condition[]
): Promise<void> {
  for (const { fails, join, values } of checks) {
    const failing = `select w.rowid from ${workTable(table)} as w where ${fails}`;
    const which = `rowid in (${join?.concerned ?? failing})`;
    for (const [source, span] of spans) await number(connection, table, { source, span, which, values });
  }
}

interface Which {
  source: number;
  span: RowSpan;
  /** SQL condition. */
  which: string;
  values?: Condition["values"];
}

async function number(
  connection: DuckDBConnection,
  table: TableName,
  { source, span, which, values }: Which
) {
  const work = workTable(table);
  const own = `_source = ${source} and rowid between ${span.first} and ${span.last}`;
  const last = await countOf(connection, `select max(rowid) from ${work} where ${own}`);
  if (last !== span.lastKept)
    throw new Error(
      `The rows of ${work} were moved while they were checked. This is a defect of the reader; nothing was published.`
    );
  await connection.run(
    `update ${work} set _line = ${lineSql(span)} where ${own} and _line is null and ${which}`,
    values
  );
}
