import { readdir, realpath, utimes } from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 * Tells Framework's preview that `link` shows another snapshot. It watches the files that the link led to
 * when a page was opened, and never notices the link itself; a new time on those files wakes it, and it then
 * compares the times of the files that the link leads to now. So these get theirs first: an older time, or
 * the same one, would be taken for "nothing new".
 */
export async function touchSnapshots(link: string): Promise<void> {
  const shown = await realpath(link);
  const snapshots = (await readdir(dirname(shown))).map((name) => join(dirname(shown), name));
  const now = new Date();
  for (const folder of [shown, ...snapshots.filter((other) => other !== shown)])
    for (const name of await readdir(folder).catch(() => []))
      await utimes(join(folder, name), now, now).catch(() => undefined); // removed meanwhile
}
