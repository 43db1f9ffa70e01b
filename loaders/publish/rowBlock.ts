import type { DuckDBConnection, DuckDBDataChunk } from "@duckdb/node-api";
import { tableFromIPC } from "apache-arrow";

/** Some rows of a dataset, read column by column. */
export interface RowBlock {
  length: number;
  /** The values of a column; of undefined where there is no such column. */
  column(name: string): readonly unknown[];
}

/** Rows of a dataset that come block by block, so that only a few thousand stand in memory at a time. */
export interface RowSource {
  /** How many rows come in all. */
  rows: number;
  blocks(): Iterable<RowBlock> | AsyncIterable<RowBlock>;
}

const blockLength = 4096;

export function sourceOfRows(rows: readonly object[]): RowSource {
  return { rows: rows.length, blocks: () => blocksOf(rows) };
}

function* blocksOf(rows: readonly object[]): Generator<RowBlock> {
  for (let start = 0; start < rows.length; start += blockLength) {
    const own = rows.slice(start, start + blockLength);
    yield {
      length: own.length,
      column: (name) => own.map((row) => (row as Record<string, unknown>)[name])
    };
  }
}

/** The rows of a mart in its own order, those of one quarter where one is given; never made into objects. */
export async function sourceOfMart(
  connection: DuckDBConnection,
  mart: string,
  quarter: string | null = null
): Promise<RowSource> {
  const from = `from "${mart}" ${quarter === null ? "" : "where quarter = $1"}`;
  const values = quarter === null ? [] : [quarter];
  const counted = await connection.runAndReadAll(`select count(*)::integer ${from}`, values);
  return {
    rows: counted.value(0, 0) as number,
    async *blocks() {
      const result = await connection.stream(`select * ${from}`, values);
      const names = result.columnNames();
      for (let chunk = await result.fetchChunk(); chunk?.rowCount; chunk = await result.fetchChunk())
        yield blockOf(chunk, names);
    }
  };
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

/** The rows of published files, one file after the other. */
export function sourceOfFiles(
  files: readonly { file: string; rows: number }[],
  read: (file: string) => Promise<Uint8Array>
): RowSource {
  return {
    rows: files.reduce((sum, { rows }) => sum + rows, 0),
    async *blocks() {
      for (const { file } of files) yield blockOfFile(await read(file));
    }
  };
}

function blockOfFile(bytes: Uint8Array): RowBlock {
  const table = tableFromIPC(bytes);
  return {
    length: table.numRows,
    // Each text is decoded once, however many rows have it.
    column: (name) => Array.from<unknown>(table.getChild(name)?.memoize() ?? [])
  };
}
