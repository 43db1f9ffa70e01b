import type { SignalScale } from "./evidenceOf.js";

/** The values between which a signal's evidence goes from none to full, in the signal's own unit. */
export interface EvidenceRange {
  /** On the near side of it a value is no evidence. */
  from: number;
  /** On the far side of it a value is full evidence. */
  full: number;
}

/** Where evidence begins and where it is full, peers, floor and cap taken together, as evidenceOf has it. */
export function evidenceRange({ peerMedian, peerP90, floor, cap, direction }: SignalScale): EvidenceRange {
  const sign = direction === "high" ? 1 : -1;
  const [low, high] = [sign * floor, sign * cap];
  const isCrowd = peerMedian != null && peerP90 != null;
  const [median, outer] = isCrowd ? [sign * peerMedian, sign * peerP90] : [low, high];
  const from = Math.min(high, Math.max(low, median));
  const full = Math.min(high, Math.max(from, outer));
  return { from: sign * from, full: sign * full };
}
