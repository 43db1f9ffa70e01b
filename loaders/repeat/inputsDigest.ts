import { createHash } from "node:crypto";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { language } from "../../src/text/language.js";
import type { Inputs } from "../readInputs.js";
import { projectFolder } from "../site/paths.js";

/** Whatever else decides the outcome of a load. */
export interface LoadChoices {
  reviewQuarter?: string;
  today: string;
}

/** File systems that keep whole seconds, or every other one, show two changes within them as one. */
const coarsestMs = 2000;

/**
 * The same for two loads only where both would come to the same, but for the exports before that late records are held against: files
 * by size, time and place, settings and policy by content, and this program's own rules. Null where that cannot be told, as of a
 * file that was written a moment ago and might be again without showing it.
 */
export async function inputsDigest(
  { folder, sources, policyInForce, before }: Inputs,
  { reviewQuarter, today }: LoadChoices
): Promise<string | null> {
  const newest = Math.max(0, ...[...before.values()].map((state) => Number(state?.modifiedNs ?? 0n) / 1e6));
  const rules = await rulesState();
  if (rules === null || newest > Date.now() - coarsestMs) return null;
  const files = [...before].map(([file, state]) => [
    file,
    state && [state.size, state.modifiedNs, state.inode].map(String)
  ]);
  // A decision dated tomorrow is set aside today and taken tomorrow, whatever day the exports were made.
  const known = [sources.known_on ?? today, sources.tables.decisions ? today : null];
  // Rows set aside are written to disk in the words of the load.
  const parts = [folder, sources, policyInForce, files, reviewQuarter ?? null, known, language(), rules];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

const ruleFolders = ["loaders", join("src", "rules"), join("src", "text")] as const;

/** Models and rules as they are on the disk, since whoever edits them wants to see what they do. */
async function rulesState(): Promise<unknown[] | null> {
  try {
    const states: unknown[] = [await stateOf(join(projectFolder, "package.json"))];
    for (const folder of ruleFolders) {
      const entries = await readdir(join(projectFolder, folder), { recursive: true, withFileTypes: true });
      const paths = entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name));
      for (const path of paths.toSorted()) states.push(await stateOf(path));
    }
    return states;
  } catch {
    return null;
  }
}

async function stateOf(path: string): Promise<[string, number, number]> {
  const { size, mtimeMs } = await stat(path);
  return [path, size, mtimeMs];
}
