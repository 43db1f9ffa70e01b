import { createHash, randomUUID, webcrypto } from "node:crypto";
import { lstat, mkdir, open, readFile, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { t } from "../../src/text/t.js";
import { swapLink } from "../site/swapLink.js";
import { inLanes } from "./inLanes.js";
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

/** A snapshot while it is written, beside those that are complete. */
export interface SnapshotDraft {
  /** Writes and flushes one file; the same name may be written again with the same bytes only. */
  write(file: SnapshotFile): Promise<void>;
  /** A file that was written. */
  read(name: string): Promise<Uint8Array>;
  /** Shows everything that was written. Returns the snapshot's folder. */
  publish(link: string): Promise<string>;
  discard(): Promise<void>;
}

/** What a file must hold, so that it can be told whether it does without keeping it in memory. */
type Digests = ReadonlyMap<string, string>;

/** Begins a snapshot in the work folder. What is neither published nor discarded, the next load removes. */
export async function draftSnapshot(workFolder: string): Promise<SnapshotDraft> {
  const snapshots = resolve(workFolder, "snapshots");
  await mkdir(snapshots, { recursive: true });
  const aside = unfinished(snapshots);
  await mkdir(aside);
  const digests = new Map<string, string>();
  return {
    async write({ name, bytes }) {
      const digest = await digestOf(bytes);
      if (digests.has(name) && digests.get(name) !== digest)
        throw new Error(`${name} is to be published twice, with different content.`);
      if (digests.has(name)) return;
      digests.set(name, digest);
      await writeFlushed(join(aside, name), bytes);
    },
    read: (name) => readFile(join(aside, name)),
    async publish(link) {
      await mkdir(dirname(link), { recursive: true });
      await refuseRealFolder(link);
      const final = await settle(aside, snapshots, digests);
      const previous = await swapLink(link, final);
      await flushFolder(dirname(link));
      // The new snapshot is shown and the load has succeeded; what cannot be removed now, the next load removes.
      await removeOthers(snapshots, [final, previous]).catch(() => undefined);
      return final;
    },
    discard: () => rm(aside, { recursive: true, force: true })
  };
}

/**
 * Publishes all files as one snapshot: written aside and flushed, then shown by swapping one symbolic link.
 * Whoever reads `link` sees the old snapshot or the new one, never a mixture; a crash leaves the old one.
 * Returns the snapshot's folder. Throws when `link` is a real file or folder, which it must not replace.
 */
export async function publishSnapshot(files: readonly SnapshotFile[], place: SnapshotPlace): Promise<string> {
  const draft = await draftSnapshot(place.workFolder);
  try {
    await inLanes(files, (file) => draft.write(file));
    return await draft.publish(place.link);
  } catch (error) {
    // On a full disk, half a snapshot would take the room that the next load needs.
    await draft.discard().catch(() => undefined);
    throw error;
  }
}

/** Gives a complete draft its final name; one that is there already with the same content is taken instead. */
async function settle(aside: string, snapshots: string, digests: Digests): Promise<string> {
  await flushFolder(aside);
  const final = await freeOrSame(digests, join(snapshots, contentId(digests)));
  if (await exists(final)) {
    await rm(aside, { recursive: true, force: true });
    return final;
  }
  await rename(aside, final);
  await flushFolder(snapshots);
  return final;
}

const unfinished = (snapshots: string): string => join(snapshots, unfinishedPrefix + randomUUID());

/**
 * The first of `path`, `path`-2, `path`-3 … that is free or holds just these files: a snapshot that somebody
 * damaged is neither shown again nor, since it may be the one shown now, repaired in place.
 */
async function freeOrSame(digests: Digests, path: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? path : `${path}-${number}`;
    if (!(await exists(candidate)) || (await isComplete(digests, candidate))) return candidate;
  }
}

async function isComplete(digests: Digests, folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => null);
  if (names?.length !== digests.size) return false;
  for (const [name, digest] of digests) {
    const found = await readFile(join(folder, name)).catch(() => null);
    if (!found || (await digestOf(found)) !== digest) return false;
  }
  return true;
}

/** Whether a published snapshot still holds what its name promises. */
export async function isIntact(folder: string): Promise<boolean> {
  const digests = await inLanes(
    await readdir(folder),
    async (name) => [name, await digestOf(await readFile(join(folder, name)))] as const
  );
  return contentId(new Map(digests)) === basename(folder).replace(/-\d+$/, "");
}

/** Worked out off this thread: a snapshot of ten thousand people is larger than a gigabyte. */
const digestOf = async (bytes: Uint8Array): Promise<string> =>
  Buffer.from(await webcrypto.subtle.digest("SHA-256", bytes)).toString("hex");

const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false
  );

/** The same content always has the same name, whoever wrote it and when. */
function contentId(digests: Digests): string {
  const hash = createHash("sha256");
  for (const [name, digest] of [...digests].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${name}\0${digest}\n`);
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
      t(
        "{link}: expected a link to a snapshot, found a real file or folder. Move it away, then load again.",
        {
          link
        }
      )
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
