import type { TypeSignal } from "../../../loaders/schema/outputs.js";
import { formatQuarter } from "../../rules/format/formatQuarter.js";
import { signalLabels } from "../../rules/format/signalLabels.js";
import { lastChange, movedMost, type QuarterLabel } from "../../rules/types/labelHistory.js";
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
  if (!change) return "The label is the same in every quarter on record.";
  const words = (label: QuarterLabel | typeof change.from) =>
    typeText(label.leading_type, label.strength).toLowerCase();
  const since =
    change.since === quarter
      ? `New in ${formatQuarter(quarter)}: ${words(change.to)}`
      : `Since ${formatQuarter(change.since)}: ${words(change.to)}`;
  const of = (one: string) => namedSignals(signals.filter((row) => row.quarter === one));
  const move = movedMost(change, of(change.before), of(change.since));
  const why = move
    ? ` What moved most: ${signalLabels[move.signal].en}, from ${formatSignal(move.signal, move.before)} to ` +
      `${formatSignal(move.signal, move.after)}.`
    : "";
  return `${since}; in ${formatQuarter(change.before)}: ${words(change.from)}.${why}`;
}
