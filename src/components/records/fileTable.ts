import { sum } from "d3-array";
import type { FileAccount } from "../../../loaders/schema/outputs.js";
import { formatCount } from "../../rules/format/formatCount.js";
import { formatDate } from "../../rules/format/formatDate.js";
import { formatDecimal } from "../../rules/format/formatDecimal.js";
import { joinClauses } from "../../rules/format/joinClauses.js";
import { joinItems } from "../../rules/format/joinItems.js";
import { namesOf } from "../../rules/format/namesOf.js";
import { unitSpace } from "../../rules/format/notMeasured.js";
import { language } from "../../text/language.js";
import { t, type Text } from "../../text/t.js";
import { type Column, dataTable } from "../shared/dataTable.js";
import { element } from "../shared/element.js";

const count = (key: "read" | "loaded" | "quarantined" | "filtered", label: string): Column<FileAccount> => ({
  key,
  label,
  isNumeric: true,
  value: (row) => row[key],
  render: (row) => (row[key] === 0 && key !== "read" ? "0" : formatCount(row[key]))
});

const columns = (): Column<FileAccount>[] => [
  {
    key: "file",
    label: t("File"),
    value: ({ file }) => file,
    render: ({ file, table, proof, proof_zh }) =>
      element(
        "span",
        {},
        file,
        element(
          "span",
          { class: "quiet-text file-note" },
          joinClauses([table, ...(language() === "zh" ? proof_zh : proof)])
        )
      )
  },
  count("read", t("Rows read")),
  count("loaded", t("= loaded")),
  count("quarantined", t("+ set aside")),
  count("filtered", t("+ left out")),
  {
    key: "sum",
    label: t("Adds up"),
    value: (row) => addsUp(row),
    render: (row) => (addsUp(row) ? t("✓ yes") : t("✕ no"))
  },
  {
    key: "other",
    label: t("Without data"),
    isNumeric: true,
    value: ({ non_data }) => sum(Object.values(non_data)),
    render: ({ non_data }) => nonDataText(non_data)
  },
  {
    key: "nulls",
    label: t("Cells like N/A"),
    isNumeric: true,
    value: ({ null_tokens }) => null_tokens,
    render: ({ null_tokens }) => formatCount(null_tokens)
  },
  {
    key: "last",
    label: t("Latest row"),
    value: ({ last_on }) => last_on,
    render: ({ last_on }) => element("span", { class: "whole" }, formatDate(last_on, "–"))
  },
  {
    key: "bytes",
    label: t("Size, SHA-256"),
    isNumeric: true,
    value: ({ bytes }) => bytes,
    render: ({ bytes, sha256 }) =>
      element(
        "span",
        {},
        `${sizeText(bytes)} `,
        element("code", { title: `SHA-256 ${sha256}` }, sha256.slice(0, 8))
      )
  }
];

const nonDataWords = {
  header: "{count} header",
  preamble: "{count} above the header",
  blank: "{count} blank",
  total: "{count} total that agrees",
  footer: "{count} footer",
  behind_last_line: "{count} behind the last line"
} as const satisfies Record<keyof FileAccount["non_data"], Text>;

/** `1 header, 2 blank` */
function nonDataText(records: FileAccount["non_data"]): string {
  return joinItems(
    namesOf(nonDataWords)
      .filter((kind) => records[kind] > 0)
      .map((kind) => t(nonDataWords[kind], { count: formatCount(records[kind]) }))
  );
}

function addsUp({ read, loaded, quarantined, filtered }: FileAccount): boolean {
  return read === loaded + quarantined + filtered;
}

/** Bytes as people read them: 812 B, 38 kB, 1.2 MB. */
export function sizeText(bytes: number): string {
  if (bytes < 1000) return `${bytes}${unitSpace}B`;
  if (bytes < 999_500) return `${formatDecimal(bytes / 1000, 0)}${unitSpace}kB`;
  return `${formatDecimal(bytes / 1e6, 1)}${unitSpace}MB`;
}

/** One row per file: every row read is accounted for. */
export function fileTable(files: readonly FileAccount[]): HTMLElement {
  return dataTable(files, {
    caption: t("Files read, and what became of their rows"),
    columns: columns(),
    isDense: true,
    unit: "files",
    limit: 60
  });
}
