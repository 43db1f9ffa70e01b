import type { TypeSignal } from "../../../loaders/schema/outputs.js";
import { formatQuarter } from "../../rules/format/formatQuarter.js";
import { signalLabels } from "../../rules/format/signalLabels.js";
import { lastChange, movedMost, type QuarterLabel } from "../../rules/types/labelHistory.js";
import { say } from "../../text/say.js";
import { t } from "../../text/t.js";
import { formatSignal } from "../profile/signalFormat.js";
import { typeText } from "../shared/typeMark.js";
import { namedSignals } from "./namedSignals.js";

/** Since when the label holds, what it was before, and which figure moved most; `signals` = the person's, all quarters. */
export function historyInWords(
  history: readonly QuarterLabel[],
  signals: readonly TypeSignal[],
  quarter: string
): string {
  const change = lastChange(history, quarter);
  if (!change) return t("The label is the same in every quarter on record.");
  const words = (label: QuarterLabel | typeof change.from) =>
    typeText(label.leading_type, label.strength).toLowerCase();
  const changed = t(
    change.since === quarter
      ? "New in {quarter}: {label}; in {before}: {labelBefore}."
      : "Since {quarter}: {label}; in {before}: {labelBefore}.",
    {
      quarter: formatQuarter(change.since),
      label: words(change.to),
      before: formatQuarter(change.before),
      labelBefore: words(change.from)
    }
  );
  const of = (one: string) => namedSignals(signals.filter((row) => row.quarter === one));
  const move = movedMost(change, of(change.before), of(change.since));
  if (!move) return changed;
  return t("{changed} What moved most: “{signal}”, from {from} to {to}.", {
    changed,
    signal: say(signalLabels[move.signal]),
    from: formatSignal(move.signal, move.before),
    to: formatSignal(move.signal, move.after)
  });
}
