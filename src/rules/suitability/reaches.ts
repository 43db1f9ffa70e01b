/**
 * True when `value` is at least `threshold`, forgiving the last bits of a product such as 0.1 × 300,000,
 * so that a deal of exactly the asked size passes.
 */
export function reaches(value: number, threshold: number): boolean {
  return value >= threshold - Math.abs(threshold) * 1e-9;
}
