import { BIGINT, type DuckDBConnection, DuckDBDataChunk, VARCHAR } from "@duckdb/node-api";

/** The vector size of DuckDB, and so the most rows that a chunk holds. */
const chunkRows = 2048;

/** Gathers rows by column and hands them to DuckDB a chunk at a time. */
export class RowAppender {
  private readonly columns: string[][];
  private lines: bigint[] = [];

  private constructor(
    private readonly appender: Awaited<ReturnType<DuckDBConnection["createAppender"]>>,
    private readonly chunk: DuckDBDataChunk,
    width: number
  ) {
    this.columns = Array.from({ length: width }, () => []);
  }

  static async open(connection: DuckDBConnection, table: string, width: number): Promise<RowAppender> {
    const types = [...Array.from({ length: width }, () => VARCHAR), BIGINT];
    return new RowAppender(await connection.createAppender(table), DuckDBDataChunk.create(types), width);
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
