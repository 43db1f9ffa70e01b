import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { plantedCases } from "../../loaders/sample/plantedCases.js";
import type { Rep, RepCapability, RepQuarter } from "../../loaders/schema/outputs.js";
import { opaqueKey } from "../opaqueKey.js";
import { launchBrowser } from "./launchBrowser.js";
import { desktop, openPage } from "./openPage.js";
import { isShown, publishedRows, tableRows } from "./readPage.js";

const { address, snapshot } = inject("siteUnderTest");
const latest = "2026-Q3";
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const nameOf = new Map(publishedRows<Rep>(snapshot, "rep").map((rep) => [rep.rep_key, rep.name]));
const quarters = publishedRows<RepQuarter>(snapshot, "rep_quarter");
const isAtWork = new Set(
  quarters.filter((row) => row.quarter === latest && row.is_active).map(({ rep_key }) => rep_key)
);
const people = publishedRows<RepCapability>(snapshot, "rep_capability").filter(
  (row) => row.quarter === latest && isAtWork.has(row.rep_key)
);
/** The list by its definition, on the published figures alone; cuts apply to whoever has a quota. */
const listed = (performanceCut: number, capabilityCut: number): string[] =>
  people
    .filter(({ performance, performance_basis, capability }) => {
      if (performance == null || capability == null) return false;
      const cut = performance_basis === "quota" ? performanceCut : 0.5;
      return performance >= cut - 1e-9 && capability < capabilityCut - 1e-9;
    })
    .map(({ rep_key }) => nameOf.get(rep_key) ?? "")
    .sort();

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
const spaced = (text: string | null): string => (text ?? "").replace(/\s+/g, " ").trim();

describe("the list that the review is for", () => {
  it("shows for each name how sure it is, how old and by how many it was assessed", () =>
    onPage("/performance-capability", async (page) => {
      const items = await page.locator(".hollow").all();
      expect(items.length).toBeGreaterThan(2);
      for (const item of items) {
        const name = spaced(await item.locator("h3").textContent());
        const row = people.find(({ rep_key }) => nameOf.get(rep_key) === name);
        const chance = spaced(await item.locator(".hollow-chance").textContent());
        expect([name, isShown(chance.replace(/^[^:]*:/, ""), row?.outrun_probability)]).toEqual([name, true]);
        const who = spaced(await item.locator(".hollow-who").textContent());
        const days = Math.round((Date.parse("2026-09-30") - Date.parse(row?.last_assessed_on ?? "")) / 864e5);
        expect(who).toContain(`Last assessed ${days} days before`);
        expect(who).toContain(`${row?.assessor_n} assessors per dimension`);
        expect(spaced(await item.locator(".hollow-change").textContent())).toContain(
          "attainment below 100 %"
        );
      }
    }));

  it("gives each step a baseline, a target and a quarter, and says of past plans whether they worked", () =>
    onPage("/performance-capability", async (page) => {
      const [key = ""] = plantedCases.topSellersWithoutRenewals.repIds.map(opaqueKey);
      const name = nameOf.get(key) ?? "";
      const steps = await tableRows(page, `Plan for ${name}`);
      expect(steps.length).toBeGreaterThan(0);
      for (const step of steps) {
        expect(step.Target).toMatch(/^(at least|at most) [\d.]|^(higher|lower)$/);
        expect(step.By).toBe("Q1 2027");
      }
      const outcomes = await tableRows(page, `What became of the plan of Q3 2025 for ${name}`);
      expect(outcomes.length).toBeGreaterThan(0);
      for (const outcome of outcomes)
        expect(outcome["Did it work?"]).toMatch(/Reached|Held|target missed|Not reached|Not measured/);
    }));
});

describe("the sliders", () => {
  const answer = (page: Page) => page.locator(".cuts-answer").textContent();
  const named = async (page: Page, title: string): Promise<string[]> => {
    const block = page.locator(".cuts-lists > div", { hasText: title });
    return (await block.locator("a").allTextContents()).sort();
  };
  const without = (some: readonly string[], others: readonly string[]): string[] =>
    some.filter((name) => !others.includes(name));

  it("show by keyboard who comes and goes, say so aloud, and go back to the cuts in force", () =>
    onPage("/performance-capability", async (page) => {
      const inForce = listed(1, 60);
      expect(await answer(page)).toContain(`${inForce.length} people on the list`);
      await page.getByLabel("Capability is high from").focus();
      for (let step = 0; step < 5; step += 1) await page.keyboard.press("ArrowLeft");
      const stricter = listed(1, 55);
      expect(await named(page, "Would leave it")).toEqual(without(inForce, stricter));
      await page.getByLabel("Performance is high from").focus();
      for (let step = 0; step < 10; step += 1) await page.keyboard.press("ArrowLeft");
      const both = listed(0.9, 55);
      expect(await named(page, "Would come onto the list")).toEqual(without(both, inForce));
      expect(await named(page, "Would leave it")).toEqual(without(inForce, both));
      // A test that finds nobody on the move would prove nothing.
      expect(without(both, inForce).length + without(inForce, both).length).toBeGreaterThan(1);
      expect(await answer(page)).toContain(`${both.length} people on the list`);
      expect(await page.locator(".cuts-answer").getAttribute("aria-live")).toBe("polite");
      await page.getByRole("button", { name: "Back to the cuts in force" }).click();
      expect(await answer(page)).toContain("the cuts in force");
      expect(await named(page, "Would leave it")).toEqual([]);
    }));

  it("name the keys of the policy", () =>
    onPage("/performance-capability", async (page) => {
      expect(await page.locator(".cut-control code").allTextContents()).toEqual([
        "capability.performance_cut",
        "capability.capability_cut"
      ]);
    }));
});

describe("the profile's capability", () => {
  it("shows the records behind a disqualifier: as many lost deals as the figure counts", () =>
    onPage(`/reps?rep=${opaqueKey("E1041")}`, async (page) => {
      const row = quarters.find(
        ({ rep_key, quarter }) => rep_key === opaqueKey("E1041") && quarter === latest
      );
      expect(await tableRows(page, "Lost deals by reason")).toHaveLength(row?.lost_reason_n ?? -1);
    }));

  it("says whether the plan of four quarters ago worked, by the figures of then and now", () => {
    const key = opaqueKey(plantedCases.relationship.repIds[0]);
    const at = (quarter: string) => quarters.find((row) => row.rep_key === key && row.quarter === quarter);
    return onPage(`/reps?rep=${key}`, async (page) => {
      const outcomes = await tableRows(page, "What became of the plan of four quarters ago");
      const churn = outcomes.find((step) => step["Shown by"] === "Customer churn");
      const [then, now] = [at("2025-Q3")?.customer_churn, at(latest)?.customer_churn];
      expect(isShown(churn?.Then ?? "", then)).toBe(true);
      expect(isShown(churn?.Now ?? "", now)).toBe(true);
      const target = Number(/at most ([\d.]+)/.exec(churn?.Target ?? "")?.[1]) / 100;
      // Half a percent of rounding in the target as shown.
      if (Math.abs((now ?? 0) - target) > 0.006)
        expect(/Reached|Held/.test(churn?.["Did it work?"] ?? "")).toBe((now ?? 1) <= target);
    });
  });

  it("says how to contest a score, and where the person stands with both intervals", () =>
    onPage(`/reps?rep=${opaqueKey("E1020")}`, async (page) => {
      expect(await page.locator(".contest").textContent()).toMatch(/another assessor/);
      const place = spaced(await page.locator("#capability > .measure").textContent());
      expect(place).toMatch(
        /^High performance, low capability: \d+ % of quota \(\d+–\d+ %\), capability \d+ of 100 \(/
      );
    }));
});
