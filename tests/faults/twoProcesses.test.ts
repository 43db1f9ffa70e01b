import { copyFile, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { load } from "../../loaders/load.js";
import { bundleChild } from "./bundleChild.js";
import { companyOf, leftovers, optionsFor, place, shown } from "./company.js";
import { type Elsewhere, loadElsewhere } from "./loadElsewhere.js";

describe("two processes that load into one place", () => {
  let bundle: string;
  let folders: [string, string];
  let contents: (string | null)[];

  beforeAll(async () => {
    bundle = await bundleChild("loadOnceChild");
    folders = [await companyOf(2), await companyOf(4)];
    contents = [];
    for (const folder of folders) {
      const at = await place();
      await load(optionsFor(folder, at));
      contents.push(await shown(at.link));
    }
  });

  it("at the same moment: at least one succeeds, another is refused, what is shown is whole", async () => {
    const at = await place();
    for (let round = 1; round <= 3; round += 1) {
      const both = await Promise.all(folders.map((folder) => loadElsewhere(bundle, folder, at)));
      const said = await Promise.all(both.map((process) => process.go()));
      expect(said).toContain("done");
      for (const each of said) expect(["done", "LOAD_RUNNING"]).toContain(each);
      expect(contents).toContain(await shown(at.link));
      expect(await leftovers(at)).toEqual([]);
    }
  });

  it("at the same moment, with one reading kept for both: the next load takes it and shows the same", async () => {
    const at = await place();
    const folder = await companyOf(2);
    await load(optionsFor(folder, at));
    // Other deals under the same name: their reading replaces the one that is kept.
    await copyFile(join(folders[1], "deals.csv"), join(folder, "deals.csv"));
    const both = [await loadElsewhere(bundle, folder, at), await loadElsewhere(bundle, folder, at)];
    expect(await Promise.all(both.map((process) => process.go()))).toContain("done");
    const lines: string[] = [];
    await rm(join(at.workFolder, "last-load.json"), { force: true });
    await load({ ...optionsFor(folder, at), report: (line) => lines.push(line) });
    expect(lines.filter((line) => line.startsWith("Reading"))).toEqual([]);
    expect(await shown(at.link)).toBe(contents[1]);
    expect(await leftovers(at)).toEqual([]);
  });

  it.skipIf(process.platform === "win32")(
    "while one is at work, be it ever so slow, the other is refused and disturbs nothing",
    async () => {
      const at = await place();
      await load(optionsFor(folders[0], at));
      const slow = await loadElsewhere(bundle, folders[1], at);
      const said = slow.go();
      await stopAtWork(slow, at.workFolder);
      await expect(load(optionsFor(folders[0], at))).rejects.toThrow(
        new RegExp(`another load is running since .* UTC, process ${slow.pid}\\b.*\\[LOAD_RUNNING\\]`)
      );
      expect(await shown(at.link)).toBe(contents[0]);
      slow.signal("SIGCONT");
      expect(await said).toBe("done");
      expect(await shown(at.link)).toBe(contents[1]);
      expect(await leftovers(at)).toEqual([]);
    }
  );

  it.skipIf(process.platform === "win32")("once one was killed, the other goes ahead at once", async () => {
    const at = await place();
    const killed = await loadElsewhere(bundle, folders[1], at);
    const said = killed.go();
    await stopAtWork(killed, at.workFolder);
    killed.signal("SIGKILL");
    expect(await said).toBe("the process ended by itself");
    await load(optionsFor(folders[0], at));
    expect(await shown(at.link)).toBe(contents[0]);
    expect(await leftovers(at)).toEqual([]);
  });
});

/** Halts the process as soon as its ticket lies in the work folder. */
async function stopAtWork(process: Elsewhere, workFolder: string): Promise<void> {
  const hasTicket = async () =>
    (await readdir(join(workFolder, "loading")).catch(() => [])).some((name) =>
      name.startsWith(`${process.pid}_`)
    );
  while (!(await hasTicket())) await wait(5);
  process.signal("SIGSTOP");
}
