import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { load } from "../../loaders/load.js";
import { withWarehouse } from "../../loaders/openWarehouse.js";
import { read } from "../../loaders/read/read.js";
import { dataFilesOf } from "../../loaders/read/readUnchanged.js";
import { readSources } from "../../loaders/sources/readSources.js";
import { duckdbRead } from "./duckdbRead.js";
import { nodeScript, sqliteScript } from "./scripts.js";

export interface Place {
  /** The data folder. */
  folder: string;
  /** The work folder, which the loads of one run share. */
  work: string;
}

export interface Measure {
  name: string;
  run: (place: Place) => Promise<void>;
  /** Before the clock runs. */
  prepare?: (place: Place) => Promise<void>;
}

const today = "2026-11-23";

async function reading({ folder, work }: Place, reader?: "exact"): Promise<void> {
  const sources = await readSources(folder);
  const readable = dataFilesOf(sources).map((file) => join(folder, file));
  const workFolder = join(work, "reading");
  await withWarehouse({ workFolder, readable }, async (connection) => {
    const options = { connection, folder, sources, workFolder, today, report: () => undefined };
    await read({ ...options, ...(reader ? { reader } : {}) });
  });
}

/** Everything that `npm run load` does. */
async function loading({ folder, work }: Place, isFresh = false): Promise<void> {
  await load({ folder, workFolder: join(work, "load"), link: join(work, "data"), today, isFresh });
}

/** Gives the first target of the first person another amount. */
async function changeQuota({ folder }: Place): Promise<void> {
  const path = join(folder, "quotas.csv");
  const [headers = "", first = "", ...rest] = (await readFile(path, "utf8")).split("\n");
  const changed = first.replace(/\d+$/, (amount) => String(Number(amount) + 1000));
  await writeFile(path, [headers, changed, ...rest].join("\n"));
}

/** In the order in which they run; the first is what the others are compared with. */
export const measures: readonly Measure[] = [
  { name: "DuckDB's typed read", run: ({ folder }) => duckdbRead(folder) },
  { name: "reading, nothing kept", run: (place) => reading(place) },
  { name: "exact reader alone", run: (place) => reading(place, "exact") },
  { name: "load, nothing kept", run: (place) => loading(place, true) },
  { name: "load, nothing changed", run: (place) => loading(place) },
  { name: "load, quotas changed", prepare: changeQuota, run: (place) => loading(place) },
  { name: "csv-parse + d3.rollup", run: ({ folder }) => nodeScript(folder) },
  { name: "SQLite", run: ({ folder }) => sqliteScript(folder) }
];
