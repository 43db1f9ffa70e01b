import { resolve } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { runCommand } from "../site/runCommand.js";
import { writeSample } from "./writeSample.js";

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new InvalidArgumentError("Expected a whole number above 0.");
  return value;
}

const command = new Command("npm run sample --")
  .description(
    "Writes a fictional company as a Salesforce-style CRM and an HR system export it, with its sources.json. The same seed gives the same bytes."
  )
  .option("--reps <number>", "number of sellers; 60 is the bundled sample", wholeNumber, 60)
  .option("--seed <number>", "seed of the generator", wholeNumber, 2026)
  .option("--out <folder>", "folder to write into", "data/sample")
  .action(async ({ reps, seed, out }: { reps: number; seed: number; out: string }) => {
    const folder = resolve(out);
    const files = await writeSample(folder, { seed, repCount: reps });
    const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;
    for (const { name, rows, bytes } of files)
      console.log(`${name.padEnd(26)} ${rows.toLocaleString("en")} rows, ${megabytes(bytes)}`);
    console.log(`${megabytes(files.reduce((sum, { bytes }) => sum + bytes, 0))} in ${folder}`);
  });

await runCommand(command);
