import type { Account, Decision, Rep } from "../../../loaders/schema/outputs.js";
import { language } from "../../text/language.js";
import { tParts } from "../../text/t.js";
import { type Child, element } from "../shared/element.js";
import { joinElements } from "../shared/joinElements.js";
import { pageHref, repHref } from "../shared/links.js";

/** As many people as a meeting takes up before it argues. */
const named = 3;

interface Names {
  reps: ReadonlyMap<string, Rep>;
  accounts: ReadonlyMap<string, Account>;
}

/**
 * Whom to discuss first and which account is most at risk, by name: the first three people of the list for decision,
 * and its first account whose renewal is at risk, else its first account. Null where the list names nobody.
 */
export function firstNames(decisions: readonly Decision[], { reps, accounts }: Names): HTMLElement | null {
  const people = decisions.flatMap(({ subject, rep_key }) =>
    subject === "person" ? (reps.get(rep_key ?? "") ?? []) : []
  );
  const withAccount = decisions.filter(({ account_key }) => account_key !== null);
  const atRisk = withAccount.find(({ kind }) => kind === "renewal_at_risk") ?? withAccount[0];
  const account = accounts.get(atRisk?.account_key ?? "");
  const parts: Child[] = [];
  if (people.length > 0)
    parts.push(
      ...tParts("First to discuss: {people}.", {
        people: element(
          "span",
          {},
          ...joinElements(
            people.slice(0, named).map(({ rep_key, name }) => element("a", { href: repHref(rep_key) }, name))
          )
        )
      })
    );
  if (account) {
    const href = pageHref("suitability", { account: account.account_key });
    parts.push(
      parts.length > 0 && language() === "en" ? " " : null,
      ...tParts("Account most at risk: {account}.", { account: element("a", { href }, account.name) })
    );
  }
  return parts.length === 0 ? null : element("span", {}, ...parts);
}
