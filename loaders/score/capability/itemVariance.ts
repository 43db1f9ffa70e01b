type Scores = readonly (number | null)[];

const known = (scores: Scores): number[] => scores.filter((score) => score != null);
const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * How much one person's items scatter once each item's own difficulty is out: the residual mean square of people ×
 * items, which divided by the number of items is the squared standard error of a person's mean. `people` hold the same
 * items in the same order, null = not measured. Null with fewer than two people or two items to compare.
 */
export function itemVariance(people: readonly Scores[]): number | null {
  const width = Math.max(0, ...people.map(({ length }) => length));
  const difficulty = Array.from({ length: width }, (_, item) =>
    mean(known(people.map((scores) => scores[item] ?? null)))
  );
  const left = people
    .map((scores) =>
      known(scores.map((score, item) => (score == null ? null : score - (difficulty[item] ?? 0))))
    )
    .filter((scores) => scores.length > 1);
  const used = difficulty.filter((one) => one != null).length;
  const freedom = left.reduce((sum, { length }) => sum + length - 1, 0) - (used - 1);
  if (left.length < 2 || freedom < 1) return null;
  const squares = left.map((scores) => {
    const own = mean(scores) ?? 0;
    return scores.reduce((sum, score) => sum + (score - own) ** 2, 0);
  });
  return squares.reduce((sum, one) => sum + one, 0) / freedom;
}
