import type { Method } from "../../../loaders/schema/outputs.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { disclosure } from "../shared/chartFigure.js";
import { dataTable } from "../shared/dataTable.js";
import { element } from "../shared/element.js";

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
          element("strong", {}, table),
          ` from the ${from} · ${columns.length} columns · one row is ${grain.replace(/^one row (is|per) /, "")}`
        ),
        dataTable(columns, {
          caption: `Columns of ${table}`,
          isDense: true,
          unit: "columns",
          columns: [
            {
              key: "column",
              label: "Column",
              value: ({ column }) => column,
              render: ({ column }) => element("code", {}, column)
            },
            { key: "meaning", label: "Meaning", value: ({ meaning }) => sentenceCase(meaning) },
            { key: "null", label: "When empty", value: ({ when_null }) => when_null }
          ]
        })
      )
    )
  );
}
