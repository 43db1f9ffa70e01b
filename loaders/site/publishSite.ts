import { readdir, realpath, rm } from "node:fs/promises";
import { join } from "node:path";
import { type BuiltSite, buildSite } from "./buildSite.js";
import { dataLink, siteLink, workFolder } from "./paths.js";
import { swapLink } from "./swapLink.js";

/** Builds the site over the snapshot in force and makes dist/ point at it; the old site stays until then. */
export async function publishSite(report: (line: string) => void): Promise<BuiltSite> {
  const sites = join(workFolder, "sites");
  // Sorts by time, which is how the old ones are found below.
  const output = join(sites, `${Date.now()}-${process.pid}`);
  const site = await buildSite({ snapshot: dataLink, output, report });
  const previous = await swapLink(siteLink, output);
  await removeOldSites(sites, [output, previous ?? output]);
  return site;
}

/** The site before stays: a page opened from it may still be fetching its files. */
async function removeOldSites(sites: string, kept: readonly string[]): Promise<void> {
  const real = new Set(await Promise.all(kept.map((folder) => realpath(folder).catch(() => folder))));
  const newest = (await readdir(sites)).sort().at(-1);
  for (const name of await readdir(sites)) {
    const folder = join(sites, name);
    if (name !== newest && !real.has(await realpath(folder).catch(() => folder)))
      await rm(folder, { recursive: true, force: true });
  }
}
