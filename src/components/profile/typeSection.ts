import { t } from "../../text/t.js";
import { element } from "../shared/element.js";
import { howToRead } from "../shared/howToRead.js";
import { section } from "../shared/page.js";
import { saveButtons } from "../shared/saveChart.js";
import { typeText } from "../shared/typeMark.js";
import { flipInWords } from "../types/flipInWords.js";
import { historyInWords } from "../types/historyInWords.js";
import { labelStrip } from "../types/labelStrip.js";
import { evidenceReading } from "../types/typeReadings.js";
import type { ProfileData } from "./profileData.js";
import { recordsLink } from "./signalRecords.js";
import { typeEvidence } from "./typeEvidence.js";

/** Which type and why: the label over the quarters, what it hangs on, and every signal with its threshold and records. */
export function typeSection({
  rep,
  signals,
  type,
  method,
  typeHistory,
  signalHistory
}: ProfileData): HTMLElement {
  const evidence = typeEvidence(signals, type, method, recordsLink);
  return section(
    t("Which type, and why?"),
    {
      id: "type",
      subtitle: t(
        "Each bar is evidence: empty at the peers' median, full where the sign is as strong as it gets"
      )
    },
    type
      ? element(
          "div",
          { class: "label-history" },
          labelStrip(typeHistory, { quarter: type.quarter }),
          element("p", { class: "history-words" }, historyInWords(typeHistory, signalHistory, type.quarter)),
          flipLine(flipInWords(signals, type, method))
        )
      : null,
    evidence,
    signals.length === 0
      ? null
      : saveButtons({
          title: type
            ? t("{name}: {type}", { name: rep.name, type: typeText(type.leading_type, type.strength) })
            : rep.name,
          subtitle: () => t("Per type its score, and each sign's value, peers' median and evidence"),
          parts: () => [evidence]
        }),
    signals.length === 0 ? null : howToRead(evidenceReading())
  );
}

function flipLine(words: string | null): HTMLElement | null {
  return words == null ? null : element("p", { class: "flip-words" }, words);
}
