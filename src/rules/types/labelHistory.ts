import type { SignalName } from "../../../loaders/schema/policy.js";
import { type Label, labelText, standsOut } from "./labelText.js";
import type { NamedSignal } from "./flips.js";

export type QuarterLabel = Label & { quarter: string };

/** Since when a label holds, and what it was before. */
export interface LabelChange {
  /** First quarter of the present label, and the quarter before with another. */
  since: string;
  before: string;
  from: Label;
  to: Label;
}

/** The last change of label up to `quarter`; null where it is the same as far back as the records go. */
export function lastChange(history: readonly QuarterLabel[], quarter: string): LabelChange | null {
  const known = history
    .filter((row) => row.quarter <= quarter)
    .toSorted((a, b) => (a.quarter < b.quarter ? -1 : 1));
  const to = known.at(-1);
  if (!to) return null;
  for (let at = known.length - 2; at >= 0; at -= 1) {
    const [from, next] = [known[at], known[at + 1]];
    if (!from || !next || labelText(from) === labelText(to)) continue;
    return { since: next.quarter, before: from.quarter, from, to };
  }
  return null;
}

/** A signal whose evidence moved between two quarters, with its value in each. */
export interface SignalMove {
  signal: SignalName;
  before: number | null;
  after: number | null;
}

type ValuedSignal = NamedSignal & { value: number | null };

/**
 * The signal of the label's type whose weighted evidence moved most in the label's direction: up where the type came
 * to stand out or out more, down where it no longer does. Null where none of them moved so.
 */
export function movedMost(
  { from, to }: LabelChange,
  before: readonly ValuedSignal[],
  after: readonly ValuedSignal[]
): SignalMove | null {
  const type = standsOut(to) ? to.leading_type : from.leading_type;
  const isDown = !standsOut(to) || (from.strength === "clear" && from.leading_type === type);
  const sign = isDown ? -1 : 1;
  const moves = after
    .filter((one) => one.type === type)
    .map((one) => {
      const old = before.find(({ signal }) => signal === one.signal);
      const gained = one.weight * ((one.evidence ?? 0) - (old?.evidence ?? 0));
      return { signal: one.signal, before: old?.value ?? null, after: one.value, moved: sign * gained };
    })
    .toSorted((a, b) => b.moved - a.moved);
  const [first] = moves;
  return first && first.moved > 0 ? { signal: first.signal, before: first.before, after: first.after } : null;
}
