import { createHash } from "node:crypto";
import { mkdtemp, readFile, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type WrittenFile, writeSample } from "../../loaders/sample/writeSample.js";
import { sampleFolder } from "../../loaders/site/paths.js";
import { readFolder } from "../read/readFolder.js";

const megabyte = 1_000_000;

async function hashes(folder: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const name of (await readdir(folder)).sort())
    found[name] = createHash("sha256")
      .update(await readFile(join(folder, name)))
      .digest("hex");
  return found;
}

const emptyFolder = (): Promise<string> => mkdtemp(join(tmpdir(), "sample-"));
const total = (files: WrittenFile[], what: "rows" | "bytes"): number =>
  files.reduce((sum, file) => sum + file[what], 0);

describe("the generator of the bundled sample", () => {
  let folder: string;
  let files: WrittenFile[];

  beforeAll(async () => {
    folder = await emptyFolder();
    files = await writeSample(folder, { seed: 2026, repCount: 60 });
  });

  it("writes the bundled files byte for byte", async () => {
    expect(await hashes(folder)).toEqual(await hashes(sampleFolder));
  });

  it("stays within 6 MB", () => {
    expect(total(files, "bytes")).toBeLessThanOrEqual(6 * megabyte);
  });

  it("writes another company from another seed", async () => {
    const other = await emptyFolder();
    await writeSample(other, { seed: 7, repCount: 60 });
    const [mine, theirs] = [await hashes(folder), await hashes(other)];
    expect(theirs["Opportunity.csv"]).not.toBe(mine["Opportunity.csv"]);
    expect(theirs["sources.json"]).toBe(mine["sources.json"]);
  });

  it("scales with the number of sellers, and what it writes can be read", async () => {
    const large = await emptyFolder();
    const written = await writeSample(large, { seed: 2026, repCount: 180 });
    const growth = total(written, "rows") / total(files, "rows");
    expect(growth).toBeGreaterThan(2.4);
    expect(growth).toBeLessThan(3.6);
    const reading = await readFolder(large);
    const people = reading.files.find(({ table }) => table === "reps");
    expect(people?.loaded).toBeGreaterThanOrEqual(180);
    expect(
      new Set(
        reading.files.map(({ read, loaded, quarantined, filtered }) => read - loaded - quarantined - filtered)
      )
    ).toEqual(new Set([0]));
  });
});
