import type { DataWarning } from "../../../loaders/schema/outputs.js";
import { t, tKnown } from "../../text/t.js";
import { told } from "../../text/told.js";
import { type Column, dataTable } from "../shared/dataTable.js";
import { element } from "../shared/element.js";
import { pageHref } from "../shared/links.js";

const columns = (): Column<DataWarning>[] => [
  { key: "found", label: t("What was found"), value: (row) => told(row, "found") },
  { key: "where", label: t("Where"), value: (row) => told(row, "where") },
  { key: "mend", label: t("What to do"), value: ({ mend }) => tKnown(mend) },
  {
    key: "code",
    label: t("Code"),
    value: ({ code }) => code,
    render: ({ code }) => element("a", { href: `${pageHref("method")}#${code}` }, element("code", {}, code))
  }
];

/** What people should look at, with what was found and where: names, headers, references and renewed values. */
export function warningTable(warnings: readonly DataWarning[]): HTMLElement {
  return dataTable(warnings, {
    caption: t("Things to look at"),
    columns: columns(),
    isDense: true,
    unit: "things",
    limit: 20
  });
}
