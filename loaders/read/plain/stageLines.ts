import type { DuckDBConnection } from "@duckdb/node-api";
import { readText, type RecordTaker } from "../csv/readRecords.js";
import type { SourcePlan } from "../plan/sourcePlan.js";
import { SortingTaker } from "../recordTaker.js";
import { RowAppender } from "../rowAppender.js";
import type { NumberedLine } from "./readLines.js";

/**
 * Reads single lines of a plain file, of which the first holds the headers, into a new staging table as stageFile reads
 * whole files. Null, without a table, where a line means something only beside its neighbours: a blank one.
 */
export async function stageLines(
  connection: DuckDBConnection,
  plan: SourcePlan,
  { lines, table }: { lines: readonly NumberedLine[]; table: string }
): Promise<SortingTaker | null> {
  const { main, formats } = plan;
  const columns = main.headers.map((_header, index) => `c${index} VARCHAR`);
  await connection.run(`create temp table ${table} (${[...columns, "line BIGINT"].join(", ")})`);
  const rows = await RowAppender.open(connection, table, main.headers.length);
  const taker = new SortingTaker(main, formats, rows);
  readText(lines.map(({ text }) => text).join("\n"), formats, numbered(taker, lines));
  taker.settleFooter(true);
  rows.close();
  const { header = 0, ...others } = taker.nonData;
  const isWhole = taker.read + header === lines.length;
  if (isWhole && Object.keys(others).length === 0) return taker;
  await connection.run(`drop table ${table}`);
  return null;
}

/** In a plain file every line is one record, so that a record's line among those given says which it is. */
function numbered(taker: SortingTaker, lines: readonly NumberedLine[]): RecordTaker {
  const lineOf = (place: number): number => lines[place - 1]?.line ?? 0;
  return {
    headers: () => taker.headers(),
    record: (cells, place) => taker.record(cells, lineOf(place)),
    badQuotes: (text, place) => taker.badQuotes(text, lineOf(place)),
    skipped: (kind) => taker.skipped(kind)
  };
}
