import { Command } from "commander";
import { t } from "../src/text/t.js";
import { runLoad } from "./runLoad.js";
import { runCommand } from "./site/runCommand.js";

const command = (): Command =>
  new Command("npm run load --")
    .description(
      t(
        "Reads a folder of exported CSVs as its sources.json says, works out every figure and publishes one snapshot for the pages. A folder that cannot be used is refused with the reasons, and the snapshot before stays."
      )
    )
    .option(
      "--data <folder>",
      t("the data folder (default: the SALES_DATA variable, else the bundled sample)")
    )
    .option("--quarter <quarter>", t("review quarter, as 2026-Q3 (default: the last complete one)"))
    .option("--fresh", t("read every file again, though it looks as it did at the last load"))
    .action(async (choice: { data?: string; quarter?: string; fresh?: boolean }) => {
      await runLoad(choice);
    });

await runCommand(command);
