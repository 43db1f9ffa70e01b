import { formatMoney } from "../../rules/format/formatMoney.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { t } from "../../text/t.js";
import { dataTable } from "../shared/dataTable.js";
import { element } from "../shared/element.js";
import { intervalBar } from "../shared/intervalBar.js";
import { repHref } from "../shared/links.js";
import type { DueContract, RenewalsDueOptions } from "./dueContracts.js";

/** The same contracts as a table: customer, date, value, owner and the owner's renewal record. */
export function dueTable(due: readonly DueContract[], { currency, target }: RenewalsDueOptions): HTMLElement {
  return dataTable(due, {
    caption: t("Undecided contracts that fall due in the next two quarters"),
    sort: { key: "due" },
    limit: 30,
    unit: "renewals",
    columns: [
      { key: "customer", label: t("Customer"), value: (row) => row.account?.name ?? null },
      { key: "due", label: t("Due"), value: (row) => row.contract.end_on },
      {
        key: "value",
        label: t("Value a year"),
        isNumeric: true,
        value: (row) => row.contract.annual_value,
        render: (row) => formatMoney(row.contract.annual_value, currency)
      },
      {
        key: "owner",
        label: t("Owner"),
        value: (row) => row.owner?.name ?? null,
        render: ({ owner }) =>
          owner ? element("a", { href: repHref(owner.rep_key) }, owner.name) : t("nobody")
      },
      {
        key: "record",
        label: t("Owner's renewals"),
        isNumeric: true,
        value: (row) => row.record?.value ?? null,
        render: ({ record }) => recordCell(record, target)
      }
    ]
  });
}

function recordCell(record: DueContract["record"], target: number | null): Node | string {
  if (record?.value == null) return t("no record yet");
  return element(
    "span",
    { class: "bar-cell" },
    intervalBar({
      domain: [0, 1],
      value: record.value,
      low: record.low,
      high: record.high,
      median: record.peer_median,
      target,
      width: 96
    }),
    element("span", {}, formatShare(record.value)),
    " ",
    element("span", { class: "n" }, `n = ${record.n ?? 0}`)
  );
}
