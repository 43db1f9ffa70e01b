import { sum } from "d3-array";
import type { FileAccount } from "../../../loaders/schema/outputs.js";
import { formatCount } from "../../rules/format/formatCount.js";
import { formatDecimal } from "../../rules/format/formatDecimal.js";
import { namesOf } from "../../rules/format/namesOf.js";
import { unitSpace } from "../../rules/format/notMeasured.js";
import { type Column, dataTable } from "../shared/dataTable.js";
import { element } from "../shared/element.js";

const count = (key: "read" | "loaded" | "quarantined" | "filtered", label: string): Column<FileAccount> => ({
  key,
  label,
  isNumeric: true,
  value: (row) => row[key],
  render: (row) => (row[key] === 0 && key !== "read" ? "0" : formatCount(row[key]))
});

const columns: Column<FileAccount>[] = [
  {
    key: "file",
    label: "File",
    value: ({ file }) => file,
    render: ({ file, table, proof }) =>
      element(
        "span",
        {},
        file,
        element("span", { class: "quiet-text file-note" }, [table, ...proof].join("; "))
      )
  },
  count("read", "Rows read"),
  count("loaded", "= loaded"),
  count("quarantined", "+ set aside"),
  count("filtered", "+ left out"),
  {
    key: "sum",
    label: "Adds up",
    value: (row) => addsUp(row),
    render: (row) => (addsUp(row) ? "✓ yes" : "✕ no")
  },
  {
    key: "other",
    label: "Without data",
    isNumeric: true,
    value: ({ non_data }) => sum(Object.values(non_data)),
    render: ({ non_data }) => nonDataText(non_data)
  },
  {
    key: "nulls",
    label: "Cells like N/A",
    isNumeric: true,
    value: ({ null_tokens }) => null_tokens,
    render: ({ null_tokens }) => formatCount(null_tokens)
  },
  {
    key: "last",
    label: "Latest row",
    value: ({ last_on }) => last_on,
    render: ({ last_on }) => element("span", { class: "whole" }, last_on ?? "–")
  },
  {
    key: "bytes",
    label: "Size, SHA-256",
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

const nonDataWords: Record<keyof FileAccount["non_data"], string> = {
  header: "header",
  preamble: "above the header",
  blank: "blank",
  total: "total that agrees",
  footer: "footer",
  behind_last_line: "behind the last line"
};

/** `1 header, 2 blank` */
function nonDataText(records: FileAccount["non_data"]): string {
  return namesOf(nonDataWords)
    .filter((kind) => records[kind] > 0)
    .map((kind) => `${formatCount(records[kind])} ${nonDataWords[kind]}`)
    .join(", ");
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
    caption: "Files read, and what became of their rows",
    columns,
    isDense: true,
    unit: "files",
    limit: 60
  });
}
