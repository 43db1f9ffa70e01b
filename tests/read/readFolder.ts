import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import type { ReadingCache } from "../../loaders/read/cache/readingCache.js";
import { read, type ReadResult } from "../../loaders/read/read.js";
import { readSources } from "../../loaders/sources/readSources.js";

export interface Reading extends ReadResult {
  connection: DuckDBConnection;
  folder: string;
  workFolder: string;
  /** What was reported, line by line. */
  reported: string[];
  /** Rows of a query with every value as text or null. */
  query(sql: string): Promise<(string | null)[][]>;
}

/** Reads a data folder into a fresh in-memory DuckDB. */
export async function readFolder(
  folder: string,
  today = "2026-11-23",
  reader?: "exact",
  cache?: ReadingCache
): Promise<Reading> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const workFolder = await mkdtemp(join(tmpdir(), "work-"));
  if (cache) await mkdir(dirname(cache.draftPath("reps")), { recursive: true });
  const reported: string[] = [];
  const sources = await readSources(folder);
  const report = (line: string) => void reported.push(line);
  const result = await read({
    connection,
    folder,
    sources,
    workFolder,
    today,
    report,
    ...(reader ? { reader } : {}),
    ...(cache ? { cache } : {})
  });
  const query = async (sql: string) =>
    (await connection.runAndReadAll(sql))
      .getRows()
      .map((row) => row.map((value) => (value === null ? null : String(value as string | number))));
  return { ...result, connection, folder, workFolder, reported, query };
}

export type Files = Record<string, string | Uint8Array>;

/** A temp folder with these files and this sources.json (company and base currency are filled in). */
export async function folderOf(files: Files, sources: object): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "data-"));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  await writeFile(
    join(folder, "sources.json"),
    JSON.stringify({ company: "Test", base_currency: "EUR", ...sources })
  );
  return folder;
}
