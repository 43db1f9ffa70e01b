import type { NamedAccount, Deal } from "../../../loaders/schema/outputs.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { dealTypeWords } from "../../rules/format/dealTypeWords.js";
import { formatCount } from "../../rules/format/formatCount.js";
import { t } from "../../text/t.js";
import { accountName } from "../profile/profileData.js";
import { dataTable } from "../shared/dataTable.js";

/** Won deals one by one, the largest first, and the same as a CSV. */
export function dealTable(
  won: readonly Deal[],
  {
    accounts,
    currency,
    person
  }: { accounts: ReadonlyMap<string, NamedAccount>; currency: string; person: string }
): HTMLElement {
  const customer = ({ account_key }: Deal) => accountName(accounts, account_key);
  const kind = ({ type }: Deal) => dealTypeWords(type);
  return dataTable(won, {
    csv: {
      name: "deals-won",
      columns: [
        { label: t("CRM id"), value: ({ deal_id }) => deal_id },
        { label: t("Customer"), value: customer },
        { label: t("Kind"), value: kind },
        { label: t("Won on"), value: ({ closed_on }) => closed_on },
        { label: t("Amount ({currency})", { currency }), value: ({ amount }) => amount },
        { label: t("Discount"), value: ({ discount }) => discount }
      ]
    },
    person,
    caption: t("Deals won in the window"),
    sort: { key: "amount", descending: true },
    unit: "deals",
    limit: 12,
    columns: [
      { key: "id", label: t("CRM id"), value: ({ deal_id }) => deal_id },
      { key: "customer", label: t("Customer"), value: customer },
      { key: "type", label: t("Kind"), value: kind },
      { key: "closed", label: t("Won on"), value: ({ closed_on }) => closed_on },
      {
        key: "amount",
        label: t("Amount, {currency}", { currency }),
        isNumeric: true,
        value: ({ amount }) => amount,
        render: ({ amount }) => (amount == null ? t("not recorded") : formatCount(Math.round(amount)))
      },
      {
        key: "discount",
        label: t("Discount"),
        isNumeric: true,
        value: ({ discount }) => discount,
        render: ({ discount }) => (discount == null ? "–" : formatShare(discount))
      }
    ]
  });
}
