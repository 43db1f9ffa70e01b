/** What a part of capability was measured with. */
export interface PartError {
  /** Null = the items' scatter cannot be told. */
  itemVariance: number | null;
  itemN: number;
  /** Null = nobody was scored by two, or no assessor is involved; what assessors disagree on is then left out. */
  assessorVariance: number | null;
  assessorN: number;
}

/** Points of 100 per point of an item: each part is a mean of items on 0–5. */
const scale = 20;

/**
 * Standard error of capability (0–100), which is the mean of its parts: each part's mean errs by what its items and
 * its assessors disagree on. Null where one part's error cannot be told, or there is no part.
 */
export function capabilityError(parts: readonly PartError[]): number | null {
  if (parts.length === 0) return null;
  let sum = 0;
  for (const { itemVariance, itemN, assessorVariance, assessorN } of parts) {
    if (itemVariance == null || itemN === 0) return null;
    sum += itemVariance / itemN + (assessorN === 0 ? 0 : (assessorVariance ?? 0) / assessorN);
  }
  return (scale * Math.sqrt(sum)) / parts.length;
}
