import { join } from "node:path";
import { Command } from "commander";
import { t } from "../src/text/t.js";
import { checkData } from "./load.js";
import { printOutcome } from "./printOutcome.js";
import { chosenFolder, today } from "./runLoad.js";
import { workFolder } from "./site/paths.js";
import { runCommand } from "./site/runCommand.js";
import { runStep } from "./site/runStep.js";

const command = (): Command =>
  new Command("npm run check-data --")
    .description(
      t(
        "Reads and checks a data folder exactly as a load does, and publishes nothing: the pages keep showing what they show. Exits with 1 where a load would be refused."
      )
    )
    .argument("[folder]", t("the data folder (default: the SALES_DATA variable, else the bundled sample)"))
    .action(async (choice: string | undefined) => {
      const folder = chosenFolder(choice);
      const result = await runStep(t("Checking {folder}", { folder }), (report) =>
        checkData({ folder, workFolder: join(workFolder, "check"), today: today(), report })
      );
      for (const line of result.reasons) console.log(line);
      printOutcome(result);
      console.log(t("Nothing was published. To load it: npm run load -- --data FOLDER."));
    });

await runCommand(command);
