import type { Account } from "../../../loaders/schema/outputs.js";
import { formatMoney } from "../../rules/format/formatMoney.js";
import { t } from "../../text/t.js";
import { element } from "../shared/element.js";
import { findEntry, nameSearch } from "../shared/nameSearch.js";
import { accountLabels } from "./accountLabels.js";
import { planHref } from "./planAddress.js";
import type { ChosenTarget } from "./chooseTarget.js";

/** Pick an account by name, or type an amount; both go into the address. */
export function targetForm(
  accounts: readonly Account[],
  chosen: ChosenTarget,
  { amount, currency }: { amount: number | null; currency: string }
): HTMLElement {
  const search = nameSearch({
    id: "account",
    label: t("Account"),
    placeholder: t("Any account"),
    value: chosen.account?.name ?? "",
    entries: () => accountLabels(accounts),
    choose: (found) => {
      // Another account has another amount; the typed one belonged to the last.
      if (found && found.account_key !== chosen.account?.account_key) go(found, null);
    }
  });
  const money = element("input", {
    type: "number",
    id: "amount",
    min: 1,
    step: "any",
    inputmode: "numeric",
    placeholder: chosen.target ? formatMoney(chosen.target.amount) : t("Amount"),
    value: amount ?? ""
  });
  const go = (account: Account | null, typed: string | null) =>
    location.assign(planHref("suitability", { account: account?.account_key ?? null, amount: typed }));
  const submit = (event: Event) => {
    event.preventDefault();
    const input = search.querySelector("input");
    const text = input?.value.trim() ?? "";
    // The name on screen means the account on screen, even where others bear it.
    const found =
      text === chosen.account?.name ? chosen.account : text ? findEntry(accountLabels(accounts), text) : null;
    if (text === "" || found) return go(found, money.value || null);
    input?.setCustomValidity(t("No account, or more than one, has this name: choose one from the list."));
    input?.reportValidity();
  };
  return element(
    "form",
    { class: "target-form", submit },
    search,
    element(
      "div",
      { class: "field" },
      element("label", { for: "amount" }, t("Amount in {currency}", { currency })),
      money
    ),
    element("button", { type: "submit", class: "button" }, t("Show who could carry it"))
  );
}
