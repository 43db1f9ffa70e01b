import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../../loaders/site/paths.js";
import { report, study } from "./report.js";
import { scenarios } from "./scenarios.js";
import { simulate } from "./simulate.js";

const file = join(projectFolder, "tests/simulation/RESULTS.md");
const results = scenarios.map((scenario) => {
  console.log(scenario.name);
  return { scenario, people: simulate(scenario.setting, study.companies, study.firstSeed) };
});
writeFileSync(file, await report(results, file));
console.log(`Written to ${file}`);
