import type { DuckDBConnection } from "@duckdb/node-api";

/** The rows of a query as plain objects; only for columns of type VARCHAR, INTEGER, DOUBLE and BOOLEAN. */
export async function rowsOf(
  connection: DuckDBConnection,
  sql: string,
  values: readonly string[] = []
): Promise<Record<string, unknown>[]> {
  const reader = await connection.runAndReadAll(sql, [...values]);
  return reader.getRowObjectsJS();
}
