import type { DuckDBConnection } from "@duckdb/node-api";
import { t } from "../../src/text/t.js";
import type { DataWarning, FileAccount, QuarantineSummary } from "../schema/outputs.js";
import { tableNames, type TableName } from "../schema/tables.js";
import type { Sources } from "../sources/resolveSource.js";
import { holdTable, takeHeld } from "./cache/heldTable.js";
import type { ReadingCache } from "./cache/readingCache.js";
import { accountLine, accountOf, closeAccounts } from "./account.js";
import { futureChecks, lastPossibleDay, orphanChecks, ruleChecks, splitChecks } from "./check/checksOf.js";
import { fxChecks } from "./check/fxChecks.js";
import { keyChecks } from "./check/keyChecks.js";
import { numberAll, numberSuspects } from "./check/numberRows.js";
import { referenceWarnings } from "./check/referenceWarnings.js";
import { applyCheck, suspected } from "./check/rowCheck.js";
import { mayBeNamed, softReferences, unresolvedIn } from "./check/softReferences.js";
import { createRawTables } from "./createRawTables.js";
import { headerWarnings } from "./plan/headerWarnings.js";
import { loadSource, type SourceCount } from "./loadSource.js";
import { loadPlain } from "./plain/loadPlain.js";
import { scanAhead, type Scans } from "./plain/scanAhead.js";
import type { RowSpan } from "./plain/tallyRows.js";
import { markPresent } from "./markPresent.js";
import { planSources } from "./plan/planSources.js";
import type { SourcePlan } from "./plan/sourcePlan.js";
import { keepQuarantine, quarantinePlace } from "./quarantine/keepQuarantine.js";
import { Quarantine, summaryOf } from "./quarantine/quarantine.js";
import { reasonLines } from "./quarantine/reasonLines.js";
import { writeQuarantine } from "./quarantine/writeQuarantine.js";
import { refuseEmpty } from "./refuseEmpty.js";
import { refuseOrphans } from "./refuseOrphans.js";
import { createWorkTable, publishWorkTable } from "./workTable.js";

export interface ReadOptions {
  connection: DuckDBConnection;
  folder: string;
  sources: Sources;
  /** Rejected rows are written into a folder of their own in it. */
  workFolder: string;
  /** ISO date; finished things dated later are quarantined where sources.json has no known_on. */
  today: string;
  report: (line: string) => void;
  /** exact: never DuckDB's own reader, which takes the files that are proven clean; for tests and benchmarks. */
  reader?: "exact";
  /** What earlier loads of the same files read; without it everything is read. */
  cache?: ReadingCache;
}

export interface ReadResult {
  /** One account per table and file: read = loaded + quarantined + filtered. */
  files: FileAccount[];
  quarantine: QuarantineSummary[];
  /** What people should look at in the files. */
  warnings: DataWarning[];
  /** The same accounts as lines for people. */
  accounting: string[];
  /** The reasons in the quarantine as lines for the console, with values that may be personal. */
  reasons: string[];
  /** Not in its place yet: see keepQuarantine. Null where no row was rejected. */
  quarantineFolder: string | null;
}

/**
 * Files → raw_<table> with only good rows, whose keys are unique and whose hard references resolve;
 * every other row is in quarantine with its reason or was filtered as sources.json says.
 * Throws DataProblem where nothing should be shown: see planSources and refuseEmpty.
 */
export async function read(options: ReadOptions): Promise<ReadResult> {
  const { connection, folder, sources, workFolder, report, cache } = options;
  const plans = await planSources(folder, sources);
  const quarantine = new Quarantine();
  const counts = new Map<number, SourceCount>();
  const scans = options.reader === "exact" ? noScans : scanAhead(folder, await unknownFiles(plans, cache));
  await createRawTables(connection);
  for (const table of tableNames) {
    const own = plans.filter((plan) => plan.table === table);
    if (own.length === 0) continue;
    const knownOn = lastPossibleDay(table, sources.known_on, options.today);
    const reading = { table, plans: own, sources, knownOn, counts, quarantine };
    if (cache && (await takeHeld(connection, cache, reading))) continue;
    await createWorkTable(connection, table);
    const spans = new Map<number, RowSpan>();
    for (const plan of own) {
      report(t("Reading {file} as {table}", { file: plan.main.file, table }));
      counts.set(plan.id, await loadFile(plan, options, { quarantine, scans, spans }));
    }
    if (tablesWithLines.includes(table)) await numberAll(connection, { table, spans });
    await checkTable(options, { table, spans, counts }, quarantine);
    await closeAccounts(connection, { table, plans: own, counts, quarantine });
    await publishWorkTable(connection, table);
    await cache?.attempt(() => holdTable(connection, cache, reading), report);
  }
  await markPresent(connection, plans);
  const quarantineFolder = await writeQuarantine(workFolder, plans, quarantine);
  const files = await accountsOf(connection, plans, counts, quarantine);
  const reasons = quarantine.reasons(plans);
  const summaries = reasons.map(summaryOf);
  try {
    const named = quarantinePlace(workFolder, quarantineFolder, "refused");
    await refuseEmpty(connection, { plans, files, quarantine, quarantineFolder: named });
    refuseOrphans({ files, quarantine: summaries }, sources.limits.orphans);
  } catch (error) {
    await keepQuarantine(workFolder, quarantineFolder, "refused");
    throw error;
  }
  const warnings = [...headerWarnings(plans), ...referenceWarnings(plans, counts)];
  const accounting = files.map(accountLine);
  for (const line of accounting) report(line);
  return {
    files,
    quarantine: summaries,
    warnings,
    accounting,
    reasons: reasonLines(reasons),
    quarantineFolder
  };
}

const noScans: Scans = () => Promise.resolve(null);

/** The plans whose own files are not known from an earlier load, and so will be read. */
async function unknownFiles(plans: readonly SourcePlan[], cache?: ReadingCache): Promise<SourcePlan[]> {
  if (!cache) return [...plans];
  const unknown: SourcePlan[] = [];
  for (const plan of plans) if ((await cache.hashes.known(plan.main.file)) === null) unknown.push(plan);
  return unknown;
}

/** Warnings name the lines of people and contracts; other lines are only wanted where a row fails a check. */
const tablesWithLines: readonly TableName[] = ["reps", "contracts"];

interface FileLoading {
  quarantine: Quarantine;
  scans: Scans;
  /** Gets where the file's rows stand, where DuckDB read it. */
  spans: Map<number, RowSpan>;
}

async function loadFile(
  plan: SourcePlan,
  { connection, folder, sources }: ReadOptions,
  { quarantine, scans, spans }: FileLoading
): Promise<SourceCount> {
  const options = { folder, plan, quarantine, baseCurrency: sources.base_currency };
  const plain = await loadPlain(connection, { ...options, scan: await scans(plan) });
  if (plain === null) return loadSource(connection, options);
  spans.set(plan.id, plain.span);
  return plain.count;
}

interface TableChecking {
  table: TableName;
  spans: ReadonlyMap<number, RowSpan>;
  /** Get what refers to nothing. */
  counts: Map<number, SourceCount>;
}

/** Row by row first, then keys, then references, so that a parent's fate is settled before its children are judged. */
async function checkTable(
  { connection, sources, today }: ReadOptions,
  { table, spans, counts }: TableChecking,
  quarantine: Quarantine
): Promise<void> {
  const all = [
    ...ruleChecks(table),
    ...futureChecks(table, lastPossibleDay(table, sources.known_on, today)),
    ...fxChecks(table, sources),
    ...keyChecks(table),
    ...orphanChecks(table),
    ...splitChecks(table)
  ];
  const links = softReferences(table, sources.tables);
  const found = await suspected(connection, table, [
    ...all,
    ...links.map(({ dangles }) => ({ fails: dangles }))
  ]);
  const checks = all.filter((_check, index) => found[index]);
  // A row set aside leaves those of its own table that refer to it without it.
  const loose = links.filter(
    ({ parent }, index) => found[all.length + index] || (parent === table && checks.length > 0)
  );
  await numberSuspects(connection, { table, spans }, [
    ...checks,
    ...loose.map((link) => ({ fails: mayBeNamed(link, table) }))
  ]);
  for (const check of checks) await applyCheck(connection, table, check, quarantine);
  for (const link of loose)
    for (const [source, unresolved] of await unresolvedIn(connection, table, link)) {
      const count = counts.get(source);
      if (count) (count.unresolved ??= []).push(unresolved);
    }
}

async function accountsOf(
  connection: DuckDBConnection,
  plans: readonly SourcePlan[],
  counts: ReadonlyMap<number, SourceCount>,
  quarantine: Quarantine
): Promise<FileAccount[]> {
  const accounts: FileAccount[] = [];
  for (const plan of plans) {
    const count = counts.get(plan.id);
    if (count) accounts.push(await accountOf(connection, plan, count, quarantine.rowsOf(plan.id)));
  }
  return accounts;
}
