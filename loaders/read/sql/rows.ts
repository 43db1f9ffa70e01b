import type { DuckDBConnection } from "@duckdb/node-api";

export type ResultRow = Record<string, string | number | boolean | null>;

/** The rows of a query whose columns are all VARCHAR, INTEGER, DOUBLE or BOOLEAN. */
export async function rowsOf(
  connection: DuckDBConnection,
  sql: string,
  values: (string | number)[] = []
): Promise<ResultRow[]> {
  const reader = await connection.runAndReadAll(sql, values);
  // The caller casts every column to one of the types above.
  return reader.getRowObjectsJS() as ResultRow[];
}

/** The single number of a counting query. */
export async function countOf(
  connection: DuckDBConnection,
  sql: string,
  values: (string | number)[] = []
): Promise<number> {
  const reader = await connection.runAndReadAll(sql, values);
  return Number(reader.getRows()[0]?.[0] ?? 0);
}
