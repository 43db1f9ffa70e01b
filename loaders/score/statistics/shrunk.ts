/** An estimate drawn toward the peers, with its interval. */
export interface Shrunk {
  shrunk: number;
  shrunk_low: number;
  shrunk_high: number;
  /** Weight of the own data, 0 … 1; 0 = they add nothing to what the peers say. */
  reliability: number;
}

/** Estimate and interval; the interval always holds the estimate, which a very lopsided curve's tails may not. */
export function shrunkWithin(estimate: number, low: number, high: number, reliability: number): Shrunk {
  return {
    shrunk: estimate,
    shrunk_low: Math.min(low, estimate),
    shrunk_high: Math.max(high, estimate),
    reliability
  };
}
