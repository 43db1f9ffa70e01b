import { createHash, randomUUID } from "node:crypto";
import { lstat, mkdir, open, readFile, readdir, rename, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { swapLink } from "../site/swapLink.js";
import { unfinishedPrefix } from "./removeUnfinished.js";

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
  const final = await writeSnapshot(files, snapshots);
  const previous = await swapLink(place.link, final);
  await flushFolder(dirname(place.link));
  // The new snapshot is shown and the load has succeeded; what cannot be removed now, the next load removes.
  await removeOthers(snapshots, [final, previous]).catch(() => undefined);
  return final;
}

/** The folder, under its final name, in which all files are complete and flushed. */
async function writeSnapshot(files: readonly SnapshotFile[], snapshots: string): Promise<string> {
  const final = await freeOrSame(files, join(snapshots, contentId(files)));
  if (await isComplete(files, final)) return final;
  const aside = unfinished(snapshots);
  try {
    await mkdir(aside);
    for (const { name, bytes } of files) await writeFlushed(join(aside, name), bytes);
    await flushFolder(aside);
    await rename(aside, final);
    await flushFolder(snapshots);
  } catch (error) {
    // On a full disk, half a snapshot would take the room that the next load needs.
    await rm(aside, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
  return final;
}

const unfinished = (snapshots: string): string => join(snapshots, unfinishedPrefix + randomUUID());

/**
 * The first of `path`, `path`-2, `path`-3 … that is free or holds just these files: a snapshot that somebody
 * damaged is neither shown again nor, since it may be the one shown now, repaired in place.
 */
async function freeOrSame(files: readonly SnapshotFile[], path: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? path : `${path}-${number}`;
    if (!(await exists(candidate)) || (await isComplete(files, candidate))) return candidate;
  }
}

async function isComplete(files: readonly SnapshotFile[], folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => null);
  if (names?.length !== files.length) return false;
  for (const { name, bytes } of files) {
    const found = await readFile(join(folder, name)).catch(() => null);
    if (!found?.equals(bytes)) return false;
  }
  return true;
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
  } catch (error) {
    // Node names the path where opening fails, not where writing does.
    throw Object.assign(error as NodeJS.ErrnoException, { path });
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

/**
 * Keeps the snapshot shown and the one before, which a build may still be reading. The others lose their final
 * name first: one that is half removed must not be taken for a complete one.
 */
async function removeOthers(snapshots: string, kept: readonly (string | null)[]): Promise<void> {
  for (const name of await readdir(snapshots)) {
    const path = join(snapshots, name);
    if (kept.includes(path)) continue;
    const aside = unfinished(snapshots);
    await rename(path, aside);
    await rm(aside, { recursive: true, force: true });
  }
}
