import type { QuarantineSummary } from "../../../loaders/schema/outputs.js";
import { formatCount } from "../../rules/format/formatCount.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { t } from "../../text/t.js";
import { told } from "../../text/told.js";
import { type Column, dataTable } from "../shared/dataTable.js";
import { element } from "../shared/element.js";
import { pageHref } from "../shared/links.js";

const columns = (): Column<QuarantineSummary>[] => [
  {
    key: "file",
    label: t("Where"),
    value: ({ file }) => file,
    render: ({ file, first_line, column }) =>
      element(
        "span",
        {},
        `${file}:${first_line}`,
        column ? element("span", { class: "quiet-text where-column" }, column) : null
      )
  },
  {
    key: "rows",
    label: t("Rows"),
    isNumeric: true,
    value: ({ rows }) => rows,
    render: ({ rows }) => formatCount(rows)
  },
  {
    key: "example",
    label: t("First value"),
    value: ({ example }) => example,
    render: ({ example }) => (example === null ? "" : element("code", {}, example))
  },
  {
    key: "expected",
    label: t("What was expected"),
    value: (row) => told(row, "expected"),
    render: (row) => {
      const expected = told(row, "expected");
      return element("span", { title: expected }, shortened(sentenceCase(expected)));
    }
  },
  { key: "mend", label: t("How to mend it"), value: (row) => told(row, "mend") },
  {
    key: "code",
    label: t("Code"),
    value: ({ code }) => code,
    render: ({ code }) => element("a", { href: `${pageHref("method")}#${code}` }, element("code", {}, code))
  }
];

/** A choice of many values is cut short; the whole of it shows on hover and in the quarantine file. */
function shortened(text: string): string {
  return text.length > 110 ? `${text.slice(0, 100).replace(/[,、][^,、]*$/, "")} …` : text;
}

/** What was set aside, one row per file, column and reason; the line is the first one concerned. */
export function quarantineTable(summaries: readonly QuarantineSummary[]): HTMLElement {
  return dataTable(summaries, {
    caption: t("Rows set aside, by file and reason"),
    columns: columns(),
    isDense: true,
    unit: "reasons",
    sort: { key: "rows", descending: true },
    limit: 10
  });
}
