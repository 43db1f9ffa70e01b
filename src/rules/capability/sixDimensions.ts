import type { Dimension, RepCapability } from "../../../loaders/schema/outputs.js";
import { dimensionLabels } from "../format/capabilityLabels.js";
import { namesOf } from "../format/namesOf.js";

/** The six dimensions in their order. */
export const dimensionNames = namesOf(dimensionLabels);

/** Mean score per dimension, 0–5; one that was not assessed is absent or null. */
export type DimensionScores = Partial<Record<Dimension, number | null>>;

/**
 * The mean of the six dimensions, only when all six are assessed (a mean over the easy three would flatter),
 * and the lowest of those assessed, the first in order among equals; null when none is.
 */
export function sixDimensions(
  scores: DimensionScores
): Pick<RepCapability, "six_mean" | "six_dimensions_n" | "lowest_dimension"> {
  const assessed = dimensionNames.flatMap((dimension) => {
    const score = scores[dimension];
    return score == null ? [] : [{ dimension, score }];
  });
  const lowest = assessed.reduce<(typeof assessed)[number] | null>(
    (least, one) => (least == null || one.score < least.score ? one : least),
    null
  );
  const total = assessed.reduce((sum, { score }) => sum + score, 0);
  return {
    six_mean: assessed.length === dimensionNames.length ? total / dimensionNames.length : null,
    six_dimensions_n: assessed.length,
    lowest_dimension: lowest?.dimension ?? null
  };
}
