import type { RepDisqualifier } from "../../../loaders/schema/outputs.js";
import { disqualifierLabels } from "../../rules/format/capabilityLabels.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { element } from "../shared/element.js";
import { verdictMark, type VerdictName } from "../shared/verdictMark.js";
import { disqualifierRecords } from "./disqualifierRecords.js";
import type { ProfileData } from "./profileData.js";
import { told } from "../../text/told.js";

const VERDICTS: Record<RepDisqualifier["result"], { mark: VerdictName; words: string }> = {
  triggered: { mark: "fail", words: "Triggered" },
  not_triggered: { mark: "pass", words: "Not triggered" },
  not_measured: { mark: "not_measured", words: "Not measured" }
};
const SOURCES: Record<RepDisqualifier["source"], string> = {
  records: "from records",
  assessment: "from screening",
  both: "from records and screening",
  none: "neither recorded nor screened"
};

/** The five disqualifiers, each with its source, the figure it rests on, and the records behind it. */
export function disqualifierList(data: ProfileData): HTMLElement {
  const { disqualifiers } = data;
  const triggered = disqualifiers.filter((row) => row.result === "triggered").length;
  const measured = disqualifiers.filter((row) => row.result !== "not_measured").length;
  const basis = `${measured} of ${disqualifiers.length} measured`;
  const title =
    triggered > 0
      ? `Disqualifiers triggered: ${triggered} (${basis})`
      : measured === 0
        ? "Disqualifiers are not measured"
        : `No disqualifier is triggered (${basis})`;
  return element(
    "div",
    { class: "disqualifier-block" },
    element("h3", { class: "finding" }, title),
    element("p", { class: "measure" }, "From records and screening; each says which figure it rests on"),
    element("ul", { class: "disqualifiers" }, ...disqualifiers.map((row) => entry(row, data)))
  );
}

function entry(row: RepDisqualifier, data: ProfileData): HTMLElement {
  const { mark, words } = VERDICTS[row.result];
  return element(
    "li",
    {},
    verdictMark(mark, { isCompact: true, text: words }),
    element(
      "div",
      {},
      element("strong", {}, sentenceCase(disqualifierLabels[row.disqualifier].en)),
      element("span", { class: "n" }, ` ${SOURCES[row.source]}`),
      element("small", {}, sentenceCase(told(row, "reason"))),
      disqualifierRecords(row.disqualifier, data)
    )
  );
}
