import type { RepRate } from "../../../loaders/schema/outputs.js";
import type { Policy } from "../../../loaders/schema/policy.js";
import { formatDecimal } from "../format/formatDecimal.js";
import { formatInterval } from "../format/formatInterval.js";
import { formatRate } from "../format/formatRate.js";
import { formatShare } from "../format/formatShare.js";
import { notMeasured } from "../format/notMeasured.js";
import { answerFor } from "./answer.js";
import type { Candidate, GateAnswer } from "./suitability.js";

/** Whether the whole shrunk interval lies beyond the median of the peers' shrunk rates; null = not measured. */
export function liesBeyondPeers(rate: RepRate | null, bad: "below" | "above"): boolean | null {
  const { shrunk_low: low, shrunk_high: high, shrunk_peer_median: median } = rate ?? {};
  if (low == null || high == null || median == null) return null;
  return bad === "below" ? high < median : low > median;
}

interface Wording {
  gate: "renewals" | "complaints";
  bad: "below" | "above";
  kind: "share" | "rate";
  events: string;
}

function rateGate(rate: RepRate | null, policy: Policy, { gate, bad, kind, events }: Wording): GateAnswer {
  const format = kind === "share" ? formatShare : (value: number | null) => formatRate(value);
  const answer = answerFor(
    gate,
    () => `interval not wholly ${bad} the peer median (${format(rate?.shrunk_peer_median ?? null)})`
  );
  const isBeyond = liesBeyondPeers(rate, bad);
  if (rate == null || isBeyond == null || !rate.n)
    return answer("not_measured", notMeasured(), `No ${events} to judge by.`);
  const figure = () =>
    `${format(rate.shrunk)} (${formatInterval(rate.shrunk_low, rate.shrunk_high, kind)}, n = ${formatDecimal(rate.n, 0)})`;
  const isReliable = (rate.reliability ?? 0) >= policy.peers.reliability_minimum;
  // Below the minimum the figure is mostly the peers' own: it may not be held against the person.
  if (isBeyond && !isReliable)
    return answer("not_measured", figure, `Too few ${events} of their own to hold the figure against them.`);
  if (isBeyond)
    return answer(
      "fail",
      figure,
      () => `Wholly ${bad} the peer median of ${format(rate.shrunk_peer_median)}.`
    );
  const caution = () =>
    isReliable ? "" : ` Rests mostly on peers: own weight ${formatShare(rate.reliability)}.`;
  return answer("pass", figure, () => `Not distinguishably worse than peers.${caution()}`);
}

/** A seller whose customers demonstrably leave more than peers' should not get one more. */
export function renewalsGate(candidate: Candidate, policy: Policy): GateAnswer {
  const wording = { gate: "renewals", bad: "below", kind: "share", events: "decided renewals" } as const;
  return rateGate(candidate.renewal_rate, policy, wording);
}

/** A seller whose customers demonstrably complain more than peers' should not get one more. */
export function complaintsGate(candidate: Candidate, policy: Policy): GateAnswer {
  const wording = { gate: "complaints", bad: "above", kind: "rate", events: "active customers" } as const;
  return rateGate(candidate.complaint_rate, policy, wording);
}
