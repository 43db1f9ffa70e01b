import type { Rep, RepType } from "../../../loaders/schema/outputs.js";
import { namesOf } from "../../rules/format/namesOf.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { gateLabels, gateResultLabels } from "../../rules/format/suitabilityLabels.js";
import type { GateAnswer, Judgement } from "../../rules/suitability/suitability.js";
import { say } from "../../text/say.js";
import { t } from "../../text/t.js";
import { element } from "../shared/element.js";
import { saveCsvButton } from "../shared/tableCsv.js";
import { typeMark, typeText } from "../shared/typeMark.js";
import { verdictMark } from "../shared/verdictMark.js";
import { judgementColumns } from "./judgementCsv.js";
import { gateTip } from "./gateTip.js";

export interface MatrixOptions {
  reps: ReadonlyMap<string, Rep>;
  types: ReadonlyMap<string, RepType>;
  /** rep_key of the person whose reasons are shown; null = nobody. */
  chosen: string | null;
  choose: (repKey: string) => void;
  /** rep_key of the target account's present owner. */
  ownerKey: string | null;
  /** Place in the whole ranking, filters aside. */
  places: ReadonlyMap<string, number>;
  limit: number;
}

const gates = namesOf(gateLabels);

/** Ranked people × gates: a symbol per gate, its figure on hover or focus, arrow keys move between cells. */
export function gateMatrix(judgements: readonly Judgement[], options: MatrixOptions): HTMLElement {
  const shown = judgements.slice(0, options.limit);
  const tip = gateTip();
  const table = element(
    "table",
    { class: "matrix", keydown: (event) => moveFocus(event as KeyboardEvent, table) },
    element("caption", { class: "visually-hidden" }, t("People by gate, most suitable first")),
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        element("th", { scope: "col", class: "matrix-place" }, "#"),
        element("th", { scope: "col" }, t("Person")),
        element("th", { scope: "col" }, t("Verdict")),
        ...gates.map((gate) =>
          element(
            "th",
            { scope: "col", class: "matrix-gate" },
            breakable(sentenceCase(say(gateLabels[gate])))
          )
        )
      )
    ),
    element("tbody", {}, ...shown.map((judgement) => matrixRow(judgement, options)))
  );
  table.querySelector<HTMLElement>("button.gate")?.setAttribute("tabindex", "0");
  tip.watch(table);
  return element(
    "div",
    { class: "matrix-frame" },
    table,
    tip.element,
    saveCsvButton(t("People by gate"), () => judgements, { columns: judgementColumns })
  );
}

/** Long words may break in narrow columns, and Chinese between words alone. */
function breakable(words: string): string {
  return words
    .replace("concentration", "concen\u00adtration")
    .replace("disqualifier", "disquali\u00adfier")
    .replace(/^(负荷与|同类客户|避免重复)/, "$1\u200b");
}

function matrixRow(judgement: Judgement, options: MatrixOptions): HTMLTableRowElement {
  const { rep_key: key, name, verdict } = judgement;
  const rep = options.reps.get(key);
  const type = options.types.get(key);
  const isChosen = key === options.chosen;
  const choose = () => options.choose(key);
  const notes = [
    rep?.team ?? rep?.region,
    rep?.status === "candidate" ? t("candidate") : null,
    key === options.ownerKey ? t("present owner") : null
  ];
  return element(
    "tr",
    { class: isChosen ? "is-chosen" : null },
    element("td", { class: "matrix-place" }, options.places.get(key) ?? "–"),
    element(
      "th",
      { scope: "row" },
      element(
        "button",
        { type: "button", class: "matrix-name", "aria-pressed": isChosen ? "true" : "false", click: choose },
        type ? withTitle(type) : null,
        name
      ),
      element("span", { class: "quiet-text" }, notes.filter(Boolean).join(" · "))
    ),
    element("td", { class: "matrix-verdict" }, verdictMark(verdict)),
    ...judgement.gates.map((answer) => gateCell(answer, name, choose))
  );
}

function withTitle({ leading_type, strength }: RepType): HTMLElement {
  const words = typeText(leading_type, strength);
  return element(
    "span",
    { title: words },
    typeMark(leading_type, strength, 14),
    element("span", { class: "visually-hidden" }, t("{words}: ", { words }))
  );
}

/** The figure and the reason stand in data attributes, from where the tip takes them as text. */
function gateCell(answer: GateAnswer, name: string, choose: () => void): HTMLTableCellElement {
  const label = sentenceCase(say(gateLabels[answer.gate]));
  const result = say(gateResultLabels[answer.result]);
  return element(
    "td",
    { class: "matrix-gate", "data-label": breakable(label) },
    element(
      "button",
      {
        type: "button",
        class: "gate",
        tabindex: -1,
        click: choose,
        "aria-label": t("{name}, {gate}: {result}. {figure}", {
          name,
          gate: label,
          result,
          figure: answer.figure
        }),
        "data-head": t("{gate}: {result}", { gate: label, result }),
        "data-figure": answer.figure,
        "data-reason": answer.reason
      },
      verdictMark(answer.result, { isCompact: true, text: " " })
    )
  );
}

const STEPS: Record<string, readonly [number, number]> = {
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0]
};

function moveFocus(event: KeyboardEvent, table: HTMLTableElement): void {
  const step = STEPS[event.key];
  const from = (event.target as HTMLElement).closest<HTMLElement>("button.gate");
  if (!step || !from) return;
  const rows = [...table.querySelectorAll("tbody tr")].map((row) => [
    ...row.querySelectorAll<HTMLElement>("button.gate")
  ]);
  const at = rows.findIndex((row) => row.includes(from));
  const to = rows[at + step[0]]?.[(rows[at]?.indexOf(from) ?? 0) + step[1]];
  if (!to) return;
  event.preventDefault();
  from.setAttribute("tabindex", "-1");
  to.setAttribute("tabindex", "0");
  to.focus();
}
