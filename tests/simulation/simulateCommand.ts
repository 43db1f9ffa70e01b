import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { projectFolder } from "../../loaders/site/paths.js";
import { runCommand } from "../../loaders/site/runCommand.js";
import { report, study } from "./report.js";
import { scenarios } from "./scenarios.js";
import { simulate } from "./simulate.js";

const file = join(projectFolder, "tests/simulation/RESULTS.md");

const command = new Command("npm run simulate")
  .description(
    `Lets the classifier judge ${study.companies} drawn companies of each of ${scenarios.length} kinds, whose sellers' types are known, and ` +
      `writes how often it was right to ${file}. Takes some minutes.`
  )
  .action(async () => {
    const results = scenarios.map((scenario) => {
      console.log(scenario.name);
      return { scenario, people: simulate(scenario.setting, study.companies, study.firstSeed) };
    });
    writeFileSync(file, await report(results, file));
    console.log(`Written to ${file}`);
  });

await runCommand(command);
