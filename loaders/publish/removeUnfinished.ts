import { readdir, rm } from "node:fs/promises";
import { join, resolve } from "node:path";

/** What a load writes before it is known to succeed has a name that begins so. */
export const unfinishedPrefix = "unfinished-";

/** Removes what a killed load left in the work folder. Only for whoever holds the load lock. */
export async function removeUnfinished(workFolder: string): Promise<void> {
  const root = resolve(workFolder);
  await rm(join(root, "spill"), { recursive: true, force: true });
  for (const folder of [root, join(root, "snapshots")]) {
    const names = await readdir(folder).catch(() => []);
    for (const name of names.filter((each) => each.startsWith(unfinishedPrefix)))
      await rm(join(folder, name), { recursive: true, force: true });
  }
}
