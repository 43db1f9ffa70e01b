import { median } from "d3-array";
import { evidenceValue } from "../../../src/rules/capability/evidenceFigures.js";
import { peerScale, type PeerScale } from "../../../src/rules/capability/peerPercentile.js";
import type { LostReason } from "../../../src/rules/capability/repeatedMistake.js";
import { dimensionNames } from "../../../src/rules/capability/sixDimensions.js";
import type { Dimension } from "../../schema/outputs.js";
import { scoreOf, type QuarterLookup } from "./context.js";
import type { PeerGroup } from "./input.js";

/** What a peer group looks like in one quarter. */
export interface PeerFigures {
  members: ReadonlySet<string>;
  bookings: PeerScale;
  evidence: Record<Dimension, PeerScale>;
  assessedMedian: Record<Dimension, number | null>;
  /** Lost deals by reason, everybody in the group together. */
  lostReasons: ReadonlyMap<string, LostReason>;
}

function byDimension<Value>(value: (dimension: Dimension) => Value): Record<Dimension, Value> {
  // Object.fromEntries widens the keys that dimensionNames lists in full.
  return Object.fromEntries(dimensionNames.map((one) => [one, value(one)])) as Record<Dimension, Value>;
}

function figuresOf(group: PeerGroup, lookup: QuarterLookup): PeerFigures {
  const rows = group.rep_keys.map(lookup.row).filter((row) => row != null);
  const lostReasons = new Map<string, LostReason>();
  for (const one of group.rep_keys.flatMap((repKey) => lookup.lostReasons(repKey))) {
    const known = lostReasons.get(one.reason)?.lost_n ?? 0;
    lostReasons.set(one.reason, {
      reason: one.reason,
      is_avoidable: one.is_avoidable,
      lost_n: known + one.lost_n
    });
  }
  const assessed = (dimension: Dimension) =>
    group.rep_keys.map(
      (repKey) => scoreOf(lookup.assessments(repKey), "six_dimensions", dimension)?.score ?? null
    );
  return {
    members: new Set(group.rep_keys),
    bookings: peerScale(rows.map(({ bookings }) => bookings)),
    evidence: byDimension((dimension) => peerScale(rows.map((row) => evidenceValue(dimension, row)))),
    assessedMedian: byDimension((dimension) => median(assessed(dimension)) ?? null),
    lostReasons
  };
}

/** Peer figures by quarter and group, each worked out once. */
export function peerFigures(): (quarter: string, group: PeerGroup, lookup: QuarterLookup) => PeerFigures {
  const known = new Map<string, PeerFigures>();
  return (quarter, group, lookup) => {
    const key = `${quarter}\n${group.group}`;
    const found = known.get(key) ?? figuresOf(group, lookup);
    known.set(key, found);
    return found;
  };
}

/** Lost reasons of the peers with the rep left out. */
export function lostReasonsOfOthers(
  figures: PeerFigures,
  repKey: string,
  own: readonly LostReason[]
): LostReason[] {
  const isMember = figures.members.has(repKey);
  return [...figures.lostReasons.values()].map((one) => {
    const mine = isMember ? (own.find(({ reason }) => reason === one.reason)?.lost_n ?? 0) : 0;
    return { ...one, lost_n: one.lost_n - mine };
  });
}
