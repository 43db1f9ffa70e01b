import { Command, InvalidArgumentError } from "commander";
import fc from "fast-check";
import { runCommand } from "../../loaders/site/runCommand.js";
import { cleanFile, edit, wrongAfter } from "../read/oneEdit.js";

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError("A whole number is needed.");
  return Number(text);
}

const command = new Command("npm run test:nightly --")
  .description(
    "Damages valid files by one edit each and looks for rows that are read wrong without an error."
  )
  .option("--cases <number>", "how many", wholeNumber, 100_000)
  .option(
    "--seed <number>",
    "seed of the cases; the same seed makes the same ones",
    wholeNumber,
    Date.now() % 1e9
  )
  .action(async ({ cases, seed }: { cases: number; seed: number }) => {
    let done = 0;
    console.log(`${cases} cases, seed ${seed}`);
    const property = fc.asyncProperty(cleanFile, edit, async (file, change) => {
      done += 1;
      if (done % 10_000 === 0) console.log(`${done} cases`);
      const wrong = await wrongAfter(file, change);
      if (wrong !== null) throw new Error(wrong);
    });
    await fc.assert(property, { numRuns: cases, seed });
    console.log(`${cases} cases, none silently wrong`);
  });

await runCommand(command);
