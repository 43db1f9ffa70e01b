import { BIGINT, type DuckDBConnection, DuckDBDataChunk, VARCHAR } from "@duckdb/node-api";
import { DataProblem } from "../sources/dataProblem.js";
import type { ResolvedFormats } from "../sources/resolveSource.js";
import type { Decoded } from "./csv/decodeFile.js";
import { readRecords } from "./csv/readRecords.js";
import type { NeededFile } from "./plan/sourcePlan.js";

/** A record that has no columns to speak of: too many or too few cells, or quotes that do not match. */
export interface BrokenRecord {
  line: number;
  code: "RAGGED_ROW" | "BAD_QUOTES";
  found: string;
  expected: string;
  /** The record as far as it could be read. */
  text: string;
}

export interface StagedFile extends Decoded {
  /** Staging table: c0, c1, … as VARCHAR in the order of the needed headers, and `line`. */
  table: string;
  /** Records behind the headers, broken ones included. */
  read: number;
  broken: BrokenRecord[];
}

interface StagingOptions {
  path: string;
  needed: NeededFile;
  formats: ResolvedFormats;
  table: string;
}

/** The vector size of DuckDB, and so the most rows that a chunk holds. */
const chunkRows = 2048;

/**
 * Reads the needed columns of a CSV into a new table of plain texts.
 * A faster reader for files known to be clean may take this function's place: it has to fill the same table.
 */
export async function stageFile(connection: DuckDBConnection, options: StagingOptions): Promise<StagedFile> {
  const { path, needed, formats, table } = options;
  const columns = needed.headers.map((_header, index) => `c${index} VARCHAR`);
  await connection.run(`create temp table ${table} (${[...columns, "line BIGINT"].join(", ")})`);
  const rows = await ChunkAppender.open(connection, table, needed.headers.length);
  const broken: BrokenRecord[] = [];
  let read = 0;
  const decoded = await readRecords(path, needed.file, formats, {
    headers: () => true,
    record: (cells, line) => {
      read += 1;
      const whole =
        cells.length > needed.width && needed.looseAt >= 0
          ? joinSurplus(cells, needed, formats.delimiter)
          : cells;
      if (whole.length === needed.width) rows.append(whole, needed.positions, line);
      else broken.push(raggedRow(cells, needed.width, line));
    },
    badQuotes: (text, line) => {
      read += 1;
      broken.push({
        line,
        code: "BAD_QUOTES",
        found: "quotes that do not match",
        expected: "each quoted cell closed, quotes inside it doubled",
        text
      });
    }
  });
  rows.close();
  if (decoded === null) throw new Error(`${needed.file}: the reading stopped early`);
  return { ...decoded, table, read, broken };
}

/** The cells of a record whose surplus ones belong to the loose column, as sources.json declares. */
function joinSurplus(cells: readonly string[], { looseAt, width }: NeededFile, delimiter: string): string[] {
  const surplus = cells.length - width;
  const text = cells.slice(looseAt, looseAt + surplus + 1).join(delimiter);
  return [...cells.slice(0, looseAt), text, ...cells.slice(looseAt + surplus + 1)];
}

const raggedRow = (cells: readonly string[], width: number, line: number): BrokenRecord => ({
  line,
  code: "RAGGED_ROW",
  found: `${cells.length} cells`,
  expected: `${width} cells, as many as headers`,
  text: JSON.stringify(cells)
});

/** Gathers rows by column and hands them to DuckDB a chunk at a time. */
class ChunkAppender {
  private readonly columns: string[][];
  private lines: bigint[] = [];

  private constructor(
    private readonly appender: Awaited<ReturnType<DuckDBConnection["createAppender"]>>,
    private readonly chunk: DuckDBDataChunk,
    width: number
  ) {
    this.columns = Array.from({ length: width }, () => []);
  }

  static async open(connection: DuckDBConnection, table: string, width: number): Promise<ChunkAppender> {
    const types = [...Array.from({ length: width }, () => VARCHAR), BIGINT];
    return new ChunkAppender(await connection.createAppender(table), DuckDBDataChunk.create(types), width);
  }

  append(cells: readonly string[], positions: readonly number[], line: number): void {
    for (let index = 0; index < positions.length; index += 1) {
      this.columns[index]?.push(cells[positions[index] ?? -1] ?? "");
    }
    this.lines.push(BigInt(line));
    if (this.lines.length === chunkRows) this.flush();
  }

  close(): void {
    this.flush();
    this.appender.closeSync();
  }

  private flush(): void {
    if (this.lines.length === 0) return;
    this.chunk.reset();
    this.chunk.rowCount = this.lines.length;
    this.columns.forEach((values, index) => this.chunk.setColumnValues(index, values));
    this.chunk.setColumnValues(this.columns.length, this.lines);
    this.appender.appendDataChunk(this.chunk);
    for (const values of this.columns) values.length = 0;
    this.lines = [];
  }
}

/** Rows of a lookup or lines file that cannot be read would make sums silently short: the load is refused. */
export function refuseBroken(file: string, broken: readonly BrokenRecord[]): void {
  if (broken.length === 0) return;
  throw new DataProblem(
    broken.map(({ line, found, expected }) => ({
      where: `${file}:${line}`,
      expected,
      found,
      mend: "Correct the export: sums and lookups over this file would silently miss the row."
    }))
  );
}
