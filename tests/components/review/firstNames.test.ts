// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import type { Account, Decision, Rep } from "../../../loaders/schema/outputs.js";
import { firstNames } from "../../../src/components/review/firstNames.js";

const reps = new Map(["Ann", "Bob", "Cem", "Dan"].map((name) => [name, { rep_key: name, name } as Rep]));
const accounts = new Map(["Acme", "Bolt"].map((name) => [name, { account_key: name, name } as Account]));
const entry = (kind: Decision["kind"], rep_key: string | null, account_key: string | null = null) =>
  ({ kind, rep_key, account_key, subject: account_key === null ? "person" : "account" }) as Decision;
const words = (decisions: readonly Decision[]): string | undefined =>
  firstNames(decisions, { reps, accounts })?.textContent;

describe("whom to discuss first", () => {
  it("names three people in the list's order and the account whose renewal is at risk before any other", () => {
    const list = [
      entry("one_customer", "Bob", "Acme"),
      entry("clear_type", "Dan"),
      entry("renewals_low", "Ann"),
      entry("renewal_at_risk", "Bob", "Bolt"),
      entry("complaints_high", "Cem"),
      entry("needs_training", "Bob")
    ];
    expect(words(list)).toBe("First to discuss: Dan, Ann, Cem. Account most at risk: Bolt.");
  });

  it("names the first account where no renewal is at risk, and only people where no account is listed", () => {
    expect(words([entry("one_customer", "Bob", "Acme")])).toBe("Account most at risk: Acme.");
    expect(words([entry("clear_type", "Dan")])).toBe("First to discuss: Dan.");
  });

  it("says nothing where nobody is to be decided on", () => {
    expect(words([])).toBeUndefined();
  });

  it("links each name to where it is decided", () => {
    const links = firstNames([entry("clear_type", "Dan"), entry("one_customer", "Bob", "Acme")], {
      reps,
      accounts
    })?.querySelectorAll("a");
    expect([...(links ?? [])].map((link) => link.getAttribute("href"))).toEqual([
      "./reps?rep=Dan",
      "./suitability?account=Acme"
    ]);
  });
});
