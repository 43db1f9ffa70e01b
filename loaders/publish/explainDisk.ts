import { resolve, sep } from "node:path";
import { t, type PlainText } from "../../src/text/t.js";

interface Cause {
  what: PlainText;
  mend: PlainText;
}

const causes: Record<string, Cause> = {
  ENOSPC: { what: "the disk is full", mend: "Free some space there" },
  EDQUOT: { what: "your share of the disk is used up", mend: "Free some space there" },
  EACCES: { what: "no right to write there", mend: "Give yourself the right to write there" },
  EPERM: { what: "no right to write there", mend: "Give yourself the right to write there" },
  EROFS: { what: "the disk can only be read", mend: "Choose a folder that can be written" },
  ENOTDIR: { what: "a folder on the way is a file", mend: "Move that file away" },
  EEXIST: { what: "a file lies where a folder is needed", mend: "Move that file away" },
  EIO: { what: "the disk reports a fault", mend: "Check the disk" }
};

/** Runs `work`; a disk that cannot take what is written into `places` is explained with path, reason and mend. */
export async function explainDisk<Result>(
  places: readonly [string, ...string[]],
  work: () => Promise<Result>
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw explained(error, places) ?? error;
  }
}

function explained(error: unknown, places: readonly [string, ...string[]]): Error | null {
  if (!(error instanceof Error)) return null;
  const { code, path, syscall } = error as NodeJS.ErrnoException;
  const cause = causes[code ?? (isFullDisk(error) ? "ENOSPC" : "")];
  // A problem with a path elsewhere, as a source that may not be read, has another mend.
  if (!cause || (path !== undefined && !places.some((place) => isWithin(path, place)))) return null;
  const place = path ?? resolve(places[0]);
  const said = { place, what: t(cause.what), mend: t(cause.mend) };
  return new Error(
    syscall
      ? t(
          "{place}: could not be written ({call}): {what}. The snapshot before stays. {mend}, then load again.",
          { ...said, call: syscall }
        )
      : t("{place}: could not be written: {what}. The snapshot before stays. {mend}, then load again.", said),
    { cause: error }
  );
}

/** DuckDB hands on the system's words without its code. */
const isFullDisk = (error: Error): boolean => /no space left on device/i.test(error.message);

function isWithin(path: string, place: string): boolean {
  const [inner, outer] = [resolve(path), resolve(place)];
  return inner === outer || inner.startsWith(outer + sep) || outer.startsWith(inner + sep);
}
