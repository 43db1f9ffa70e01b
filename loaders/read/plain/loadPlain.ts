import { mkdir, rm, symlink } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import type { SourceCount } from "../loadSource.js";
import type { SourcePlan } from "../plan/sourcePlan.js";
import { countOf } from "../sql/rows.js";
import { isNumber } from "../type/typedValue.js";
import { workTable } from "../workTable.js";
import { mayBePlain, plainInsert } from "./plainSql.js";
import { scanPlain } from "./scanPlain.js";

interface LoadPlainOptions {
  folder: string;
  workFolder: string;
  plan: SourcePlan;
}

/**
 * Loads a clean file with DuckDB's own parallel reader, in one pass; null, with nothing changed, where the file is not clean
 * or the count on its bytes differs: the exact reader then says what is wrong, and where.
 */
export async function loadPlain(
  connection: DuckDBConnection,
  { folder, workFolder, plan }: LoadPlainOptions
): Promise<SourceCount | null> {
  const path = join(folder, plan.main.file);
  if (!mayBePlain(plan)) return null;
  const link = await linkedFile(path, workFolder, plan.id);
  if (link === null) return null;
  try {
    await connection.run("begin transaction");
    const [scan, inserted] = await Promise.all([
      scanPlain(path, plan.formats.delimiter, plan.main.width),
      insertPlain(connection, plan, link)
    ]);
    if (scan === null || inserted === null || inserted.rows !== scan.lines - 1) {
      await connection.run("rollback");
      return null;
    }
    await connection.run("commit");
    const { rows: read, filtered } = inserted;
    return { ...scan, nonData: { header: 1 }, nullTokens: 0, read, filtered, proof: proofOf(plan) };
  } finally {
    await rm(link, { force: true });
  }
}

/**
 * A link to the file in the one folder that DuckDB may open, under a name without marks that it would take for a pattern;
 * null where the system or the folder's name does not allow it.
 */
async function linkedFile(path: string, workFolder: string, id: number): Promise<string | null> {
  const folder = join(resolve(workFolder), "spill");
  if (/[*?[\]{}]/.test(folder)) return null;
  const link = join(folder, `source_${id}.csv`);
  await mkdir(folder, { recursive: true });
  await rm(link, { force: true });
  return symlink(resolve(path), link).then(
    () => link,
    () => null
  );
}

/** Rows inserted, and how many of them were taken out again as sources.json says; null where DuckDB refused one. */
async function insertPlain(
  connection: DuckDBConnection,
  plan: SourcePlan,
  path: string
): Promise<{ rows: number; filtered: number } | null> {
  const work = workTable(plan.table);
  const before = await countOf(connection, `select count(*) from ${work}`);
  const { sql, values } = plainInsert({ plan, path, into: work });
  try {
    await connection.run(sql, values);
  } catch {
    // Whatever DuckDB objects to, the exact reader names by file, line and column.
    return null;
  }
  const rows = (await countOf(connection, `select count(*) from ${work}`)) - before;
  if (plan.filters.length > 0) await connection.run(`delete from ${work} where _source is null`);
  const kept = (await countOf(connection, `select count(*) from ${work}`)) - before;
  return { rows, filtered: rows - kept };
}

const proofOf = ({ columns }: SourcePlan): string[] => [
  ...(columns.some(({ column }) => column.kind === "date") ? ["dates clear by themselves"] : []),
  ...(columns.some(({ column }) => isNumber(column)) ? ["numbers clear by themselves"] : [])
];
