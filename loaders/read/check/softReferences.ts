import type { DuckDBConnection } from "@duckdb/node-api";
import { columnsOf, quoteName } from "../../schema/derive.js";
import type { TableName } from "../../schema/tables.js";
import type { Sources } from "../../sources/resolveSource.js";
import { rowsOf } from "../sql/rows.js";
import { workTable } from "../workTable.js";

/** References of one column that name no row: the rows stay, and the link is not used. */
export interface Unresolved {
  column: string;
  /** As reps.rep_id. */
  references: string;
  rows: number;
  /** The first of them by line. */
  line: number;
  value: string;
}

export interface SoftReference {
  column: string;
  references: string;
  parent: TableName;
  /** SQL condition over the work table `w`: the row refers to nothing. */
  dangles: string;
}

/** The soft references of a table to tables that a file was given for: without one, the Data page says so already. */
export const softReferences = (table: TableName, given: Sources["tables"]): SoftReference[] =>
  columnsOf(table).flatMap(({ name, reference, references = "" }) => {
    const [parent, key = ""] = references.split(".") as [TableName?, string?];
    if (reference !== "soft" || parent === undefined || !given[parent]) return [];
    const column = `w.${quoteName(name)}`;
    // A table that refers to itself is published once all its rows are judged.
    const rows = parent === table ? workTable(table) : `raw_${parent}`;
    return [
      {
        column: name,
        references,
        parent,
        dangles: `${column} is not null and not exists (select 1 from ${rows} as p where p.${quoteName(key)} = ${column})`
      }
    ];
  });

/** Only the first is named, and a few before it may be set aside for something else. */
const mostNumbered = 1000;

/** SQL over `w` for the rows that may be named as the first that dangles, before any row is set aside. */
export const mayBeNamed = ({ column, dangles, parent }: SoftReference, table: TableName): string =>
  // Whose parent is set aside later dangles as well.
  parent === table
    ? `w.${quoteName(column)} is not null`
    : `w.rowid in (select w.rowid from ${workTable(table)} as w where ${dangles} order by w.rowid limit ${mostNumbered})`;

/** By source, what of its kept rows refers to nothing. */
export async function unresolvedIn(
  connection: DuckDBConnection,
  table: TableName,
  { column, references, dangles }: SoftReference
): Promise<Map<number, Unresolved>> {
  const value = `cast(w.${quoteName(column)} as varchar)`;
  const rows = await rowsOf(
    connection,
    `select _source as source, cast(count(*) as integer) as n, cast(min(w._line) as integer) as line,
         arg_min(${value}, w._line) as value
     from ${workTable(table)} as w where ${dangles} group by _source`
  );
  return new Map(
    rows.map((row) => [
      Number(row["source"]),
      {
        column,
        references,
        rows: Number(row["n"]),
        line: Number(row["line"]),
        value: String(row["value"])
      }
    ])
  );
}
