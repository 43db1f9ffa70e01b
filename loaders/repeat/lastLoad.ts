import { readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { z } from "zod";
import { type Baseline, baselinesOf } from "../late/baselines.js";
import type { LoadResult } from "../load.js";
import { isIntact } from "../publish/publishSnapshot.js";
import { unfinishedPrefix } from "../publish/removeUnfinished.js";
import { quarantinePlaces } from "../read/quarantine/keepQuarantine.js";
import { manifest } from "../schema/outputs.js";

/** What is kept of the load whose figures are shown. */
const lastLoad = z.strictObject({
  inputs: z.string(),
  company: z.string(),
  known_on: z.string(),
  /** The exports that its records were held against. */
  baselines: z.array(z.string()),
  snapshot: z.string(),
  accounting: z.array(z.string()),
  quarantine_folder: z.string().nullable()
});
type LastLoad = z.infer<typeof lastLoad>;

export interface Place {
  workFolder: string;
  link: string;
}

const pathOf = (workFolder: string): string => join(resolve(workFolder), "last-load.json");

/** Keeps what the same load again would come to. `inputs` null = it cannot be told again, so nothing is kept. */
export async function rememberLoad(
  inputs: string | null,
  { workFolder }: Place,
  result: LoadResult
): Promise<void> {
  const path = pathOf(workFolder);
  if (inputs === null) return rm(path, { force: true });
  const { company, known_on } = result.manifest;
  const kept: LastLoad = {
    inputs,
    company,
    known_on,
    baselines: earlierThan(known_on, await baselinesOf(workFolder, company)),
    snapshot: result.snapshot,
    accounting: result.accounting,
    quarantine_folder: result.quarantineFolder
  };
  const aside = join(resolve(workFolder), `${unfinishedPrefix}${basename(path)}`);
  await writeFile(aside, JSON.stringify(kept), { mode: 0o600 });
  await rename(aside, path);
}

/**
 * The outcome of the last load, where this one's inputs are the same and everything that it left is still there, whole and
 * shown; null where it has to be worked out.
 */
export async function repeatedLoad(
  inputs: string | null,
  { workFolder, link }: Place
): Promise<LoadResult | null> {
  if (inputs === null) return null;
  const last = await readLast(workFolder);
  if (last?.inputs !== inputs) return null;
  if (existsSync(join(workFolder, quarantinePlaces.refused))) return null;
  if (last.quarantine_folder !== null && !existsSync(last.quarantine_folder)) return null;
  const baselines = earlierThan(last.known_on, await baselinesOf(workFolder, last.company));
  if (baselines.join("\n") !== last.baselines.join("\n")) return null;
  const shown = await realpath(link).catch(() => null);
  if (
    shown === null ||
    shown !== (await realpath(last.snapshot).catch(() => null)) ||
    !(await isIntact(shown))
  )
    return null;
  return {
    manifest: manifest.parse(JSON.parse(await readFile(join(shown, "manifest.json"), "utf8"))),
    accounting: last.accounting,
    quarantineFolder: last.quarantine_folder,
    snapshot: last.snapshot
  };
}

/** A note that cannot be read is as good as none: the load is worked out. */
async function readLast(workFolder: string): Promise<LastLoad | null> {
  const text = await readFile(pathOf(workFolder), "utf8").catch(() => null);
  if (text === null) return null;
  try {
    return lastLoad.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

const earlierThan = (knownOn: string, baselines: readonly Baseline[]): string[] =>
  baselines.filter((one) => one.knownOn < knownOn).map(({ path }) => basename(path));
