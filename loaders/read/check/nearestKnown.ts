import type { DuckDBConnection } from "@duckdb/node-api";
import { quoteName } from "../../schema/derive.js";
import type { TableName } from "../../schema/tables.js";
import { rowsOf } from "../sql/rows.js";

export interface KnownValues {
  /** A table that was loaded before. */
  table: TableName;
  column: string;
}

/** Comparing spellings is slow, and people mend a file after the first few. */
const mostCompared = 50;

/**
 * For unknown values the one known value that differs by a single slip (a letter swapped, dropped, added or mistyped,
 * or the case); values of three characters or less, and those with several neighbours, have none.
 */
export async function nearestKnown(
  connection: DuckDBConnection,
  { table, column }: KnownValues,
  values: readonly (string | null)[]
): Promise<Map<string, string>> {
  const unknown = [...new Set(values)].filter((value) => value !== null && value.length > 3);
  const known = `k.${quoteName(column)}`;
  const rows = await rowsOf(
    connection,
    `select u.value as value, min(${known}) as known
     from (select unnest(from_json($1::JSON, '["VARCHAR"]')) as value) as u join raw_${table} as k
       on abs(length(${known}) - length(u.value)) <= 1
         and damerau_levenshtein(lower(${known}), lower(u.value)) <= 1
     group by u.value having count(distinct ${known}) = 1`,
    [JSON.stringify(unknown.slice(0, mostCompared))]
  );
  return new Map(rows.map((row) => [String(row["value"]), String(row["known"])]));
}
