import type { Account } from "../../../loaders/schema/outputs.js";
import { formatMoney } from "../../rules/format/formatMoney.js";
import { element } from "../shared/element.js";
import { pageHref } from "../shared/links.js";
import { accountLabels, findAccount } from "./accountLabels.js";
import type { ChosenTarget } from "./chooseTarget.js";

/** Pick an account by name, or type an amount; both go into the address. */
export function targetForm(
  accounts: readonly Account[],
  chosen: ChosenTarget,
  { amount, currency }: { amount: number | null; currency: string }
): HTMLElement {
  const labels = accountLabels(accounts);
  const chosenLabel = [...labels].find(([, row]) => row.account_key === chosen.account?.account_key)?.[0];
  const account = element("input", {
    type: "search",
    id: "account",
    list: "accounts",
    placeholder: "Any account",
    autocomplete: "off",
    value: chosenLabel ?? ""
  });
  const money = element("input", {
    type: "number",
    id: "amount",
    min: 1,
    step: "any",
    inputmode: "numeric",
    placeholder: chosen.target ? formatMoney(chosen.target.amount) : "Amount",
    value: amount ?? ""
  });
  const go = (event: Event) => {
    event.preventDefault();
    const found = account.value.trim() ? findAccount(labels, account.value) : null;
    const isUnknown = account.value.trim() !== "" && !found;
    account.setCustomValidity(isUnknown ? "No account has this name: choose one from the list." : "");
    if (isUnknown) return void account.reportValidity();
    location.assign(
      pageHref("suitability", { account: found?.account_key ?? null, amount: money.value || null })
    );
  };
  account.addEventListener("input", () => account.setCustomValidity(""));
  account.addEventListener("change", (event) => {
    // Another account has another amount; the typed one belonged to the last.
    if (!labels.has(account.value)) return;
    money.value = "";
    go(event);
  });
  return element(
    "form",
    { class: "target-form", submit: go },
    element("div", { class: "field" }, element("label", { for: "account" }, "Account"), account),
    element("div", { class: "field" }, element("label", { for: "amount" }, `Amount in ${currency}`), money),
    element("button", { type: "submit", class: "button" }, "Show who could carry it"),
    element(
      "datalist",
      { id: "accounts" },
      ...[...labels.keys()].map((label) => element("option", { value: label }))
    )
  );
}
