import { appendFile, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { load } from "../../loaders/load.js";
import { cachedFilesOf, ReadingCache } from "../../loaders/read/cache/readingCache.js";
import { tableNames } from "../../loaders/schema/tables.js";
import { sampleFolder } from "../../loaders/site/paths.js";
import { smallFiles, smallFolder } from "./company.js";
import { readFolder } from "./readFolder.js";

const newWorkFolder = (): Promise<string> => mkdtemp(join(tmpdir(), "cache-"));

const header = "deal_id,account_id,owner_id,stage,amount,created_on,closed_on";
const activities =
  "activity_id,rep_id,account_id,type,happened_on\nt1,r1,a1,call,2026-01-02\nt2,r9,a1,call,2026-01-02\n";
const company = () =>
  smallFolder(
    {
      "deals.csv": `${header}\nd1,a1,r1,won,100,2025-01-02,2025-03-01\nd2,a2,r2,lost,N/A,2025-01-03,2026-12-02\nd3,a2,r2,lost,x,,\nd5,a2,r1,won,5,,2025-03-01\n`,
      "activities.csv": activities
    },
    { activities: [{ file: "activities.csv" }] },
    { limits: { orphans: 1 } }
  );

interface CachedReading {
  /** Every row in its order, every account, and every rejected row. */
  found: object;
  /** The tables whose files were read. */
  read: string[];
}

async function readingOf(folder: string, today: string, cache?: ReadingCache): Promise<CachedReading> {
  const reading = await readFolder(folder, today, undefined, cache);
  const rows: Record<string, unknown> = {};
  for (const table of tableNames) rows[table] = await reading.query(`select * from raw_${table}`);
  const rejected: string[] = [];
  const quarantine = reading.quarantineFolder;
  for (const name of quarantine === null ? [] : await readdir(quarantine))
    rejected.push(name, await readFile(join(quarantine ?? "", name), "utf8"));
  const { files, accounting, warnings, quarantine: summaries, reported } = reading;
  reading.connection.closeSync();
  const read = reported.flatMap((line) => /^Reading .* as (.*)$/.exec(line)?.[1] ?? []);
  return { found: { rows, rejected, files, accounting, warnings, summaries }, read };
}

interface Choice {
  today?: string;
  isFresh?: boolean;
}

/** Reads as a load does, with what earlier ones left in the work folder; the outcome must be that of a reading without. */
async function readCached(
  folder: string,
  workFolder: string,
  { today = "2026-11-23", isFresh = false }: Choice = {}
): Promise<string[]> {
  const cache = await ReadingCache.open({ workFolder, company: "Test", folder, isFresh });
  const { found, read } = await readingOf(folder, today, cache);
  expect(found).toEqual((await readingOf(folder, today)).found);
  await cache.keep();
  return read;
}

const all = ["reps", "accounts", "deals", "activities"];

describe("what an earlier load has read", () => {
  it("is taken where nothing changed, be a file written again or not", async () => {
    const [folder, workFolder] = [await company(), await newWorkFolder()];
    expect(await readCached(folder, workFolder)).toEqual(all);
    expect(await readCached(folder, workFolder)).toEqual([]);
    await writeFile(join(folder, "reps.csv"), smallFiles["reps.csv"] ?? "");
    expect(await readCached(folder, workFolder)).toEqual([]);
    expect(await readCached(folder, workFolder, { isFresh: true })).toEqual(all);
  });

  it("is read again where a file's bytes changed, be they as many or not", async () => {
    const [folder, workFolder] = [await company(), await newWorkFolder()];
    await readCached(folder, workFolder);
    await appendFile(join(folder, "deals.csv"), "d4,a1,r1,won,7,2025-01-02,2025-03-01\n");
    expect(await readCached(folder, workFolder)).toEqual(["deals"]);
    await writeFile(join(folder, "activities.csv"), activities.replace("t1,", "t7,"));
    expect(await readCached(folder, workFolder)).toEqual(["activities"]);
  });

  it("is trusted by size, inode and time of change alone once the file has settled", async () => {
    const [folder, workFolder] = [await company(), await newWorkFolder()];
    const deals = join(folder, "deals.csv");
    const yesterday = new Date(Date.now() - 86_400_000);
    await utimes(deals, yesterday, yesterday);
    await readCached(folder, workFolder);
    const text = await readFile(deals, "utf8");
    await writeFile(deals, text.replace("d1,a1,r1,won,100", "d1,a1,r1,won,900"));
    await utimes(deals, yesterday, yesterday);
    const cache = await ReadingCache.open({ workFolder, company: "Test", folder, isFresh: false });
    expect((await readingOf(folder, "2026-11-23", cache)).read).toEqual([]);
    expect(await readCached(folder, workFolder, { isFresh: true })).toEqual(all);
  });

  it("is checked again where the keys changed that it refers to, and not where only other columns did", async () => {
    const [folder, workFolder] = [await company(), await newWorkFolder()];
    await readCached(folder, workFolder);
    await writeFile(join(folder, "reps.csv"), "rep_id,name\nr1,Ada Two\nr2,Bo\n");
    expect(await readCached(folder, workFolder)).toEqual(["reps"]);
    await writeFile(join(folder, "reps.csv"), "rep_id,name\nr1,Ada\nr3,Bo\n");
    expect(await readCached(folder, workFolder)).toEqual(all);
    await writeFile(join(folder, "accounts.csv"), "account_id,name,owner_id\na2,Bolt,r1\n");
    expect(await readCached(folder, workFolder)).toEqual(["accounts", "deals", "activities"]);
  });

  it("is read again where sources.json reads it in another way, and where the day matters", async () => {
    const [folder, workFolder] = [await company(), await newWorkFolder()];
    await readCached(folder, workFolder);
    expect(await readCached(folder, workFolder, { today: "2027-01-01" })).toEqual(["deals", "activities"]);
    const path = join(folder, "sources.json");
    const sources = JSON.parse(await readFile(path, "utf8")) as { tables: Record<string, object[]> };
    sources.tables["deals"] = [{ file: "deals.csv", keep: [{ column: "stage", is_not: ["lost"] }] }];
    await writeFile(path, JSON.stringify(sources));
    expect(await readCached(folder, workFolder, { today: "2027-01-01" })).toEqual(["deals"]);
    await writeFile(path, JSON.stringify({ ...sources, base_currency: "USD" }));
    expect(await readCached(folder, workFolder, { today: "2027-01-01" })).toEqual(all);
  });

  it.each([
    ["cut short", (bytes: Buffer) => bytes.subarray(0, -1)],
    [
      "another in one bit",
      (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at === 40 ? byte ^ 1 : byte)))
    ],
    ["empty", () => Buffer.alloc(0)]
  ])("is read again where the file it was kept in is %s", async (_what, damage) => {
    const [folder, workFolder] = [await company(), await newWorkFolder()];
    await readCached(folder, workFolder);
    const [place] = await cachedFilesOf(workFolder, "Test");
    const cache = join(place ?? "", "..");
    for (const name of await readdir(cache)) {
      if (name === "files.json") continue;
      const path = join(cache, name);
      const bytes = await readFile(path);
      await writeFile(path, damage(bytes));
      const isDamaged = !bytes.equals(await readFile(path));
      expect(await readCached(folder, workFolder)).toHaveLength(isDamaged ? 1 : 0);
    }
    await writeFile(join(cache, "files.json"), damage(await readFile(join(cache, "files.json"))));
    expect(await readCached(folder, workFolder)).toEqual(all);
  });

  it("is kept for its owner alone, and only as long as it is used", async () => {
    const [folder, workFolder] = [await company(), await newWorkFolder()];
    await readCached(folder, workFolder);
    const before = await cachedFilesOf(workFolder, "Test");
    await appendFile(join(folder, "deals.csv"), "d4,a1,r1,won,7,2025-01-02,2025-03-01\n");
    await readCached(folder, workFolder);
    const after = await cachedFilesOf(workFolder, "Test");
    expect([before.length, after.length]).toEqual([4, 4]);
    expect(after.filter((path) => !before.includes(path))).toHaveLength(1);
    const place = join(after[0] ?? "", "..");
    expect((await stat(place)).mode & 0o777).toBe(0o700);
    for (const name of await readdir(place)) expect((await stat(join(place, name))).mode & 0o777).toBe(0o600);
    expect(await cachedFilesOf(workFolder, "Another company")).toEqual([]);
  });
});

/** Every file of a folder with its bytes. */
async function bytesOf(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder, { recursive: true });
  const files: Record<string, string> = {};
  for (const name of names.toSorted())
    if ((await stat(join(folder, name))).isFile())
      files[name] = (await readFile(join(folder, name))).toString("base64");
  return files;
}

describe("a load of what was read before", () => {
  it("publishes what a first load publishes, byte for byte, rejected rows included", async () => {
    const workFolder = await newWorkFolder();
    const loaded = async (isFresh: boolean) => {
      const reported: string[] = [];
      const report = (line: string) => void reported.push(line);
      const link = join(workFolder, "data");
      const options = { folder: sampleFolder, workFolder, link, today: "2026-11-23", isFresh, report };
      const { snapshot, quarantineFolder } = await load(options);
      const read = reported.filter((line) => line.startsWith("Reading")).length;
      return { published: await bytesOf(snapshot), rejected: await bytesOf(quarantineFolder ?? ""), read };
    };
    const first = await loaded(false);
    const second = await loaded(false);
    expect([first.read, second.read]).toEqual([15, 0]);
    expect(Object.keys(second.rejected)).not.toHaveLength(0);
    expect({ ...second, read: 15 }).toEqual(first);
    expect(await loaded(true)).toEqual(first);
    await rm(workFolder, { recursive: true });
  }, 180_000);
});
