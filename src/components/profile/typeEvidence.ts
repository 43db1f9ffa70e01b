import type { Method, RepType, TypeSignal } from "../../../loaders/schema/outputs.js";
import type { SellerType, SignalName } from "../../../loaders/schema/policy.js";
import { formatCount } from "../../rules/format/formatCount.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { notMeasured } from "../../rules/format/notMeasured.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { signalLabels } from "../../rules/format/signalLabels.js";
import { typeLabels } from "../../rules/format/typeLabels.js";
import { say } from "../../text/say.js";
import { t } from "../../text/t.js";
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
    return emptyState(t("No signal of the three types is measured."), {
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
  const stability = isLeading ? type.stability : null;
  return element(
    "section",
    { class: `evidence-group type-${name}` },
    element(
      "h3",
      { class: "evidence-head" },
      typeMark(name, mark),
      element("span", {}, sentenceCase(say(typeLabels[name]))),
      element("span", { class: "evidence-score" }, scoreInWords(score, stability))
    ),
    element("ul", {}, ...signals.filter((row) => row.type === name).map((row) => signalRow(row, context)))
  );
}

function scoreInWords(score: number | null, stability: number | null): string {
  if (score == null) return notMeasured();
  const points = formatCount(score * 100);
  return stability == null
    ? t("{points} of 100", { points })
    : t("{points} of 100, leads in {share} of resamples", { points, share: formatShare(stability) });
}

interface Context {
  method: Method;
  recordsLink: RecordsLink;
}

function signalRow(row: TypeSignal, { method, recordsLink }: Context): HTMLElement {
  const isMeasured = row.value != null && row.evidence != null;
  const label = sentenceCase(say(signalLabels[row.signal]));
  const sample = row.n == null ? null : `n = ${formatCount(row.n)}`;
  const percent = Math.round((row.evidence ?? 0) * 100);
  return element(
    "li",
    { class: signalClass(isMeasured, percent), "data-signal": row.signal },
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
      { class: "signal-figure" },
      element(
        "span",
        { class: "signal-value" },
        isMeasured ? formatSignal(row.signal, row.value) : notMeasured()
      ),
      isMeasured ? recordsLink(row.signal) : null
    ),
    element(
      "div",
      {
        class: "evidence-bar",
        role: "img",
        "aria-label": isMeasured
          ? t("Evidence {percent} of 100", { percent })
          : t("No evidence: not measured")
      },
      isMeasured ? element("span", { style: `width:${percent}%` }) : null
    ),
    isMeasured ? consequence(row, method) : null,
    isMeasured ? basis(row, sample, percent) : null
  );
}

function signalClass(isMeasured: boolean, percent: number): string {
  if (!isMeasured) return "signal signal-missing";
  return percent > 0 ? "signal signal-counts" : "signal";
}

/** What the value is held against, what it rests on, and how much evidence that makes. */
function basis(row: TypeSignal, sample: string | null, percent: number): HTMLElement {
  const peers =
    row.peer_median == null ? null : t("peers {value}", { value: formatSignal(row.signal, row.peer_median) });
  return element(
    "div",
    { class: "signal-basis" },
    [peers, sample, t("evidence {percent} of 100", { percent })].filter(Boolean).join(" · ")
  );
}

/** Under the bar's two ends, from which value it fills and at which it is full; one end where it fills at once. */
function limitsOf(row: TypeSignal, method: Method): string[] {
  const scale = method.signals.find(({ signal }) => signal === row.signal);
  if (!scale) return [];
  const { from, full } = evidenceRange({ ...scale, peerMedian: row.peer_median, peerP90: row.peer_p90 });
  const [start, end] = [formatSignal(row.signal, from), formatSignal(row.signal, full)];
  const isHigh = scale.direction === "high";
  if (start === end)
    return [isHigh ? t("full above {start}", { start }) : t("full below {start}", { start })];
  return [
    isHigh ? t("counts above {start}", { start }) : t("counts below {start}", { start }),
    t("full at {end}", { end })
  ];
}

/** Between which values it is evidence, and what the label would be without it. */
function consequence(row: TypeSignal, method: Method): HTMLElement {
  const flip = row.flips_to
    ? element(
        "span",
        { class: "signal-flip" },
        t("without it: {label}", { label: flipText(row.flips_to).toLowerCase() })
      )
    : null;
  return element(
    "div",
    { class: "signal-limits signal-consequence" },
    ...limitsOf(row, method).map((limit) => element("span", {}, limit)),
    flip
  );
}
