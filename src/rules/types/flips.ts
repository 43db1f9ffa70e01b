import type { SignalName } from "../../../loaders/schema/policy.js";
import { labelText, standsOut } from "./labelText.js";
import { type Given, reclassify } from "./reclassify.js";
import type { TypePolicy } from "./typePolicy.js";
import type { JudgedSignal } from "./typeScore.js";

/** A judged signal with its name. */
export type NamedSignal = JudgedSignal & { signal: SignalName };

/** Signals without which a label would be another. */
export interface Flip {
  signals: SignalName[];
  /** The label then, as labelText writes it. */
  to: string;
}

/** The label if these signals were like the median peer's: measured, and no evidence. */
function labelWithout(
  signals: readonly NamedSignal[],
  without: readonly NamedSignal[],
  given: Given,
  policy: TypePolicy
): string {
  const rest = signals.map((one) => (without.includes(one) ? { ...one, evidence: 0 } : one));
  return labelText(reclassify(rest, given, policy));
}

/**
 * For each signal the label that the person would have if that figure alone were like the median peer's; null where
 * the label stays, and for everybody whose type does not stand out.
 */
export function flipsTo(
  signals: readonly NamedSignal[],
  given: Given,
  policy: TypePolicy
): (string | null)[] {
  const answer = reclassify(signals, given, policy);
  if (!standsOut(answer)) return signals.map(() => null);
  const now = labelText(answer);
  return signals.map((one) => {
    if (!isEvidence(one)) return null;
    const to = labelWithout(signals, [one], given, policy);
    return to === now ? null : to;
  });
}

/**
 * The fewest signals of the leading type without which the label would be another, the heaviest first; null where no
 * type stands out. Taking the heaviest away lowers score and lead the most, so no smaller set can do it.
 */
export function smallestFlip(signals: readonly NamedSignal[], given: Given, policy: TypePolicy): Flip | null {
  const answer = reclassify(signals, given, policy);
  if (!standsOut(answer)) return null;
  const now = labelText(answer);
  const heaviest = signals
    .filter((one) => one.type === answer.leading_type && isEvidence(one))
    .toSorted((a, b) => b.weight * (b.evidence ?? 0) - a.weight * (a.evidence ?? 0));
  for (let count = 1; count <= heaviest.length; count += 1) {
    const without = heaviest.slice(0, count);
    const to = labelWithout(signals, without, given, policy);
    if (to !== now) return { signals: without.map(({ signal }) => signal), to };
  }
  return null;
}

const isEvidence = ({ evidence, weight }: NamedSignal) => evidence != null && evidence * weight > 0;
