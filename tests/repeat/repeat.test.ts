import { appendFile, mkdir, readdir, rm, unlink, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { load, type LoadOptions } from "../../loaders/load.js";
import { companyOf, leftovers, optionsFor, place, shown } from "../faults/company.js";

const note = "Nothing changed since the last load; its figures stand";

/** As if everything in the folder had been exported a minute ago. */
async function lieStill(folder: string): Promise<void> {
  const then = new Date(Date.now() - 60_000);
  for (const name of await readdir(folder)) await utimes(join(folder, name), then, then);
}

/** A company loaded once, and how to load it again: says whether that was worked out. */
async function loadedOnce() {
  const [folder, at] = [await companyOf(2), await place()];
  await lieStill(folder);
  const first = await load(optionsFor(folder, at));
  const again = async (over: Partial<LoadOptions> = {}) => {
    const lines: string[] = [];
    const result = await load({ ...optionsFor(folder, at), report: (line) => lines.push(line), ...over });
    return { result, lines, isRepeated: lines.includes(note) };
  };
  return { folder, at, first, again };
}

describe("the same load again", () => {
  it("shows what the last one worked out, with the same account of every row", async () => {
    const { at, first, again } = await loadedOnce();
    const before = await shown(at.link);
    const { result, isRepeated } = await again();
    expect(isRepeated).toBe(true);
    expect(result).toEqual(first);
    expect(await shown(at.link)).toBe(before);
    expect((await again({ isFresh: true })).isRepeated).toBe(false);
    expect(await shown(at.link)).toBe(before);
  });

  const changes: [
    string,
    (once: Awaited<ReturnType<typeof loadedOnce>>) => Promise<Partial<LoadOptions> | void>
  ][] = [
    [
      "a row more",
      async ({ folder }) => {
        await appendFile(join(folder, "deals.csv"), "\nd9,a1,r1,won,7,2025-01-02,2025-03-09");
        await lieStill(folder);
      }
    ],
    [
      "a threshold of the folder's own",
      async ({ folder }) => {
        await writeFile(join(folder, "policy.json"), '{ "renewal": { "target_rate": 0.5 } }');
        await lieStill(folder);
      }
    ],
    ["another review quarter", () => Promise.resolve({ reviewQuarter: "2024-Q4" })],
    ["a damaged snapshot", async ({ first }) => appendFile(join(first.snapshot, "method.json"), " ")],
    ["a snapshot that lost a file", async ({ first }) => unlink(join(first.snapshot, "method.json"))],
    ["a link that is gone", async ({ at }) => unlink(at.link)],
    [
      "rejected rows that were removed",
      async ({ first }) => rm(first.quarantineFolder ?? "", { recursive: true })
    ],
    ["a note that cannot be read", async ({ at }) => writeFile(join(at.workFolder, "last-load.json"), "{")],
    [
      "a refused load in between, whose rejected rows have to go",
      async ({ at }) => {
        // No deal is left: refused, and its rows lie beside those of the load before.
        await expect(load(optionsFor(await companyOf(0), at))).rejects.toThrow();
      }
    ]
  ];
  it.each(changes)("is worked out anew after %s", async (_what, change) => {
    const once = await loadedOnce();
    expect((await once.again((await change(once)) ?? {})).isRepeated).toBe(false);
  });

  it("is worked out where a file was written only just now: it may change again without showing it", async () => {
    const { folder, again } = await loadedOnce();
    const now = new Date();
    await utimes(join(folder, "deals.csv"), now, now);
    expect((await again()).isRepeated).toBe(false);
  });

  it("is shown though it cannot be remembered, which is said, and is worked out the next time", async () => {
    const { folder, at, again } = await loadedOnce();
    const before = await shown(at.link);
    // Nothing can take the place of a folder that is not empty.
    const noted = join(at.workFolder, "last-load.json");
    await rm(noted);
    await mkdir(join(noted, "in the way"), { recursive: true });
    await appendFile(join(folder, "deals.csv"), "\nd9,a1,r1,won,7,2025-01-02,2025-03-09");
    await lieStill(folder);
    const { lines, isRepeated } = await again();
    const said = lines.filter((line) =>
      line.startsWith("Not kept, so the next load works everything out again: ")
    );
    expect([isRepeated, said.length]).toEqual([false, 1]);
    expect(await shown(at.link)).not.toBe(before);
    expect(await leftovers(at)).toEqual([]);
    expect((await again()).isRepeated).toBe(false);
    await rm(noted, { recursive: true });
    expect([(await again()).isRepeated, (await again()).isRepeated]).toEqual([false, true]);
  });

  it("minds the day of the load only where the export names none", async () => {
    const { again } = await loadedOnce();
    expect((await again({ today: "2026-11-24" })).isRepeated).toBe(true);
  });
});
