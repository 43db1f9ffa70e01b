import type { Rep } from "../../../loaders/schema/outputs.js";
import { plural } from "../../rules/format/plural.js";
import { t } from "../../text/t.js";
import { element, type Child } from "../shared/element.js";
import type { PackData } from "./readPack.js";

/** What the meeting goes through, each entry a link to its sheet, with the names in the order of the list. */
export function agenda({ decisions }: PackData, people: readonly Rep[]): HTMLElement {
  const entry = (id: string, words: string, ...more: Child[]) =>
    element("li", {}, element("a", { href: `#${id}` }, words), ...more);
  const names = people.map(({ rep_key, name }) => entry(sheetId(rep_key), name));
  return element(
    "nav",
    { class: "agenda", "aria-labelledby": "agenda-title" },
    element("h2", { id: "agenda-title" }, t("Agenda")),
    element(
      "ol",
      {},
      element("li", {}, t("The quarter in four figures, above")),
      entry("changed", t("What changed")),
      entry("due", t("Which renewals fall due")),
      entry(
        "decide",
        t("What is to be decided: {entries}", { entries: plural(decisions.length, "decision") })
      ),
      element(
        "li",
        {},
        t("The people on that list, a sheet each"),
        element("ol", { class: "agenda-people" }, ...names)
      ),
      entry("definitions", t("Definitions, and what the data cannot say"))
    )
  );
}

/** Where a person's sheet is found. */
export const sheetId = (repKey: string): string => `person-${repKey}`;
