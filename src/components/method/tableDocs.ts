import type { Method } from "../../../loaders/schema/outputs.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { t, tKnown, tParts } from "../../text/t.js";
import { disclosure } from "../shared/chartFigure.js";
import { dataTable } from "../shared/dataTable.js";
import { element, type Child } from "../shared/element.js";

/** Which tables can be read, and what their columns mean; each folds open. */
export function tableDocs(tables: Method["tables"]): HTMLElement {
  return element(
    "div",
    { class: "table-docs" },
    ...tables.map(({ table, grain, from, columns }) =>
      disclosure(
        element(
          "span",
          {},
          ...tParts<"{table} from the {system} · {columns} columns · one row is {grain}", Child>(
            "{table} from the {system} · {columns} columns · one row is {grain}",
            {
              table: element("strong", {}, table),
              system: tKnown(from),
              columns: String(columns.length),
              grain: tKnown(grain)
            }
          )
        ),
        dataTable(columns, {
          caption: t("Columns of {table}", { table }),
          isDense: true,
          unit: "columns",
          columns: [
            {
              key: "column",
              label: t("Column"),
              value: ({ column }) => column,
              render: ({ column }) => element("code", {}, column)
            },
            { key: "meaning", label: t("Meaning"), value: ({ meaning }) => sentenceCase(tKnown(meaning)) },
            {
              key: "null",
              label: t("When empty"),
              value: ({ when_null }) => when_null && tKnown(when_null)
            }
          ]
        })
      )
    )
  );
}
