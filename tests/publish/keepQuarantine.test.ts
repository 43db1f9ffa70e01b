import { mkdir, mkdtemp, readFile, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { keepQuarantine } from "../../loaders/read/quarantine/keepQuarantine.js";

describe("keepQuarantine", () => {
  let work: string;
  beforeEach(async () => {
    work = await mkdtemp(join(tmpdir(), "quarantine-"));
  });

  /** A folder as writeQuarantine leaves it, with one file of this name. */
  async function written(name: string): Promise<string> {
    const folder = join(work, `unfinished-quarantine-${name}`);
    await mkdir(folder);
    await writeFile(join(folder, name), name);
    return folder;
  }

  it("puts the rows of a load in place of those of the load before", async () => {
    await keepQuarantine(work, await written("old.csv"), "loaded");
    expect(await keepQuarantine(work, await written("new.csv"), "loaded")).toBe(join(work, "quarantine"));
    expect(await readdir(join(work, "quarantine"))).toEqual(["new.csv"]);
    expect(await readdir(work)).toEqual(["quarantine"]);
  });

  it("leaves the rows of the load shown where another one was refused, until one succeeds", async () => {
    await keepQuarantine(work, await written("shown.csv"), "loaded");
    for (const name of ["first.csv", "second.csv"])
      await keepQuarantine(work, await written(name), "refused");
    expect(await readdir(join(work, "quarantine"))).toEqual(["shown.csv"]);
    expect(await readdir(join(work, "quarantine-of-refused-load"))).toEqual(["second.csv"]);
    expect(await keepQuarantine(work, null, "loaded")).toBeNull();
    expect(await readdir(work)).toEqual([]);
  });

  it("leaves the earlier rows whole where the new ones cannot be put in place, and says so", async () => {
    await keepQuarantine(work, await written("old.csv"), "loaded");
    const missing = join(work, "unfinished-quarantine-missing");
    await expect(keepQuarantine(work, missing, "loaded")).rejects.toThrow(
      `${join(work, "quarantine")}: the rejected rows of this load could not be put there (ENOENT)`
    );
    expect(await readFile(join(work, "quarantine", "old.csv"), "utf8")).toBe("old.csv");
    expect(await readdir(work)).toEqual(["quarantine"]);
  });
});
