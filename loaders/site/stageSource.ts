import { constants } from "node:fs";
import { copyFile, cp, mkdir, readdir, utimes } from "node:fs/promises";
import { join } from "node:path";

/** Framework writes each file's time into the page; a fixed one makes two builds of the same input identical. */
const fixedTime = new Date("2000-01-01T00:00:00Z");

/** The documents that pages name; the rows, which they find through the manifest, are no business of the build. */
const isDocument = (name: string): boolean => name.endsWith(".json");
const isRows = (name: string): boolean => name.endsWith(".arrow");

/**
 * Copies the pages and one snapshot's documents side by side into `into`, with fixed times. The build reads the copy:
 * a load that publishes meanwhile cannot give it half of the old snapshot and half of the new one.
 */
export async function stageSource(pagesFolder: string, snapshotFolder: string, into: string): Promise<void> {
  const left = new Set(["data", ".observablehq"].map((name) => join(pagesFolder, name)));
  await cp(pagesFolder, into, { recursive: true, filter: (path) => !left.has(path) });
  await copyFiles(snapshotFolder, join(into, "data"), isDocument);
  for (const entry of await readdir(into, { recursive: true }))
    await utimes(join(into, entry), fixedTime, fixedTime);
}

/** Puts the snapshot's rows where the pages fetch them, in a built site as in the preview. */
export async function copyRows(snapshotFolder: string, site: string): Promise<void> {
  await copyFiles(snapshotFolder, join(site, "_file", "data"), isRows);
}

async function copyFiles(from: string, into: string, isWanted: (name: string) => boolean): Promise<void> {
  await mkdir(into, { recursive: true });
  // Where the disk can share the blocks of two files, no byte is copied.
  for (const name of (await readdir(from)).filter(isWanted))
    await copyFile(join(from, name), join(into, name), constants.COPYFILE_FICLONE);
}
