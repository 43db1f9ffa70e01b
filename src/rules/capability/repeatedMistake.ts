import { formatShare } from "../format/formatShare.js";
import { plural } from "../format/plural.js";
import type { Policy } from "../../../loaders/schema/policy.js";
import { t } from "../../text/t.js";
import { binomialUpperTail } from "./binomialUpperTail.js";
import type { Finding } from "./disqualifier.js";

/** Deals lost in the window for one reason, lower case. */
export interface LostReason {
  reason: string;
  is_avoidable: boolean;
  lost_n: number;
}

export interface LostDeals {
  /** Deals lost in the window. */
  lost_n: number | null;
  /** Null = lost reasons are not recorded anywhere. */
  lost_reason_n: number | null;
  own: readonly LostReason[];
  /** The same of the peers, the rep left out. */
  peers: readonly LostReason[];
}

const total = (reasons: readonly LostReason[]) => reasons.reduce((sum, { lost_n }) => sum + lost_n, 0);

function tested(one: LostReason, lost: LostDeals) {
  const peersLost = total(lost.peers);
  const peersHits = total(lost.peers.filter(({ reason }) => reason === one.reason));
  const own = total(lost.own);
  const peerShare = peersLost === 0 ? null : peersHits / peersLost;
  const p = peerShare == null ? null : binomialUpperTail(one.lost_n, own, peerShare);
  return { ...one, own, peerShare, p };
}

/**
 * The same avoidable reason on the policy's number of lost deals, and more often than peers lose for it.
 * Shares are of lost deals with a recorded reason: a deal without one says nothing about why it was lost.
 */
export function repeatedMistake(lost: LostDeals, policy: Policy["capability"]): Finding {
  const { repeated_mistake_count, repeated_mistake_level } = policy;
  if (lost.lost_reason_n == null) return { triggered: null, reason: t("Lost reasons are not recorded.") };
  if (lost.lost_reason_n === 0 && (lost.lost_n ?? 0) > 0)
    return { triggered: null, reason: t("No deal lost in the window has a reason.") };
  const avoidable = lost.own.filter(({ is_avoidable }) => is_avoidable);
  const often = avoidable
    .filter(({ lost_n }) => lost_n >= repeated_mistake_count)
    .map((one) => tested(one, lost))
    .sort((a, b) => (a.p ?? 2) - (b.p ?? 2) || b.lost_n - a.lost_n);
  const worst = often[0];
  if (!worst) return { triggered: false, reason: notOften(avoidable, repeated_mistake_count) };
  const share = {
    reason: worst.reason,
    n: worst.lost_n,
    deals: plural(worst.own, "lost deal")
  };
  if (worst.p == null || worst.peerShare == null)
    return {
      triggered: null,
      reason: t(
        '"{reason}" on {n} of {deals} with a reason, but no peer\'s lost deals to compare with.',
        share
      )
    };
  const triggered = worst.p < repeated_mistake_level;
  const figures = {
    ...share,
    peers: formatShare(worst.peerShare),
    probability: formatShare(worst.p),
    limit: formatShare(repeated_mistake_level)
  };
  return {
    triggered,
    reason: triggered
      ? t(
          '"{reason}" on {n} of {deals} with a reason; peers {peers}: more often than chance allows (probability {probability}, limit {limit}).',
          figures
        )
      : t(
          '"{reason}" on {n} of {deals} with a reason; peers {peers}: within what chance allows (probability {probability}, limit {limit}).',
          figures
        )
  };
}

function notOften(avoidable: readonly LostReason[], asked: number): string {
  const most = Math.max(0, ...avoidable.map(({ lost_n }) => lost_n));
  return most === 0
    ? t("No deal lost for one avoidable reason in the window; {asked} are asked.", { asked })
    : t("At most {deals} lost for one avoidable reason in the window; {asked} are asked.", {
        deals: plural(most, "deal"),
        asked
      });
}
