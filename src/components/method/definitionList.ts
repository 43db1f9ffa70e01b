import type { Definition } from "../../../loaders/schema/outputs.js";
import { joinItems } from "../../rules/format/joinItems.js";
import { joinWords } from "../../rules/format/joinWords.js";
import { plural } from "../../rules/format/plural.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { language } from "../../text/language.js";
import { t, tKnown } from "../../text/t.js";
import { element } from "../shared/element.js";

/** Every figure's meaning and formula, found by typing; each has its column name as anchor. */
export function definitionList(definitions: readonly Definition[]): HTMLElement {
  const anchors = new Set<string>();
  const items = definitions.map(definitionInWords).map((definition) => {
    // The first of several datasets with the same column owns the anchor.
    const isFirst = !anchors.has(definition.column);
    anchors.add(definition.column);
    return { definition, node: definitionItem(definition, isFirst) };
  });
  const status = element("p", { class: "table-status", role: "status" });
  const input = element("input", {
    type: "search",
    placeholder: t("Find a figure, such as renewal"),
    "aria-label": t("Find a figure"),
    input: () => filter(input.value)
  });
  const filter = (text: string) => {
    const words = text.trim().toLowerCase();
    const found = items.filter(({ definition, node }) => {
      node.hidden = !searchText(definition).includes(words);
      return !node.hidden;
    });
    status.textContent = words
      ? t("{found} of {figures}", { found: found.length, figures: plural(items.length, "figure") })
      : "";
  };
  return element(
    "div",
    { class: "definitions" },
    element("div", { class: "table-search" }, input),
    status,
    element("div", { class: "definition-grid" }, ...items.map(({ node }) => node))
  );
}

/** In the language of the page, so that it is found by what is read there. */
export const definitionInWords = (definition: Definition): Definition => ({
  ...definition,
  label: tKnown(definition.label),
  meaning: tKnown(definition.meaning),
  formula: definition.formula && tKnown(definition.formula),
  unit: definition.unit && tKnown(definition.unit)
});

function searchText({ label, meaning, formula, column, needs }: Definition): string {
  return [label, meaning, formula, column, ...needs].filter(Boolean).join(" ").toLowerCase();
}

/** One figure's meaning, formula, unit and what it needs. */
export function definitionItem(
  { column, label, meaning, formula, unit, needs }: Definition,
  isFirst: boolean
) {
  return element(
    "article",
    { class: "definition-item", id: isFirst ? column : null },
    element("h3", {}, element("a", { href: `#${column}` }, label)),
    element("p", {}, t("{meaning}.", { meaning: sentenceCase(meaning) })),
    formula ? element("p", { class: "formula" }, formula) : null,
    element(
      "p",
      { class: "quiet-text" },
      [unit, needs.length > 0 ? t("needs {tables}", { tables: listed(needs) }) : null]
        .filter(Boolean)
        .join(" · ")
    )
  );
}

const listed = (tables: readonly string[]): string =>
  language() === "zh" ? joinItems(tables) : joinWords(tables);
