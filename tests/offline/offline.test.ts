import { createHash } from "node:crypto";
import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, inject, it } from "vitest";
import { buildSite } from "../../loaders/site/buildSite.js";
import { workFolder } from "../../loaders/site/paths.js";

const { isBuiltOffline, interfaces, pages, site, snapshot } = inject("siteUnderTest");
const again = join(workFolder, "tests", `again-${process.pid}`);
afterAll(() => rm(again, { recursive: true, force: true }));

/** Every file of a folder with the hash of its bytes. */
async function fingerprint(folder: string): Promise<Record<string, string>> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile()
  );
  const pairs = files.map(async (entry) => {
    const path = join(entry.parentPath, entry.name);
    return [
      path.slice(folder.length),
      createHash("sha256")
        .update(await readFile(path))
        .digest("hex")
    ] as const;
  });
  return Object.fromEntries(await Promise.all(pairs));
}

describe("without a network", () => {
  it("the sample was loaded and its pages built, the ones that every page test opens", (context) => {
    if (!isBuiltOffline)
      return context.skip(
        "this system cannot start a program without a network (no unshare, or no right to it)"
      );
    expect(interfaces).toEqual([]);
    expect(pages).toEqual([
      "/assessments",
      "/brief",
      "/complaints",
      "/concentration",
      "/deal-sizes",
      "/decisions",
      "/handover",
      "/",
      "/method",
      "/pack",
      "/performance-capability",
      "/records",
      "/renewals",
      "/reps",
      "/suitability",
      "/types"
    ]);
  });

  it("the site is byte for byte the one that is built with a network", async () => {
    await buildSite({ snapshot, output: again, report: () => undefined });
    const [first, second] = [await fingerprint(site), await fingerprint(again)];
    const paths = [...new Set([...Object.keys(first), ...Object.keys(second)])];
    expect(paths.filter((path) => first[path] !== second[path])).toEqual([]);
  });
});
