import jstat from "jstat";

const known = new Map<string, number>();

/** Quantile of Student's t; remembered, since a load asks for the same few whole degrees of freedom over and over. */
export function studentQuantile(probability: number, freedom: number): number {
  if (!Number.isInteger(freedom)) return jstat.studentt.inv(probability, freedom);
  const key = `${probability} ${freedom}`;
  const found = known.get(key) ?? jstat.studentt.inv(probability, freedom);
  known.set(key, found);
  return found;
}
