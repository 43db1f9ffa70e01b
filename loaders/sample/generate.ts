import { mkdir, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { runCommand } from "../site/runCommand.js";
import { ExportFiles } from "./exportFiles.js";
import { sampleSources } from "./sampleSources.js";
import { writeCompany } from "./writeCompany.js";

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
    await mkdir(folder, { recursive: true });
    const files = new ExportFiles(folder);
    await writeCompany(files, { seed, repCount: reps });
    const rows = await files.close();
    await writeFile(join(folder, "sources.json"), `${JSON.stringify(sampleSources, null, 2)}\n`);
    let bytes = 0;
    for (const [name, count] of rows) {
      const { size } = await stat(join(folder, name));
      bytes += size;
      console.log(`${name.padEnd(26)} ${count.toLocaleString("en")} rows, ${(size / 1e6).toFixed(2)} MB`);
    }
    console.log(`${(bytes / 1e6).toFixed(2)} MB in ${folder}`);
  });

await runCommand(command);
