import { median } from "d3-array";
import { namesOf } from "../../../src/rules/format/namesOf.js";
import { inBoth } from "../../../src/text/inBoth.js";
import type { RateName, RepQuarter, RepRate } from "../../schema/outputs.js";
import type { Policy } from "../../schema/policy.js";
import type { PeerGroup } from "../capability/input.js";
import type { PeersOf } from "../peers.js";
import { intervalOf, isMeasured, rateTrials } from "./ownRate.js";
import { rateSources } from "./rateSources.js";
import { fitPeers, type PeerFit, shrink } from "./shrinkRates.js";

/** What the peers' rates look like in one quarter. */
interface PeerRates {
  median: number | null;
  shrunkMedian: number | null;
  n: number;
  fit: PeerFit | null;
}

const notShrunk = { shrunk: null, shrunk_low: null, shrunk_high: null, reliability: null };

/** Every measured rate of every row of rep_quarter, in the order of the rows. */
export function rateRows(rows: readonly RepQuarter[], peersOf: PeersOf, policy: Policy): RepRate[] {
  const { interval } = policy.peers;
  const ratesOfPeers = peerRates(rows, interval);
  return rows.flatMap((row) => {
    const peers = peersOf(row.rep_key, row.quarter);
    const group = inBoth(() => peers.group);
    return namesOf(rateSources).flatMap((rateName) => {
      if (!isMeasured(row, rateName)) return [];
      const { median, shrunkMedian, n, fit } = ratesOfPeers(row.quarter, peers, rateName);
      return {
        rep_key: row.rep_key,
        quarter: row.quarter,
        rate_name: rateName,
        n: rateTrials(row, rateName),
        value: row[rateName],
        ...intervalOf(row, rateName, interval),
        ...(fit ? shrink(row, fit, interval) : notShrunk),
        peer_median: median,
        shrunk_peer_median: shrunkMedian,
        peer_group: group.en,
        peer_group_zh: group.zh,
        peer_n: n
      };
    });
  });
}

/** Peers' rates by quarter, group and rate, each worked out once. */
function peerRates(rows: readonly RepQuarter[], coverage: number) {
  const rowOf = new Map(rows.map((row) => [`${row.quarter}\n${row.rep_key}`, row]));
  const known = new Map<string, PeerRates>();
  return (quarter: string, { group, rep_keys }: PeerGroup, rateName: RateName): PeerRates => {
    const key = `${quarter}\n${group}\n${rateName}`;
    const found = known.get(key);
    if (found) return found;
    const peers = rep_keys.flatMap((repKey) => rowOf.get(`${quarter}\n${repKey}`) ?? []);
    const withEvents = peers.filter((peer) => peer[rateName] != null);
    const fit = fitPeers(peers, rateName);
    const rates = {
      median: median(withEvents, (peer) => peer[rateName]) ?? null,
      shrunkMedian: (fit && median(withEvents, (peer) => shrink(peer, fit, coverage).shrunk)) ?? null,
      n: withEvents.length,
      fit
    };
    known.set(key, rates);
    return rates;
  };
}
