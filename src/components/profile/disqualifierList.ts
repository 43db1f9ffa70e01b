import type { RepDisqualifier } from "../../../loaders/schema/outputs.js";
import { disqualifierLabels } from "../../rules/format/capabilityLabels.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { say } from "../../text/say.js";
import { type PlainText, t } from "../../text/t.js";
import { told } from "../../text/told.js";
import { element } from "../shared/element.js";
import { verdictMark, type VerdictName } from "../shared/verdictMark.js";
import { disqualifierRecords } from "./disqualifierRecords.js";
import type { ProfileData } from "./profileData.js";

const VERDICTS: Record<RepDisqualifier["result"], { mark: VerdictName; words: PlainText }> = {
  triggered: { mark: "fail", words: "Triggered" },
  not_triggered: { mark: "pass", words: "Not triggered" },
  not_measured: { mark: "not_measured", words: "Not measured" }
};
const SOURCES: Record<RepDisqualifier["source"], PlainText> = {
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
  const basis = t("{measured} of {all} measured", { measured, all: disqualifiers.length });
  const title =
    triggered > 0
      ? t("Disqualifiers triggered: {n} ({basis})", { n: triggered, basis })
      : measured === 0
        ? t("Disqualifiers are not measured")
        : t("No disqualifier is triggered ({basis})", { basis });
  return element(
    "div",
    { class: "disqualifier-block" },
    element("h3", { class: "finding" }, title),
    element("p", { class: "measure" }, t("From records and screening; each says which figure it rests on")),
    element("ul", { class: "disqualifiers" }, ...disqualifiers.map((row) => entry(row, data)))
  );
}

function entry(row: RepDisqualifier, data: ProfileData): HTMLElement {
  const { mark, words } = VERDICTS[row.result];
  return element(
    "li",
    {},
    verdictMark(mark, { isCompact: true, text: t(words) }),
    element(
      "div",
      {},
      element("strong", {}, sentenceCase(say(disqualifierLabels[row.disqualifier]))),
      element("span", { class: "n" }, ` ${t(SOURCES[row.source])}`),
      element("small", {}, sentenceCase(told(row, "reason"))),
      disqualifierRecords(row.disqualifier, data)
    )
  );
}
