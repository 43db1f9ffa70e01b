import { say } from "../../text/say.js";
import { t } from "../../text/t.js";
import { told } from "../../text/told.js";
import { disqualifierLabels } from "../format/capabilityLabels.js";
import { joinSentences } from "../format/joinSentences.js";
import { joinWords } from "../format/joinWords.js";
import { namesOf } from "../format/namesOf.js";
import { notMeasured } from "../format/notMeasured.js";
import { answerFor } from "./answer.js";
import type { Candidate, GateAnswer } from "./suitability.js";

/** One triggered disqualifier is enough; with none triggered, at least one must have been measured to pass. */
export function disqualifierGate(candidate: Candidate): GateAnswer {
  const answer = answerFor("no_disqualifier", () => t("none of the five triggered"));
  const triggered = candidate.disqualifiers.filter(({ result }) => result === "triggered");
  const measured = candidate.disqualifiers.filter(({ result }) => result !== "not_measured");
  if (triggered.length > 0) {
    const names = () => triggered.map(({ disqualifier }) => say(disqualifierLabels[disqualifier]));
    return answer(
      "fail",
      () => t("{n} triggered: {names}", { n: triggered.length, names: joinWords(names()) }),
      () => joinSentences(triggered.map((row) => told(row, "reason")))
    );
  }
  if (measured.length === 0)
    return answer("not_measured", notMeasured, () =>
      t("None of the five has been assessed or can be read from records.")
    );
  return answer(
    "pass",
    () => t("none of {n} measured", { n: measured.length }),
    () => joinSentences([t("No disqualifier triggered."), gapIn(measured)])
  );
}

function gapIn(measured: Candidate["disqualifiers"]): string {
  const open = namesOf(disqualifierLabels).filter(
    (name) => !measured.some(({ disqualifier }) => disqualifier === name)
  );
  if (open.length === 0) return "";
  return t("Not measured: {figures}.", {
    figures: joinWords(open.map((name) => say(disqualifierLabels[name])))
  });
}
