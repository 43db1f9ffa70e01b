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

/** The five of the method. */
const theFive = namesOf(disqualifierLabels);

/**
 * One triggered disqualifier is enough. With none triggered, most of the five must have been measured to pass; with fewer, the
 * others are to be looked at before the move.
 */
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
  const isMost = 2 * measured.length > theFive.length;
  return answer(
    isMost ? "pass" : "condition",
    () => t("none of {n} measured", { n: measured.length }),
    () =>
      joinSentences([
        t("No disqualifier triggered."),
        gapIn(measured),
        isMost ? "" : t("Screen for these before the move.")
      ]),
    isMost ? null : "screening"
  );
}

function gapIn(measured: Candidate["disqualifiers"]): string {
  const open = theFive.filter((name) => !measured.some(({ disqualifier }) => disqualifier === name));
  if (open.length === 0) return "";
  return t("Not measured: {figures}.", {
    figures: joinWords(open.map((name) => say(disqualifierLabels[name])))
  });
}
