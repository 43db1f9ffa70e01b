import { t } from "../../text/t.js";
import { element } from "../shared/element.js";
import { howToRead } from "../shared/howToRead.js";
import { section } from "../shared/page.js";
import { flipInWords } from "../types/flipInWords.js";
import { historyInWords } from "../types/historyInWords.js";
import { labelStrip } from "../types/labelStrip.js";
import { evidenceReading } from "../types/typeReadings.js";
import type { ProfileData } from "./profileData.js";
import { recordsLink } from "./signalRecords.js";
import { typeEvidence } from "./typeEvidence.js";

/** Which type and why: the label over the quarters, what it hangs on, and every signal with its threshold and records. */
export function typeSection({ signals, type, method, typeHistory, signalHistory }: ProfileData): HTMLElement {
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
    typeEvidence(signals, type, method, recordsLink),
    signals.length === 0 ? null : howToRead(evidenceReading())
  );
}

function flipLine(words: string | null): HTMLElement | null {
  return words == null ? null : element("p", { class: "flip-words" }, words);
}
