import { resolve } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import type { SourceCount } from "../loadSource.js";
import type { SourcePlan } from "../plan/sourcePlan.js";
import type { Quarantine } from "../quarantine/quarantine.js";
import { proveFormats } from "../type/proof.js";
import type { Statement } from "../type/partsStatement.js";
import { workTable } from "../workTable.js";
import { loadOdd } from "./loadOdd.js";
import { mayBePlain, plainInsert } from "./plainSql.js";
import { removeMarked, type RowSpan, tallyRows } from "./tallyRows.js";
import type { PlainScan } from "./scanPlain.js";

export interface LoadPlainOptions {
  folder: string;
  plan: SourcePlan;
  quarantine: Quarantine;
  baseCurrency: string;
  /** Null where the file's bytes are not plain. */
  scan: PlainScan | null;
}

export interface PlainCount {
  count: SourceCount;
  span: RowSpan;
}

/** Whether a file may be read by DuckDB's own reader, once a scan finds it plain. */
export const mayBeScanned = (folder: string, plan: SourcePlan): boolean =>
  // DuckDB takes such marks for a pattern.
  mayBePlain(plan) && !/[*?[\]{}]/.test(resolve(folder, plan.main.file));

/**
 * Loads a plain file with DuckDB's own parallel reader, and only its rows that need a closer look through the exact
 * typing; null, with nothing changed, where that could give another outcome than the exact reader, which then takes all.
 */
export async function loadPlain(
  connection: DuckDBConnection,
  options: LoadPlainOptions
): Promise<PlainCount | null> {
  const { folder, plan, scan } = options;
  if (scan === null) return null;
  const path = resolve(folder, plan.main.file);
  const { isBare, ragged, bytes, sha256, lines } = scan;
  const into = workTable(plan.table);
  const inserted = await insertPlain(
    connection,
    plainInsert({ plan, path, into, isBare, hasRagged: ragged.length > 0 })
  );
  const tally = await tallyRows(connection, plan, ragged);
  const { rows, left, odd, span, clear } = tally;
  const isWhole =
    inserted === lines - 1 - ragged.length && rows === inserted && span.last - span.first + 1 === rows;
  await removeMarked(connection, plan);
  const place = { file: plan.main.file, key: plan.key, formats: plan.formats };
  const nothing = { from: "(select 1)", dates: [], numbers: [] };
  const looked = !isWhole
    ? null
    : odd.length + ragged.length > 0
      ? await loadOdd(connection, { ...options, path, scan, tally })
      : {
          read: 0,
          headers: 0,
          kept: 0,
          nullTokens: 0,
          ...(await proveFormats(connection, nothing, place, clear))
        };
  if (looked === null) {
    await connection.run(`delete from ${into} where _source = ${plan.id}`);
    return null;
  }
  const { read, headers, kept, nullTokens, proof, proof_zh } = looked;
  const count = {
    bytes,
    sha256,
    lines,
    nonData: { header: 1 + headers },
    nullTokens,
    read: rows + ragged.length - headers,
    filtered: left + read - ragged.length - kept,
    proof,
    proof_zh
  };
  return { count, span };
}

/** The number of rows inserted; null where DuckDB refused one. */
async function insertPlain(connection: DuckDBConnection, { sql, values }: Statement): Promise<number | null> {
  try {
    return (await connection.run(sql, values)).rowsChanged;
  } catch {
    // Whatever DuckDB objects to, the exact reader names by file, line and column.
    return null;
  }
}
