import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { brokenRows, duplicatedFiles } from "../../loaders/sample/brokenRows.js";
import { plantedCases } from "../../loaders/sample/plantedCases.js";
import { sampleFolder } from "../../loaders/site/paths.js";
import { type Company, day, type Deal } from "../oracle/company.js";
import { type Figures, naiveQuarter } from "../oracle/naive.js";
import { readSample } from "../oracle/readSample.js";

/** FILE:LINE of the rows that close their file and are broken or repeated on purpose. */
function brokenLines(): Set<string> {
  const count = new Map<string, number>();
  for (const file of [...duplicatedFiles, ...brokenRows.map((row) => row.file)])
    count.set(file, (count.get(file) ?? 0) + 1);
  return new Set(
    [...count].flatMap(([file, rows]) => {
      const lines = readFileSync(join(sampleFolder, file), "utf8").trimEnd().split("\n").length;
      return Array.from({ length: rows }, (_, back) => `${file}:${lines - back}`);
    })
  );
}

interface Assessment {
  rep: string;
  on: string;
  instrument: string;
  item: string;
  score: number;
}

const company: Company = readSample(sampleFolder, brokenLines());
const figures: Map<string, Figures> = naiveQuarter(company, "2026-Q3");
const assessments: Assessment[] = parse<Record<string, string>>(
  readFileSync(join(sampleFolder, "hr_assessments.csv"), "utf8"),
  { columns: true }
)
  .filter((row) => row["Employee ID"] !== "E9999")
  .map((row) => ({
    rep: row["Employee ID"]!,
    on: row.Date!.split("/").reverse().join("-"),
    instrument: row.Instrument!,
    item: row.Item!,
    score: Number(row.Score)
  }));

const figure = (rep: string, name: string): number => figures.get(rep)![name] as number;
const isInWindow = (date: number | null): boolean =>
  date !== null && date >= day("2025-10-01") && date <= day("2026-09-30");
const wonBy = (rep: string): Deal[] =>
  company.deals.filter(({ owner, stage, closed }) => owner === rep && stage === "won" && isInWindow(closed));
const amounts = (deals: Deal[]): number[] => deals.map(({ amount }) => amount!);
/** Gene-test totals of a person, by day. */
const geneTotals = (rep: string): Map<string, number> => {
  const totals = new Map<string, number>();
  for (const { on, score } of assessments.filter((row) => row.rep === rep && row.instrument === "gene_test"))
    totals.set(on, (totals.get(on) ?? 0) + score);
  return totals;
};

describe("the cases the sample promises to hold, counted from its CSV rows", () => {
  it("has someone who closes about 12 million a year in small orders, the largest 380 thousand", () => {
    const { repId, largestDealId, largestAmount } = plantedCases.smallOrders;
    const deals = wonBy(repId);
    const bookings = amounts(deals).reduce((sum, amount) => sum + amount, 0);
    expect(bookings).toBeGreaterThan(11e6);
    expect(bookings).toBeLessThan(13e6);
    expect(Math.max(...amounts(deals))).toBe(largestAmount);
    expect(deals.find(({ amount }) => amount === largestAmount)?.id).toBe(largestDealId);
  });

  it("has top sellers whose customers do not renew", () => {
    for (const rep of plantedCases.topSellersWithoutRenewals.repIds) {
      expect(figure(rep, "quota_attainment"), rep).toBeGreaterThanOrEqual(1.2);
      expect(figure(rep, "renewal_rate"), rep).toBeLessThan(0.5);
      expect(figure(rep, "renewal_decided_n"), rep).toBeGreaterThanOrEqual(12);
    }
  });

  it("has a book that changed hands whole, with renewals due soon after", () => {
    const { fromRepId, toRepId, handoverOn } = plantedCases.inheritedBook;
    const handover = day(handoverOn);
    const left = company.ledger.filter(
      ({ rep, to }) => rep === fromRepId && to !== null && to >= handover - 2
    );
    const taken = company.ledger.filter(({ rep, from }) => rep === toRepId && from === handover);
    expect(left.length).toBeGreaterThan(5);
    expect(new Set(taken.map(({ account }) => account))).toEqual(new Set(left.map(({ account }) => account)));
    const owned = new Set(taken.map(({ account }) => account));
    const dueSoon = company.contracts.filter(
      ({ account, end }) => owned.has(account) && end! >= handover && end! < handover + 90
    );
    expect(dueSoon.length).toBeGreaterThan(0);
  });

  it("has an account that was handed over twice within a year", () => {
    const { accountId, repIds, handoversOn } = plantedCases.doubleHandover;
    const spells = company.ledger
      .filter(({ account }) => account === accountId)
      .sort((a, b) => (a.from ?? 0) - (b.from ?? 0));
    expect(spells.map(({ rep }) => rep)).toEqual([...repIds]);
    expect(spells.slice(1).map(({ from }) => from)).toEqual(handoversOn.map(day));
  });

  it("has sellers who book over 30 % of their team's sales and help nobody", () => {
    for (const rep of plantedCases.dominatingWolves.repIds) {
      expect(figure(rep, "team_share"), rep).toBeGreaterThan(0.3);
      expect(figure(rep, "helped_n"), rep).toBe(0);
    }
  });

  it("has a new hire with three closed deals", () => {
    const { repId, closedDeals } = plantedCases.newHire;
    expect(company.deals.filter(({ owner, stage }) => owner === repId && stage !== "open")).toHaveLength(
      closedDeals
    );
    expect(company.reps.find(({ id }) => id === repId)!.hired).toBeGreaterThanOrEqual(day("2026-07-01"));
  });

  it("has someone who lives on one customer", () => {
    const { repId, accountId } = plantedCases.oneCustomer;
    const deals = wonBy(repId);
    const theirs = deals.filter(({ account }) => account === accountId);
    const sum = (list: Deal[]): number => amounts(list).reduce((total, amount) => total + amount, 0);
    expect(sum(theirs) / sum(deals)).toBeGreaterThan(0.6);
    expect(figure(repId, "top1_share")).toBeGreaterThan(0.6);
  });

  it("has a seller with the company's largest deal", () => {
    const { largestDealId, largestAmount, repId } = plantedCases.idealKeyAccountSeller;
    const largest = company.deals
      .filter(({ stage }) => stage === "won")
      .reduce((top, deal) => (deal.amount! > top.amount! ? deal : top));
    expect(largest).toMatchObject({ id: largestDealId, owner: repId, amount: largestAmount });
  });

  it("has someone assessed 5 on the decision chain who meets one level only", () => {
    const { repId, item } = plantedCases.assessedAgainstRecords;
    const scores = assessments.filter((row) => row.rep === repId && row.item === item);
    expect(Math.max(...scores.map(({ score }) => score))).toBe(5);
    expect(figure(repId, "one_level_share")).toBe(1);
  });

  it("has someone who saw every churn coming by at least 90 days", () => {
    const accounts = new Set(
      company.ledger
        .filter(({ rep }) => rep === plantedCases.foreseesChurn.repId)
        .map(({ account }) => account)
    );
    const churned = company.contracts.filter(
      ({ account, churned }) => accounts.has(account) && churned !== null
    );
    expect(churned.length).toBeGreaterThan(0);
    for (const { account, churned: on } of churned)
      expect(
        company.flags.some((flag) => flag.account === account && flag.raised <= on! - 90),
        account
      ).toBe(true);
  });

  it("has people without assessments, partly assessed and long unassessed", () => {
    const sixItems = (rep: string): string[] => [
      ...new Set(
        assessments
          .filter((row) => row.rep === rep && row.instrument === "six_dimensions")
          .map(({ item }) => item)
      )
    ];
    for (const rep of plantedCases.withoutAssessments.repIds)
      expect(
        assessments.filter((row) => row.rep === rep),
        rep
      ).toEqual([]);
    for (const [rep, items] of Object.entries(plantedCases.partlyAssessed))
      expect(sixItems(rep).sort(), rep).toEqual([...items].sort());
    for (const rep of plantedCases.assessedBeforeWindow.repIds) {
      const days = assessments
        .filter((row) => row.rep === rep && row.instrument === "six_dimensions")
        .map(({ on }) => on);
      expect(days.sort().at(-1), rep).toMatch(/^2025-03/);
    }
  });

  it("has the gene test's edges: below the training mark, lopsided, exactly passing", () => {
    const last = (rep: string): number[] => [...geneTotals(rep)].sort().map(([, total]) => total);
    expect(
      last(plantedCases.geneBelowTraining.repId)
        .slice(-3)
        .every((total) => total < 15)
    ).toBe(true);
    expect(last(plantedCases.geneExactlyPassing.repId).at(-1)).toBe(18);
    const lopsided = assessments.filter(
      ({ rep, instrument }) => rep === plantedCases.geneLopsided.repId && instrument === "gene_test"
    );
    const lastDay = lopsided
      .map(({ on }) => on)
      .sort()
      .at(-1);
    const scores = lopsided.filter(({ on }) => on === lastDay).map(({ score }) => score);
    expect([Math.max(...scores), Math.min(...scores)]).toEqual([5, 3]);
  });

  it("has people without quota, people who left, and candidates", () => {
    const isQuotaDue = (rep: string): boolean =>
      company.quotas.some((quota) => quota.rep === rep && quota.amount > 0);
    for (const rep of plantedCases.withoutQuota.repIds) expect(isQuotaDue(rep), rep).toBe(false);
    const withStatus = (status: string): string[] =>
      company.reps.filter((rep) => rep.status === status).map(({ id }) => id);
    expect(withStatus("left").sort()).toEqual([...plantedCases.left.repIds].sort());
    expect(withStatus("candidate").sort()).toEqual([...plantedCases.candidates.repIds].sort());
  });

  it("is plausible as a whole: three regions, deals in several currencies, most contracts renewed", () => {
    const opportunities = parse<Record<string, string>>(
      readFileSync(join(sampleFolder, "Opportunity.csv"), "utf8"),
      { columns: true, relax_column_count: true }
    );
    expect(new Set(opportunities.map((row) => row.CurrencyIsoCode)).size).toBeGreaterThanOrEqual(3);
    const people = parse<Record<string, string>>(
      readFileSync(join(sampleFolder, "hr_employees.csv"), "utf8"),
      { columns: true, delimiter: ";", bom: true }
    );
    expect(new Set(people.map((row) => row.Region)).size).toBe(3);
    const decided = [...figures.keys()].map((rep) => [
      figure(rep, "renewed_n"),
      figure(rep, "renewal_decided_n")
    ]);
    const [renewed, all] = decided.reduce(([a = 0, b = 0], [c = 0, d = 0]) => [a + c, b + d], [0, 0]);
    expect(renewed! / all!).toBeGreaterThan(0.75);
    expect(renewed! / all!).toBeLessThan(0.95);
  });
});
