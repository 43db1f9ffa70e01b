import { spawnSync } from "node:child_process";
import { createReadStream } from "node:fs";
import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { parse } from "csv-parse";
import { rollup, sum } from "d3-array";
import { Command, InvalidArgumentError } from "commander";
import { load } from "../../loaders/load.js";
import { withWarehouse } from "../../loaders/openWarehouse.js";
import { read } from "../../loaders/read/read.js";
import { runCommand } from "../../loaders/site/runCommand.js";
import { projectFolder } from "../../loaders/site/paths.js";
import { readSources } from "../../loaders/sources/readSources.js";

/* How long the reading and the whole load of a clean company take, in times of DuckDB's own typed read of the same bytes. */

const accountsPerRep = 20;

interface Size {
  reps: number;
  activities: number;
}

/** Writes a company whose activities make up nearly all of its bytes: a deal for every twenty of them. */
async function writeCompany(folder: string, { reps, activities }: Size): Promise<void> {
  const accounts = reps * accountsPerRep;
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const copy = (name: string, select: string) =>
    connection.run(`copy (${select}) to '${join(folder, name)}' (header, delimiter ',')`);
  await copy("reps.csv", `select 'r' || i as rep_id, 'Person ' || i as name from range(${reps}) t(i)`);
  await copy(
    "accounts.csv",
    `select 'a' || i as account_id, 'Customer ' || i as name, 'r' || i % ${reps} as owner_id from range(${accounts}) t(i)`
  );
  await copy(
    "deals.csv",
    `select 'd' || i as deal_id, 'a' || i % ${accounts} as account_id, 'r' || i % ${reps} as owner_id,
       ['won', 'lost', 'open'][1 + i % 3] as stage, i % 9000 + 0.5 as amount, date '2025-01-01' + cast(i % 90 as integer) as created_on,
       date '2025-06-01' + cast(i % 90 as integer) as closed_on from range(${Math.ceil(activities / 20)}) t(i)`
  );
  await copy(
    "activities.csv",
    `select 't' || i as activity_id, 'r' || i % ${reps} as rep_id, 'a' || i % ${accounts} as account_id,
       ['meeting', 'call', 'email', 'demo'][1 + i % 4] as type, date '2023-01-01' + cast(i % 1200 as integer) as happened_on,
       date '2023-01-02' + cast(i % 1200 as integer) as logged_on from range(${activities}) t(i)`
  );
  connection.closeSync();
  const tables = Object.fromEntries(
    ["reps", "accounts", "deals", "activities"].map((table) => [table, [{ file: `${table}.csv` }]])
  );
  await writeFile(
    join(folder, "sources.json"),
    JSON.stringify({ company: "Bench", base_currency: "EUR", known_on: "2026-11-01", tables })
  );
}

const types: Record<string, string> = {
  "reps.csv": "'rep_id': 'VARCHAR', 'name': 'VARCHAR'",
  "accounts.csv": "'account_id': 'VARCHAR', 'name': 'VARCHAR', 'owner_id': 'VARCHAR'",
  "deals.csv":
    "'deal_id': 'VARCHAR', 'account_id': 'VARCHAR', 'owner_id': 'VARCHAR', 'stage': 'VARCHAR', 'amount': 'DECIMAL(18,4)', 'created_on': 'DATE', 'closed_on': 'DATE'",
  "activities.csv":
    "'activity_id': 'VARCHAR', 'rep_id': 'VARCHAR', 'account_id': 'VARCHAR', 'type': 'VARCHAR', 'happened_on': 'DATE', 'logged_on': 'DATE'"
};

async function duckdbSeconds(folder: string): Promise<number> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const startedAt = performance.now();
  for (const [file, columns] of Object.entries(types))
    await connection.run(
      `create table "${file}" as select * from read_csv('${join(folder, file)}', columns = {${columns}}, header = true, auto_detect = false)`
    );
  const seconds = (performance.now() - startedAt) / 1000;
  connection.closeSync();
  return seconds;
}

async function readingSeconds(folder: string, reader?: "exact"): Promise<number> {
  const workFolder = await mkdtemp(join(tmpdir(), "bench-work-"));
  const sources = await readSources(folder);
  const startedAt = performance.now();
  const readable = Object.keys(types).map((file) => join(folder, file));
  await withWarehouse({ workFolder, readable }, (connection) =>
    read({
      connection,
      folder,
      sources,
      workFolder,
      today: "2026-11-23",
      report: () => undefined,
      ...(reader ? { reader } : {})
    })
  );
  const seconds = (performance.now() - startedAt) / 1000;
  await rm(workFolder, { recursive: true, force: true });
  return seconds;
}

/** Everything that `npm start` does before it builds the pages. */
async function loadSeconds(folder: string): Promise<number> {
  const place = await mkdtemp(join(tmpdir(), "bench-load-"));
  const startedAt = performance.now();
  await load({ folder, workFolder: join(place, "work"), link: join(place, "data"), today: "2026-11-23" });
  const seconds = (performance.now() - startedAt) / 1000;
  await rm(place, { recursive: true, force: true });
  return seconds;
}

/** What a script would do instead: bookings, win rate and activities per person, with no row checked. */
async function scriptSeconds(folder: string): Promise<number> {
  const startedAt = performance.now();
  const rowsOf = (file: string) => createReadStream(join(folder, file)).pipe(parse({ columns: true }));
  const deals: Record<string, string>[] = [];
  for await (const row of rowsOf("deals.csv")) deals.push(row as Record<string, string>);
  const owner = (row: Record<string, string>) => row["owner_id"];
  const won = deals.filter(({ stage }) => stage === "won");
  const bookings = rollup(won, (rows) => sum(rows, ({ amount }) => Number(amount)), owner);
  const winRates = rollup(
    deals.filter(({ stage }) => stage !== "open"),
    (rows) => rows.filter(({ stage }) => stage === "won").length / rows.length,
    owner
  );
  // Counted as they come: ten million objects would not fit.
  const activities = new Map<string, number>();
  for await (const row of rowsOf("activities.csv")) {
    const rep = (row as Record<string, string>)["rep_id"] ?? "";
    activities.set(rep, (activities.get(rep) ?? 0) + 1);
  }
  if (bookings.size * winRates.size * activities.size === 0) throw new Error("The script found nobody.");
  return (performance.now() - startedAt) / 1000;
}

const measures: Record<string, (folder: string) => Promise<number>> = {
  "DuckDB's typed read": duckdbSeconds,
  "whole reading": (folder) => readingSeconds(folder),
  "exact reader alone": (folder) => readingSeconds(folder, "exact"),
  "whole load": loadSeconds,
  "csv-parse + d3.rollup": scriptSeconds
};

/** One measure in a process of its own, so that its memory is its own too. */
function measured(name: string, folder: string): { seconds: number; peakMb: number } {
  const words = [
    "--import",
    "tsx",
    join(projectFolder, "tests/bench/reading.ts"),
    "--measure",
    name,
    "--folder",
    folder
  ];
  const { stdout, stderr } = spawnSync(process.execPath, words, { encoding: "utf8", cwd: projectFolder });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout) as { seconds: number; peakMb: number };
}

async function bench({ rows, rounds, reps }: { rows: number; rounds: number; reps: number }): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  await writeCompany(folder, { reps, activities: rows });
  const { size } = await stat(join(folder, "activities.csv"));
  console.log(
    `${reps} people, ${Math.ceil(rows / 20)} deals, ${rows} activities (${Math.round(size / 1e6)} MB); ratios of the fastest of ${rounds} rounds`
  );
  const found = Object.keys(measures).map((name) => {
    const runs = Array.from({ length: rounds }, () => measured(name, folder));
    return {
      name,
      seconds: Math.min(...runs.map(({ seconds }) => seconds)),
      peakMb: Math.max(...runs.map(({ peakMb }) => peakMb))
    };
  });
  const base = found[0]?.seconds ?? 1;
  for (const { name, seconds, peakMb } of found)
    console.log(
      `${name.padEnd(22)} ${(seconds / base).toFixed(2).padStart(6)} ×   ${seconds.toFixed(1).padStart(6)} s   ${Math.round(peakMb)} MB at most`
    );
  await rm(folder, { recursive: true });
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError("A whole number is needed.");
  return Number(text);
}

const command = new Command("npm run bench --")
  .description(
    "Reads and loads a clean company and prints how long that takes in times of DuckDB's own typed read of the same bytes."
  )
  .option("--rows <number>", "activities to write", wholeNumber, 2_000_000)
  .option("--reps <number>", "people to write", wholeNumber, 1000)
  .option("--rounds <number>", "runs of each, of which the fastest counts", wholeNumber, 3)
  .option("--measure <name>", "measure one thing in this process (used by the benchmark itself)")
  .option("--folder <folder>", "the folder to measure on (used by the benchmark itself)")
  .action(
    async (options: { rows: number; rounds: number; reps: number; measure?: string; folder?: string }) => {
      const measure = measures[options.measure ?? ""];
      if (!measure || options.folder === undefined) return bench(options);
      const seconds = await measure(options.folder);
      console.log(JSON.stringify({ seconds, peakMb: process.resourceUsage().maxRSS / 1024 }));
    }
  );

await runCommand(command);
