import type { DuckDBConnection, DuckDBDataChunk } from "@duckdb/node-api";
import { tableFromIPC } from "apache-arrow";

/** Some rows of a dataset, read column by column. */
export interface RowBlock {
  length: number;
  /** The values of a column; of undefined where there is no such column. */
  column(name: string): readonly unknown[];
}

const blockLength = 4096;

/** Rows as blocks, so that only a few thousand values stand beside the rows at a time. */
export function blocksOf(rows: readonly object[]): RowBlock[] {
  const starts = Array.from(
    { length: Math.ceil(rows.length / blockLength) },
    (_block, at) => at * blockLength
  );
  return starts.map((start) => ({
    length: Math.min(blockLength, rows.length - start),
    column: (name) =>
      rows.slice(start, start + blockLength).map((row) => (row as Record<string, unknown>)[name])
  }));
}

/** The rows of a mart in its own order, never made into objects. */
export async function blocksOfMart(connection: DuckDBConnection, mart: string): Promise<RowBlock[]> {
  const result = await connection.run(`select * from "${mart}"`);
  const names = result.columnNames();
  const chunks = await result.fetchAllChunks();
  return chunks.map((chunk) => blockOf(chunk, names));
}

function blockOf(chunk: DuckDBDataChunk, names: readonly string[]): RowBlock {
  const length = chunk.rowCount;
  return {
    length,
    column(name) {
      const at = names.indexOf(name);
      return at === -1 ? new Array<unknown>(length) : chunk.getColumnValues(at);
    }
  };
}

/** The rows of a published file. */
export function blockOfFile(bytes: Uint8Array): RowBlock {
  const table = tableFromIPC(bytes);
  return {
    length: table.numRows,
    // Each text is decoded once, however many rows have it.
    column: (name) => Array.from<unknown>(table.getChild(name)?.memoize() ?? [])
  };
}
