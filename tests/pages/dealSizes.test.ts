import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type {
  Deal,
  DealSize,
  Rep,
  RepInterval,
  RepQuarter,
  RepRate,
  RepSalesCycle
} from "../../loaders/schema/outputs.js";
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
const inQuarter = <Row extends { quarter: string }>(name: string): Row[] =>
  rows<Row>(name).filter(({ quarter }) => quarter === latest);
const everyone = inQuarter<RepQuarter>("rep_quarter").filter(({ deal_max }) => deal_max !== null);
const reps = new Map(rows<Rep>("rep").map((rep) => [rep.rep_key, rep]));
const nameOf = (key: string): string => reps.get(key)?.name ?? "";
const won = rows<Deal>("deal").filter(
  ({ stage, closed_on }) => stage === "won" && closed_on! >= "2025-10-01" && closed_on! <= "2026-09-30"
);

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

/** Opens the lines that are drawn on demand, until nobody is left. */
async function drawEveryone(page: Page): Promise<void> {
  const others = page.locator("#chart details", { hasText: "with smaller orders" });
  await others.locator("summary").click();
  await others.locator("figure").first().waitFor();
  const more = others.locator("button.quiet:not([hidden])");
  while ((await more.count()) > 0) {
    const drawn = await others.locator("figure").count();
    await more.click();
    await others.locator("figure").nth(drawn).waitFor();
  }
}

/** As 2026-Q3 is read on an English page. */
const quarterShown = (quarter: string): string => quarter.replace(/^(\d+)-(Q\d)$/, "$2 $1");

describe("deal sizes", () => {
  it("draws everyone with won deals once, every deal a dot, and lists the published figures", () =>
    onPage("/deal-sizes", async (page) => {
      await drawEveryone(page);
      const keys = await page
        .locator(".strip-chart a.point")
        .evaluateAll((links) =>
          links.map(
            (link) => new URL((link as SVGAElement).href.baseVal, location.href).searchParams.get("rep") ?? ""
          )
        );
      expect(keys.toSorted()).toEqual(everyone.map(({ rep_key }) => rep_key).toSorted());
      const sized = won.filter(({ amount, rep_key }) => (amount ?? 0) > 0 && rep_key !== null);
      expect(await page.locator(".strip-chart .deal").count()).toBe(sized.length);
      const shown = await tableRows(page, "Deal sizes of everyone");
      expect(shown).toHaveLength(everyone.length);
      const columns: [string, keyof RepQuarter][] = [
        ["Deals", "sized_n"],
        ["Median", "deal_median"],
        ["75th percentile", "deal_p75"],
        ["Largest", "deal_max"],
        ["Largest ÷ bookings", "largest_deal_share"],
        ["Bookings", "bookings"],
        ["Without the largest", "bookings_without_largest"]
      ];
      const wrong = everyone.flatMap((row) => {
        const { name, team, region } = reps.get(row.rep_key)!;
        const start = `${name}${[team, region].filter(Boolean).join(" · ")}`;
        const cells = shown.find(({ Name = "" }) => Name.startsWith(start));
        return columns.filter(
          ([label, column]) => !isShown(cells?.[label] ?? "(none)", row[column] as number | null)
        );
      });
      expect(wrong).toEqual([]);
    }));

  it("opens a person's deals by the keyboard: their number and sum are the figures'", () =>
    onPage("/deal-sizes", async (page) => {
      const mark = page.locator(".strip-chart a.point").nth(1);
      const key = new URL((await mark.getAttribute("href")) ?? "", address).searchParams.get("rep") ?? "";
      await mark.focus();
      await page.keyboard.press("Enter");
      await page.waitForURL(/rep=\w+#person/);
      await page.waitForSelector("#person");
      expect(await page.locator("#person h2").textContent()).toContain(nameOf(key));
      const row = everyone.find(({ rep_key }) => rep_key === key)!;
      const shown = await tableRows(page, "Deals won in the window");
      expect(shown).toHaveLength(row.won_n!);
      const booked = shown.reduce(
        (sum, cells) => sum + Number(cells["Amount, USD"]?.replaceAll(",", "") || 0),
        0
      );
      expect(Math.abs(booked - row.bookings!)).toBeLessThanOrEqual(0.5 * shown.length);
      const lines = await page
        .locator("#person .figure-line")
        .evaluateAll((all) => all.map((line) => line.querySelector("dd strong")?.textContent ?? ""));
      const details = await page.locator("#person .figure-line dd .n").allTextContents();
      const cycle = inQuarter<RepSalesCycle>("rep_sales_cycle").find(({ rep_key }) => rep_key === key)!;
      const rateOf = (name: string) =>
        inQuarter<RepRate>("rep_rate").find((one) => one.rep_key === key && one.rate_name === name)!;
      const mean = inQuarter<RepInterval>("rep_interval").find(({ rep_key }) => rep_key === key)!;
      expect(cycle.result).toBe("reached");
      const none = [null, null] as const;
      const ofRate = (name: string) => [rateOf(name).low, rateOf(name).high] as const;
      const expected: [value: number | null, interval: readonly [number | null, number | null]][] = [
        [row.deal_median, none],
        [row.deal_median_without_largest, none],
        [row.deal_geometric_mean, [mean.deal_geometric_mean_low, mean.deal_geometric_mean_high]],
        [row.key_account_share, none],
        [row.cycle_median_days, none],
        [row.cycle_mean_days, [mean.cycle_mean_days_low, mean.cycle_mean_days_high]],
        [cycle.median_days, [cycle.median_low, cycle.median_high]],
        [rateOf("win_rate").value, ofRate("win_rate")],
        [row.cohort_win_rate, ofRate("cohort_win_rate")],
        [row.quarter_end_share, [mean.quarter_end_share_low, mean.quarter_end_share_high]],
        [row.mean_discount, [mean.mean_discount_low, mean.mean_discount_high]],
        [row.discount_gap, [mean.discount_gap_low, mean.discount_gap_high]]
      ];
      expect(lines).toHaveLength(expected.length);
      // Days have their unit behind the number, as money has its currency.
      const number = (text: string) => text.replace(/\sdays?$/, "").replace(/\sUSD$/, "");
      expect(expected.filter(([value], at) => !isShown(number(lines[at] ?? ""), value))).toEqual([]);
      const words = details.map((text) => text.replace(/(\d)\sdays to/, "$1 to"));
      expect(expected.filter(([, ends], at) => !isIntervalShown(words[at] ?? "", ...ends))).toEqual([]);
    }));

  it("names the known case: millions in small orders only", () =>
    onPage("/deal-sizes", async (page) => {
      const entries = await page.locator("#books .outlier").allTextContents();
      expect(entries.find((text) => text.includes("no large order yet"))).toMatch(/the largest 380.k/);
    }));

  it("shows the company's and every region's median as published", () =>
    onPage("/deal-sizes", async (page) => {
      const sizes = rows<DealSize>("deal_size");
      const trend = await tableRows(page, "Won deals by quarter");
      const company = sizes.filter(({ group_kind }) => group_kind === "company");
      expect(trend.map((cells) => cells["Quarter"])).toEqual(
        company.map(({ quarter }) => quarterShown(quarter))
      );
      expect(company.filter((row, at) => !isShown(trend[at]?.["Median"] ?? "", row.deal_median))).toEqual([]);
      const regions = sizes.filter((row) => row.group_kind === "region" && row.quarter === latest);
      const shown = await tableRows(page, "Won deals by region");
      expect(shown).toHaveLength(regions.length);
      for (const { group_name, deal_median, deals_n } of regions) {
        const cells = shown.find((one) => one["Region"] === group_name);
        expect(isShown(cells?.["Median"] ?? "", deal_median)).toBe(true);
        expect(isShown(cells?.["Deals"] ?? "", deals_n)).toBe(true);
      }
    }));
});
