import { resolve } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import type { SourceCount } from "../loadSource.js";
import type { SourcePlan } from "../plan/sourcePlan.js";
import { isNumber } from "../type/typedValue.js";
import { workTable } from "../workTable.js";
import { mayBePlain, plainInsert } from "./plainSql.js";
import { scanPlain } from "./scanPlain.js";

interface LoadPlainOptions {
  folder: string;
  plan: SourcePlan;
}

/**
 * Loads a clean file with DuckDB's own parallel reader, in one pass; null, with nothing changed, where the file is not clean
 * or the count on its bytes differs: the exact reader then says what is wrong, and where.
 */
export async function loadPlain(
  connection: DuckDBConnection,
  { folder, plan }: LoadPlainOptions
): Promise<SourceCount | null> {
  const path = resolve(folder, plan.main.file);
  // DuckDB takes such marks for a pattern.
  if (!mayBePlain(plan) || /[*?[\]{}]/.test(path)) return null;
  await connection.run("begin transaction");
  const [scan, inserted] = await Promise.all([
    // What cannot be opened any more, the exact reader reports.
    scanPlain(path, plan.formats.delimiter, plan.main.width).catch(() => null),
    insertPlain(connection, plan, path)
  ]);
  if (scan === null || inserted !== scan.lines - 1) {
    await connection.run("rollback");
    return null;
  }
  await connection.run("commit");
  const filtered = await removeLeftOut(connection, plan);
  return { ...scan, nonData: { header: 1 }, nullTokens: 0, read: inserted, filtered, proof: proofOf(plan) };
}

/** The number of rows inserted; null where DuckDB refused one. */
async function insertPlain(
  connection: DuckDBConnection,
  plan: SourcePlan,
  path: string
): Promise<number | null> {
  const { sql, values } = plainInsert({ plan, path, into: workTable(plan.table) });
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
