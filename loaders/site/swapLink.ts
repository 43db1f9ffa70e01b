import { lstat, readdir, readlink, rename, rm, symlink } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { isRunning } from "../publish/runningProcess.js";

/**
 * Makes `link` point at the folder `target`. A reader finds the old folder or the new one, never neither;
 * only where a real folder lies in the link's place is it removed first.
 * Returns the folder it pointed at before, or null.
 */
export async function swapLink(link: string, target: string): Promise<string | null> {
  const previous = await readlink(link).catch(() => null);
  if (previous === null) await rm(link, { recursive: true, force: true });
  await removeLeftLinks(link);
  const aside = `${link}.${process.pid}.new`;
  await rm(aside, { force: true });
  // A junction needs no special right on Windows; other systems ignore the type.
  await symlink(target, aside, "junction");
  try {
    await rename(aside, link);
  } catch (error) {
    // Windows does not rename over a junction.
    if (!(await lstat(link).catch(() => null))?.isSymbolicLink()) throw error;
    await rm(link);
    await rename(aside, link);
  }
  return previous === null ? null : resolve(dirname(link), previous);
}

/** Links that a process made beside `link` and was killed before it could rename them. */
async function removeLeftLinks(link: string): Promise<void> {
  const start = `${basename(link)}.`;
  for (const name of await readdir(dirname(link))) {
    const pid = name.startsWith(start) ? /^(\d+)\.new$/.exec(name.slice(start.length))?.[1] : undefined;
    if (pid !== undefined && !(await isRunning(Number(pid), null)))
      await rm(join(dirname(link), name), { force: true });
  }
}
