import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import type { Unresolved } from "./check/softReferences.js";
import type { NonData } from "./csv/readRecords.js";
import type { SourcePlan } from "./plan/sourcePlan.js";
import type { Quarantine } from "./quarantine/quarantine.js";
import { brokenReject } from "./recordTaker.js";
import { refuseBroken, stageFile } from "./stageFile.js";
import { settleTotals } from "./totals.js";
import { type Companion, statedFactors } from "./type/companionSql.js";
import { insertGoodSql } from "./type/goodRows.js";
import type { NumberMarks } from "./type/numberSql.js";
import { proveFormats } from "./type/proof.js";
import type { StagedSource } from "./type/partsStatement.js";
import { typeStaged } from "./typeStaged.js";
import { workTable } from "./workTable.js";

export interface SourceCount {
  bytes: number;
  sha256: string;
  /** Physical lines, counted on the bytes. */
  lines: number;
  nonData: Partial<Record<NonData, number>>;
  /** Cells with a text that means no value. */
  nullTokens: number;
  read: number;
  filtered: number;
  /** How its dates and numbers are read, and what in the file proves it. */
  proof: string[];
  proof_zh: string[];
  /** What of its kept rows refers to nothing; not known before the whole table was judged. */
  unresolved?: Unresolved[];
}

interface LoadSourceOptions {
  folder: string;
  plan: SourcePlan;
  quarantine: Quarantine;
  baseCurrency: string;
}

/** One file of one table: its good rows go to the table's work table, its bad ones to quarantine. */
export async function loadSource(
  connection: DuckDBConnection,
  options: LoadSourceOptions
): Promise<SourceCount> {
  const { folder, plan, quarantine } = options;
  const path = join(folder, plan.main.file);
  const stage = `stage_${plan.id}`;
  const { formats } = plan;
  const staged = await stageFile(connection, {
    path,
    needed: plan.main,
    formats,
    table: stage
  });
  quarantine.add(plan.id, staged.broken.map(brokenReject));
  const companions = await stageCompanions(connection, folder, plan);
  const companion = (file: string) => companionOf(plan, companions, file);
  const source: StagedSource = {
    plan,
    stage,
    companionOf: companion,
    companionMarks: await companionMarks(connection, plan, companion)
  };
  const { typed, rejects, kept, proof, proof_zh } = await typeStaged(connection, {
    source,
    path,
    ...options
  });
  await connection.run(insertGoodSql(plan, typed, workTable(plan.table)), [plan.main.file, plan.id]);
  const settled = await settleTotals(connection, { plan, typed, totals: staged.totals, rejects });
  quarantine.add(plan.id, settled.rejects);
  for (const table of [stage, typed, ...companions.values()]) await connection.run(`drop table ${table}`);
  const filtered = staged.read - staged.broken.length - kept;
  const { bytes, sha256, lines } = staged;
  const nonData = { ...staged.nonData, total: settled.agreeing };
  return {
    bytes,
    sha256,
    lines,
    nonData,
    nullTokens: staged.nullTokens,
    read: staged.read - settled.agreeing,
    filtered,
    proof,
    proof_zh
  };
}

/** Staging table per lookup or lines file. */
async function stageCompanions(
  connection: DuckDBConnection,
  folder: string,
  plan: SourcePlan
): Promise<Map<string, string>> {
  const tables = new Map<string, string>();
  for (const [file, needed] of plan.companions) {
    const table = `stage_${plan.id}_${tables.size}`;
    const staged = await stageFile(connection, {
      path: join(folder, file),
      needed,
      formats: plan.formats,
      table
    });
    refuseBroken(file, staged.broken);
    tables.set(file, table);
  }
  return tables;
}

/** How every lines file that the source sums writes its numbers. */
async function companionMarks(
  connection: DuckDBConnection,
  { columns, key, formats }: SourcePlan,
  companion: (file: string) => Companion
): Promise<ReadonlyMap<string, NumberMarks>> {
  const marks = new Map<string, NumberMarks>();
  for (const { from } of columns) {
    if (typeof from === "string" || !("sum" in from)) continue;
    const { file } = from.sum;
    const stated = statedFactors(from.sum, companion(file), formats);
    marks.set(file, (await proveFormats(connection, stated, { file, key, formats })).marks);
  }
  return marks;
}

function companionOf(plan: SourcePlan, tables: Map<string, string>, file: string) {
  const headers = plan.companions.get(file)?.headers ?? [];
  return { table: tables.get(file) ?? "", cell: (header: string) => `c${headers.indexOf(header)}` };
}
