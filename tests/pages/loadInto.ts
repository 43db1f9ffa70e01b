import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { load } from "../../loaders/load.js";
import { type BuiltSite, buildSite } from "../../loaders/site/buildSite.js";

/** A day after the sample's exports were made. */
const today = "2026-11-01";

/** Loads `data` below `folder`; the project's own data stay as they are. Returns the snapshot's folder. */
export async function loadBelow(
  data: string,
  folder: string,
  { quarter }: { quarter?: string } = {}
): Promise<string> {
  await mkdir(folder, { recursive: true });
  const { snapshot } = await load({
    folder: data,
    workFolder: folder,
    link: join(folder, "data"),
    today,
    ...(quarter ? { reviewQuarter: quarter } : {})
  });
  return snapshot;
}

/** Loads `data` and builds its site below `folder`, as `folder`/site; the project's own site stays as it is too. */
export async function loadInto(data: string, folder: string): Promise<{ snapshot: string; site: BuiltSite }> {
  const snapshot = await loadBelow(data, folder);
  const site = await buildSite({ snapshot, output: join(folder, "site"), report: () => undefined });
  return { snapshot, site };
}
