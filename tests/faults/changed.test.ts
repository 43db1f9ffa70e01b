import { appendFile, readFile, rename, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { load } from "../../loaders/load.js";
import { DataProblem } from "../../loaders/sources/dataProblem.js";
import { companyOf, leftovers, optionsFor, place, shown } from "./company.js";

const changes: Record<string, { file: string; change: (folder: string) => Promise<void>; found: RegExp }> = {
  "a source that grows": {
    file: "deals.csv",
    change: (folder) => appendFile(join(folder, "deals.csv"), "\nd9,a1,r1,won,1,2025-01-02,2025-03-01"),
    found: /grew from \d+ to \d+ bytes/
  },
  "a source that is truncated": {
    file: "deals.csv",
    change: (folder) => truncate(join(folder, "deals.csv"), 120),
    found: /shrank from \d+ to 120 bytes/
  },
  "a source that another file replaces": {
    file: "accounts.csv",
    change: async (folder) => {
      const path = join(folder, "accounts.csv");
      await writeFile(`${path}.new`, await readFile(path));
      await rename(`${path}.new`, path);
    },
    found: /another file in its place/
  },
  "a source that is rewritten in the same length": {
    file: "reps.csv",
    change: async (folder) => {
      const path = join(folder, "reps.csv");
      await writeFile(path, (await readFile(path, "utf8")).replace("Ada", "Eve"));
    },
    found: /was written to/
  },
  "a source that is removed once it was read": {
    file: "reps.csv",
    change: (folder) => rm(join(folder, "reps.csv")),
    found: /no file any more/
  },
  "a policy that appears": {
    file: "policy.json",
    change: (folder) => writeFile(join(folder, "policy.json"), "{}"),
    found: /a file that appeared meanwhile/
  },
  "an edited sources.json": {
    file: "sources.json",
    change: (folder) => appendFile(join(folder, "sources.json"), "\n"),
    found: /grew/
  }
};

describe("while a load reads", () => {
  it.each(Object.entries(changes))(
    "%s stops it, and the snapshot before stays",
    async (_name, { file, change, found }) => {
      const at = await place();
      await load(optionsFor(await companyOf(2), at));
      const before = await shown(at.link);
      const folder = await companyOf(4);
      let isChanged = false;
      const report = (line: string) => {
        if (!line.startsWith("Reading deals.csv")) return;
        isChanged = true;
        // The reading of the file goes on meanwhile, as with an export that runs at the same time.
        void change(folder);
      };
      const error: unknown = await load({ ...optionsFor(folder, at), report }).catch(
        (caught: unknown) => caught
      );
      expect(isChanged).toBe(true);
      expect(error).toBeInstanceOf(DataProblem);
      const [problem] = (error as DataProblem).problems;
      expect(problem).toMatchObject({ code: "SOURCE_CHANGED", where: join(folder, file) });
      expect(problem?.found).toMatch(found);
      expect(await shown(at.link)).toBe(before);
      expect(await leftovers(at)).toEqual([]);
    }
  );
});
