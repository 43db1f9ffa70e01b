import type * as Disk from "node:fs/promises";
import { cp, mkdtemp, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, it, vi } from "vitest";
import { ReadingCache } from "../../loaders/read/cache/readingCache.js";
import { smallFolder } from "./company.js";
import { readFolder } from "./readFolder.js";

/** Steps on the disk that are still carried out; the one after them is where the process dies. */
const alive = vi.hoisted(() => ({ steps: Infinity }));

vi.mock("node:fs/promises", async (original) => {
  const real = await original<typeof Disk>();
  const dying = <Args extends unknown[], Result>(step: (...args: Args) => Promise<Result>) => {
    return async (...args: Args): Promise<Result> => {
      if (alive.steps === 0) throw new Error("killed");
      alive.steps -= 1;
      return step(...args);
    };
  };
  // A process that dies while it writes leaves the first half.
  const writeHalf = async (path: string, text: string): Promise<void> => {
    if (alive.steps === 0) await real.writeFile(path, text.slice(0, text.length / 2));
    return dying(real.writeFile)(path, text, { mode: 0o600 });
  };
  const { chmod, mkdir, rename, rm } = real;
  const steps = { chmod: dying(chmod), mkdir: dying(mkdir), rename: dying(rename), rm: dying(rm) };
  return { ...real, ...steps, writeFile: writeHalf };
});

beforeEach(() => {
  alive.steps = Infinity;
});

const header = "deal_id,account_id,owner_id,stage,amount,created_on,closed_on";
const deals = (amount: string) =>
  `${header}\nd1,a1,r1,won,${amount},2025-01-02,2025-03-01\nd2,a2,r2,lost,x,2025-01-03,2025-03-01\n`;

/** Every deal, every rejected row's place, and which tables were read from their files. */
async function readingOf(folder: string, cache?: ReadingCache) {
  const reading = await readFolder(folder, "2026-11-23", undefined, cache);
  const rows = await reading.query("select * from raw_deals order by all");
  reading.connection.closeSync();
  const { quarantine, reported } = reading;
  const read = reported.flatMap((line) => /^Reading .* as (.*)$/.exec(line)?.[1] ?? []);
  return { found: { rows, quarantine }, read };
}

const opened = (workFolder: string, folder: string) =>
  ReadingCache.open({ workFolder, company: "Test", folder, isFresh: false });

it("what an earlier load has read is right whichever step of keeping it a process dies at", async () => {
  const folder = await smallFolder({ "deals.csv": deals("100") }, {});
  const before = await mkdtemp(join(tmpdir(), "cache-"));
  const first = await opened(before, folder);
  await readingOf(folder, first);
  await first.keep();
  await writeFile(join(folder, "deals.csv"), deals("900"));
  const { found: expected } = await readingOf(folder);

  let [steps, isWhole] = [0, false];
  for (; !isWhole; steps += 1) {
    alive.steps = Infinity;
    const workFolder = await mkdtemp(join(tmpdir(), "cache-"));
    await cp(join(before, "cache"), join(workFolder, "cache"), { recursive: true });
    const killed = await opened(workFolder, folder);
    expect((await readingOf(folder, killed)).read).toEqual(["deals"]);
    alive.steps = steps;
    isWhole = await killed.keep().then(
      () => true,
      () => false
    );
    alive.steps = Infinity;

    const next = await opened(workFolder, folder);
    const { found, read } = await readingOf(folder, next);
    expect(found, `after ${steps} steps`).toEqual(expected);
    expect(isWhole ? [] : ["deals"], `after ${steps} steps`).toEqual(expect.arrayContaining(read));
    await next.keep();
    const [place = ""] = await readdir(join(workFolder, "cache"));
    const names = await readdir(join(workFolder, "cache", place));
    // Three tables with their rows and accounts, and the list of files.
    expect(names.filter((name) => /^[\da-f]{64}\.(json|parquet)$/.test(name))).toHaveLength(6);
    expect(names).toHaveLength(7);
  }
  expect(steps).toBeGreaterThan(8);
}, 180_000);
