import { Command } from "commander";
import { t } from "../../src/text/t.js";
import { runLoad } from "../runLoad.js";
import { announce } from "./announce.js";
import { siteLink } from "./paths.js";
import { portOption } from "./portOption.js";
import { publishSite } from "./publishSite.js";
import { runCommand } from "./runCommand.js";
import { runStep } from "./runStep.js";
import { serveSite } from "./serveSite.js";

interface Choice {
  data?: string;
  quarter?: string;
  port?: number;
}

const command = (): Command =>
  new Command("npm start --")
    .description(
      t("Loads a folder of exported CSVs, builds the pages, and serves them to this machine alone.")
    )
    .option(
      "--data <folder>",
      t("the data folder (default: the SALES_DATA variable, else the bundled sample)")
    )
    .option("--quarter <quarter>", t("review quarter, as 2026-Q3 (default: the last complete one)"))
    .addOption(portOption())
    .action(async ({ port, ...choice }: Choice) => {
      await runLoad(choice);
      await runStep(t("Building the pages"), publishSite);
      const { address } = await serveSite(siteLink, port);
      announce(address);
    });

await runCommand(command);
