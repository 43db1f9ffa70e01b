import { resolve } from "node:path";
import type { SourcePlan } from "../plan/sourcePlan.js";
import { mayBeScanned } from "./loadPlain.js";
import { type PlainScan, scanPlain } from "./scanPlain.js";

/** Gives the scan of a file once it is done; null where the file is not plain, or was not to be scanned. */
export type Scans = (plan: SourcePlan) => Promise<PlainScan | null>;

/**
 * Scans files one after the other, in the order in which they will be asked for, while DuckDB reads those before: its
 * threads and this one then have something to do at the same time.
 */
export function scanAhead(folder: string, plans: readonly SourcePlan[]): Scans {
  const scans = new Map<number, Promise<PlainScan | null>>();
  let before: Promise<unknown> = Promise.resolve();
  for (const plan of plans.filter((each) => mayBeScanned(folder, each))) {
    const scan = before.then(() => scanOf(folder, plan));
    scans.set(plan.id, scan);
    before = scan;
  }
  return async ({ id }) => (await scans.get(id)) ?? null;
}

function scanOf(folder: string, { main, formats }: SourcePlan): Promise<PlainScan | null> {
  const { delimiter, null_tokens: nullTokens } = formats;
  // What cannot be opened any more, the exact reader reports.
  return scanPlain(resolve(folder, main.file), { delimiter, width: main.width, nullTokens }).catch(
    () => null
  );
}
