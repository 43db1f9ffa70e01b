import { createHash } from "node:crypto";
import { lstat, mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { swapLink } from "../site/swapLink.js";

export interface SnapshotFile {
  name: string;
  bytes: Uint8Array;
}

export interface SnapshotPlace {
  /** Where snapshots are kept; on the same disk as `link`. */
  workFolder: string;
  /** The path pages read, a symbolic link to one complete snapshot. */
  link: string;
}

/**
 * Publishes all files as one snapshot: written aside and flushed, then shown by swapping one symbolic link.
 * Whoever reads `link` sees the old snapshot or the new one, never a mixture; a crash leaves the old one.
 * Returns the snapshot's folder. Throws when `link` is a real file or folder, which it must not replace.
 */
export async function publishSnapshot(files: readonly SnapshotFile[], place: SnapshotPlace): Promise<string> {
  const snapshots = resolve(place.workFolder, "snapshots");
  await mkdir(snapshots, { recursive: true });
  await mkdir(dirname(place.link), { recursive: true });
  await refuseRealFolder(place.link);
  const aside = join(snapshots, `unfinished-${process.pid}`);
  const final = join(snapshots, contentId(files));
  await rm(aside, { recursive: true, force: true });
  await mkdir(aside);
  for (const { name, bytes } of files) await writeFlushed(join(aside, name), bytes);
  await flushFolder(aside);
  // A folder under its final name is complete and, named by its content, the same as this one.
  if (await exists(final)) await rm(aside, { recursive: true });
  else await rename(aside, final);
  const previous = await swapLink(place.link, final);
  await removeOthers(snapshots, [final, previous]);
  return final;
}

const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false
  );

/** The same content always has the same name, whoever wrote it and when. */
function contentId(files: readonly SnapshotFile[]): string {
  const hash = createHash("sha256");
  for (const { name, bytes } of [...files].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex").slice(0, 16);
}

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "w");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function flushFolder(path: string): Promise<void> {
  // Windows cannot open a folder for flushing; its rename is durable enough without.
  if (process.platform === "win32") return;
  const folder = await open(path, "r");
  await folder.sync().finally(() => folder.close());
}

async function refuseRealFolder(link: string): Promise<void> {
  const present = await lstat(link).catch(() => null);
  if (present && !present.isSymbolicLink()) {
    throw new Error(
      `${link}: expected a link to a snapshot, found a real file or folder. Move it away, then load again.`
    );
  }
}

/** Keeps the snapshot shown and the one before, which a build may still be reading. */
async function removeOthers(snapshots: string, kept: readonly (string | null)[]): Promise<void> {
  for (const name of await readdir(snapshots)) {
    const path = join(snapshots, name);
    if (!kept.includes(path)) await rm(path, { recursive: true, force: true });
  }
}
