import { readdir, utimes } from "node:fs/promises";
import { join } from "node:path";

/**
 * Tells Framework's preview that src/data shows another snapshot. It watches the files that the link led to
 * when a page was opened, and never notices the link itself; a new time on every snapshot's files wakes it,
 * and it then reads through the link.
 */
export async function touchSnapshots(snapshotsFolder: string): Promise<void> {
  const now = new Date();
  for (const name of await readdir(snapshotsFolder, { recursive: true }).catch(() => []))
    await utimes(join(snapshotsFolder, name), now, now).catch(() => undefined); // removed meanwhile
}
