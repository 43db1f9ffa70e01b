import { randomUUID } from "node:crypto";
import { rename, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { t } from "../../../src/text/t.js";
import { unfinishedPrefix } from "../../publish/removeUnfinished.js";

/** Where the rejected rows of a load lie: of the one whose figures are shown, and of one that was refused since. */
export const quarantinePlaces = { loaded: "quarantine", refused: "quarantine-of-refused-load" } as const;

/** Where keepQuarantine will put the folder; null where there is none. */
export const quarantinePlace = (
  workFolder: string,
  folder: string | null,
  outcome: keyof typeof quarantinePlaces
): string | null => folder && join(workFolder, quarantinePlaces[outcome]);

/**
 * Puts the rejected rows that writeQuarantine wrote in place of those of an earlier load with the same outcome; a
 * load that succeeded also removes those of a refused one. Gives the folder; null where no row was rejected.
 * A folder is renamed before it is removed, so that a kill never leaves some of its files under its name.
 */
export async function keepQuarantine(
  workFolder: string,
  folder: string | null,
  outcome: keyof typeof quarantinePlaces
): Promise<string | null> {
  const place = join(workFolder, quarantinePlaces[outcome]);
  const earlier = [await setAside(workFolder, place)];
  if (outcome === "loaded")
    earlier.push(await setAside(workFolder, join(workFolder, quarantinePlaces.refused)));
  if (folder !== null) await moveTo(place, folder, earlier[0] ?? null);
  // What cannot be removed now, the next load removes.
  for (const path of earlier)
    if (path !== null) await rm(path, { recursive: true, force: true }).catch(() => undefined);
  return folder && place;
}

/** Renames to what removeUnfinished removes; null where there is nothing of this name. */
async function setAside(workFolder: string, path: string): Promise<string | null> {
  const aside = join(workFolder, `${unfinishedPrefix}${basename(path)}-${randomUUID()}`);
  return rename(path, aside).then(
    () => aside,
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return null;
      throw notPlaced(path, error);
    }
  );
}

async function moveTo(place: string, folder: string, earlier: string | null): Promise<void> {
  try {
    await rename(folder, place);
  } catch (error) {
    if (earlier !== null) await rename(earlier, place);
    throw notPlaced(place, error as NodeJS.ErrnoException);
  }
}

/** Without a code of its own: the figures may be shown already, so explainDisk must not say that they are not. */
const notPlaced = (place: string, cause: NodeJS.ErrnoException): Error =>
  new Error(
    t(
      "{place}: the rejected rows of this load could not be put there ({cause}); any that lie there are of an earlier one. Close the programs that use that folder, then load again.",
      { place, cause: cause.code ?? cause.message }
    ),
    { cause }
  );
