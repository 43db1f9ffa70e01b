// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import type { Account, Decision, Rep, UpcomingContract } from "../../../loaders/schema/outputs.js";
import { firstNames } from "../../../src/components/review/firstNames.js";
import { aRate, plain } from "../../rules/rows.js";

const reps = new Map(["Ann", "Bob", "Cem", "Dan"].map((name) => [name, { rep_key: name, name } as Rep]));
const accounts = new Map(
  ["Acme", "Bolt"].map((name) => [name, { account_key: name, name, is_key_account: true } as Account])
);
const entry = (rank: number, rep_key: string, why: string, subject: Decision["subject"] = "person") =>
  ({ rank, rep_key, subject, why, why_zh: why, account_key: null }) as Decision;

/** A renewal ahead of an owner whose customers renew 40 % (peers 85 %). */
const dueAt = (account: string, owner: string, annual_value: number) => ({
  contract: { account_key: account, end_on: "2026-10-21", annual_value } as UpcomingContract,
  account: accounts.get(account),
  owner: reps.get(owner),
  record: aRate({ rep_key: owner, value: 0.33, shrunk: 0.4, shrunk_low: 0.25, shrunk_high: 0.57, n: 15 })
});
const shown = (decisions: readonly Decision[], due: readonly ReturnType<typeof dueAt>[] = []) =>
  firstNames(decisions, { reps, accounts, due, currency: "USD", reliabilityMinimum: 0.5 });

describe("whom to discuss first", () => {
  it("names the first three people of the list with their reasons, in its order", () => {
    const list = shown([
      entry(4, "Bob", "Fourth."),
      entry(2, "Ann", "Low renewals."),
      entry(1, "Dan", "134 % of quota, capability 37."),
      entry(3, "Cem", "Many complaints.")
    ]);
    expect([...(list?.querySelectorAll("dd") ?? [])].map((row) => row.textContent)).toEqual([
      "Dan134 % of quota, capability 37.",
      "AnnLow renewals.",
      "CemMany complaints."
    ]);
  });

  it("names the account of which most is expected to be lost, with value, day and its owner's rate", () => {
    const list = shown([], [dueAt("Acme", "Ann", 500_000), dueAt("Bolt", "Bob", 744_000)]);
    expect(plain(list?.textContent ?? null)).toBe(
      "Account most at riskBolt744 k USD a year due from 2026-10-21; its owner Bob: renewal rate 40 % (33 % on record; 25–57 %, n = 15; peers 85 %). Who could carry it · All renewals due"
    );
  });

  it("leaves accounts on the list to the account's own line", () =>
    expect(shown([entry(1, "Ann", "Renewal at risk.", "account")])).toBeNull());

  it("says nothing where nobody is to be decided on and nothing is at risk", () =>
    expect(shown([])).toBeNull());

  it("links each name to where it is decided", () => {
    const links = shown([entry(1, "Dan", "")], [dueAt("Acme", "Ann", 1)])?.querySelectorAll("a") ?? [];
    expect([...links].map((link) => link.getAttribute("href"))).toEqual([
      "./reps?rep=Dan",
      "./suitability?account=Acme",
      "./reps?rep=Ann",
      "./suitability?account=Acme",
      "#due"
    ]);
  });
});
