import { resolve } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { t } from "../../src/text/t.js";
import { runCommand } from "../site/runCommand.js";
import { writeSample } from "./writeSample.js";

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new InvalidArgumentError(t("Expected a whole number above 0."));
  return value;
}

const command = (): Command =>
  new Command("npm run sample --")
    .description(
      t(
        "Writes a fictional company as a Salesforce-style CRM and an HR system export it, with its sources.json. The same seed gives the same bytes."
      )
    )
    .option("--reps <number>", t("number of sellers; 60 is the bundled sample"), wholeNumber, 60)
    .option("--seed <number>", t("seed of the generator"), wholeNumber, 2026)
    .option("--out <folder>", t("folder to write into"), "data/sample")
    .action(async ({ reps, seed, out }: { reps: number; seed: number; out: string }) => {
      const folder = resolve(out);
      const files = await writeSample(folder, { seed, repCount: reps });
      const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;
      for (const { name, rows, bytes } of files)
        console.log(
          t("{name} {rows} rows, {size}", {
            name: name.padEnd(26),
            rows: rows.toLocaleString("en"),
            size: megabytes(bytes)
          })
        );
      console.log(
        t("{size} in {folder}", {
          size: megabytes(files.reduce((sum, { bytes }) => sum + bytes, 0)),
          folder
        })
      );
    });

await runCommand(command);
