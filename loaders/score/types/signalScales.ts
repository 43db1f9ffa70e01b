import { quantile } from "d3-array";
import { fewestPeers } from "../../../src/rules/types/evidenceOf.js";
import type { RepQuarter } from "../../schema/outputs.js";
import { signalNames, type SignalName } from "../../schema/policy.js";
import type { Policy } from "../../schema/policy.js";
import type { PeerGroup } from "../capability/input.js";
import { type PeerScales, peerScales, type WeighedScale } from "./peerScales.js";

export type ScalesOf = (quarter: string, peers: PeerGroup) => PeerScales;

/** Where high is the sign the best tenth begins here; mirrored where low is. */
const outerShare = 0.9;

/** The scale of every signal by quarter and peer group, each worked out once. */
export function signalScales(rows: readonly RepQuarter[], policy: Policy): ScalesOf {
  const rowOf = new Map(rows.map((row) => [`${row.quarter}\n${row.rep_key}`, row]));
  const known = new Map<string, PeerScales>();
  return (quarter, { group, rep_keys }) => {
    const key = `${quarter}\n${group}`;
    const found = known.get(key);
    if (found) return found;
    const peers = rep_keys.flatMap((repKey) => rowOf.get(`${quarter}\n${repKey}`) ?? []);
    const scales = signalNames.map((name) => [name, scaleOf(name, peers, policy)]);
    // Object.fromEntries widens the keys that signalNames lists in full.
    const all = peerScales(Object.fromEntries(scales) as Record<SignalName, WeighedScale>);
    known.set(key, all);
    return all;
  };
}

function scaleOf(name: SignalName, peers: readonly RepQuarter[], policy: Policy): WeighedScale {
  const { type, weight, direction, floor, cap } = policy.signals[name];
  const values = peers.flatMap((peer) => peer[name] ?? []);
  const isCrowd = values.length >= fewestPeers;
  const outer = direction === "high" ? outerShare : 1 - outerShare;
  return {
    type,
    weight,
    direction,
    floor,
    cap,
    peerMedian: isCrowd ? (quantile(values, 0.5) ?? null) : null,
    peerP90: isCrowd ? (quantile(values, outer) ?? null) : null
  };
}
