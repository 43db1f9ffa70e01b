import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../../loaders/site/paths.js";
import { withCodeTables } from "./codeTables.js";

/* `npx tsx tests/docs/writeCodeTables.ts`: the codes in docs/analyst.md, as loaders/schema/ declares them. */

const page = join(projectFolder, "docs", "analyst.md");
writeFileSync(page, withCodeTables(readFileSync(page, "utf8")));
