import { spawnSync } from "node:child_process";
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { runCommand } from "../../loaders/site/runCommand.js";
import { projectFolder } from "../../loaders/site/paths.js";
import type { Size } from "./benchTables.js";
import { measures, type Place } from "./measures.js";
import { writeCompany } from "./writeCompany.js";

/* How long reading and loading a clean company take, in times of DuckDB's own typed read of the same bytes. */

interface Choice extends Size {
  full?: boolean;
  rounds: number;
  skip: string[];
  measure?: string;
  folder?: string;
  work?: string;
}

interface Measured {
  seconds: number;
  /** CPU time of all threads: steadier than the clock where other programs run. */
  cpuSeconds: number;
  peakMb: number;
}

const fullSize: Size = { people: 10_000, deals: 1_000_000, activities: 10_000_000 };

/** One measure in a process of its own, so that its memory is its own too; null where it cannot run here. */
function measured(name: string, { folder, work }: Place): Measured | null {
  const words = ["--import", "tsx", join(projectFolder, "tests/bench/bench.ts")];
  const own = ["--measure", name, "--folder", folder, "--work", work];
  const { stdout, stderr } = spawnSync(process.execPath, [...words, ...own], {
    encoding: "utf8",
    cwd: projectFolder
  });
  if (stdout) return JSON.parse(stdout) as Measured;
  console.error(`${name}: ${stderr.trim().split("\n")[0] ?? ""}`);
  return null;
}

async function measureHere(name: string, place: Place): Promise<Measured> {
  const measure = measures.find((each) => each.name === name);
  if (!measure) throw new Error(`There is no measure ${name}.`);
  await measure.prepare?.(place);
  const [startedAt, used] = [performance.now(), process.cpuUsage()];
  await measure.run(place);
  const { user, system } = process.cpuUsage(used);
  const seconds = (performance.now() - startedAt) / 1000;
  return { seconds, cpuSeconds: (user + system) / 1e6, peakMb: process.resourceUsage().maxRSS / 1024 };
}

async function bench(choice: Choice): Promise<void> {
  const size = choice.full ? fullSize : choice;
  const root = await mkdtemp(join(tmpdir(), "bench-"));
  const place = { folder: join(root, "company"), work: join(root, "work") };
  try {
    await writeCompany(place.folder, size);
    console.log(await titleOf(place.folder, size, choice.rounds));
    const chosen = measures.filter(({ name }) => !choice.skip.some((word) => name.includes(word)));
    let base: Measured | null = null;
    for (const { name } of chosen) {
      const runs = Array.from({ length: choice.rounds }, () => measured(name, place)).filter(
        (run) => run !== null
      );
      if (runs.length === 0) continue;
      const best = fastest(runs);
      base ??= best;
      console.log(lineOf(name, best, base));
    }
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

const fastest = (runs: readonly Measured[]): Measured => ({
  seconds: Math.min(...runs.map(({ seconds }) => seconds)),
  cpuSeconds: Math.min(...runs.map(({ cpuSeconds }) => cpuSeconds)),
  peakMb: Math.max(...runs.map(({ peakMb }) => peakMb))
});

async function titleOf(folder: string, { people, deals, activities }: Size, rounds: number): Promise<string> {
  const sizes = await Promise.all(
    (await readdir(folder)).map(async (name) => (await stat(join(folder, name))).size)
  );
  const megabytes = Math.round(sizes.reduce((sum, bytes) => sum + bytes, 0) / 1e6);
  const [p, d, a] = [people, deals, activities].map((count) => count.toLocaleString("en-US"));
  return `${p} people, ${d} deals, ${a} activities, ${megabytes} MB; the fastest of ${rounds}, by the clock and in CPU time`;
}

function lineOf(name: string, { seconds, cpuSeconds, peakMb }: Measured, base: Measured): string {
  const times = (value: number, of: number) => `${(value / of).toFixed(2).padStart(7)} ×`;
  return `${name.padEnd(22)} ${times(seconds, base.seconds)} ${seconds.toFixed(1).padStart(7)} s  ${times(cpuSeconds, base.cpuSeconds)} CPU ${Math.round(peakMb).toString().padStart(6)} MB at most`;
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError("A whole number is needed.");
  return Number(text);
}

const command = new Command("npm run bench --")
  .description(
    "Reads and loads a clean company and prints how long that takes in times of DuckDB's own typed read of the same bytes."
  )
  .option("--people <number>", "people to write", wholeNumber, 1000)
  .option("--deals <number>", "deals to write", wholeNumber, 100_000)
  .option("--activities <number>", "activities to write", wholeNumber, 1_000_000)
  .option("--full", "10,000 people, 1 million deals and 10 million activities")
  .option("--rounds <number>", "runs of each, of which the fastest counts", wholeNumber, 1)
  .option("--skip <words...>", "leave out the measures whose names hold one of these words", [])
  .option("--measure <name>", "measure one thing in this process (used by the benchmark itself)")
  .option("--folder <folder>", "the data folder to measure on (used by the benchmark itself)")
  .option("--work <folder>", "the work folder to measure in (used by the benchmark itself)")
  .action(async (choice: Choice) => {
    const { measure, folder, work } = choice;
    if (measure === undefined || folder === undefined || work === undefined) return bench(choice);
    console.log(JSON.stringify(await measureHere(measure, { folder, work })));
  });

await runCommand(command);
