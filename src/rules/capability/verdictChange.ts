import type { Dimension, RepCapability } from "../../../loaders/schema/outputs.js";

/** What each would have to be, alone, for capability to reach its cut; null = it cannot bring that about alone. */
export interface VerdictChange {
  /** Points missing on the scale of 0–100. */
  missing: number;
  /** More points in the lowest dimension, from its score up to 5 at most. */
  lowest: { dimension: Dimension; points: number } | null;
  /** More points over the six dimensions together, of 30. */
  sixPoints: number | null;
  /** More points in the gene test, of 25. */
  genePoints: number | null;
}

type Parts = Pick<
  RepCapability,
  "capability" | "six_mean" | "gene_total" | "evidence_mean" | "lowest_dimension"
>;

const dimensionCount = 6;
const [mostSix, mostGene] = [30, 25];

/**
 * How far a person's capability is from the cut, in points of the tests it is made of: capability is the mean of its
 * parts on 0–100, so a point in a part weighs 100 ÷ its most ÷ the number of parts. Null at or above the cut, or where
 * capability is not measured.
 */
export function verdictChange(
  { capability, six_mean, gene_total, evidence_mean, lowest_dimension }: Parts,
  lowestScore: number | null,
  cut: number
): VerdictChange | null {
  if (capability == null || capability >= cut - 1e-9) return null;
  const parts = [six_mean, gene_total, evidence_mean].filter((part) => part != null).length;
  const missing = cut - capability;
  const needed = (most: number) => (missing * parts * most) / 100;
  const within = (points: number, room: number) => (points <= room + 1e-9 ? points : null);
  const sixPoints = six_mean == null ? null : within(needed(mostSix), mostSix - six_mean * dimensionCount);
  const inOne = six_mean == null || lowestScore == null ? null : within(needed(mostSix), 5 - lowestScore);
  return {
    missing,
    lowest: inOne == null || lowest_dimension == null ? null : { dimension: lowest_dimension, points: inOne },
    sixPoints,
    genePoints: gene_total == null ? null : within(needed(mostGene), mostGene - gene_total)
  };
}
