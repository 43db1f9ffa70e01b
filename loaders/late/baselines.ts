import { createHash } from "node:crypto";
import { chmod, mkdir, readdir, rename, rm } from "node:fs/promises";
import { join, resolve } from "node:path";

/** What the records of a company looked like when they were exported: kept for the next review, never published. */
export interface Baseline {
  path: string;
  /** ISO date: the day of that export. */
  knownOn: string;
  /** ISO date: the last day of the quarter that was complete by then; events up to it are held. */
  asOf: string;
}

/** Enough to go back to an older export and forward again. */
const kept = 4;

const folderOf = (workFolder: string): string => join(resolve(workFolder), "baselines");
const companyId = (company: string): string =>
  createHash("sha256").update(company).digest("hex").slice(0, 12);

/** The baselines of one company, oldest export first. */
export async function baselinesOf(workFolder: string, company: string): Promise<Baseline[]> {
  const folder = folderOf(workFolder);
  const names = await readdir(folder).catch(() => []);
  const pattern = /^([0-9a-f]{12})_(\d{4}-\d{2}-\d{2})_(\d{4}-\d{2}-\d{2})\.parquet$/;
  return names.toSorted().flatMap((name) => {
    const [, id, knownOn, asOf] = pattern.exec(name) ?? [];
    return id === companyId(company) && knownOn && asOf ? [{ path: join(folder, name), knownOn, asOf }] : [];
  });
}

/**
 * Moves a file that the warehouse wrote to where the next load finds it, in place of one of the same export, and
 * drops all but the newest few. Readable by this user only: it holds ids and amounts.
 */
export async function keepBaseline(
  written: Baseline,
  { workFolder, company }: { workFolder: string; company: string }
): Promise<void> {
  const { path, knownOn, asOf } = written;
  const folder = folderOf(workFolder);
  await mkdir(folder, { recursive: true });
  await chmod(path, 0o600);
  const earlier = (await baselinesOf(workFolder, company)).filter((one) => one.knownOn === knownOn);
  const name = `${companyId(company)}_${knownOn}_${asOf}.parquet`;
  await rename(path, join(folder, name));
  for (const one of earlier.filter((each) => each.asOf !== asOf)) await rm(one.path, { force: true });
  const all = await baselinesOf(workFolder, company);
  for (const one of all.slice(0, -kept)) await rm(one.path, { force: true });
}
