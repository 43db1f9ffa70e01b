import { peerPercentile, type PeerScale } from "./peerPercentile.js";

/** A figure from records scaled to 0–5: 5 × where it stands among active peers; null as peerPercentile. */
export function evidenceScore(value: number | null, peers: PeerScale): number | null {
  const percentile = peerPercentile(value, peers);
  return percentile == null ? null : 5 * percentile;
}

/** Whether assessed and evidence lie so far apart that one of them must be wrong; null unless both are known. */
export function isConflicting(
  assessed: number | null,
  evidence: number | null,
  conflictGap: number
): boolean | null {
  if (assessed == null || evidence == null) return null;
  return Math.abs(assessed - evidence) >= conflictGap - 1e-9;
}
