import type { Method, RepQuarter } from "../../../loaders/schema/outputs.js";
import { formatCount } from "../../rules/format/formatCount.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { notMeasured } from "../../rules/format/notMeasured.js";
import { t, type PlainText } from "../../text/t.js";
import { dataTable, type Column } from "../shared/dataTable.js";
import { definedLabel } from "../shared/definition.js";
import { element } from "../shared/element.js";
import { pageHref } from "../shared/links.js";
import { personColumns } from "../shared/personColumns.js";
import type { ConcentrationPerson } from "./concentrationData.js";

type Figure =
  "customers_n" | "effective_customers" | "top1_share" | "top3_share" | "hhi" | "hhi_normalised" | "gini";

interface FigureColumn {
  column: Figure;
  label: PlainText;
  format: (value: number | null) => string;
}

/** Decimals stay where they are, so that a column of them can be compared by eye. */
const fixed = (decimals: number) => (value: number | null) => value?.toFixed(decimals) ?? notMeasured();

const figures: readonly FigureColumn[] = [
  { column: "customers_n", label: "Customers", format: formatCount },
  { column: "effective_customers", label: "Effective customers", format: fixed(1) },
  { column: "top1_share", label: "Largest customer", format: formatShare },
  { column: "top3_share", label: "Three largest", format: formatShare },
  { column: "hhi", label: "HHI", format: fixed(2) },
  { column: "hhi_normalised", label: "Normalised HHI", format: fixed(2) },
  { column: "gini", label: "Gini", format: fixed(2) }
];

/** Everyone's figures of concentration, the fewest effective customers first. */
export function concentrationTable(people: readonly ConcentrationPerson[], method: Method): HTMLElement {
  return element(
    "div",
    { class: "concentration-table" },
    dataTable(people, {
      csv: {
        name: "concentration-by-person",
        columns: [
          ...personColumns(),
          ...figures.map(({ column, label }) => ({
            label: t(label),
            value: ({ row }: ConcentrationPerson) => row[column]
          }))
        ]
      },
      caption: t("Concentration of everyone, trailing four quarters"),
      search: ({ rep }) => [rep.name, rep.team, rep.region].join(" "),
      searchLabel: t("Search name, team, region"),
      unit: "people",
      limit: 15,
      sort: { key: "top1_share", descending: true },
      columns: [nameColumn, ...figures.map((figure) => columnOf(figure, method))]
    })
  );
}

const nameColumn: Column<ConcentrationPerson> = {
  key: "name",
  label: t("Name"),
  value: ({ rep }) => rep.name,
  render: ({ rep, row }) =>
    element(
      "span",
      { class: "rep-name" },
      row.top1_share == null
        ? rep.name
        : element("a", { href: `${pageHref("concentration", { rep: rep.rep_key })}#person` }, rep.name),
      element("span", { class: "n" }, [rep.team, rep.region, left(row)].filter(Boolean).join(" · "))
    )
};

const left = ({ is_active }: RepQuarter): string | null => (is_active ? null : t("no longer at work"));

function columnOf(figure: FigureColumn, method: Method): Column<ConcentrationPerson> {
  const { column, format } = figure;
  const label = t(figure.label);
  return {
    key: column,
    label,
    header: () => definedLabel(method, column, { dataset: "rep_quarter", label }),
    isNumeric: true,
    value: ({ row }) => row[column],
    render: ({ row }) => format(row[column])
  };
}
