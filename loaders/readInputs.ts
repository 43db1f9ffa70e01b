import { resolve } from "node:path";
import { dataFilesOf, type FileStates, settingsFiles, statesOf } from "./read/readUnchanged.js";
import type { PolicyFile } from "./schema/policy.js";
import { readPolicy } from "./sources/readPolicy.js";
import { readSources } from "./sources/readSources.js";
import type { Sources } from "./sources/resolveSource.js";

/** What says how a data folder is read and judged. */
export interface Inputs {
  folder: string;
  sources: Sources;
  policyInForce: PolicyFile;
  /** What every file looked like before any of it was read. */
  before: FileStates;
}

/** Throws DataProblem where sources.json or policy.json cannot be used. */
export async function readInputs(dataFolder: string): Promise<Inputs> {
  const folder = resolve(dataFolder);
  const settings = await statesOf(folder, settingsFiles);
  const sources = await readSources(folder);
  const policyInForce = await readPolicy(folder);
  const before = new Map([...settings, ...(await statesOf(folder, dataFilesOf(sources)))]);
  return { folder, sources, policyInForce, before };
}
