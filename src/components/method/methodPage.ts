import type { Manifest, Method } from "../../../loaders/schema/outputs.js";
import { plural } from "../../rules/format/plural.js";
import { methodHeadline } from "../../rules/headlines/methodHeadline.js";
import { t } from "../../text/t.js";
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

const contents = () =>
  [
    ["how-types", t("How to read the types")],
    ["how-gates", t("The gates of suitability")],
    ["people-first", t("People first")],
    ["definitions", t("Figures")],
    ["thresholds", t("Thresholds")],
    ["codes", t("Why data is not used")],
    ["tables", t("Tables and columns")]
  ] as const;

/** What every figure means and which thresholds decide, as in force for this snapshot. */
export function methodPage({ manifest, method, quarter }: MethodData): HTMLElement {
  const { definitions, thresholds, codes, tables } = method;
  return page(
    element(
      "div",
      {},
      pageHead({
        question: t("Method: what does each figure mean, and who set the bar?"),
        answer: methodHeadline(method),
        detail: t(
          "Generated from the schema and the policy that this snapshot was made with, so it cannot drift from the figures."
        ),
        manifest,
        quarter
      }),
      element(
        "nav",
        { class: "contents", "aria-label": t("On this page") },
        ...contents().map(([id, label]) => element("a", { href: `#${id}` }, label))
      )
    ),
    section(t("How to read the types"), { id: "how-types" }, typesExplained(method)),
    section(t("The gates of suitability"), { id: "how-gates" }, gatesExplained(method)),
    section(t("People first"), { id: "people-first" }, peopleExplained(manifest.retention)),
    section(plural(definitions.length, "figure"), { id: "definitions" }, definitionList(definitions)),
    section(
      thresholdsTitle(thresholds),
      {
        id: "thresholds",
        subtitle: t(
          "A policy.json in the data folder changes any of them; the file is checked when data is loaded."
        )
      },
      thresholdTable(thresholds)
    ),
    section(
      t("{reasons} why data is not used", { reasons: plural(codes.length, "reason") }),
      {
        id: "codes",
        subtitle: t(
          "Nothing is guessed: what could mean two things is asked about, and what is wrong is set aside with its line."
        )
      },
      codeList(codes)
    ),
    section(
      t("Tables and columns"),
      {
        id: "tables",
        subtitle: t(
          "What the review can read. Only these columns are used; everything else in the exports is ignored."
        )
      },
      tables.length === 0 ? emptyState(t("This snapshot does not list its tables.")) : tableDocs(tables)
    ),
    element(
      "nav",
      { class: "next-links", "aria-label": t("Related pages") },
      element("a", { href: pageHref("records") }, t("What was read"))
    )
  );
}

function thresholdsTitle(entries: Method["thresholds"]): string {
  const thresholds = plural(entries.length, "threshold");
  const own = entries.filter(({ value, default_value }) => value !== default_value).length;
  return own === 0
    ? t("{thresholds}, all as shipped", { thresholds })
    : t("{thresholds}, {own} of your own", { thresholds, own });
}
