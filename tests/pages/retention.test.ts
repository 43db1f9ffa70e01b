import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import type { Rep, RepQuarter, RepRate } from "../../loaders/schema/outputs.js";
import { launchBrowser } from "./launchBrowser.js";
import { desktop, openPage } from "./openPage.js";
import { isIntervalShown, isShown, publishedRows, tableRows } from "./readPage.js";

const { address, snapshot } = inject("siteUnderTest");
const latest = "2026-Q3";
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const rows = <Row>(name: string): Row[] => publishedRows<Row>(snapshot, name);
const names = new Map(rows<Rep>("rep").map(({ rep_key, name }) => [rep_key, name]));
const quarterRows = rows<RepQuarter>("rep_quarter").filter(({ quarter }) => quarter === latest);

async function onPage<Result>(path: string, look: (page: Page) => Promise<Result>): Promise<Result> {
  const opened = await openPage(browser, `${address}${path}`, { width: desktop, scheme: "light" });
  try {
    const result = await look(opened.page);
    expect(opened.complaints).toEqual([]);
    return result;
  } finally {
    await opened.close();
  }
}

it("renewals: the bounds, late ones, GRR and NRR as published, and GRR and NRR worked out again from the records shown", () => {
  const { rep_key, renewals_due_n } = quarterRows.toSorted(
    (a, b) => (b.renewals_due_n ?? 0) - (a.renewals_due_n ?? 0)
  )[0]!;
  return onPage(`/renewals?rep=${rep_key}`, async (page) => {
    const row = quarterRows.find((one) => one.rep_key === rep_key)!;
    await page.waitForSelector("#person .figure-lines");
    const lines = await page
      .locator("#person dl.figure-lines")
      .last()
      .locator(".figure-line > dd")
      .evaluateAll((all) =>
        all.map((line) => [line.querySelector("strong")?.textContent, line.querySelector(".n")?.textContent])
      );
    expect(lines[0]?.[1]).toContain(`of ${renewals_due_n} contracts due`);
    const rates = rows<RepRate>("rep_rate").filter(
      (rate) => rate.quarter === latest && rate.rep_key === rep_key
    );
    for (const [at, name] of (["late_share", "grr", "nrr"] as const).entries()) {
      const [value = "", detail = ""] = lines[at + 1] ?? [];
      const rate = rates.find(({ rate_name }) => rate_name === name)!;
      expect(isShown(value ?? "", row[name])).toBe(true);
      expect(isIntervalShown(detail ?? "", rate.low, rate.high)).toBe(true);
    }
    const money = (text: string | undefined) => Number(text?.replaceAll(",", "") || 0);
    const decided = (await tableRows(page, "Contracts due in the window")).filter(
      (cells) => cells["Result"] === "renewed" || cells["Result"] === "lost"
    );
    const pairs = decided.map((cells) => ({
      value: money(cells["Value a year, USD"]),
      renewed: cells["Renewed at, USD"] === "–" ? 0 : money(cells["Renewed at, USD"])
    }));
    expect(pairs).toHaveLength(row.retention_n!);
    const total = pairs.reduce((sum, { value }) => sum + value, 0);
    expect(Math.abs(total - row.retention_value!)).toBeLessThanOrEqual(0.5 * pairs.length);
    const kept = pairs.reduce((sum, { value, renewed }) => sum + Math.min(value, renewed), 0);
    // Each amount is shown to the whole unit.
    expect(kept / total).toBeCloseTo(row.grr!, 4);
    expect(pairs.reduce((sum, { renewed }) => sum + renewed, 0) / total).toBeCloseTo(row.nrr!, 4);
  });
});

it("early complaints: everyone with one, the share with its interval as published", () =>
  onPage("/complaints", async (page) => {
    const early = quarterRows.filter(({ early_complaint_n }) => (early_complaint_n ?? 0) > 0);
    const shares = rows<RepRate>("rep_rate").filter(
      (row) => row.quarter === latest && row.rate_name === "early_complaint_share"
    );
    const shown = await tableRows(page, "after signing, by person");
    expect(shown).toHaveLength(early.length);
    const wrong = early.filter((row) => {
      const { low, high } = shares.find(({ rep_key }) => rep_key === row.rep_key)!;
      return !shown.some((cells) => {
        const [value = "", ends = ""] = (cells["Share"] ?? "").split(/(?<=%) (?=\S)/);
        return (
          cells["Name"] === names.get(row.rep_key) &&
          Number(cells["Deals with an early complaint"]) === row.early_complaint_n &&
          Number(cells["Of deals won"]) === row.early_deals_n &&
          isShown(value, row.early_complaint_share) &&
          isIntervalShown(`90 % interval ${ends}`, low, high)
        );
      });
    });
    expect(wrong).toEqual([]);
  }));
