import type { Manifest, Method } from "../../../loaders/schema/outputs.js";
import { plural } from "../../rules/format/plural.js";
import { methodHeadline } from "../../rules/headlines/methodHeadline.js";
import { element } from "../shared/element.js";
import { emptyState } from "../shared/emptyState.js";
import { pageHref } from "../shared/links.js";
import { page, pageHead, section } from "../shared/page.js";
import { codeList } from "./codeList.js";
import { definitionList } from "./definitionList.js";
import { gatesExplained, peopleExplained, typesExplained } from "./explanations.js";
import { tableDocs } from "./tableDocs.js";
import { thresholdTable } from "./thresholdTable.js";

export interface MethodData {
  manifest: Manifest;
  method: Method;
  quarter: string;
}

const CONTENTS = [
  ["how-types", "How to read the types"],
  ["how-gates", "The gates of suitability"],
  ["people-first", "People first"],
  ["definitions", "Figures"],
  ["thresholds", "Thresholds"],
  ["codes", "Why data is not used"],
  ["tables", "Tables and columns"]
] as const;

/** What every figure means and which thresholds decide, as in force for this snapshot. */
export function methodPage({ manifest, method, quarter }: MethodData): HTMLElement {
  const { definitions, thresholds, codes, tables } = method;
  const own = thresholds.filter(({ value, default_value }) => value !== default_value).length;
  return page(
    element(
      "div",
      {},
      pageHead({
        question: "Method: what does each figure mean, and who set the bar?",
        answer: methodHeadline(method),
        detail:
          "Generated from the schema and the policy that this snapshot was made with, so it cannot drift from the figures.",
        manifest,
        quarter
      }),
      element(
        "nav",
        { class: "contents", "aria-label": "On this page" },
        ...CONTENTS.map(([id, label]) => element("a", { href: `#${id}` }, label))
      )
    ),
    section("How to read the types", { id: "how-types" }, typesExplained(method)),
    section("The gates of suitability", { id: "how-gates" }, gatesExplained(method)),
    section("People first", { id: "people-first" }, peopleExplained(manifest.retention)),
    section(plural(definitions.length, "figure"), { id: "definitions" }, definitionList(definitions)),
    section(
      `${plural(thresholds.length, "threshold")}, ${own === 0 ? "all as shipped" : `${own} of your own`}`,
      {
        id: "thresholds",
        subtitle:
          "A policy.json in the data folder changes any of them; the file is checked when data is loaded."
      },
      thresholdTable(thresholds)
    ),
    section(
      `${plural(codes.length, "reason")} why data is not used`,
      {
        id: "codes",
        subtitle:
          "Nothing is guessed: what could mean two things is asked about, and what is wrong is set aside with its line."
      },
      codeList(codes)
    ),
    section(
      "Tables and columns",
      {
        id: "tables",
        subtitle:
          "What the review can read. Only these columns are used; everything else in the exports is ignored."
      },
      tables.length === 0 ? emptyState("This snapshot does not list its tables.") : tableDocs(tables)
    ),
    element(
      "nav",
      { class: "next-links", "aria-label": "Related pages" },
      element("a", { href: pageHref("records") }, "What was read")
    )
  );
}
