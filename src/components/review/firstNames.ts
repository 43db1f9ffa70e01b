import type { NamedAccount, Decision, Rep } from "../../../loaders/schema/outputs.js";
import { mostAtRisk } from "../../rules/decisions/mostAtRisk.js";
import { rateSentence } from "../../rules/decisions/rateSentence.js";
import { formatDate } from "../../rules/format/formatDate.js";
import { formatMoney } from "../../rules/format/formatMoney.js";
import { t, tParts } from "../../text/t.js";
import { told } from "../../text/told.js";
import { element } from "../shared/element.js";
import { pageHref, repHref } from "../shared/links.js";
import type { DueContract } from "./dueContracts.js";

/** As many people as a meeting takes up before it argues. */
const named = 3;

export interface FirstNamesOptions {
  reps: ReadonlyMap<string, Rep>;
  accounts: ReadonlyMap<string, NamedAccount>;
  due: readonly DueContract[];
  currency: string;
  reliabilityMinimum: number;
}

/**
 * Whom to discuss first and why, and the account most at risk and why: the first three people of the list for decision, and
 * the key account of which most is expected to be lost. Null where there is neither.
 */
export function firstNames(decisions: readonly Decision[], options: FirstNamesOptions): HTMLElement | null {
  const rows = [peopleRow(decisions, options), accountRow(options)].filter((row) => row !== null);
  return rows.length === 0 ? null : element("dl", { class: "first-names" }, ...rows.flat());
}

function peopleRow(decisions: readonly Decision[], { reps }: FirstNamesOptions): HTMLElement[] | null {
  const people = decisions
    .toSorted((a, b) => a.rank - b.rank)
    .flatMap((decision) => {
      const rep = reps.get(decision.rep_key ?? "");
      return decision.subject === "person" && rep ? [{ decision, rep }] : [];
    });
  if (people.length === 0) return null;
  const entries = people
    .slice(0, named)
    .map(({ decision, rep }) =>
      element(
        "dd",
        {},
        element("a", { href: repHref(rep.rep_key) }, rep.name),
        element("span", {}, told(decision, "why"))
      )
    );
  return [element("dt", {}, t("First to discuss")), ...entries];
}

function accountRow(options: FirstNamesOptions): HTMLElement[] | null {
  const { accounts, reps, due, currency, reliabilityMinimum } = options;
  const risk = mostAtRisk(
    due.map(({ contract, account, record }) => ({
      ...{ account_key: contract.account_key, end_on: contract.end_on, annual_value: contract.annual_value },
      is_key_account: account?.is_key_account ?? null,
      record
    })),
    reliabilityMinimum
  );
  const account = accounts.get(risk?.account_key ?? "");
  const owner = reps.get(risk?.record.rep_key ?? "");
  if (!risk || !account || !owner) return null;
  const href = pageHref("suitability", { account: account.account_key });
  const why = tParts("{amount} a year due from {day}; its owner {person}: {rate}. {who} · {all}", {
    amount: formatMoney(risk.annual_value, currency),
    day: formatDate(risk.first_end_on),
    person: element("a", { href: repHref(owner.rep_key) }, owner.name),
    rate: rateSentence(risk.record) ?? "",
    who: element("a", { href }, t("Who could carry it")),
    all: element("a", { href: "#due" }, t("All renewals due"))
  });
  return [
    element("dt", {}, t("Account most at risk")),
    element("dd", {}, element("a", { href }, account.name), element("span", {}, ...why))
  ];
}
