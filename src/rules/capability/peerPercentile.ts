/**
 * Share of the peers' figures at or below `value`, 0–1. Null when the value is not measured or when fewer than
 * two peers have the figure: standing first among one says nothing.
 */
export function peerPercentile(value: number | null, peerValues: readonly (number | null)[]): number | null {
  const measured = peerValues.filter((peer): peer is number => peer != null);
  if (value == null || measured.length < 2) return null;
  return measured.filter((peer) => peer <= value).length / measured.length;
}
