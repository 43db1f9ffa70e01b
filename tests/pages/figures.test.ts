import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type {
  CompanyFigure,
  Decision,
  Rep,
  RepCapability,
  RepQuarter,
  RepType
} from "../../loaders/schema/outputs.js";
import { plantedCases } from "../../loaders/sample/plantedCases.js";
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

const rows = <Row>(name: string): Row[] => publishedRows<Row>(snapshot, name);
const inQuarter = <Row extends { quarter: string }>(name: string, quarter = latest): Row[] =>
  rows<Row>(name).filter((row) => row.quarter === quarter);
const reps = new Map(rows<Rep>("rep").map((rep) => [rep.rep_key, rep]));
const nameOf = (key: string | null): string => reps.get(key ?? "")?.name ?? "";
const everyone = new Map(inQuarter<RepQuarter>("rep_quarter").map((row) => [row.rep_key, row]));
const active = new Map([...everyone].filter(([, row]) => row.is_active));

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
const textsOf = (page: Page, selector: string): Promise<string[]> => page.locator(selector).allTextContents();

/** Fails with the pairs that differ, not with the first alone. */
function expectShown(
  pairs: [where: string, text: string | undefined, value: number | null | undefined][]
): void {
  expect(pairs.length).toBeGreaterThan(0);
  expect(pairs.filter(([, text, value]) => !isShown(text ?? "(nothing)", value))).toEqual([]);
}

describe("how the tests read a figure off a page", () => {
  it.each([
    ["94 %", 0.9449, true],
    ["94 %", 0.9451, false],
    ["1.2 M USD", 1_249_000, true],
    ["1.2 M USD", 1_251_000, false],
    ["7,997 months", 7997, true],
    ["0.54", 0.5449, true],
    ["not measured", null, true],
    ["0", null, false],
    ["–", 0, false]
  ])("%s for %s: %s", (text, value, expected) => expect(isShown(text, value)).toBe(expected));
});

describe("the review", () => {
  const figure = (name: string, scope: string, quarter = latest): CompanyFigure | undefined =>
    inQuarter<CompanyFigure>("company_figure", quarter).find(
      (row) => row.figure === name && row.scope === scope
    );

  const tiles = (page: Page): Promise<string[]> => textsOf(page, ".tile-value");
  const expected = (quarter: string) =>
    [
      ["grr", "window"],
      ["quota_attainment", "quarter"],
      ["complaint_rate", "window"],
      ["one_customer_share", "window"]
    ].map(([name = "", scope = ""]) => figure(name, scope, quarter)?.value);

  it("shows the company's figures of the quarter, and what they rest on", () =>
    onPage("/", async (page) => {
      const shown = await tiles(page);
      expectShown(expected(latest).map((value, index) => [`tile ${index}`, shown[index], value]));
      const samples = await textsOf(page, ".tile-sample");
      expect(samples[0]).toContain(`n = ${figure("grr", "window")?.n}`);
    }));

  it("lists the decisions in their order", () =>
    onPage("/", async (page) => {
      const decisions = inQuarter<Decision>("decision").sort((a, b) => a.rank - b.rank);
      const shown = await textsOf(page, ".decision-name");
      expect(shown).toHaveLength(decisions.length);
      for (const [index, { subject, rep_key }] of decisions.entries())
        if (subject === "person") expect(shown[index]).toContain(nameOf(rep_key));
    }));

  it("names as many people and accounts in the list as the headline counts", () =>
    onPage("/", async (page) => {
      const first = page.locator("li.decision .decision-name");
      const links = await first.evaluateAll((names) =>
        names.map((name) => name.querySelector("a")?.getAttribute("href") ?? "")
      );
      const [people, accounts] = ["reps?rep=", "suitability?account="].map(
        (path) => links.filter((href) => href.includes(path)).length
      );
      expect(people).toBeGreaterThan(1);
      expect(accounts).toBe(1);
      expect((await page.locator(".answer").textContent())?.replaceAll("\u00a0", " ")).toContain(
        `To decide on first: ${people} people and ${accounts} account.`
      );
    }));

  it("shows an earlier quarter where one is picked, keeps it in the address and carries it to other pages", () =>
    onPage("/", async (page) => {
      const earlier = "2025-Q4";
      await page.locator("#quarter").selectOption(earlier);
      await page.waitForURL(/quarter=2025-Q4/);
      await page.waitForFunction(() => document.querySelector(".answer")?.textContent?.includes("Q4 2025"));
      const shown = await tiles(page);
      expectShown(expected(earlier).map((value, index) => [`tile ${index}`, shown[index], value]));
      await page.locator(".decision-name a").first().click();
      await page.waitForURL(/reps\?.*quarter=2025-Q4|reps\?quarter=2025-Q4/);
      await page.waitForSelector("#quarter");
      expect(await page.locator("#quarter").inputValue()).toBe(earlier);
    }));
});

describe("the list of reps", () => {
  it("shows everyone, each with the published figures", () =>
    onPage("/reps", async (page) => {
      const shown = await tableRows(page, "People and their figures");
      expect(shown).toHaveLength(everyone.size);
      const types = new Map(inQuarter<RepType>("rep_type").map((row) => [row.rep_key, row]));
      const capabilities = new Map(
        inQuarter<RepCapability>("rep_capability").map((row) => [row.rep_key, row])
      );
      const links = await page
        .locator(".rep-name a")
        .evaluateAll((found) =>
          found.map((link) => new URL((link as HTMLAnchorElement).href).searchParams.get("rep") ?? "")
        );
      expectShown(
        shown.flatMap((cells, index): [string, string | undefined, number | null | undefined][] => {
          const key = links[index] ?? "";
          const row = everyone.get(key);
          const name = nameOf(key);
          expect(cells.Name).toContain(name);
          const strength = types.get(key)?.strength;
          if (strength === "clear") expect(cells.Type).toBe(`Clear ${types.get(key)?.leading_type}`);
          return [
            [`${name} bookings`, cells["Bookings, USD"], row?.bookings],
            [`${name} quota`, cells["Of quota"], row?.quota_attainment],
            [`${name} renewals`, cells["Renewal rate"], row?.renewal_rate],
            [`${name} complaints`, cells.Complaints, row?.complaint_rate],
            [`${name} largest customer`, cells["Largest customer"], row?.top1_share],
            [`${name} capability`, cells.Capability, capabilities.get(key)?.capability]
          ];
        })
      );
    }));

  it("finds a person by name", () =>
    onPage("/reps", async (page) => {
      const [name] = [...active.keys()].map(nameOf);
      await page.locator('input[type="search"]').fill(name ?? "");
      expect(await textsOf(page, ".rep-name a")).toEqual([name]);
    }));

  it("says so where the address names nobody", () =>
    onPage("/reps?rep=000000000000", async (page) => {
      expect(await page.locator("main").textContent()).toMatch(/nobody|no one|not in|unknown/i);
      expect(await page.locator("main h1").count()).toBe(1);
    }));
});

const { smallOrders, newHire, topSellersWithoutRenewals, technical, left } = plantedCases;
const people = [
  smallOrders.repId,
  newHire.repId,
  topSellersWithoutRenewals.repIds[0],
  technical.repIds[0],
  left.repIds[0]
];

describe.each(people)("the profile of %s", (repId) => {
  const key = opaqueKey(repId);
  const row = everyone.get(key)!;

  it("shows the published figures, each with its n", () =>
    onPage(`/reps?rep=${key}`, async (page) => {
      const groups = ["Selling", "Keeping", "The book", "Way of working"];
      const shown = new Map<string, string>();
      for (const group of groups)
        for (const cells of await tableRows(page, `${group}: figures`))
          shown.set(cells.Figure ?? "", cells.Value ?? "");
      const columns: [string, keyof RepQuarter][] = [
        ["Bookings", "bookings"],
        ["Win rate", "win_rate"],
        ["Median deal", "deal_median"],
        ["Largest deal", "deal_max"],
        ["Sales cycle", "cycle_median_days"],
        ["Renewal rate", "renewal_rate"],
        ["Customer churn", "customer_churn"],
        ["Mean discount", "mean_discount"],
        ["CRM discipline", "crm_discipline"],
        ["Executive reach", "executive_reach"]
      ];
      expectShown(columns.map(([label, column]) => [label, shown.get(label), row[column] as number | null]));
      if (row.renewal_rate !== null)
        expect(shown.get("Renewal rate")).toContain(`n = ${row.renewal_decided_n}`);
    }));

  it("holds the records behind them: counts and sums agree", () =>
    onPage(`/reps?rep=${key}`, async (page) => {
      const deals = await tableRows(page, "Deals won or lost");
      const won = deals.filter((cells) => cells.Result === "won");
      expect([won.length, deals.length]).toEqual([row.won_n, row.closed_n]);
      const sum = won.reduce((total, cells) => total + Number(cells["Amount, USD"]?.replaceAll(",", "")), 0);
      // Each amount is shown to the whole unit.
      expect(Math.abs(sum - (row.bookings ?? 0))).toBeLessThanOrEqual(0.5 * won.length);
      const withRows = (found: Record<string, string>[]): Record<string, string>[] =>
        found.filter((cells) => Object.keys(cells).length > 0);
      const due = withRows(await tableRows(page, "Contracts due"));
      const withResult = (result: string): number => due.filter((cells) => cells.Result === result).length;
      expect([due.length, withResult("renewed"), withResult("lost")]).toEqual([
        row.renewals_due_n,
        row.renewed_n,
        row.churned_n
      ]);
      expect(withRows(await tableRows(page, "Complaints raised"))).toHaveLength(row.complaint_n ?? -1);
    }));
});

describe("the types", () => {
  it("puts everyone at work into the group the data puts them", () =>
    onPage("/types", async (page) => {
      const groups = await page.locator(".type-group").evaluateAll((sections) =>
        sections.map((section) => ({
          title: section.querySelector("h3")?.textContent?.replace(/\s+/g, " ").trim() ?? "",
          names: [...section.querySelectorAll("a")].map((link) => link.textContent)
        }))
      );
      const types = inQuarter<RepType>("rep_type").filter(({ rep_key }) => active.has(rep_key));
      const named = (test: (row: RepType) => boolean): string[] =>
        types
          .filter(test)
          .map(({ rep_key }) => nameOf(rep_key))
          .sort();
      const standsOut = ({ strength }: RepType): boolean => strength === "clear" || strength === "leaning";
      const expected: Record<string, string[]> = {
        Relationship: named((row) => standsOut(row) && row.leading_type === "relationship"),
        Technical: named((row) => standsOut(row) && row.leading_type === "technical"),
        Wolf: named((row) => standsOut(row) && row.leading_type === "wolf"),
        "No type stands out": named(({ strength }) => strength === "none"),
        "Insufficient data": named(({ strength }) => strength === "insufficient_data")
      };
      const shown = Object.fromEntries(groups.map(({ title, names }) => [title, [...names].sort()]));
      expect(shown).toEqual(
        Object.fromEntries(
          Object.entries(expected).map(([group, names]) => [`${names.length}${group}`, names])
        )
      );
    }));

  it("names the types that the sample's people were made with", () => {
    const types = new Map(inQuarter<RepType>("rep_type").map((row) => [row.rep_key, row]));
    for (const type of ["relationship", "technical"] as const)
      for (const repId of plantedCases[type].repIds)
        expect([repId, types.get(opaqueKey(repId))?.leading_type]).toEqual([repId, type]);
    for (const repId of plantedCases.wolves.repIds)
      expect([repId, types.get(opaqueKey(repId))?.leading_type]).toEqual([repId, "wolf"]);
    expect(types.get(opaqueKey(newHire.repId))?.strength).toBe("insufficient_data");
    expect(types.get(opaqueKey(plantedCases.idealKeyAccountSeller.repId))?.strength).toBe("none");
  });
});

describe("performance and capability", () => {
  it("lists exactly the people whose numbers outrun their capability, the planted ones among them", () =>
    onPage("/performance-capability", async (page) => {
      const expected = inQuarter<RepCapability>("rep_capability")
        .filter(
          ({ quadrant, rep_key }) => quadrant === "high_performance_low_capability" && active.has(rep_key)
        )
        .map(({ rep_key }) => nameOf(rep_key));
      const shown = await textsOf(page, ".hollow-who h3");
      expect(shown.map((name) => name.trim()).sort()).toEqual([...expected].sort());
      for (const repId of topSellersWithoutRenewals.repIds)
        expect(expected).toContain(nameOf(opaqueKey(repId)));
    }));
});

describe("suitability", () => {
  it("judges everyone at work, and each verdict follows from its gates", () =>
    onPage("/suitability?amount=2000000", async (page) => {
      const more = page.locator("button", { hasText: /^Show all/ });
      if ((await more.count()) > 0) await more.first().click();
      const judged = await page.locator("table.matrix tbody tr").evaluateAll((found) =>
        found.map((row) => ({
          verdict: row.querySelector(".matrix-verdict")?.textContent?.replace(/\s+/g, " ") ?? "",
          gates: [...row.querySelectorAll<HTMLElement>("button.gate")].map((gate) => gate.dataset.head ?? "")
        }))
      );
      expect(judged).toHaveLength(active.size);
      const verdictOf = (gates: string[]): RegExp => {
        if (gates.some((gate) => /: fails?$/i.test(gate))) return /not suitable/i;
        const isOpen = (gate: string): boolean =>
          /^(Experience|Capability|Renewals): not measured$/i.test(gate);
        if (gates.some(isOpen)) return /not enough evidence/i;
        return gates.some((gate) => /: .*condition/i.test(gate)) ? /with conditions/i : /^\W*suitable/i;
      };
      for (const { verdict, gates } of judged) {
        expect(gates.length).toBeGreaterThanOrEqual(7);
        expect(verdict).toMatch(verdictOf(gates));
      }
    }));

  it("does not find who sells small orders suited to a deal nine times their largest", () =>
    onPage("/suitability?amount=3420000", async (page) => {
      const more = page.locator("button", { hasText: /^Show all/ });
      if ((await more.count()) > 0) await more.first().click();
      const row = page.locator("table.matrix tbody tr", { hasText: nameOf(opaqueKey(smallOrders.repId)) });
      expect(await row.locator(".matrix-verdict").textContent()).toMatch(/not suitable/i);
      await row.locator("button.matrix-name").click();
      expect(await page.locator("main").textContent()).toMatch(/9 ?×|9 times/);
    }));
});
