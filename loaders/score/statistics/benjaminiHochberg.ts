/**
 * Adjusted p-values in the order given: the least false discovery rate at which each would be on the list.
 * Source: Benjamini & Hochberg, "Controlling the False Discovery Rate", Journal of the Royal Statistical Society B 1995.
 */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  const order = pValues.map((p, index) => ({ p, index })).toSorted((a, b) => b.p - a.p);
  const adjusted = new Array<number>(pValues.length);
  let least = 1;
  for (const [place, { p, index }] of order.entries()) {
    least = Math.min(least, (p * pValues.length) / (pValues.length - place));
    adjusted[index] = least;
  }
  return adjusted;
}
