import type { Method } from "../../../loaders/schema/outputs.js";
import { formatCount } from "../../rules/format/formatCount.js";
import { formatMoney } from "../../rules/format/formatMoney.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { t } from "../../text/t.js";
import { type Column, dataTable } from "../shared/dataTable.js";
import { definedLabel } from "../shared/definition.js";
import { element } from "../shared/element.js";
import { pageHref } from "../shared/links.js";
import { personColumns } from "../shared/personColumns.js";
import type { DealSizePerson } from "./dealSizeData.js";

const figures = [
  { column: "sized_n", label: "Deals", format: formatCount },
  { column: "deal_median", label: "Median", format: formatMoney },
  { column: "deal_p75", label: "75th percentile", format: formatMoney },
  { column: "deal_max", label: "Largest", format: formatMoney },
  { column: "largest_deal_share", label: "Largest ÷ bookings", format: formatShare },
  { column: "bookings", label: "Bookings", format: formatMoney },
  { column: "bookings_without_largest", label: "Without the largest", format: formatMoney }
] as const;

/** Everyone's deal sizes, the largest deal first. */
export function dealSizeTable(people: readonly DealSizePerson[], method: Method): HTMLElement {
  return element(
    "div",
    { class: "concentration-table" },
    dataTable(people, {
      csv: {
        name: "deal-sizes-by-person",
        columns: [
          ...personColumns(),
          ...figures.map(({ column, label }) => ({
            label: t(label),
            value: ({ row }: DealSizePerson) => row[column]
          }))
        ]
      },
      caption: t("Deal sizes of everyone, trailing four quarters"),
      search: ({ rep }) => [rep.name, rep.team, rep.region].join(" "),
      searchLabel: t("Search name, team, region"),
      unit: "people",
      limit: 15,
      sort: { key: "deal_max", descending: true },
      columns: [
        nameColumn,
        ...figures.map(({ column, label, format }): Column<DealSizePerson> => ({
          key: column,
          label: t(label),
          header: () => definedLabel(method, column, { dataset: "rep_quarter", label: t(label) }),
          isNumeric: true,
          value: ({ row }) => row[column],
          render: ({ row }) => format(row[column])
        }))
      ]
    })
  );
}

const nameColumn: Column<DealSizePerson> = {
  key: "name",
  label: t("Name"),
  value: ({ rep }) => rep.name,
  render: ({ rep, row }) =>
    element(
      "span",
      { class: "rep-name" },
      element("a", { href: `${pageHref("deal-sizes", { rep: rep.rep_key })}#person` }, rep.name),
      element(
        "span",
        { class: "n" },
        [rep.team, rep.region, row.is_active ? null : t("no longer at work")].filter(Boolean).join(" · ")
      )
    )
};
