import type { Account, Deal } from "../../../loaders/schema/outputs.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { accountName } from "../profile/profileData.js";
import { csvDownload } from "../shared/csvDownload.js";
import { dataTable } from "../shared/dataTable.js";
import { element } from "../shared/element.js";

/** Won deals one by one, the largest first, and the same as a CSV. */
export function dealTable(
  won: readonly Deal[],
  { accounts, currency }: { accounts: ReadonlyMap<string, Account>; currency: string }
): HTMLElement {
  const customer = ({ account_key }: Deal) => accountName(accounts, account_key);
  return element(
    "div",
    {},
    dataTable(won, {
      hasOwnCsv: true,
      caption: "Deals won in the window",
      sort: { key: "amount", descending: true },
      unit: "deals",
      limit: 12,
      columns: [
        { key: "id", label: "CRM id", value: ({ deal_id }) => deal_id },
        { key: "customer", label: "Customer", value: customer },
        { key: "type", label: "Kind", value: ({ type }) => type },
        { key: "closed", label: "Won on", value: ({ closed_on }) => closed_on },
        {
          key: "amount",
          label: `Amount, ${currency}`,
          isNumeric: true,
          value: ({ amount }) => amount,
          render: ({ amount }) => (amount == null ? "not recorded" : Math.round(amount).toLocaleString("en"))
        },
        {
          key: "discount",
          label: "Discount",
          isNumeric: true,
          value: ({ discount }) => discount,
          render: ({ discount }) => (discount == null ? "–" : formatShare(discount))
        }
      ]
    }),
    csvDownload("deals-won", won, [
      { label: "CRM id", value: ({ deal_id }) => deal_id },
      { label: "Customer", value: customer },
      { label: "Kind", value: ({ type }) => type },
      { label: "Won on", value: ({ closed_on }) => closed_on },
      { label: `Amount (${currency})`, value: ({ amount }) => amount },
      { label: "Discount", value: ({ discount }) => discount }
    ])
  );
}
