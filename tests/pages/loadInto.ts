import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { load } from "../../loaders/load.js";
import { type BuiltSite, buildSite } from "../../loaders/site/buildSite.js";

/** A day after the sample's exports were made. */
const today = "2026-11-01";

/** Loads `data` and builds its site below `folder`, as `folder`/site; the project's own data and site stay as they are. */
export async function loadInto(
  data: string,
  folder: string,
  { quarter }: { quarter?: string } = {}
): Promise<{ snapshot: string; site: BuiltSite }> {
  await mkdir(folder, { recursive: true });
  const { snapshot } = await load({
    folder: data,
    workFolder: folder,
    link: join(folder, "data"),
    today,
    ...(quarter ? { reviewQuarter: quarter } : {})
  });
  const site = await buildSite({ snapshot, output: join(folder, "site"), report: () => undefined });
  return { snapshot, site };
}
