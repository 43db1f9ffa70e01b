/** Both ends of an interval; both null where there is nothing to bound. */
export type Interval = { low: number; high: number } | { low: null; high: null };

export const noInterval: Interval = { low: null, high: null };

/** Throws when `coverage` is not strictly between 0 and 1. */
export function tailOf(coverage: number): number {
  if (!(coverage > 0 && coverage < 1))
    throw new RangeError(
      `policy peers.interval: expected a share above 0 and below 1, received ${coverage}. Correct it in policy.json.`
    );
  return (1 - coverage) / 2;
}
