import { mkdtempSync, readFileSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { load } from "../../loaders/load.js";
import { sampleFolder } from "../../loaders/site/paths.js";
import type { Company } from "./company.js";
import { readSample } from "./readSample.js";

export interface LoadedSample {
  snapshot: string;
  quarters: string[];
  rejectedRows: { file: string; line: string; code: string }[];
  /** The same exports, read without the product but for the rows it rejected. */
  company: Company;
}

/** Publishes the sample aside and reads its CSVs again for the oracle. */
export async function loadSample(): Promise<LoadedSample> {
  const folder = mkdtempSync(join(tmpdir(), "oracle-"));
  const { snapshot, quarantineFolder, manifest } = await load({
    folder: sampleFolder,
    workFolder: join(folder, "work"),
    link: join(folder, "data"),
    today: "2026-11-23"
  });
  const rejectedRows = readdirSync(quarantineFolder!).flatMap((file) =>
    parse<{ file: string; line: string; code: string }>(readFileSync(join(quarantineFolder!, file)), {
      columns: true,
      bom: true
    })
  );
  return {
    snapshot,
    quarters: manifest.quarters.map(({ quarter }) => quarter),
    rejectedRows,
    company: readSample(sampleFolder, new Set(rejectedRows.map((row) => `${row.file}:${row.line}`)))
  };
}
