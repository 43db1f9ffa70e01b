import { joinWords } from "../../rules/format/joinWords.js";
import { namesOf } from "../../rules/format/namesOf.js";
import {
  conditionLabels,
  gateLabels,
  gateResultLabels,
  verdictLabels
} from "../../rules/format/suitabilityLabels.js";
import type { Judgement } from "../../rules/suitability/suitability.js";
import { say } from "../../text/say.js";
import { t } from "../../text/t.js";
import type { CsvColumn } from "../shared/csvDownload.js";

/** One row per person: verdict, conditions, and each gate's result with the figure it rests on. */
export function judgementColumns(): CsvColumn<Judgement>[] {
  const gates = namesOf(gateLabels).flatMap((gate): CsvColumn<Judgement>[] => {
    const answerOf = ({ gates: answers }: Judgement) => answers.find((one) => one.gate === gate);
    return [
      {
        label: say(gateLabels[gate]),
        value: (person) => {
          const answer = answerOf(person);
          return answer ? say(gateResultLabels[answer.result]) : null;
        }
      },
      {
        label: t("{column}, as shown", { column: say(gateLabels[gate]) }),
        value: (person) => answerOf(person)?.figure ?? null
      }
    ];
  });
  return [
    { label: t("Name"), value: ({ name }) => name },
    { label: t("Verdict"), value: ({ verdict }) => say(verdictLabels[verdict]) },
    {
      label: t("Only if"),
      value: ({ conditions }) => joinWords(conditions.map((one) => say(conditionLabels[one]))) || null
    },
    ...gates
  ];
}
