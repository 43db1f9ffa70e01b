import { cumsum } from "d3";

export interface LorenzPoint {
  /** Share of the customers, from the smallest on. */
  customers: number;
  /** Their share of the bookings. */
  bookings: number;
}

/** The Lorenz curve of the amounts, from (0, 0) to (1, 1); none where there is nothing to share. */
export function lorenzPoints(amounts: readonly number[]): LorenzPoint[] {
  const sums = cumsum(amounts.toSorted((a, b) => a - b));
  const total = sums.at(-1) ?? 0;
  if (total <= 0) return [];
  return [
    { customers: 0, bookings: 0 },
    ...Array.from(sums, (sum, at) => ({ customers: (at + 1) / sums.length, bookings: sum / total }))
  ];
}
