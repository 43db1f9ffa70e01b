import type { Definition, Method } from "../../../loaders/schema/outputs.js";
import { joinItems } from "../../rules/format/joinItems.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { t, tKnown } from "../../text/t.js";
import { element } from "./element.js";
import { openOnApproach } from "./openOnApproach.js";

interface DefinitionOptions {
  /** Which dataset the column is from, where several publish it. */
  dataset?: string;
  /** Shown instead of the definition's own label. */
  label?: string;
  /** What this figure rests on, as "n = 14 contracts". */
  sample?: string;
}

let opened = 0;

/**
 * A figure's label that opens its definition, by pointer, keyboard or touch: meaning, formula, what it rests on, what it
 * needs. Plain text where the method file does not define the column.
 */
export function definedLabel(method: Method, column: string, options: DefinitionOptions = {}): HTMLElement {
  const found = method.definitions.find(
    (entry) => entry.column === column && (!options.dataset || entry.dataset === options.dataset)
  );
  const label = tKnown(options.label ?? found?.label ?? column);
  if (!found) return element("span", {}, label);
  const panel = definitionPanel(found, label, options.sample);
  panel.id = `definition-${++opened}`;
  const button = element("button", {
    type: "button",
    class: "defined",
    popovertarget: panel.id,
    "aria-haspopup": "dialog"
  });
  button.append(label);
  const defined = element("span", { class: "defined-label" }, button, panel);
  openOnApproach(defined, button, panel);
  return defined;
}

function definitionPanel(definition: Definition, label: string, sample: string | undefined): HTMLElement {
  const rows: [string, string | null | undefined][] = [
    [t("Formula"), known(definition.formula)],
    [t("Unit"), known(definition.unit)],
    [t("Rests on"), sample],
    [t("Needs"), joinItems(definition.needs) || null]
  ];
  const list = element("dl");
  for (const [term, text] of rows) if (text) list.append(element("dt", {}, term), element("dd", {}, text));
  return element(
    "div",
    {
      class: "definition",
      popover: "auto",
      role: "dialog",
      "aria-label": t("What “{label}” means", { label })
    },
    element("strong", {}, label),
    element("p", {}, sentence(tKnown(definition.meaning))),
    list
  );
}

const known = (text: string | null): string | null => (text === null ? null : tKnown(text));

function sentence(text: string): string {
  const begun = sentenceCase(text);
  return /[.。]$/.test(begun) ? begun : t("{sentence}.", { sentence: begun });
}
