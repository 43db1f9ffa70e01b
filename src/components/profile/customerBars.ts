import type { NamedAccount, RepAccount, RepQuarter } from "../../../loaders/schema/outputs.js";
import { equalCustomers } from "../../rules/format/equalCustomers.js";
import { formatMoney } from "../../rules/format/formatMoney.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { plural } from "../../rules/format/plural.js";
import { t } from "../../text/t.js";
import { drawnFigure } from "../shared/chartFigure.js";
import { element } from "../shared/element.js";
import { emptyState } from "../shared/emptyState.js";
import { accountName } from "./profileData.js";

export interface CustomerBarsOptions {
  row: RepQuarter;
  accounts: ReadonlyMap<string, NamedAccount>;
  currency: string;
}

const SHOWN = 7;

/** The customers by their share of the bookings, the largest first; the rest together. */
export function customerBars(customers: readonly RepAccount[], options: CustomerBarsOptions): HTMLElement {
  const sorted = customers
    .filter((row) => row.share != null)
    .toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0));
  const [first] = sorted;
  if (!first)
    return emptyState(t("No bookings in the window, so no customers to depend on."), { tables: ["deals"] });
  const { row, accounts, currency } = options;
  const rest = sorted.slice(SHOWN);
  const bars = sorted
    .slice(0, SHOWN)
    .map((entry) =>
      bar(accountName(accounts, entry.top_account_key), entry.share ?? 0, entry.bookings, currency)
    );
  if (rest.length > 0) {
    const share = rest.reduce((sum, entry) => sum + (entry.share ?? 0), 0);
    const amount = rest.reduce((sum, entry) => sum + (entry.bookings ?? 0), 0);
    bars.push(bar(plural(rest.length, "other customer"), share, amount, currency));
  }
  return drawnFigure(element("ul", { class: "share-bars" }, ...bars), {
    title: t("{customer} is {share} of bookings", {
      customer: accountName(accounts, first.top_account_key),
      share: formatShare(first.share)
    }),
    subtitle: t("Share of bookings by customer; as concentrated as {equal}, {customers} in all", {
      equal: equalCustomers(row.effective_customers),
      customers: plural(sorted.length, "customer")
    })
  });
}

function bar(name: string, share: number, amount: number | null, currency: string): HTMLElement {
  return element(
    "li",
    {},
    element("span", { class: "share-name" }, name),
    element(
      "span",
      { class: "figure" },
      formatShare(share),
      element("span", { class: "n" }, formatMoney(amount, currency))
    ),
    element(
      "div",
      { class: "meter", "aria-hidden": "true" },
      element("span", { style: `width:${share * 100}%` })
    )
  );
}
