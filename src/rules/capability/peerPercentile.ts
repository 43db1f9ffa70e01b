import { ascending, bisectLeft, bisectRight } from "d3-array";

/** The measured figures of a peer group in ascending order: sorted once, then asked for every member. */
export type PeerScale = readonly number[];

/** A peer group's scale; peers without the figure are left out. */
export function peerScale(values: readonly (number | null)[]): PeerScale {
  return values.filter((value) => value != null).sort(ascending);
}

/**
 * Where `value` stands among the peers' figures, 0–1: the share below it and half the share equal to it, so that the
 * median stands at one half and a figure that all share (such as 0) is neither praised nor blamed. Null when the value
 * is not measured or when fewer than two peers have the figure: standing first among one says nothing.
 */
export function peerPercentile(value: number | null, peers: PeerScale): number | null {
  if (value == null || peers.length < 2) return null;
  return (bisectLeft(peers, value) + bisectRight(peers, value)) / 2 / peers.length;
}
