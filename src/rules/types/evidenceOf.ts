/** What a signal's value is held against. */
export interface SignalScale {
  /** Null where fewer than three peers have the figure. */
  peerMedian: number | null;
  /** Peers' 90th percentile where high is the sign, 10th where low is; null as the median. */
  peerP90: number | null;
  floor: number;
  cap: number;
  direction: "high" | "low";
}

/** Fewer peers than this are no crowd to stand out from: the floor and the cap alone are the scale. */
export const fewestPeers = 3;

/**
 * How far a value speaks for its type, 0 … 1; null = not measured. Below the floor it is no evidence, above the
 * cap it is full evidence, whatever the peers do; from floor to cap it grows from the peers' median to their 90th
 * percentile. Where low is the sign, all of it is mirrored.
 */
export function evidenceOf(value: number | null, scale: SignalScale): number | null {
  if (value == null) return null;
  const sign = scale.direction === "high" ? 1 : -1;
  const height = sign * value;
  if (height < sign * scale.floor) return 0;
  if (height > sign * scale.cap) return 1;
  const { peerMedian, peerP90 } = scale;
  return peerMedian == null || peerP90 == null
    ? climb(height, sign * scale.floor, sign * scale.cap)
    : climb(height, sign * peerMedian, sign * peerP90);
}

/** From 0 at `from` to 1 at `to`; where they are one point, anything beyond it is 1. */
function climb(height: number, from: number, to: number): number {
  if (to <= from) return height > from ? 1 : 0;
  return Math.min(1, Math.max(0, (height - from) / (to - from)));
}
