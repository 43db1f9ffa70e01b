import { mean } from "d3-array";

export interface Overdispersion {
  /** φ: mean of the squared winsorised scores; 1 = people differ as chance alone would have it. */
  phi: number;
  /** Whether φ lies above 1 by more than chance. */
  isOverdispersed: boolean;
}

/** Scores cut back on either side before φ is taken, so that true outliers do not widen the limits that show them. */
const winsorised = 0.1;

/**
 * φ over people's scores, a tenth of them on either side drawn in to the score next to it. Overdispersed where φ
 * exceeds 1 by two standard errors, √(2 ÷ people). φ = 1 with nobody to judge by.
 * Source: Spiegelhalter, "Handling over-dispersion of performance indicators", Quality and Safety in Health Care 2005.
 */
export function overdispersion(scores: readonly number[]): Overdispersion {
  if (scores.length === 0) return { phi: 1, isOverdispersed: false };
  const sorted = scores.toSorted((a, b) => a - b);
  const cut = Math.floor(sorted.length * winsorised);
  const [least, most] = [sorted[cut] ?? 0, sorted[sorted.length - 1 - cut] ?? 0];
  const phi = mean(sorted, (score) => Math.min(most, Math.max(least, score)) ** 2) ?? 1;
  return { phi, isOverdispersed: phi > 1 + 2 * Math.sqrt(2 / sorted.length) };
}
