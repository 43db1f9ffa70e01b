import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { language } from "../../src/text/language.js";
import { t } from "../../src/text/t.js";
import { withWarehouse } from "../openWarehouse.js";
import { createRawTables } from "../read/createRawTables.js";
import { loadSource } from "../read/loadSource.js";
import { planFile } from "../read/plan/planSources.js";
import { Quarantine } from "../read/quarantine/quarantine.js";
import { read } from "../read/read.js";
import { createWorkTable } from "../read/workTable.js";
import type { QuarantineSummary } from "../schema/outputs.js";
import { tableNames, type TableName } from "../schema/tables.js";
import { DataProblem, type Problem, refuse } from "../sources/dataProblem.js";
import { readSourcesText } from "../sources/readSources.js";
import type { ResolvedSource } from "../sources/resolveSource.js";
import type { Draft } from "./draftSources.js";

/** What reading one file as one table comes to, its rows looked at one by one. */
export interface TriedSource {
  file: string;
  table: TableName;
  read: number;
  filtered: number;
  rejects: QuarantineSummary[];
  /** How its dates and numbers are read, and what proves it. */
  proof: string[];
}

export interface Trial {
  sources: TriedSource[];
  /** Why the folder cannot be loaded as the draft stands. */
  problems: Problem[];
}

/** Reads the folder as the draft says: each file alone, then, if nothing speaks against it, all together. Nothing is kept. */
export async function tryDraft(folder: string, { sources }: Draft, today: string): Promise<Trial> {
  const workFolder = await mkdtemp(join(tmpdir(), "draft-"));
  const trial: Trial = { sources: [], problems: [] };
  try {
    const resolved = await readSourcesText(folder, JSON.stringify(sources));
    const all = tableNames.flatMap((table) =>
      (resolved.tables[table] ?? []).map((source) => ({ table, source }))
    );
    await withWarehouse({ workFolder }, async (connection) => {
      await createRawTables(connection);
      for (const [id, { table, source }] of all.entries())
        await collecting(trial, async () => {
          const place = { id, folder, baseCurrency: resolved.base_currency };
          trial.sources.push(await trySource(connection, { table, source }, place));
        });
    });
    if (trial.problems.length === 0)
      await collecting(trial, () =>
        withWarehouse({ workFolder }, async (connection) => {
          await read({ connection, folder, sources: resolved, workFolder, today, report: () => undefined });
        })
      );
    return trial;
  } finally {
    await rm(workFolder, { recursive: true, force: true });
  }
}

async function collecting(trial: Trial, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof DataProblem)) throw error;
    trial.problems.push(...error.problems.map(withoutFolder));
  }
}

/** The rejected rows of a trial are not kept, so nobody is sent to look for them. */
const withoutFolder = (problem: Problem): Problem =>
  problem.code === "TABLE_EMPTY"
    ? { ...problem, mend: t("Look at columns, values and keep of that file in the draft.") }
    : problem;

interface Place {
  id: number;
  folder: string;
  baseCurrency: string;
}

async function trySource(
  connection: DuckDBConnection,
  { table, source }: { table: TableName; source: ResolvedSource },
  { id, folder, baseCurrency }: Place
): Promise<TriedSource> {
  const planned = await planFile(folder, { id, table, source });
  refuse(planned.problems);
  const quarantine = new Quarantine();
  await createWorkTable(connection, table);
  try {
    const { plan } = planned;
    const count = await loadSource(connection, { folder, plan, quarantine, baseCurrency });
    const { read: rows, filtered } = count;
    const proof = language() === "zh" ? count.proof_zh : count.proof;
    return { file: source.file, table, read: rows, filtered, proof, rejects: quarantine.summaries([plan]) };
  } finally {
    await connection.run(`drop table work_${table}`);
  }
}
