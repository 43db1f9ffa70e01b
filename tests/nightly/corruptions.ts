import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import fc from "fast-check";
import { runCommand } from "../../loaders/site/runCommand.js";
import { neverSilentlyWrong, type Tally } from "../read/corruptionProperty.js";
import { recordReader, wholeReader } from "../read/corruptionOutcome.js";

/* `npm run test:nightly`: the properties of tests/read/corruptionEdits.test.ts over many more files. */

/** A whole load takes so many times as long as reading the records of a file. */
const recordsPerLoad = 200;
/** Progress is printed after each batch, which has a seed of its own. */
const batchCases = { records: 5000, values: 50 };
/** A load takes too long to shrink an example for hours. */
const longestBatchMs = 600_000;

type Shows = keyof typeof batchCases;

function wholeNumber(text: string): number {
  if (!/^-?\d+$/.test(text)) throw new InvalidArgumentError("a whole number is expected");
  return Number(text);
}

async function run({ cases, seed }: { cases: number; seed: number }): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "corruptions-"));
  const tally: Tally = new Map();
  console.log(`${cases} corrupted files, seed ${seed}`);
  const loads = Math.round(cases / recordsPerLoad);
  await runAll("records", { cases: cases - loads, seed }, { tally, path: join(folder, "deals.csv") });
  await runAll("values", { cases: loads, seed }, { tally, path: folder });
  await rm(folder, { recursive: true });
  for (const [name, count] of [...tally].sort()) console.log(`${String(count).padStart(8)}  ${name}`);
}

interface Noted {
  tally: Tally;
  path: string;
}

async function runAll(
  shows: Shows,
  { cases, seed }: { cases: number; seed: number },
  { tally, path }: Noted
) {
  const started = performance.now();
  const property = neverSilentlyWrong(shows, shows === "records" ? recordReader(path) : wholeReader, tally);
  for (let done = 0; done < cases;) {
    const numRuns = Math.min(batchCases[shows], cases - done);
    const batchSeed = seed + done;
    const result = await fc.check(property, {
      numRuns,
      seed: batchSeed,
      interruptAfterTimeLimit: longestBatchMs,
      markInterruptAsFailure: true
    });
    if (result.failed)
      throw new Error(
        `${shows}: failed with --cases ${cases} --seed ${batchSeed}\n${fc.defaultReportMessage(result) ?? ""}`
      );
    done += numRuns;
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    console.log(`${shows}: ${done} of ${cases} files, none silently wrong, ${seconds} s`);
  }
}

const command = new Command("npm run test:nightly --")
  .description("Corrupts valid files by one edit each, and fails where one is loaded wrongly without a word.")
  .option("--cases <number>", "how many files; one in 200 goes through a whole load", wholeNumber, 100_000)
  .option(
    "--seed <number>",
    "of the first file; the same seed gives the same files",
    wholeNumber,
    Date.now() % 1e9
  )
  .action(run);

await runCommand(command);
