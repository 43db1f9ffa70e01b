import type { FileAccount } from "../../../loaders/schema/outputs.js";
import { formatCount } from "../../rules/format/formatCount.js";
import { formatDecimal } from "../../rules/format/formatDecimal.js";
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
  { key: "file", label: "File", value: ({ file }) => file },
  { key: "table", label: "Table", value: ({ table }) => table },
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
  { key: "last", label: "Latest row", value: ({ last_on }) => last_on },
  {
    key: "bytes",
    label: "Size",
    isNumeric: true,
    value: ({ bytes }) => bytes,
    render: ({ bytes }) => sizeText(bytes)
  },
  {
    key: "sha",
    label: "SHA-256",
    isSortable: false,
    value: ({ sha256 }) => sha256,
    render: ({ sha256 }) => element("code", { title: sha256 }, sha256.slice(0, 8))
  }
];

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
