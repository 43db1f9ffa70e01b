import type { NamedAccount, RepAccount } from "../../../loaders/schema/outputs.js";
import { formatCount } from "../../rules/format/formatCount.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { t } from "../../text/t.js";
import { accountName } from "../profile/profileData.js";
import { dataTable } from "../shared/dataTable.js";

export interface CustomerTableOptions {
  accounts: ReadonlyMap<string, NamedAccount>;
  currency: string;
  /** Whose customers these are. */
  person: string;
}

/** One person's customers with what each of them brought, and the same as a CSV. */
export function customerTable(
  customers: readonly RepAccount[],
  { accounts, currency, person }: CustomerTableOptions
): HTMLElement {
  const name = ({ top_account_key }: RepAccount) => accountName(accounts, top_account_key);
  return dataTable(customers, {
    csv: {
      name: "customers",
      columns: [
        { label: t("Customer"), value: name },
        { label: t("Bookings ({currency})", { currency }), value: ({ bookings }) => bookings },
        { label: t("Share of bookings"), value: ({ share }) => share },
        { label: t("Deals won"), value: ({ won_n }) => won_n }
      ]
    },
    person,
    caption: t("Customers with bookings in the window"),
    sort: { key: "bookings", descending: true },
    unit: "customers",
    limit: 12,
    keepsColumns: true,
    empty: t("No bookings in the window."),
    columns: [
      { key: "customer", label: t("Customer"), value: name },
      {
        key: "bookings",
        label: t("Bookings, {currency}", { currency }),
        isNumeric: true,
        value: ({ bookings }) => bookings,
        render: ({ bookings }) => formatCount(bookings)
      },
      {
        key: "share",
        label: t("Share"),
        isNumeric: true,
        value: ({ share }) => share,
        render: ({ share }) => formatShare(share)
      },
      { key: "won", label: t("Deals won"), isNumeric: true, value: ({ won_n }) => won_n }
    ]
  });
}
