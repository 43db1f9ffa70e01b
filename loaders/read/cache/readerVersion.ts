import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folders whose code decides what a file's rows become. */
const folders = ["read", "schema", "sources"];

let version: Promise<string> | null = null;

/** A hash of the reader's own code and of DuckDB's version: what an older reader read is never taken for this one's. */
export function readerVersion(): Promise<string> {
  version ??= versionOf(fileURLToPath(new URL("../../", import.meta.url)));
  return version;
}

async function versionOf(loaders: string): Promise<string> {
  const hash = createHash("sha256");
  for (const folder of folders) {
    const entries = await readdir(join(loaders, folder), { recursive: true });
    for (const name of entries.toSorted().filter((each) => extname(each) !== ""))
      hash.update(`${name}\0`).update(await readFile(join(loaders, folder, name)));
  }
  const { version: duckdb } = createRequire(import.meta.url)("@duckdb/node-api/package.json") as {
    version: string;
  };
  return hash.update(duckdb).digest("hex");
}
