import { joinWords } from "../../rules/format/joinWords.js";
import { namesOf } from "../../rules/format/namesOf.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { conditionLabels, gateLabels, verdictLabels } from "../../rules/format/suitabilityLabels.js";
import type { Gate, Judgement } from "../../rules/suitability/suitability.js";
import { say } from "../../text/say.js";
import { t } from "../../text/t.js";
import { type Child, element } from "../shared/element.js";
import { repHref } from "../shared/links.js";
import { saveCsvButton } from "../shared/tableCsv.js";
import { judgementColumns } from "../suitability/judgementCsv.js";
import { verdictMark } from "../shared/verdictMark.js";

/** Gates whose figure is a rate say of what. */
const measured = (gate: Gate): string | null => {
  if (gate === "renewals") return t("Renewal rate");
  return gate === "complaints" ? t("Complaints per 100 customer-months") : null;
};

/** Candidates side by side: verdict and conditions, then each gate with its figure, and why it is no pass. */
export function compareTable(people: readonly Judgement[], ownerKey: string | null): HTMLElement {
  const row = (label: string, cell: (person: Judgement) => Child, id: string) =>
    element(
      "tr",
      { "data-row": id },
      element("th", { scope: "row" }, label),
      ...people.map((person) => element("td", { "data-label": person.name }, cell(person)))
    );
  return element(
    "div",
    { class: "compare-frame", tabindex: "0", role: "region", "aria-label": t("Candidates side by side") },
    element(
      "table",
      { class: "compare" },
      element("caption", { class: "visually-hidden" }, t("Candidates side by side")),
      element(
        "thead",
        {},
        element(
          "tr",
          {},
          element("td", {}),
          ...people.map(({ rep_key, name }) =>
            element(
              "th",
              { scope: "col" },
              element("a", { href: repHref(rep_key) }, name),
              rep_key === ownerKey ? element("span", { class: "quiet-text" }, ` ${t("present owner")}`) : null
            )
          )
        )
      ),
      element(
        "tbody",
        {},
        row(
          t("Verdict"),
          ({ verdict }) => verdictMark(verdict, { text: sentenceCase(say(verdictLabels[verdict])) }),
          "Verdict"
        ),
        row(t("Only if"), conditionsInWords, "Only if"),
        row(
          t("Beyond the evidence"),
          ({ extrapolation }) => (extrapolation ? sentenceCase(extrapolation) : "–"),
          "Beyond the evidence"
        ),
        ...namesOf(gateLabels).map((gate) =>
          row(measured(gate) ?? sentenceCase(say(gateLabels[gate])), (person) => gateCell(person, gate), gate)
        )
      )
    ),
    saveCsvButton(t("Candidates side by side"), () => people, { columns: judgementColumns })
  );
}

function conditionsInWords({ conditions }: Judgement): string {
  return conditions.length === 0
    ? "–"
    : sentenceCase(joinWords(conditions.map((one) => say(conditionLabels[one]))));
}

function gateCell({ gates }: Judgement, gate: Gate): Child {
  const answer = gates.find((one) => one.gate === gate);
  if (!answer) return "–";
  const why = answer.result === "pass" || answer.result === "not_applicable" ? "" : answer.reason;
  return element(
    "div",
    {},
    verdictMark(answer.result, { text: sentenceCase(answer.figure) }),
    why ? element("span", { class: "quiet-text compare-why" }, ` ${why}`) : null
  );
}
