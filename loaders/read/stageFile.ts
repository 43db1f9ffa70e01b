import type { DuckDBConnection } from "@duckdb/node-api";
import { tell } from "../../src/text/said.js";
import { t } from "../../src/text/t.js";
import { DataProblem } from "../sources/dataProblem.js";
import type { ResolvedFormats } from "../sources/resolveSource.js";
import { type NonData, readRecords, type ReadRecords } from "./csv/readRecords.js";
import type { NeededFile } from "./plan/sourcePlan.js";
import { type BrokenRecord, SortingTaker, type TotalCandidate } from "./recordTaker.js";
import { RowAppender } from "./rowAppender.js";

export interface StagedFile extends ReadRecords {
  /** Staging table: c0, c1, … as VARCHAR in the order of the needed headers, and `line`. */
  table: string;
  /** Records that may hold data, broken ones included. */
  read: number;
  broken: BrokenRecord[];
  /** Records without data, by kind. */
  nonData: Partial<Record<NonData, number>>;
  totals: TotalCandidate[];
  /** Cells of the needed columns with a text that means no value. */
  nullTokens: number;
}

interface StagingOptions {
  path: string;
  needed: NeededFile;
  formats: ResolvedFormats;
  table: string;
}

/**
 * Reads the needed columns of a CSV into a new table of plain texts.
 * Throws DataProblem where a second table seems to begin, and where the lines taken are not those of the file.
 */
export async function stageFile(connection: DuckDBConnection, options: StagingOptions): Promise<StagedFile> {
  const { path, needed, formats, table } = options;
  const columns = needed.headers.map((_header, index) => `c${index} VARCHAR`);
  await connection.run(`create temp table ${table} (${[...columns, "line BIGINT"].join(", ")})`);
  const rows = await RowAppender.open(connection, table, needed.headers.length);
  const taker = new SortingTaker(needed, formats, rows);
  const found = await readRecords(path, needed.file, formats, taker);
  rows.close();
  if (found === null) throw new Error(`${needed.file}: the reading stopped early`);
  taker.settleFooter(true);
  if (found.linesTaken !== found.lines)
    throw new Error(
      `${needed.file}: ${found.lines} lines, but ${found.linesTaken} were accounted for. This is a defect of the reader; nothing was published.`
    );
  const { read, broken, nonData, totals, nullTokens } = taker;
  return { ...found, table, read, broken, nonData, totals, nullTokens };
}

/** Rows of a lookup or lines file that cannot be read would make sums silently short: the load is refused. */
export function refuseBroken(file: string, broken: readonly BrokenRecord[]): void {
  if (broken.length === 0) return;
  throw new DataProblem(
    broken.map(({ line, code, found, expected }) => ({
      code,
      where: `${file}:${line}`,
      expected: tell(expected),
      found: tell(found),
      mend: t("Correct the export: sums and lookups over this file would silently miss the row.")
    }))
  );
}
