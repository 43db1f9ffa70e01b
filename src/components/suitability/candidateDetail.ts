import { joinWords } from "../../rules/format/joinWords.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { conditionLabels, gateLabels, verdictLabels } from "../../rules/format/suitabilityLabels.js";
import type { Gate, GateAnswer, GateResult, Judgement } from "../../rules/suitability/suitability.js";
import { element } from "../shared/element.js";
import { pageHref, parameter, repHref } from "../shared/links.js";
import { verdictMark } from "../shared/verdictMark.js";

const GROUPS: readonly { result: GateResult; title: string }[] = [
  { result: "fail", title: "Speaks against" },
  { result: "condition", title: "Only if" },
  { result: "not_measured", title: "Not known" },
  { result: "pass", title: "Speaks for" }
];

/** Why one person got this verdict, in words: what speaks against first, each with figure and what was asked. */
export function candidateDetail(
  judgement: Judgement,
  { book, actions }: { book: HTMLElement | null; actions: HTMLElement }
): HTMLElement {
  const { name, rep_key, verdict, conditions, extrapolation } = judgement;
  const needs =
    verdict !== "with_conditions" || conditions.length === 0
      ? ""
      : `: ${joinWords(conditions.map((one) => conditionLabels[one].en))}`;
  return element(
    "article",
    { class: "candidate", "aria-live": "polite" },
    element("h3", {}, verdictMark(verdict, { text: `${name}: ${verdictLabels[verdict].en}${needs}` })),
    extrapolation
      ? element(
          "p",
          { class: "extrapolation" },
          element("strong", {}, "Beyond the evidence: "),
          `${extrapolation}.`
        )
      : null,
    element(
      "div",
      { class: "reasons" },
      ...GROUPS.map(({ result, title }) =>
        reasonGroup(
          title,
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
      element("a", { href: repHref(rep_key) }, `${name}'s profile`),
      " holds the records behind each figure, the development plan, and how to contest it. ",
      element(
        "a",
        { href: pageHref("decisions", { account: parameter("account"), rep: rep_key }) },
        "Record a decision"
      ),
      " about them."
    )
  );
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
    element("strong", {}, verdictMark(result, { text: sentenceCase(gateLabels[gate].en) })),
    element("p", {}, sentenceCase(reason)),
    element(
      "p",
      { class: "quiet-text" },
      `${sentenceCase(figure)}. Asked: ${threshold}. `,
      element(
        "a",
        {
          href: `${repHref(repKey)}#${RECORDS[gate]}`,
          "aria-label": `Records behind ${gateLabels[gate].en}`
        },
        "Records"
      )
    )
  );
}
