import { resolve } from "node:path";
import type { SourcePlan } from "../plan/sourcePlan.js";
import { mayBeScanned } from "./loadPlain.js";
import { type PlainScan, scanPlain } from "./scanPlain.js";

/** Gives the scan of a file once it is done; null where the file is not plain, or was not to be scanned. */
export type Scans = (plan: SourcePlan) => Promise<PlainScan | null>;

/**
 * Scans the files of `plans` one after the other, in the order in which they will be asked for, while DuckDB reads those
 * before: its threads and this one then have something to do at the same time. Others are scanned when asked for.
 */
export function scanAhead(folder: string, plans: readonly SourcePlan[]): Scans {
  const scans = new Map<number, Promise<PlainScan | null>>();
  let before: Promise<unknown> = Promise.resolve();
  for (const plan of plans) {
    const scan = before.then(() => scanOf(folder, plan));
    scans.set(plan.id, scan);
    before = scan;
  }
  return (plan) => scans.get(plan.id) ?? scanOf(folder, plan);
}

async function scanOf(folder: string, plan: SourcePlan): Promise<PlainScan | null> {
  if (!mayBeScanned(folder, plan)) return null;
  const { main, formats } = plan;
  const { delimiter, null_tokens: nullTokens } = formats;
  // What cannot be opened any more, the exact reader reports.
  return scanPlain(resolve(folder, main.file), { delimiter, width: main.width, nullTokens }).catch(
    () => null
  );
}
