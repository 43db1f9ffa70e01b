import { group } from "d3-array";
import { type Rating, sharedRatings } from "../statistics/assessorEffects.js";

/**
 * How far two assessors of the same person lie apart, leniency included: the variance of an assessor's mean over the
 * items shared on a person. Null where nobody was scored by two.
 */
export function assessorVariance(ratings: readonly Rating[]): number | null {
  const apart = sharedRatings(ratings).flatMap((cell) => {
    const level = cell.reduce((sum, { score }) => sum + score, 0) / cell.length;
    return cell.map((rating) => ({ ...rating, score: rating.score - level }));
  });
  const pairs = [...group(apart, ({ person, assessor }) => `${person}\n${assessor}`).values()];
  const freedom = pairs.length - new Set(apart.map(({ person }) => person)).size;
  if (freedom < 1) return null;
  const squares = pairs.map((own) => (own.reduce((sum, { score }) => sum + score, 0) / own.length) ** 2);
  return squares.reduce((sum, one) => sum + one, 0) / freedom;
}
