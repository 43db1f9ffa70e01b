import type { RepCapability, RepDisqualifier } from "../../../loaders/schema/outputs.js";
import { disqualifierLabels, geneItemLabels } from "../../rules/format/capabilityLabels.js";
import { formatPoints } from "../../rules/format/formatPoints.js";
import { namesOf } from "../../rules/format/namesOf.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { element } from "../shared/element.js";
import { verdictMark, type VerdictName } from "../shared/verdictMark.js";

const VERDICTS: Record<RepDisqualifier["result"], VerdictName> = {
  triggered: "fail",
  not_triggered: "pass",
  not_measured: "not_measured"
};
const WORDS: Record<RepDisqualifier["result"], string> = {
  triggered: "Triggered",
  not_triggered: "Not triggered",
  not_measured: "Not measured"
};

/** The gene test with its five items, and the five disqualifiers with the figure each rests on. */
export function assessments(
  capability: RepCapability | null,
  disqualifiers: readonly RepDisqualifier[]
): HTMLElement {
  return element("div", { class: "columns" }, geneTest(capability), disqualifierList(disqualifiers));
}

function geneTest(capability: RepCapability | null): HTMLElement {
  const result = capability?.gene_result ?? "not_measured";
  const total = capability?.gene_total == null ? "" : `${formatPoints(capability.gene_total)} of 25`;
  const items = namesOf(geneItemLabels).map((item) =>
    element(
      "li",
      {},
      element("span", {}, sentenceCase(geneItemLabels[item].en)),
      meter(capability?.[item] ?? null),
      element("span", { class: "figure" }, capability?.[item] == null ? "–" : formatPoints(capability[item]))
    )
  );
  return element(
    "div",
    {},
    element(
      "h3",
      { class: "finding" },
      "Gene test ",
      verdictMark(result),
      " ",
      element("span", { class: "n" }, total)
    ),
    element(
      "p",
      { class: "measure" },
      capability?.gene_reason ? sentenceCase(capability.gene_reason) : "0–5 points each"
    ),
    element("ul", { class: "meters" }, ...items)
  );
}

function meter(value: number | null): HTMLElement {
  const filled = value == null ? null : element("span", { style: `width:${(value / 5) * 100}%` });
  return element("div", { class: "meter", "aria-hidden": "true" }, filled);
}

function disqualifierList(disqualifiers: readonly RepDisqualifier[]): HTMLElement {
  const triggered = disqualifiers.filter((row) => row.result === "triggered").length;
  const measured = disqualifiers.filter((row) => row.result !== "not_measured").length;
  const basis = `${measured} of ${disqualifiers.length} measured`;
  const title =
    triggered > 0
      ? `Disqualifiers triggered: ${triggered} (${basis})`
      : measured === 0
        ? "Disqualifiers are not measured"
        : `No disqualifier is triggered (${basis})`;
  const entries = disqualifiers.map((row) =>
    element(
      "li",
      {},
      verdictMark(VERDICTS[row.result], { isCompact: true, text: WORDS[row.result] }),
      element(
        "span",
        {},
        element("strong", {}, sentenceCase(disqualifierLabels[row.disqualifier].en)),
        element("small", {}, sentenceCase(row.reason))
      )
    )
  );
  return element(
    "div",
    {},
    element("h3", { class: "finding" }, title),
    element("p", { class: "measure" }, "From records and assessments; each says which figure it rests on"),
    element("ul", { class: "disqualifiers" }, ...entries)
  );
}
