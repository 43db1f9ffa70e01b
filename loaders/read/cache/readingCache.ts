import { createHash } from "node:crypto";
import { chmod, mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { t } from "../../../src/text/t.js";
import type { TableName } from "../../schema/tables.js";
import type { SourceCount } from "../loadSource.js";
import type { Reject } from "../quarantine/reject.js";
import { FileHashes, type KnownFile, sha256Of } from "./fileHashes.js";

/** What became of the rows of one file. */
export interface HeldSource {
  count: SourceCount;
  rejects: Reject[];
}

/** What a load found in the files of one table, beside the good rows. */
export interface HeldTable {
  table: TableName;
  /** Of the good rows' Parquet file. */
  bytes: number;
  sha256: string;
  /** In the order of the plans. */
  sources: HeldSource[];
}

const indexName = "files.json";

const folderOf = (workFolder: string, company: string): string =>
  join(resolve(workFolder), "cache", createHash("sha256").update(company).digest("hex").slice(0, 12));

/** The Parquet files that the cache of a company may hand out. */
export async function cachedFilesOf(workFolder: string, company: string): Promise<string[]> {
  const folder = folderOf(workFolder, company);
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith(".parquet")).map((name) => join(folder, name));
}

export interface CachePlace {
  workFolder: string;
  company: string;
  /** The data folder. */
  folder: string;
  /** Whether nothing of earlier loads is taken. */
  isFresh: boolean;
}

/**
 * The good rows of each table as an earlier load read them, for files that have not changed since. Only ever taken where
 * the bytes are those that were written; whatever is missing or damaged is read from the CSVs again.
 */
export class ReadingCache {
  private readonly used = new Set<string>();
  private readonly written: { key: string; path: string; held: HeldTable }[] = [];

  private constructor(
    private readonly folder: string,
    private readonly place: CachePlace,
    readonly hashes: FileHashes
  ) {}

  static async open(place: CachePlace): Promise<ReadingCache> {
    const folder = folderOf(place.workFolder, place.company);
    const files = place.isFresh ? null : ((await readSealed(join(folder, indexName))) as KnownFile[] | null);
    return new ReadingCache(folder, place, new FileHashes(place.folder, files ?? []));
  }

  /** Where the good rows of a table may be written until `keep`; the engine reaches this folder. */
  draftPath(table: TableName): string {
    return join(resolve(this.place.workFolder), "spill", `cached-${table}.parquet`);
  }

  /** The held rows under a key with the path of their Parquet; null where there are none, or not as they were written. */
  async find(key: string): Promise<{ path: string; held: HeldTable } | null> {
    if (this.place.isFresh) return null;
    const held = (await readSealed(join(this.folder, `${key}.json`))) as HeldTable | null;
    const path = join(this.folder, `${key}.parquet`);
    const size = (await stat(path).catch(() => null))?.size;
    if (held === null || size !== held.bytes || (await sha256Of(path)) !== held.sha256) return null;
    this.used.add(key);
    return { path, held };
  }

  /** Runs a step that only later loads gain from: where it fails, this load goes on and says so. */
  async attempt(step: () => Promise<void>, report: (line: string) => void): Promise<void> {
    await step().catch((error: Error) =>
      report(t("Not kept for the next load, which will take longer: {why}", { why: error.message }))
    );
  }

  /** Takes over what a load has written to draftPath; nothing of it is found before `keep`. */
  async add(key: string, table: TableName, sources: HeldSource[]): Promise<void> {
    const path = this.draftPath(table);
    const { size: bytes } = await stat(path);
    this.written.push({ key, path, held: { table, bytes, sha256: await sha256Of(path), sources } });
  }

  /**
   * Makes what this load read findable, and removes what it did not use, so that a company's cache holds one reading.
   * Each file gets its name once it is whole. Readable by this user only: it holds what the exports hold.
   */
  async keep(): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    for (const { key, path, held } of this.written) {
      await chmod(path, 0o600);
      await rename(path, join(this.folder, `${key}.parquet`));
      await writeSealed(join(this.folder, `${key}.json`), held);
      this.used.add(key);
    }
    await writeSealed(join(this.folder, indexName), this.hashes.forNext());
    for (const name of await readdir(this.folder))
      if (name !== indexName && !this.used.has(name.replace(/\.(json|parquet)$/, "")))
        await rm(join(this.folder, name), { force: true });
  }
}

const sealOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/** JSON under a line with its hash, so that a damaged file is known as one. */
async function writeSealed(path: string, content: unknown): Promise<void> {
  const text = JSON.stringify(content);
  const draft = `${path}.draft`;
  await rm(draft, { force: true });
  await writeFile(draft, `${sealOf(text)}\n${text}`, { mode: 0o600 });
  await rename(draft, path);
}

async function readSealed(path: string): Promise<unknown> {
  const content = await readFile(path, "utf8").catch(() => "");
  const end = content.indexOf("\n");
  const text = content.slice(end + 1);
  return end > 0 && content.slice(0, end) === sealOf(text) ? JSON.parse(text) : null;
}
