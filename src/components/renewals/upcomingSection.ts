import type { NamedAccount, RepUpcoming, UpcomingContract } from "../../../loaders/schema/outputs.js";
import { formatMoney } from "../../rules/format/formatMoney.js";
import { plural } from "../../rules/format/plural.js";
import { formatQuarter } from "../../rules/format/formatQuarter.js";
import { t } from "../../text/t.js";
import { dataTable } from "../shared/dataTable.js";
import { disclosure } from "../shared/chartFigure.js";
import { element } from "../shared/element.js";
import { emptyState } from "../shared/emptyState.js";
import { repHref } from "../shared/links.js";
import { section } from "../shared/page.js";

export interface UpcomingOptions {
  /** Per owner and quarter ahead, of the quarter on screen. */
  owners: readonly RepUpcoming[];
  /** The same contracts one by one. */
  contracts: readonly UpcomingContract[];
  names: ReadonlyMap<string, string>;
  accounts: ReadonlyMap<string, NamedAccount>;
  currency: string;
}

/** Who faces renewals soon, and what is at stake; the contracts stand behind it. */
export function upcomingSection({
  owners,
  contracts,
  names,
  accounts,
  currency
}: UpcomingOptions): HTMLElement {
  const nameOf = (key: string | null) => (key == null ? t("nobody") : (names.get(key) ?? key));
  const customerOf = ({ account_key }: UpcomingContract) => accounts.get(account_key)?.name ?? account_key;
  if (contracts.length === 0)
    return section(
      t("What falls due next"),
      { id: "upcoming" },
      emptyState(t("No undecided contract falls due in the quarters ahead."))
    );
  return section(
    upcomingFinding(contracts),
    {
      id: "upcoming",
      subtitle: t(
        "Undecided on the quarter's last day, by who owned the customer that day (no handover grace: they face it now); value per year of term."
      )
    },
    ownerTable(owners, { nameOf, currency }),
    disclosure(
      t("The {contracts}, one by one", { contracts: plural(contracts.length, "contract") }),
      dataTable(contracts, {
        caption: t("Contracts that fall due in the quarters ahead"),
        sort: { key: "due" },
        limit: 20,
        unit: "contracts",
        columns: [
          { key: "id", label: t("CRM id"), value: ({ contract_id }) => contract_id },
          { key: "customer", label: t("Customer"), value: customerOf },
          { key: "owner", label: t("Owner"), value: ({ rep_key }) => nameOf(rep_key) },
          { key: "due", label: t("Due"), value: ({ end_on }) => end_on },
          {
            key: "value",
            label: t("Value a year"),
            isNumeric: true,
            value: ({ annual_value }) => annual_value,
            render: ({ annual_value }) =>
              annual_value == null ? t("not recorded") : formatMoney(annual_value, currency)
          }
        ]
      })
    )
  );
}

function upcomingFinding(contracts: readonly UpcomingContract[]): string {
  const unowned = contracts.filter(({ rep_key }) => rep_key == null).length;
  const [isOne, words] = [contracts.length === 1, plural(contracts.length, "undecided contract")];
  if (unowned === 0)
    return t(isOne ? "{contracts} falls due next" : "{contracts} fall due next", { contracts: words });
  return t(
    isOne
      ? "{contracts} falls due next, {unowned} of them at customers whom nobody owns"
      : "{contracts} fall due next, {unowned} of them at customers whom nobody owns",
    { contracts: words, unowned }
  );
}

const ownerTable = (
  owners: readonly RepUpcoming[],
  { nameOf, currency }: { nameOf: (key: string) => string; currency: string }
): HTMLElement =>
  dataTable(owners, {
    csv: {
      name: "renewals-ahead-by-owner",
      columns: [
        { label: t("Owner"), value: ({ rep_key }) => nameOf(rep_key) },
        { label: t("Falls due in"), value: ({ due_quarter }) => due_quarter },
        { label: t("Contracts"), value: ({ contracts_n }) => contracts_n },
        { label: t("Customers"), value: ({ customers_n }) => customers_n },
        { label: t("Value a year ({currency})", { currency }), value: ({ annual_value }) => annual_value },
        { label: t("Contracts of known value"), value: ({ valued_n }) => valued_n }
      ]
    },
    caption: t("Renewals ahead by owner"),
    sort: { key: "value", descending: true },
    search: ({ rep_key, due_quarter }) => `${nameOf(rep_key)} ${due_quarter} ${formatQuarter(due_quarter)}`,
    searchLabel: t("Search owner or quarter"),
    limit: 12,
    unit: "rows",
    columns: [
      {
        key: "owner",
        label: t("Owner"),
        value: ({ rep_key }) => nameOf(rep_key),
        render: ({ rep_key }) => element("a", { href: repHref(rep_key) }, nameOf(rep_key))
      },
      { key: "quarter", label: t("Falls due in"), value: ({ due_quarter }) => due_quarter },
      { key: "contracts", label: t("Contracts"), isNumeric: true, value: ({ contracts_n }) => contracts_n },
      { key: "customers", label: t("Customers"), isNumeric: true, value: ({ customers_n }) => customers_n },
      {
        key: "value",
        label: t("Value a year"),
        isNumeric: true,
        value: ({ annual_value }) => annual_value,
        render: ({ annual_value, valued_n, contracts_n }) =>
          annual_value == null
            ? t("not recorded")
            : valued_n < contracts_n
              ? t("{value} ({valued} of {all} known)", {
                  value: formatMoney(annual_value, currency),
                  valued: valued_n,
                  all: contracts_n
                })
              : formatMoney(annual_value, currency)
      }
    ]
  });
