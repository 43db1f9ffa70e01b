import type { Threshold } from "../../../loaders/schema/outputs.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { dataTable, type Column } from "../shared/dataTable.js";
import { element } from "../shared/element.js";

const columns: Column<Threshold>[] = [
  {
    key: "meaning",
    label: "What it decides",
    value: ({ meaning }) => sentenceCase(meaning),
    render: ({ meaning, key }) =>
      element("span", { id: key }, sentenceCase(meaning), element("code", { class: "threshold-key" }, key))
  },
  {
    key: "value",
    label: "In force",
    value: ({ value }) => value,
    render: ({ value, unit }) =>
      element("span", {}, element("strong", {}, listText(value)), element("span", { class: "n" }, ` ${unit}`))
  },
  {
    key: "own",
    label: "Default",
    value: ({ value, default_value }) => (value === default_value ? 1 : 0),
    render: ({ value, default_value }) =>
      value === default_value
        ? "as\u00a0shipped"
        : element("strong", {}, `✎ yours; ships as ${listText(default_value)}`)
  },
  { key: "source", label: "Where it comes from", value: ({ source }) => source }
];

/** A list's entries may wrap; an empty list is said. */
function listText(value: string): string {
  return value === "" ? "none" : value.split(/,\s*/).join(", ");
}

/** Every threshold in force with its unit, source and whether it is the company's own; own ones first. */
export function thresholdTable(thresholds: readonly Threshold[]): HTMLElement {
  const own = ({ value, default_value }: Threshold) => (value === default_value ? 1 : 0);
  return dataTable(
    thresholds.toSorted((a, b) => own(a) - own(b)),
    {
      caption: "Thresholds in force",
      columns,
      isDense: true,
      unit: "thresholds",
      search: ({ key, meaning, unit, source, value }) => [key, meaning, unit, source, value].join(" "),
      searchLabel: "Find a threshold",
      limit: 200
    }
  );
}
