/** An estimate with the interval published beside it (policy peers.interval, 90 %). */
export interface Estimate {
  value: number | null;
  low: number | null;
  high: number | null;
}

/** `difference` = current − previous; null unless both are measured. */
export interface Change {
  kind: "real" | "noise" | "not_measured";
  difference: number | null;
}

/** Half of a standard normal's middle 90 %. */
const z90 = 1.6448536269514722;

function standardError({ low, high }: Estimate): number | null {
  return low == null || high == null ? null : (high - low) / (2 * z90);
}

/**
 * Whether a change is more than chance: |difference| > z · √(se₁² + se₂²), with the standard errors read back
 * from the width of the 90 % intervals. An approximation: intervals of rates are a little lopsided, and
 * overlapping windows share events, which makes it slow to say "real". Without both intervals: not measured.
 */
export function changeBetween(previous: Estimate, current: Estimate): Change {
  if (previous.value == null || current.value == null) return { kind: "not_measured", difference: null };
  const difference = current.value - previous.value;
  const [before, now] = [standardError(previous), standardError(current)];
  if (before == null || now == null) return { kind: "not_measured", difference };
  const limit = z90 * Math.hypot(before, now);
  return { kind: Math.abs(difference) > limit ? "real" : "noise", difference };
}
