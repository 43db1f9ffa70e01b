import jstat from "jstat";

const known = new Map<number, number>();

/** The standard normal quantile; remembered, since a whole load asks for one coverage. */
export function normalQuantile(probability: number): number {
  const found = known.get(probability) ?? jstat.normal.inv(probability, 0, 1);
  known.set(probability, found);
  return found;
}
