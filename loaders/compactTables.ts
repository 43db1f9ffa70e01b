import type { DuckDBConnection } from "@duckdb/node-api";

// Compressing is as much work as writing was, so small tables wait for more.
const worthwhileBytes = 200_000_000;

/**
 * Gives a function that compresses the warehouse's tables where enough was written since its last call: texts then take
 * a tenth of the room. It is to be called between statements.
 */
export function compactTables(connection: DuckDBConnection): () => Promise<void> {
  let settled = 0;
  return async () => {
    if ((await bytesOfTables(connection)) < settled + worthwhileBytes) return;
    await connection.run("checkpoint");
    settled = await bytesOfTables(connection);
  };
}

async function bytesOfTables(connection: DuckDBConnection): Promise<number> {
  const reader = await connection.runAndReadAll(
    "select cast(sum(memory_usage_bytes) as double) from duckdb_memory() where tag = 'IN_MEMORY_TABLE'"
  );
  return Number(reader.getRowsJS()[0]?.[0] ?? 0);
}
