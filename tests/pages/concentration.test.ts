import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Account, CompanyFigure, Rep, RepAccount, RepQuarter } from "../../loaders/schema/outputs.js";
import { defaultPolicyFile, policyValues } from "../../loaders/schema/policy.js";
import { launchBrowser } from "./launchBrowser.js";
import { desktop, openPage } from "./openPage.js";
import { isShown, publishedRows, tableRows } from "./readPage.js";

const { address, snapshot } = inject("siteUnderTest");
const latest = "2026-Q3";
const threshold = policyValues(defaultPolicyFile).review.one_customer_share;
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const inQuarter = <Row extends { quarter: string }>(name: string): Row[] =>
  publishedRows<Row>(snapshot, name).filter(({ quarter }) => quarter === latest);
const everyone = inQuarter<RepQuarter>("rep_quarter");
const sellers = everyone.filter((row) => row.is_active && row.top1_share !== null);
const dependent = sellers.filter((row) => row.top1_share! >= threshold);
const reps = new Map(publishedRows<Rep>(snapshot, "rep").map((rep) => [rep.rep_key, rep]));
const accounts = new Map(publishedRows<Account>(snapshot, "account").map((row) => [row.account_key, row]));
const nameOf = (key: string): string => reps.get(key)?.name ?? "";
const sorted = (texts: readonly string[]): string[] => texts.map((text) => text.trim()).sort();

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

/** Fails with the pairs that differ, not with the first alone. */
function expectShown(pairs: [where: string, text: string | undefined, value: number | null][]): void {
  expect(pairs.length).toBeGreaterThan(0);
  expect(pairs.filter(([, text, value]) => !isShown(text ?? "(nothing)", value))).toEqual([]);
}

describe("concentration", () => {
  it("counts who hangs on one customer as the review does", () =>
    onPage("/concentration", async (page) => {
      const figure = inQuarter<CompanyFigure>("company_figure").find(
        (row) => row.figure === "one_customer_share" && row.scope === "window"
      )!;
      expect([dependent.length, sellers.length]).toEqual([Math.round(figure.value! * figure.n!), figure.n]);
      const middle = sellers.map((row) => row.effective_customers!).sort((a, b) => a - b);
      const at = (middle.length - 1) / 2;
      const median = (middle[Math.floor(at)]! + middle[Math.ceil(at)]!) / 2;
      const answer = (await page.locator(".answer").textContent()) ?? "";
      expect(answer).toContain(`${dependent.length} of ${sellers.length} active sellers`);
      expect(isShown(/as concentrated as (.*)/.exec(answer)?.[1] ?? "", median)).toBe(true);
    }));

  it("draws everyone at work with bookings, and lists exactly those who hang on one customer, with its name", () =>
    onPage("/concentration", async (page) => {
      expect(await page.locator(".concentration-chart a.point").count()).toBe(sellers.length);
      expect(await page.locator(".concentration-chart a.is-outlier").count()).toBe(dependent.length);
      const names = await page.locator("#dependent .outlier-who a").allTextContents();
      expect(sorted(names)).toEqual(sorted(dependent.map(({ rep_key }) => nameOf(rep_key))));
      const entries = await page.locator("#dependent .outlier").allTextContents();
      for (const row of dependent)
        expect(entries.find((text) => text.startsWith(nameOf(row.rep_key)))).toContain(
          accounts.get(row.top1_account_key!)!.name
        );
    }));

  it("shows the published figures of everyone", () =>
    onPage("/concentration", async (page) => {
      const shown = await tableRows(page, "Concentration of everyone");
      const expected = everyone.filter((row) => row.is_active || row.top1_share !== null);
      expect(shown).toHaveLength(expected.length);
      // Two people may share a name; team and region stand beside it.
      const cellsOf = ({ rep_key }: RepQuarter) => {
        const { name, team, region } = reps.get(rep_key)!;
        return shown.find(({ Name = "" }) =>
          Name.startsWith(`${name}${[team, region].filter(Boolean).join(" · ")}`)
        );
      };
      const columns: [string, keyof RepQuarter][] = [
        ["Customers", "customers_n"],
        ["Effective customers", "effective_customers"],
        ["Largest customer", "top1_share"],
        ["Three largest", "top3_share"],
        ["HHI", "hhi"],
        ["Normalised HHI", "hhi_normalised"],
        ["Gini", "gini"]
      ];
      expectShown(
        expected.flatMap((row) =>
          columns.map(([label, column]): [string, string | undefined, number | null] => [
            `${nameOf(row.rep_key)} ${label}`,
            cellsOf(row)?.[label],
            row[column] as number | null
          ])
        )
      );
      const one = expected.find((row) => row.customers_n === 1)!;
      expect([cellsOf(one)?.Gini, cellsOf(one)?.["Normalised HHI"]]).toEqual([
        "not measured",
        "not measured"
      ]);
    }));

  const widest = sellers.toSorted((a, b) => b.customers_n! - a.customers_n!)[0]!;
  const narrowest = sellers.find((row) => row.customers_n === 1)!;
  it.each([widest, narrowest, dependent[0]!].map((row) => [nameOf(row.rep_key), row] as const))(
    "opens the customers of %s: their number and their sum are the figures'",
    (_, row) =>
      onPage(`/concentration?rep=${row.rep_key}`, async (page) => {
        expect(await page.locator("#person h2").textContent()).toContain(nameOf(row.rep_key));
        const shown = await tableRows(page, "Customers with bookings");
        expect(shown).toHaveLength(row.customers_n!);
        const number = (text: string | undefined): number => Number(text?.replaceAll(",", ""));
        const booked = shown.reduce((sum, cells) => sum + number(cells["Bookings, USD"]), 0);
        // Each amount is shown to the whole unit.
        expect(Math.abs(booked - row.bookings!)).toBeLessThanOrEqual(0.5 * shown.length);
        const records = inQuarter<RepAccount>("rep_account").filter(({ rep_key }) => rep_key === row.rep_key);
        const won = (wins: readonly number[]): number[] => wins.toSorted((a, b) => a - b);
        expect(won(shown.map((cells) => number(cells["Deals won"])))).toEqual(
          won(records.map(({ won_n }) => won_n))
        );
        expect(await page.locator("#person .records-count").textContent()).toMatch(
          /as counted above, brings? all/
        );
        expectShown([
          [
            "largest customer's share",
            await page.locator("#person .figure-line > dd").first().innerText(),
            row.top1_share
          ],
          [
            "effective customers",
            await page.locator("#person .figure-line > dd").nth(1).innerText(),
            row.effective_customers
          ],
          [
            "Gini",
            await page.locator("#person .figure-line > dd").nth(2).locator("strong").innerText(),
            row.gini
          ]
        ]);
      })
  );

  it("opens a person from their mark, by the keyboard", () =>
    onPage("/concentration", async (page) => {
      const mark = page.locator(".concentration-chart a.point").first();
      const name = /^(.*?): /.exec((await mark.getAttribute("aria-label")) ?? "")?.[1] ?? "";
      expect(name).not.toBe("");
      await mark.focus();
      await page.keyboard.press("Enter");
      await page.waitForURL(/rep=\w+#person/);
      await page.waitForSelector("#person");
      expect(await page.locator("#person h2").textContent()).toContain(name);
    }));

  it("draws the Lorenz curve on demand", () =>
    onPage(`/concentration?rep=${widest.rep_key}`, async (page) => {
      const curve = page.locator("#person details", { hasText: "Lorenz" });
      expect(await curve.locator("figure").isVisible()).toBe(false);
      await curve.locator("summary").first().click();
      expect(await curve.locator("figure svg circle").count()).toBe(widest.customers_n);
      expect(await curve.locator(".finding").textContent()).toContain(widest.gini!.toFixed(2));
    }));
});
