import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

export interface Watched {
  folder: string;
  /** Which of its files count, by name. */
  files: RegExp;
  /** Also in its sub-folders. */
  isRecursive: boolean;
}

const intervalMilliseconds = 500;

/**
 * Calls `onChange` after a file of the folders was added, changed or removed, once it has been still for a
 * moment: an export that is still being written is not read half. One call at a time. Times and sizes are
 * compared, because the systems' own notices miss files that are replaced, linked or on a network drive.
 * Returns what stops the watch.
 */
export function watchFiles(watched: readonly Watched[], onChange: () => Promise<void>): () => void {
  let isStopped = false;
  const run = async (): Promise<void> => {
    let handled = await fingerprint(watched);
    let before = handled;
    while (!isStopped) {
      await new Promise((resolve) => setTimeout(resolve, intervalMilliseconds));
      const now = await fingerprint(watched);
      if (now !== handled && now === before && !isStopped) {
        handled = now;
        await onChange();
      }
      before = now;
    }
  };
  void run();
  return () => {
    isStopped = true;
  };
}

async function fingerprint(watched: readonly Watched[]): Promise<string> {
  const parts: string[] = [];
  for (const { folder, files, isRecursive } of watched)
    for (const name of await readdir(folder, { recursive: isRecursive }).catch(() => []))
      if (files.test(name)) parts.push(await describe(join(folder, name)));
  return parts.sort().join("\n");
}

async function describe(path: string): Promise<string> {
  const found = await stat(path).catch(() => null);
  return found === null ? "" : `${path} ${found.mtimeMs} ${found.size}`;
}
