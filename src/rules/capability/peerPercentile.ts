import { ascending, bisectRight } from "d3-array";

/** The measured figures of a peer group in ascending order: sorted once, then asked for every member. */
export type PeerScale = readonly number[];

/** A peer group's scale; peers without the figure are left out. */
export function peerScale(values: readonly (number | null)[]): PeerScale {
  return values.filter((value) => value != null).sort(ascending);
}

/**
 * Share of the peers' figures at or below `value`, 0–1. Null when the value is not measured or when fewer than
 * two peers have the figure: standing first among one says nothing.
 */
export function peerPercentile(value: number | null, peers: PeerScale): number | null {
  if (value == null || peers.length < 2) return null;
  return bisectRight(peers, value) / peers.length;
}
