import { stat } from "node:fs/promises";
import { join } from "node:path";
import { t } from "../../src/text/t.js";
import { type Problem, refuse } from "../sources/dataProblem.js";
import type { Sources } from "../sources/resolveSource.js";
import { companionHeaders } from "./plan/headersUsed.js";

/** What a file looked like before it was read; null where there was none. */
interface FileState {
  size: bigint;
  modifiedNs: bigint;
  inode: bigint;
}

export type FileStates = ReadonlyMap<string, FileState | null>;

/** The files that say how a data folder is read and judged. */
export const settingsFiles = ["sources.json", "policy.json"] as const;

/** Every file that sources.json names, those of lookups and sums included. */
export const dataFilesOf = ({ tables }: Sources): string[] => [
  ...new Set(
    Object.values(tables)
      .flat()
      .flatMap(({ file, columns }) => [
        file,
        ...Object.values(columns).flatMap(({ from }) => companionHeaders(from)?.file ?? [])
      ])
  )
];

/** To be taken before the files are read. */
export async function statesOf(folder: string, files: readonly string[]): Promise<FileStates> {
  const states = new Map<string, FileState | null>();
  for (const file of files) states.set(file, await stateOf(join(folder, file)));
  return states;
}

async function stateOf(path: string): Promise<FileState | null> {
  const found = await stat(path, { bigint: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
    throw error;
  });
  return found && { size: found.size, modifiedNs: found.mtimeNs, inode: found.ino };
}

/**
 * Runs `read` and refuses what it read where a file is no longer as in `before`: its first half may be of another
 * export than its second, and one file of another day than the next. A reading that failed is refused for the
 * same reason, since the change is what explains its other problems.
 */
export async function readUnchanged<Result>(
  folder: string,
  before: FileStates,
  read: () => Promise<Result>
): Promise<Result> {
  const result = await read().catch(async (error: unknown) => {
    refuse(await changesSince(folder, before));
    throw error;
  });
  refuse(await changesSince(folder, before));
  return result;
}

async function changesSince(folder: string, before: FileStates): Promise<Problem[]> {
  const after = await statesOf(folder, [...before.keys()]);
  return [...before].flatMap(([file, state]) => {
    const found = changeOf(state, after.get(file) ?? null);
    return found === null ? [] : [changedFile(join(folder, file), found)];
  });
}

function changeOf(before: FileState | null, after: FileState | null): string | null {
  if (before === null) return after === null ? null : t("a file that appeared meanwhile");
  if (after === null) return t("no file any more");
  const sizes = { before: String(before.size), after: String(after.size) };
  if (before.size < after.size) return t("a file that grew from {before} to {after} bytes", sizes);
  if (before.size > after.size) return t("a file that shrank from {before} to {after} bytes", sizes);
  if (before.inode !== after.inode) return t("another file in its place");
  if (before.modifiedNs !== after.modifiedNs) return t("a file that was written to");
  return null;
}

const changedFile = (where: string, found: string): Problem => ({
  code: "SOURCE_CHANGED",
  where,
  expected: t("the same file from the beginning of the load to its end"),
  found,
  mend: t("Copy the export into the folder when no load is running, then load again.")
});
