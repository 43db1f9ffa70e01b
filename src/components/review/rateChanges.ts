import type { RateName, Rep, RepRate } from "../../../loaders/schema/outputs.js";
import { changeBetween, type Change } from "../../rules/headlines/changeBetween.js";

/** One person's rate in two quarters. */
export interface RateChange {
  rep: Rep;
  before: RepRate;
  after: RepRate;
  kind: Change["kind"];
  difference: number;
}

/** Changes of one rate between two quarters, the real ones first, then by size; people measured in both. */
export function rateChanges(
  rates: readonly RepRate[],
  rateName: RateName,
  { before, after, reps }: { before: string; after: string; reps: ReadonlyMap<string, Rep> }
): RateChange[] {
  const ofRate = rates.filter((row) => row.rate_name === rateName && row.value != null);
  const earlier = new Map(ofRate.filter((row) => row.quarter === before).map((row) => [row.rep_key, row]));
  const changes: RateChange[] = [];
  for (const row of ofRate) {
    const rep = reps.get(row.rep_key);
    const old = earlier.get(row.rep_key);
    if (row.quarter !== after || !rep || !old || row.value == null || old.value == null) continue;
    const difference = row.value - old.value;
    changes.push({ rep, before: old, after: row, kind: changeBetween(old, row).kind, difference });
  }
  return changes.sort(
    (a, b) =>
      Number(b.kind === "real") - Number(a.kind === "real") ||
      Math.abs(b.difference) - Math.abs(a.difference) ||
      a.rep.rep_key.localeCompare(b.rep.rep_key)
  );
}
