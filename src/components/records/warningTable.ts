import type { DataWarning } from "../../../loaders/schema/outputs.js";
import { type Column, dataTable } from "../shared/dataTable.js";
import { element } from "../shared/element.js";
import { pageHref } from "../shared/links.js";

const columns: Column<DataWarning>[] = [
  { key: "found", label: "Spellings", value: ({ found }) => found },
  { key: "where", label: "Where", value: ({ where }) => where },
  { key: "mend", label: "What to do", value: ({ mend }) => mend },
  {
    key: "code",
    label: "Code",
    value: ({ code }) => code,
    render: ({ code }) => element("a", { href: `${pageHref("method")}#${code}` }, element("code", {}, code))
  }
];

/** People who may be one and the same, pair by pair, with both spellings and their lines. */
export function warningTable(warnings: readonly DataWarning[]): HTMLElement {
  return dataTable(warnings, {
    caption: "Names to look at",
    columns,
    isDense: true,
    unit: "pairs",
    limit: 20
  });
}
