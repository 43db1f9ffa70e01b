import { Command } from "commander";
import { publishSite } from "./publishSite.js";
import { runCommand } from "./runCommand.js";
import { runStep } from "./runStep.js";

const command = new Command("npm run build")
  .description(
    "Builds the pages over the data loaded last into dist/. The site built before stays in place until the new one is whole."
  )
  .action(async () => {
    const site = await runStep("Building the pages", publishSite);
    for (const warning of site.warnings) console.warn(warning);
    console.log(`Built ${site.pages.length} pages in dist/. "npm run serve" shows them.`);
  });

await runCommand(command);
