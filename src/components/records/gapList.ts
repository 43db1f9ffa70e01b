import type { Manifest } from "../../../loaders/schema/outputs.js";
import { joinWords } from "../../rules/format/joinWords.js";
import { t, tKnown } from "../../text/t.js";
import { element } from "../shared/element.js";
import { joinElements } from "../shared/joinElements.js";
import { pageHref } from "../shared/links.js";

export interface Gap {
  /** What would fill the figures, as a heading. */
  remedy: string;
  figures: readonly { column: string; label: string }[];
}

/** Figures not measured for anybody, by what would fill them; figures of one name are listed once. */
export function gapsOf({ not_measured, tables }: Pick<Manifest, "not_measured" | "tables">): Gap[] {
  const present = new Set(tables.filter(({ is_present }) => is_present).map(({ table }) => String(table)));
  const groups = new Map<string, Map<string, Gap["figures"][number]>>();
  for (const figure of not_measured) {
    const missing = figure.needs.split(", ").filter((table) => table !== "" && !present.has(table));
    const title = remedy(figure.needs, missing);
    const group = groups.get(title) ?? new Map<string, Gap["figures"][number]>();
    // A count and its rate share a name: the rate, declared after it, is the one to explain.
    groups.set(title, group.set(figure.label, figure));
  }
  return [...groups]
    .map(([title, figures]) => ({ remedy: title, figures: [...figures.values()] }))
    .sort((a, b) => b.figures.length - a.figures.length);
}

/** Per missing file what it would fill; where the file is there, its columns or rows are what lacks. */
export function gapList(manifest: Manifest): HTMLElement {
  return element(
    "ul",
    { class: "plain-list gaps" },
    ...gapsOf(manifest).map((gap) =>
      element(
        "li",
        {},
        element("p", {}, element("strong", {}, gap.remedy)),
        element("p", { class: "quiet-text" }, t("Would fill: "), ...links(gap.figures))
      )
    )
  );
}

function remedy(needs: string, missing: readonly string[]): string {
  if (missing.length > 0) return t("A file for {tables}", { tables: named(missing) });
  if (needs === "") return t("More history");
  return t("More columns or rows in {tables}", { tables: named(needs.split(", ")) });
}

const named = (tables: readonly string[]): string => joinWords(tables.map((table) => `“${table}”`));

const links = (figures: Gap["figures"]): (Node | string)[] =>
  joinElements(
    figures.map(({ column, label }) =>
      element("a", { href: `${pageHref("method")}#${column}` }, tKnown(label))
    )
  );
