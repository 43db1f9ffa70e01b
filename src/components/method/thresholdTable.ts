import type { Threshold } from "../../../loaders/schema/outputs.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { language } from "../../text/language.js";
import { t, tKnown } from "../../text/t.js";
import { dataTable, type Column } from "../shared/dataTable.js";
import { element } from "../shared/element.js";

const columns = (): Column<Threshold>[] => [
  {
    key: "meaning",
    label: t("What it decides"),
    value: ({ meaning }) => meaning,
    render: ({ meaning, key }) =>
      element("span", { id: key }, meaning, element("code", { class: "threshold-key" }, key))
  },
  {
    key: "value",
    label: t("In force"),
    value: ({ value }) => value,
    render: ({ value, unit }) =>
      element("span", {}, element("strong", {}, value), element("span", { class: "n" }, ` ${unit}`))
  },
  {
    key: "own",
    label: t("Default"),
    value: ({ value, default_value }) => (value === default_value ? 1 : 0),
    render: ({ value, default_value }) =>
      value === default_value
        ? t("as\u00a0shipped")
        : element("strong", {}, t("✎ yours; ships as {value}", { value: default_value }))
  },
  { key: "source", label: t("Where it comes from"), value: ({ source }) => source }
];

/** In the language of the page, so that it is found by what is read there. */
const translated = (threshold: Threshold): Threshold => ({
  ...threshold,
  value: valueText(threshold.value, threshold.value_zh),
  default_value: valueText(threshold.default_value, threshold.default_value_zh),
  unit: tKnown(threshold.unit),
  meaning: sentenceCase(tKnown(threshold.meaning)),
  source: tKnown(threshold.source)
});

const valueText = (value: string, chinese: string | undefined): string =>
  language() === "zh" ? (chinese ?? listText(tKnown(value))) : listText(value);

/** A list's entries may wrap; an empty list is said. */
function listText(value: string): string {
  return value === "" ? t("none") : value.split(/,\s*/).join(", ");
}

/** Every threshold in force with its unit, source and whether it is the company's own; own ones first. */
export function thresholdTable(thresholds: readonly Threshold[]): HTMLElement {
  const own = ({ value, default_value }: Threshold) => (value === default_value ? 1 : 0);
  return dataTable(
    thresholds.map(translated).toSorted((a, b) => own(a) - own(b)),
    {
      caption: t("Thresholds in force"),
      columns: columns(),
      isDense: true,
      unit: "thresholds",
      search: ({ key, meaning, unit, source, value }) => [key, meaning, unit, source, value].join(" "),
      searchLabel: t("Find a threshold"),
      limit: 200
    }
  );
}
