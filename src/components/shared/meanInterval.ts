import type { IntervalName, RepInterval } from "../../../loaders/schema/outputs.js";

/** Both ends of a mean's interval; null = none can be told. */
export function meanInterval(
  row: RepInterval | null | undefined,
  name: IntervalName
): { low: number | null; high: number | null } {
  return { low: row?.[`${name}_low`] ?? null, high: row?.[`${name}_high`] ?? null };
}
