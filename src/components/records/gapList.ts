import type { Manifest } from "../../../loaders/schema/outputs.js";
import { joinWords } from "../../rules/format/joinWords.js";
import { plural } from "../../rules/format/plural.js";
import { element } from "../shared/element.js";
import { pageHref } from "../shared/links.js";

interface Gap {
  /** Tables that the figures need, as the manifest lists them. */
  needs: string;
  missing: readonly string[];
  figures: readonly { column: string; label: string }[];
}

/** Figures not measured for anybody, by the files that would fill them. */
export function gapsOf({ not_measured, tables }: Manifest): Gap[] {
  const present = new Set(tables.filter(({ is_present }) => is_present).map(({ table }) => String(table)));
  const groups = new Map<string, Gap["figures"]>();
  for (const figure of not_measured) groups.set(figure.needs, [...(groups.get(figure.needs) ?? []), figure]);
  return [...groups]
    .map(([needs, figures]) => ({
      needs,
      figures,
      missing: needs.split(", ").filter((table) => table !== "" && !present.has(table))
    }))
    .sort((a, b) => b.figures.length - a.figures.length);
}

/** Per missing file what it would fill; where the file is there, its columns or rows are what lacks. */
export function gapList(manifest: Manifest): HTMLElement {
  return element(
    "ul",
    { class: "plain-list gaps" },
    ...gapsOf(manifest).map(({ needs, missing, figures }) =>
      element(
        "li",
        {},
        element("p", { class: "gap-title" }, element("strong", {}, remedy(needs, missing))),
        element(
          "p",
          { class: "quiet-text" },
          `Would fill ${plural(figures.length, "figure")}: `,
          ...links(figures)
        )
      )
    )
  );
}

function remedy(needs: string, missing: readonly string[]): string {
  if (missing.length > 0) return `A file for ${joinWords(missing.map((table) => `“${table}”`))}`;
  if (needs === "") return "More history";
  return `More columns or rows in ${joinWords(needs.split(", ").map((table) => `“${table}”`))}`;
}

function links(figures: Gap["figures"]): (Node | string)[] {
  return figures.flatMap(({ column, label }, at) => [
    at > 0 ? ", " : "",
    element("a", { href: `${pageHref("method")}#${column}` }, label)
  ]);
}
