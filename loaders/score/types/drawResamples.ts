import type { ResamplePlan } from "./resamplePlan.js";
import type { ResampleSpace } from "./resampleSpace.js";

/** Two to the 32nd: what a draw of 32 bits is spread over. */
const draws = 4294967296;

/** Draws as many customers as there are, with replacement, for every resample. By Marsaglia's xorshift. */
export function drawCustomers({ drawn, resamples }: ResampleSpace, size: number, seed: number): void {
  const share = size / draws;
  // Xorshift stays at 0 for ever.
  let state = seed || 1;
  drawn.fill(0, 0, size * resamples);
  for (let resample = 0; resample < resamples; resample += 1)
    for (let i = 0; i < size; i += 1) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      const at = (((state >>> 0) * share) | 0) * resamples + resample;
      drawn[at] = (drawn[at] ?? 0) + 1;
    }
}

/** Sums of the drawn customers' columns for every resample, always in the order of the customers' keys. */
export function sumDrawn(space: ResampleSpace, plan: ResamplePlan): void {
  const { size, width, cells } = plan;
  const { sums, resamples } = space;
  const customers = new Int32Array(size);
  sums.fill(0, 0, width * resamples);
  for (let column = 0; column < width; column += 1) {
    let count = 0;
    for (let customer = 0; customer < size; customer += 1)
      if (cells[customer * width + column] !== 0) customers[count++] = customer;
    for (let at = 0; at < count; at += 4)
      addCustomers(space, plan, column, customers.subarray(at, Math.min(at + 4, count)));
  }
}

/** Adds up to four customers at once: half of the time of a sum goes into reading and writing its place. */
function addCustomers(
  { sums, drawn, resamples }: ResampleSpace,
  { width, cells }: ResamplePlan,
  column: number,
  customers: Int32Array
): void {
  const to = column * resamples;
  // Where there are fewer than four, the last stands in for the others with nothing to add.
  const last = customers[customers.length - 1] ?? 0;
  const [one = last, two = last, three = last, four = last] = customers;
  const x1 = cells[one * width + column] ?? 0;
  const x2 = customers.length > 1 ? (cells[two * width + column] ?? 0) : 0;
  const x3 = customers.length > 2 ? (cells[three * width + column] ?? 0) : 0;
  const x4 = customers.length > 3 ? (cells[four * width + column] ?? 0) : 0;
  const [d1, d2, d3, d4] = [one * resamples, two * resamples, three * resamples, four * resamples];
  for (let r = 0; r < resamples; r += 1)
    sums[to + r] =
      (sums[to + r] ?? 0) +
      (drawn[d1 + r] ?? 0) * x1 +
      (drawn[d2 + r] ?? 0) * x2 +
      (drawn[d3 + r] ?? 0) * x3 +
      (drawn[d4 + r] ?? 0) * x4;
}
