import { resolve } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import type { SourceCount } from "../loadSource.js";
import type { SourcePlan } from "../plan/sourcePlan.js";
import type { Statement } from "../type/typeSource.js";
import { isNumber } from "../type/typedValue.js";
import { workTable } from "../workTable.js";
import { mayBePlain, plainInsert } from "./plainSql.js";
import { scanPlain } from "./scanPlain.js";

interface LoadPlainOptions {
  folder: string;
  plan: SourcePlan;
  /** Whether rows get their line in the file, which takes twice as long. */
  hasLines: boolean;
}

/**
 * Loads a clean file with DuckDB's own parallel reader; null, with nothing changed, where the file is not clean
 * or the count on its bytes differs: the exact reader then says what is wrong, and where.
 */
export async function loadPlain(
  connection: DuckDBConnection,
  { folder, plan, hasLines }: LoadPlainOptions
): Promise<SourceCount | null> {
  const path = resolve(folder, plan.main.file);
  // DuckDB takes such marks for a pattern.
  if (!mayBePlain(plan) || /[*?[\]{}]/.test(path)) return null;
  const { delimiter, null_tokens: nullTokens } = plan.formats;
  // What cannot be opened any more, the exact reader reports.
  const scan = await scanPlain(path, { delimiter, width: plan.main.width, nullTokens }).catch(() => null);
  if (scan === null) return null;
  const { isBare, ...count } = scan;
  await connection.run("begin transaction");
  const inserted = await insertPlain(
    connection,
    plainInsert({ plan, path, into: workTable(plan.table), isBare, hasLines })
  );
  if (inserted !== scan.lines - 1) {
    await connection.run("rollback");
    return null;
  }
  await connection.run("commit");
  const filtered = await removeLeftOut(connection, plan);
  return { ...count, nonData: { header: 1 }, nullTokens: 0, read: inserted, filtered, proof: proofOf(plan) };
}

/** Loads the files again whose rows have no line yet. Throws where one is not what it was a moment ago. */
export async function numberLines(
  connection: DuckDBConnection,
  folder: string,
  plans: readonly SourcePlan[]
): Promise<void> {
  for (const plan of plans) {
    const work = workTable(plan.table);
    const removed = await connection.run(`delete from ${work} where _line is null and _source = ${plan.id}`);
    if (removed.rowsChanged === 0) continue;
    const again = await loadPlain(connection, { folder, plan, hasLines: true });
    if (again === null || again.read - again.filtered !== removed.rowsChanged)
      throw new Error(`${plan.main.file} changed while it was read. Load again once the export is complete.`);
  }
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

/** Takes out the rows that sources.json leaves out; gives their number. */
async function removeLeftOut(connection: DuckDBConnection, { table, filters }: SourcePlan): Promise<number> {
  if (filters.length === 0) return 0;
  return (await connection.run(`delete from ${workTable(table)} where _source is null`)).rowsChanged;
}

const proofOf = ({ columns }: SourcePlan): string[] => [
  ...(columns.some(({ column }) => column.kind === "date") ? ["dates clear by themselves"] : []),
  ...(columns.some(({ column }) => isNumber(column)) ? ["numbers clear by themselves"] : [])
];
