import { writeFile } from "node:fs/promises";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { loadInto } from "./loadInto.js";
import type { BuildRecord } from "./siteUnderTest.js";

/* Started by siteUnderTest.ts, where possible without a network: loads a data folder and builds its site. */
const [data = "", folder = ""] = process.argv.slice(2);
const { snapshot, site } = await loadInto(data, folder);
const record: BuildRecord = {
  snapshot,
  pages: site.pages,
  warnings: site.warnings,
  interfaces: Object.entries(networkInterfaces()).flatMap(([name, addresses]) =>
    (addresses ?? []).some((address) => !address.internal) ? [name] : []
  )
};
await writeFile(join(folder, "built.json"), JSON.stringify(record));
