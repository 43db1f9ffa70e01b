import { cp, readdir, utimes } from "node:fs/promises";
import { basename, join } from "node:path";

/** Framework writes each file's time into the page; a fixed one makes two builds of the same input identical. */
const fixedTime = new Date("2000-01-01T00:00:00Z");

/**
 * Copies the pages and one snapshot side by side into `into`, with fixed times. The build reads the copy:
 * a load that publishes meanwhile cannot give it half of the old snapshot and half of the new one.
 */
export async function stageSource(pagesFolder: string, snapshotFolder: string, into: string): Promise<void> {
  const left = new Set(["data", ".observablehq"].map((name) => join(pagesFolder, name)));
  await cp(pagesFolder, into, { recursive: true, filter: (path) => !left.has(path) });
  await cp(snapshotFolder, join(into, "data"), { recursive: true, dereference: true, filter: isVisible });
  for (const entry of await readdir(into, { recursive: true }))
    await utimes(join(into, entry), fixedTime, fixedTime);
}

function isVisible(path: string): boolean {
  return !basename(path).startsWith(".");
}
