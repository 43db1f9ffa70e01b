import type { SellerType, SignalName } from "../../../loaders/schema/policy.js";
import { evidenceOf, type SignalScale } from "./evidenceOf.js";
import type { NamedSignal } from "./flips.js";
import { type Label, labelText } from "./labelText.js";
import { type Given, reclassify } from "./reclassify.js";
import type { TypePolicy } from "./typePolicy.js";

/** A person's signals and what their label rested on. */
export interface Classified {
  repKey: string;
  label: Label;
  given: Given;
  signals: readonly (NamedSignal & {
    value: number | null;
    peer_median: number | null;
    peer_p90: number | null;
  })[];
}

/** Thresholds tried out instead of those in force. */
export interface Trial {
  types: TypePolicy;
  /** Scales that differ from those in force. */
  scales: Partial<Record<SignalName, Pick<SignalScale, "floor" | "cap" | "direction">>>;
}

export interface Relabelled {
  repKey: string;
  before: Label;
  after: Label & { leading_type: SellerType | null };
}

/** Whose label would be another under the thresholds of a trial, in the order given. */
export function whatIf(people: readonly Classified[], trial: Trial): Relabelled[] {
  return people.flatMap(({ repKey, label, given, signals }) => {
    const tried = signals.map((signal) => {
      const scale = trial.scales[signal.signal];
      if (!scale) return signal;
      const { value, peer_median: peerMedian, peer_p90: peerP90 } = signal;
      return { ...signal, evidence: evidenceOf(value, { ...scale, peerMedian, peerP90 }) };
    });
    const { strength, leading_type } = reclassify(tried, given, trial.types);
    const after = { strength, leading_type };
    return labelText(after) === labelText(label) ? [] : [{ repKey, before: label, after }];
  });
}
