import type { Method, TypeSignal } from "../../../loaders/schema/outputs.js";
import type { SellerType } from "../../../loaders/schema/policy.js";
import { formatCount } from "../../rules/format/formatCount.js";
import { formatDecimal } from "../../rules/format/formatDecimal.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { signalLabels } from "../../rules/format/signalLabels.js";
import { typeLabels } from "../../rules/format/typeLabels.js";
import { definedLabel } from "../shared/definition.js";
import { element } from "../shared/element.js";
import { typeMark } from "../shared/typeMark.js";
import { formatSignal, signalSamples } from "./signalKinds.js";
import { scoreOf, sellerTypeNames, type TypedPerson } from "./typedPeople.js";

/** Every signal of one person by type: value, peers' median, what it rests on, and how much evidence it is. */
export function signalPanels(
  person: TypedPerson,
  signals: readonly TypeSignal[],
  method: Method
): HTMLElement {
  return element(
    "div",
    { class: "signal-panels" },
    ...sellerTypeNames.map((type) =>
      panel(
        type,
        signals.filter((signal) => signal.type === type),
        { person, method }
      )
    )
  );
}

function panel(
  type: SellerType,
  signals: readonly TypeSignal[],
  { person, method }: { person: TypedPerson; method: Method }
): HTMLElement {
  const score = scoreOf(person.type, type);
  const rows = signals.toSorted((a, b) => (b.evidence ?? -1) - (a.evidence ?? -1));
  return element(
    "section",
    { class: "signal-panel" },
    element(
      "h3",
      {},
      typeMark(type, type === person.type.leading_type ? person.type.strength : "clear", 16),
      sentenceCase(typeLabels[type].en),
      element("span", { class: "n" }, `score ${formatDecimal(score, 2)}`)
    ),
    element("ul", { class: "plain-list" }, ...rows.map((signal) => signalItem(signal, method)))
  );
}

function signalItem(row: TypeSignal, method: Method): HTMLElement {
  const label = sentenceCase(signalLabels[row.signal].en);
  const sample = row.n == null ? null : `n = ${formatCount(row.n)} ${signalSamples[row.signal]}`;
  return element(
    "li",
    { class: "signal" },
    element(
      "div",
      { class: "signal-line" },
      definedLabel(method, row.signal, {
        dataset: "rep_quarter",
        label,
        ...(sample ? { sample } : {})
      }),
      element("strong", { class: row.value == null ? "n" : null }, formatSignal(row.signal, row.value))
    ),
    evidenceBar(row),
    element(
      "p",
      { class: "quiet-text" },
      row.value == null
        ? "Does not count: nothing recorded in the window."
        : [`peers ${formatSignal(row.signal, row.peer_median)}`, sample].filter(Boolean).join(" · ")
    )
  );
}

/** A rail from no evidence to full evidence, filled as far as this signal goes. */
function evidenceBar({ evidence, type }: TypeSignal): HTMLElement {
  const width = `${Math.round((evidence ?? 0) * 100)}%`;
  const text = evidence == null ? "not measured" : `evidence ${formatDecimal(evidence, 2)} of 1`;
  return element(
    "div",
    {
      class: `evidence-bar${evidence == null ? " evidence-missing" : ""}`,
      role: "img",
      "aria-label": text,
      title: text
    },
    element("div", { class: `evidence-fill mark-${type}`, style: `width: ${width}` })
  );
}
