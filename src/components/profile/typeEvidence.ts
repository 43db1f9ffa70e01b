import type { Method, RepType, TypeSignal } from "../../../loaders/schema/outputs.js";
import type { SellerType, SignalName } from "../../../loaders/schema/policy.js";
import { formatCount } from "../../rules/format/formatCount.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { signalLabels } from "../../rules/format/signalLabels.js";
import { typeLabels } from "../../rules/format/typeLabels.js";
import { definedLabel } from "../shared/definition.js";
import { element } from "../shared/element.js";
import { emptyState } from "../shared/emptyState.js";
import { typeMark } from "../shared/typeMark.js";
import { flipText } from "../types/flipInWords.js";
import { evidenceRange } from "../../rules/types/evidenceRange.js";
import { formatSignal } from "./signalFormat.js";

const TYPES: readonly SellerType[] = ["relationship", "technical", "wolf"];

/** A link to the records that a signal is counted from; null where the page has none. */
export type RecordsLink = (signal: SignalName) => HTMLElement | null;

/** Per type: its score, then each signal's value beside the peers' median, and how far it is evidence. */
export function typeEvidence(
  signals: readonly TypeSignal[],
  type: RepType | null,
  method: Method,
  recordsLink: RecordsLink = () => null
): HTMLElement {
  if (signals.length === 0)
    return emptyState("No signal of the three types is measured.", {
      tables: ["activities", "contacts", "contracts", "complaints"]
    });
  return element(
    "div",
    { class: "evidence" },
    ...TYPES.map((name) => group(name, signals, type, { method, recordsLink }))
  );
}

function group(
  name: SellerType,
  signals: readonly TypeSignal[],
  type: RepType | null,
  context: Context
): HTMLElement {
  const score = type?.[`${name}_score`] ?? null;
  const isLeading = type?.leading_type === name;
  const strength = isLeading && type ? type.strength : "none";
  const mark = strength === "clear" || strength === "leaning" ? strength : "clear";
  const stability =
    isLeading && type.stability != null ? `, leads in ${formatShare(type.stability)} of resamples` : "";
  return element(
    "section",
    { class: `evidence-group type-${name}` },
    element(
      "h3",
      { class: "evidence-head" },
      typeMark(name, mark),
      element("span", {}, sentenceCase(typeLabels[name].en)),
      element(
        "span",
        { class: "evidence-score" },
        score == null ? "not measured" : `${formatCount(score * 100)} of 100${stability}`
      )
    ),
    element("ul", {}, ...signals.filter((row) => row.type === name).map((row) => signalRow(row, context)))
  );
}

interface Context {
  method: Method;
  recordsLink: RecordsLink;
}

function signalRow(row: TypeSignal, { method, recordsLink }: Context): HTMLElement {
  const isMeasured = row.value != null && row.evidence != null;
  const label = sentenceCase(signalLabels[row.signal].en);
  const sample = row.n == null ? null : `n = ${formatCount(row.n)}`;
  const percent = Math.round((row.evidence ?? 0) * 100);
  return element(
    "li",
    { class: isMeasured ? "signal" : "signal signal-missing", "data-signal": row.signal },
    element(
      "div",
      { class: "signal-name" },
      definedLabel(method, row.signal, {
        dataset: "rep_quarter",
        label,
        ...(sample ? { sample } : {})
      })
    ),
    element(
      "div",
      { class: "signal-value" },
      isMeasured ? formatSignal(row.signal, row.value) : "not measured"
    ),
    element(
      "div",
      {
        class: "evidence-bar",
        role: "img",
        "aria-label": isMeasured ? `Evidence ${percent} of 100` : "No evidence: not measured"
      },
      isMeasured ? element("span", { style: `width:${percent}%` }) : null
    ),
    isMeasured ? basis(row, method, sample) : null,
    isMeasured ? consequence(row, percent, recordsLink) : null
  );
}

/** What the value is held against: peers, the thresholds that they, floor and cap make, and what it rests on. */
function basis(row: TypeSignal, method: Method, sample: string | null): HTMLElement {
  const peers = row.peer_median == null ? null : `peers ${formatSignal(row.signal, row.peer_median)}`;
  return element(
    "div",
    { class: "signal-basis" },
    [peers, sample, thresholds(row, method)].filter(Boolean).join(" · ")
  );
}

function thresholds(row: TypeSignal, method: Method): string | null {
  const scale = method.signals.find(({ signal }) => signal === row.signal);
  if (!scale) return null;
  const { from, full } = evidenceRange({ ...scale, peerMedian: row.peer_median, peerP90: row.peer_p90 });
  const [start, end] = [formatSignal(row.signal, from), formatSignal(row.signal, full)];
  const side = scale.direction === "high" ? "above" : "below";
  return start === end ? `full evidence ${side} ${start}` : `evidence ${side} ${start}, full at ${end}`;
}

/** How much evidence it is, what would be without it, and where its records are. */
function consequence(row: TypeSignal, percent: number, recordsLink: RecordsLink): HTMLElement {
  const flip = row.flips_to ? ` · without it: ${flipText(row.flips_to).toLowerCase()}` : "";
  return element(
    "div",
    { class: "signal-basis signal-consequence" },
    `evidence ${percent} of 100${flip}`,
    recordsLink(row.signal)
  );
}
