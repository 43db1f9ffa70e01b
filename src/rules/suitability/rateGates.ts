import type { RepRate } from "../../../loaders/schema/outputs.js";
import type { Policy } from "../../../loaders/schema/policy.js";
import { t } from "../../text/t.js";
import { formatDecimal } from "../format/formatDecimal.js";
import { formatInterval } from "../format/formatInterval.js";
import { formatRate } from "../format/formatRate.js";
import { formatShare } from "../format/formatShare.js";
import { joinSentences } from "../format/joinSentences.js";
import { notMeasured } from "../format/notMeasured.js";
import { answerFor } from "./answer.js";
import type { Candidate, GateAnswer } from "./suitability.js";

/** Whether the whole shrunk interval lies beyond the median of the peers' shrunk rates; null = not measured. */
export function liesBeyondPeers(rate: RepRate | null, bad: "below" | "above"): boolean | null {
  const { shrunk_low: low, shrunk_high: high, shrunk_peer_median: median } = rate ?? {};
  if (low == null || high == null || median == null) return null;
  return bad === "below" ? high < median : low > median;
}

/** What differs between the two gates. */
interface RateGate {
  gate: "renewals" | "complaints";
  bad: "below" | "above";
  format: (value: number | null) => string;
  kind: "share" | "rate";
  words: typeof renewalWords | typeof complaintWords;
}

const renewalWords = {
  asked: "interval not wholly below the peer median ({median})",
  beyond: "Wholly below the peer median of {median}.",
  none: "No decided renewals to judge by.",
  few: "Too few decided renewals of their own to hold the figure against them."
} as const;

const complaintWords = {
  asked: "interval not wholly above the peer median ({median})",
  beyond: "Wholly above the peer median of {median}.",
  none: "No active customers to judge by.",
  few: "Too few active customers of their own to hold the figure against them."
} as const;

function rateGate(
  rate: RepRate | null,
  policy: Policy,
  { gate, bad, format, kind, words }: RateGate
): GateAnswer {
  const median = () => format(rate?.shrunk_peer_median ?? null);
  const answer = answerFor(gate, () => t(words.asked, { median: median() }));
  const isBeyond = liesBeyondPeers(rate, bad);
  if (rate == null || isBeyond == null || !rate.n)
    return answer("not_measured", notMeasured, () => t(words.none));
  const figure = () =>
    t("{value} ({interval}, n = {n})", {
      value: format(rate.shrunk),
      interval: formatInterval(rate.shrunk_low, rate.shrunk_high, kind),
      n: formatDecimal(rate.n, 0)
    });
  const isReliable = (rate.reliability ?? 0) >= policy.peers.reliability_minimum;
  // Below the minimum the figure is mostly the peers' own: it may not be held against the person.
  if (isBeyond && !isReliable) return answer("not_measured", figure, () => t(words.few));
  if (isBeyond) return answer("fail", figure, () => t(words.beyond, { median: median() }));
  const caution = () =>
    isReliable
      ? ""
      : t("Rests mostly on peers: own weight {share}.", { share: formatShare(rate.reliability) });
  return answer("pass", figure, () => joinSentences([t("Not distinguishably worse than peers."), caution()]));
}

/** A seller whose customers demonstrably leave more than peers' should not get one more. */
export function renewalsGate(candidate: Candidate, policy: Policy): GateAnswer {
  return rateGate(candidate.renewal_rate, policy, {
    gate: "renewals",
    bad: "below",
    format: formatShare,
    kind: "share",
    words: renewalWords
  });
}

/** A seller whose customers demonstrably complain more than peers' should not get one more. */
export function complaintsGate(candidate: Candidate, policy: Policy): GateAnswer {
  return rateGate(candidate.complaint_rate, policy, {
    gate: "complaints",
    bad: "above",
    format: (value) => formatRate(value),
    kind: "rate",
    words: complaintWords
  });
}
