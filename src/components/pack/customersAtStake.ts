import type { NamedAccount, OwnedAccount } from "../../../loaders/schema/outputs.js";
import { formatCount } from "../../rules/format/formatCount.js";
import { formatDate } from "../../rules/format/formatDate.js";
import { formatMoney } from "../../rules/format/formatMoney.js";
import { plural } from "../../rules/format/plural.js";
import { t } from "../../text/t.js";
import { dataTable } from "../shared/dataTable.js";
import { element } from "../shared/element.js";
import { emptyState } from "../shared/emptyState.js";
import { pageHref } from "../shared/links.js";
import { accountName } from "../profile/profileData.js";

interface StakeOptions {
  accounts: ReadonlyMap<string, NamedAccount>;
  currency: string;
}

const shown = 5;

/** The customers a decision about this person touches: key accounts first, then the largest. */
export function customersAtStake(owned: readonly OwnedAccount[], options: StakeOptions): HTMLElement {
  const title = element("h3", { class: "finding" }, t("Customers at stake"));
  const active = owned.filter((row) => row.is_active);
  if (active.length === 0)
    return element("div", {}, title, emptyState(t("No active customer is owned on the quarter's last day.")));
  const isKey = (row: OwnedAccount) => options.accounts.get(row.account_key)?.is_key_account === true;
  const sorted = active.toSorted(
    (a, b) =>
      Number(isKey(b)) - Number(isKey(a)) ||
      (b.bookings ?? 0) - (a.bookings ?? 0) ||
      (a.next_due_on ?? "9").localeCompare(b.next_due_on ?? "9")
  );
  const rest = sorted.length - shown;
  return element(
    "div",
    { class: "stake" },
    title,
    element(
      "p",
      { class: "measure" },
      t(
        "Owned on the quarter's last day, key accounts (★) first; sales of the past year, whoever closed them"
      )
    ),
    stakeTable(sorted.slice(0, shown), { ...options, isKey }),
    rest > 0
      ? element(
          "p",
          { class: "quiet-text" },
          t("And {customers}.", { customers: plural(rest, "other customer") })
        )
      : null
  );
}

function stakeTable(
  rows: readonly OwnedAccount[],
  { accounts, currency, isKey }: StakeOptions & { isKey: (row: OwnedAccount) => boolean }
): HTMLElement {
  const name = (row: OwnedAccount) => accountName(accounts, row.account_key);
  return dataTable(rows, {
    caption: t("Customers at stake"),
    isDense: true,
    keepsColumns: true,
    columns: [
      {
        key: "customer",
        label: t("Customer"),
        value: name,
        render: (row) =>
          element(
            "span",
            {},
            isKey(row) ? "★ " : null,
            element("a", { href: pageHref("suitability", { account: row.account_key }) }, name(row))
          ),
        isSortable: false
      },
      {
        key: "sales",
        label: t("Sales"),
        isNumeric: true,
        isSortable: false,
        value: (row) => row.bookings,
        render: (row) => formatMoney(row.bookings, currency)
      },
      {
        key: "due",
        label: t("Next renewal"),
        isSortable: false,
        value: (row) => row.next_due_on,
        render: (row) => (row.next_due_on == null ? "–" : formatDate(row.next_due_on))
      },
      {
        key: "value",
        label: t("Value a year"),
        isNumeric: true,
        isSortable: false,
        value: (row) => row.next_due_value,
        render: (row) => (row.next_due_on == null ? "–" : formatMoney(row.next_due_value, currency))
      },
      {
        key: "complaints",
        label: t("Open complaints"),
        isNumeric: true,
        isSortable: false,
        value: (row) => row.open_complaints_n,
        render: (row) => formatCount(row.open_complaints_n)
      }
    ]
  });
}
