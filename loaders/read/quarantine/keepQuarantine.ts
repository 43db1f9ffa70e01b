import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";

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
 */
export async function keepQuarantine(
  workFolder: string,
  folder: string | null,
  outcome: keyof typeof quarantinePlaces
): Promise<string | null> {
  const place = join(workFolder, quarantinePlaces[outcome]);
  await mkdir(workFolder, { recursive: true });
  await rm(place, { recursive: true, force: true });
  if (outcome === "loaded")
    await rm(join(workFolder, quarantinePlaces.refused), { recursive: true, force: true });
  if (folder === null) return null;
  await rename(folder, place);
  return place;
}
