import { Command } from "commander";
import { t } from "../../src/text/t.js";
import { publishSite } from "./publishSite.js";
import { runCommand } from "./runCommand.js";
import { runStep } from "./runStep.js";

const command = (): Command =>
  new Command("npm run build")
    .description(
      t(
        "Builds the pages over the data loaded last into dist/. The site built before stays in place until the new one is whole."
      )
    )
    .action(async () => {
      const site = await runStep(t("Building the pages"), publishSite);
      for (const warning of site.warnings) console.warn(warning);
      console.log(
        t('Built {count} pages in dist/. "npm run serve" shows them.', { count: site.pages.length })
      );
    });

await runCommand(command);
