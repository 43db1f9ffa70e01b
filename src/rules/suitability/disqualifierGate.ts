import { disqualifierLabels } from "../format/capabilityLabels.js";
import { joinWords } from "../format/joinWords.js";
import { namesOf } from "../format/namesOf.js";
import { notMeasured } from "../format/notMeasured.js";
import { answerFor } from "./answer.js";
import type { Candidate, GateAnswer } from "./suitability.js";
import { told } from "../../text/told.js";

/** One triggered disqualifier is enough; with none triggered, at least one must have been measured to pass. */
export function disqualifierGate(candidate: Candidate): GateAnswer {
  const answer = answerFor("no_disqualifier", "none of the five triggered");
  const triggered = candidate.disqualifiers.filter(({ result }) => result === "triggered");
  const measured = candidate.disqualifiers.filter(({ result }) => result !== "not_measured");
  if (triggered.length > 0) {
    const names = () => triggered.map(({ disqualifier }) => disqualifierLabels[disqualifier].en);
    return answer(
      "fail",
      () => `${triggered.length} triggered: ${joinWords(names())}`,
      () => triggered.map((row) => told(row, "reason")).join(" ")
    );
  }
  if (measured.length === 0)
    return answer(
      "not_measured",
      notMeasured(),
      "None of the five has been assessed or can be read from records."
    );
  return answer(
    "pass",
    `none of ${measured.length} measured`,
    () => `No disqualifier triggered.${gapIn(measured)}`
  );
}

function gapIn(measured: Candidate["disqualifiers"]): string {
  const open = namesOf(disqualifierLabels).filter(
    (name) => !measured.some(({ disqualifier }) => disqualifier === name)
  );
  return open.length ? ` Not measured: ${joinWords(open.map((name) => disqualifierLabels[name].en))}.` : "";
}
