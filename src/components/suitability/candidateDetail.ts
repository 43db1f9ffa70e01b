import { joinWords } from "../../rules/format/joinWords.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { conditionLabels, gateLabels, verdictLabels } from "../../rules/format/suitabilityLabels.js";
import type { Gate, GateAnswer, GateResult, Judgement } from "../../rules/suitability/suitability.js";
import { say } from "../../text/say.js";
import { t, tParts, type Text } from "../../text/t.js";
import { element } from "../shared/element.js";
import { pageHref, parameter, repHref } from "../shared/links.js";
import { verdictMark } from "../shared/verdictMark.js";

const GROUPS = [
  { result: "fail", title: "Speaks against" },
  { result: "condition", title: "Only if" },
  { result: "not_measured", title: "Not known" },
  { result: "pass", title: "Speaks for" }
] as const satisfies readonly { result: GateResult; title: Text }[];

/** Why one person got this verdict, in words: what speaks against first, each with figure and what was asked. */
export function candidateDetail(
  judgement: Judgement,
  { book, actions }: { book: HTMLElement | null; actions: HTMLElement }
): HTMLElement {
  const { name, rep_key, verdict, extrapolation } = judgement;
  return element(
    "article",
    { class: "candidate", "aria-live": "polite" },
    element("h3", {}, verdictMark(verdict, { text: verdictInWords(judgement) })),
    extrapolation
      ? element(
          "p",
          { class: "extrapolation" },
          element("strong", {}, t("Beyond the evidence: ")),
          t("{words}.", { words: extrapolation })
        )
      : null,
    element(
      "div",
      { class: "reasons" },
      ...GROUPS.map(({ result, title }) =>
        reasonGroup(
          t(title),
          judgement.gates.filter((answer) => answer.result === result),
          rep_key
        )
      ).filter((group) => group != null)
    ),
    book,
    actions,
    element(
      "p",
      {},
      ...tParts(
        "{profile} holds the records behind each figure, the development plan, and how to contest it. {decision} about them.",
        {
          profile: element("a", { href: repHref(rep_key) }, t("{name}'s profile", { name })),
          decision: element(
            "a",
            { href: pageHref("decisions", { account: parameter("account"), rep: rep_key }) },
            t("Record a decision")
          )
        }
      )
    )
  );
}

function verdictInWords({ name, verdict, conditions }: Judgement): string {
  const says = say(verdictLabels[verdict]);
  return verdict !== "with_conditions" || conditions.length === 0
    ? t("{name}: {verdict}", { name, verdict: says })
    : t("{name}: {verdict}: {conditions}", {
        name,
        verdict: says,
        conditions: joinWords(conditions.map((one) => say(conditionLabels[one])))
      });
}

function reasonGroup(title: string, answers: readonly GateAnswer[], repKey: string): HTMLElement | null {
  if (answers.length === 0) return null;
  return element(
    "section",
    { class: "reason-group" },
    element("h4", {}, title),
    element("ul", { class: "plain-list" }, ...answers.map((answer) => reasonItem(answer, repKey)))
  );
}

/** Where on the profile the records behind a gate stand. */
const RECORDS: Record<Gate, string> = {
  experience: "records-deals",
  capability: "capability",
  no_disqualifier: "capability",
  renewals: "records-contracts",
  complaints: "records-complaints",
  type: "type",
  load_and_concentration: "records-customers",
  similar_customers: "records-deals",
  no_double_handover: "records-contracts"
};

function reasonItem({ gate, result, figure, reason, threshold }: GateAnswer, repKey: string): HTMLElement {
  return element(
    "li",
    { class: "reason" },
    element("strong", {}, verdictMark(result, { text: sentenceCase(say(gateLabels[gate])) })),
    element("p", {}, sentenceCase(reason)),
    element(
      "p",
      { class: "quiet-text" },
      ...tParts("{figure}. Asked: {threshold}. {records}", {
        figure: sentenceCase(figure),
        threshold,
        records: element(
          "a",
          {
            href: `${repHref(repKey)}#${RECORDS[gate]}`,
            "aria-label": t("Records behind {gate}", { gate: say(gateLabels[gate]) })
          },
          t("Records")
        )
      })
    )
  );
}
