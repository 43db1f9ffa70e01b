import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type {
  CompanyFigure,
  Complaint,
  Contract,
  GroupFigure,
  Handover,
  RepUpcoming,
  SeverityFigure,
  UpcomingContract,
  Rep,
  RepFunnel,
  RepQuarter,
  RepRate
} from "../../loaders/schema/outputs.js";
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
const names = new Map(rows<Rep>("rep").map(({ rep_key, name }) => [rep_key, name]));
const quarterRows = rows<RepQuarter>("rep_quarter").filter(({ quarter }) => quarter === latest);
const isAtWork = (key: string) => quarterRows.find(({ rep_key }) => rep_key === key)?.is_active === true;

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

/** How many records of the window stand behind each person's figure, by the dates and owners published with them. */
const inWindow = (day: string): boolean => day >= "2025-10-01" && day <= "2026-09-30";
const recordsOf = {
  renewals: (key: string) =>
    rows<Contract>("contract").filter(({ rep_key, end_on }) => rep_key === key && inWindow(end_on)).length,
  complaints: (key: string) =>
    rows<Complaint>("complaint").filter(({ rep_key, opened_on }) => rep_key === key && inWindow(opened_on))
      .length
};

describe.each([
  {
    path: "renewals",
    rateName: "renewal_rate",
    label: "Renewal rate",
    people: "people with decided contracts",
    caption: "Contracts due in the window"
  },
  {
    path: "complaints",
    rateName: "complaint_rate",
    label: "Complaints per 100 customer-months",
    people: "people with active customers",
    caption: "Complaints raised in the window"
  }
] as const)("the page of $path", ({ path, rateName, label, people, caption }) => {
  const rates = rows<RepRate>("rep_rate").filter(
    (row) => row.quarter === latest && row.rate_name === rateName && row.value != null
  );
  const funnels = rows<RepFunnel>("rep_funnel").filter(
    (row) => row.quarter === latest && row.rate_name === rateName
  );
  const outside = funnels.filter(({ outlier }) => outlier !== null);

  it("answers with the company's figure, its interval and how many people differ beyond chance", () =>
    onPage(`/${path}`, async (page) => {
      const figure = rows<CompanyFigure>("company_figure").find(
        (row) => row.quarter === latest && row.figure === rateName && row.scope === "window"
      );
      const answer = (await page.locator(".answer").textContent()) ?? "";
      expect(isShown(answer, figure?.value)).toBe(true);
      expect(answer).toContain(`${(figure?.n ?? 0).toLocaleString("en")} `);
      expect(answer).toContain(`${outside.length} of ${funnels.length} ${people}`);
    }));

  it("says how many of those whom it lists are at work, so that its count can be held against other pages'", () =>
    onPage(`/${path}`, async (page) => {
      const active = rates.filter(({ rep_key }) => isAtWork(rep_key)).length;
      expect(active).toBeLessThan(rates.length);
      expect(await page.locator("#everyone .measure").textContent()).toContain(
        `${rates.length} ${people}: ${active} at work on the quarter's last day, ${rates.length - active} not.`
      );
    }));

  it("says of the company's change within a year what the review says of it", async () => {
    const told = await onPage(`/${path}`, (page) => page.locator("#trend h2").textContent());
    const onReview = await onPage("/", (page) =>
      page.locator(`#changed .company-changes a[href*="${path}"]`).textContent()
    );
    expect(told).toMatch(/^The company's .+ a year ago, .+ now$/);
    expect(onReview).toBe(told);
  });

  it("draws one mark per person, each a link that says its figures, and names those beyond chance", () =>
    onPage(`/${path}`, async (page) => {
      const marks = await page
        .locator(".funnel-chart a")
        .evaluateAll((links) =>
          links.map((link) => [
            new URL((link as SVGAElement).href.baseVal, location.href).searchParams.get("rep") ?? "",
            link.getAttribute("aria-label") ?? ""
          ])
        );
      expect(new Set(marks.map(([key]) => key))).toEqual(new Set(rates.map(({ rep_key }) => rep_key)));
      expect(marks).toHaveLength(rates.length);
      for (const [key = "", words = ""] of marks) {
        const rate = rates.find(({ rep_key }) => rep_key === key);
        expect(words).toContain(names.get(key));
        expect(isShown(words.slice((names.get(key) ?? "").length + 2), rate?.value)).toBe(true);
      }
      const listed = await page.locator(".outlier-who a").allTextContents();
      expect(new Set(listed)).toEqual(new Set(outside.map(({ rep_key }) => names.get(rep_key))));
    }));

  it("lists everyone with the published figures", () =>
    onPage(`/${path}`, async (page) => {
      const shown = await tableRows(page, `${label} of everyone`);
      expect(shown).toHaveLength(rates.length);
      const wrong = shown.filter((cells) => {
        const rate = rates.find(({ rep_key }) => cells["Name"]?.startsWith(names.get(rep_key) ?? "\0"));
        return (
          !isShown(cells[label] ?? "", rate?.value) ||
          !isShown(cells["Drawn toward peers"] ?? "", rate?.shrunk)
        );
      });
      expect(wrong).toEqual([]);
    }));

  const inside = rates.filter((rate) => !outside.some((one) => one.rep_key === rate.rep_key));
  const bySize = rates.toSorted((a, b) => (a.n ?? 0) - (b.n ?? 0));
  it.each([
    ["within chance", inside[0]?.rep_key],
    ["beyond chance", outside[0]?.rep_key],
    ["of the smallest record", bySize[0]?.rep_key],
    ["of the largest record", bySize.at(-1)?.rep_key]
  ])("opens the records behind a mark %s by the keyboard, as many as the figure rests on", (_, key) =>
    onPage(`/${path}`, async (page) => {
      // Nobody stands beyond chance in every sample; every other kind of mark is there.
      if (key === undefined) return;
      const rate = rates.find(({ rep_key }) => rep_key === key)!;
      await page.locator(`.funnel-chart a[href*="rep=${key}"]`).focus();
      await page.keyboard.press("Enter");
      await page.waitForURL(new RegExp(`rep=${key}`));
      await page.waitForSelector("#person");
      expect(await page.locator("#person h2").textContent()).toContain(names.get(key));
      const shown = (await tableRows(page, caption)).filter((cells) => "CRM id" in cells);
      const row = quarterRows.find((one) => one.rep_key === key);
      expect(recordsOf[path](key)).toBe(shown.length);
      if (path === "complaints") {
        expect(shown).toHaveLength(row?.complaint_n ?? -1);
        expect(shown.length / ((rate.n ?? 0) / 100)).toBeCloseTo(rate.value ?? NaN, 9);
        return;
      }
      expect(shown).toHaveLength(row?.renewals_due_n ?? -1);
      const having = (result: string) => shown.filter((cells) => cells["Result"] === result).length;
      expect(having("renewed") + having("lost")).toBe(rate.n);
      expect(having("renewed") / (rate.n ?? 0)).toBeCloseTo(rate.value ?? NaN, 9);
    })
  );

  it("shows every region's figure of the quarter, and every team's on demand", () =>
    onPage(`/${path}?by=team`, async (page) => {
      const groups = rows<GroupFigure>("group_figure").filter(
        (row) => row.quarter === latest && row.figure === rateName && row.value != null
      );
      const check = async (kind: string, caption: string) => {
        const shown = await tableRows(page, caption);
        const published = groups.filter(({ group_kind }) => group_kind === kind);
        expect(published.length).toBeGreaterThan(1);
        expect(shown).toHaveLength(published.length);
        for (const { group_name, value } of published) {
          const cells = shown.find((row) => Object.values(row)[0] === group_name);
          expect(isShown(cells?.[label] ?? "", value)).toBe(true);
        }
      };
      await check("team", `${label} by team`);
      await page.locator("#groups a", { hasText: "By region" }).click();
      await page.waitForURL(/by=region/);
      await page.waitForSelector("#groups");
      await check("region", `${label} by region`);
    }));

  it("saves everyone's figures as a CSV that a spreadsheet opens as it is", () =>
    onPage(`/${path}`, async (page) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.locator("#everyone .download").click()
      ]);
      expect(download.suggestedFilename()).toBe(`${latest}-${path}-by-person.csv`);
      const text = await readFile(await download.path(), "utf8");
      expect(text.startsWith("\uFEFFName,")).toBe(true);
      expect(text.trimEnd().split("\r\n")).toHaveLength(rates.length + 1);
    }));
});

it("renewals ahead: owners and contracts as published, and the one is the sum of the other", () =>
  onPage("/renewals", async (page) => {
    const owners = rows<RepUpcoming>("rep_upcoming").filter(({ quarter }) => quarter === latest);
    const contracts = rows<UpcomingContract>("upcoming_contract").filter(({ quarter }) => quarter === latest);
    const owned = contracts.filter(({ rep_key }) => rep_key != null);
    expect(owned).toHaveLength(owners.reduce((sum, { contracts_n }) => sum + contracts_n, 0));
    const shownOwners = await tableRows(page, "Renewals ahead by owner");
    expect(shownOwners).toHaveLength(owners.length);
    for (const cells of shownOwners) {
      const row = owners.find(
        ({ rep_key, due_quarter }) =>
          names.get(rep_key) === cells["Owner"] &&
          due_quarter.replace(/(\d+)-(Q\d)/, "$2 $1") === cells["Falls due in"]
      );
      expect(Number(cells["Contracts"])).toBe(row?.contracts_n);
      expect(isShown(cells["Value a year"] ?? "", row?.annual_value)).toBe(true);
    }
    expect(await tableRows(page, "Contracts that fall due in the quarters ahead")).toHaveLength(
      contracts.length
    );
  }));

it("handovers: every one whose grace reaches into the quarter, with who gave and who took", () =>
  onPage("/renewals", async (page) => {
    const published = rows<Handover>("handover").filter(({ quarter }) => quarter === latest);
    expect(published.length).toBeGreaterThan(0);
    const shown = await tableRows(page, "Handovers of the quarter");
    const pair = (from?: string, to?: string, day?: string) => `${from} → ${to} on ${day}`;
    expect(shown.map((cells) => pair(cells["From"], cells["To"], cells["First day"])).toSorted()).toEqual(
      published
        .map((row) => pair(names.get(row.from_rep_key), names.get(row.to_rep_key), row.handed_over_on))
        .toSorted()
    );
  }));

it("severities: the complaints of the window, and rates that sum to the company's", () =>
  onPage("/complaints", async (page) => {
    const figures = rows<SeverityFigure>("severity_figure").filter(({ quarter }) => quarter === latest);
    const company = rows<CompanyFigure>("company_figure").find(
      (row) => row.quarter === latest && row.figure === "complaint_rate" && row.scope === "window"
    );
    expect(figures.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBeCloseTo(company?.value ?? NaN, 9);
    const raised = rows<Complaint>("complaint").filter(({ opened_on }) => inWindow(opened_on));
    const shown = await tableRows(page, "Complaints by severity");
    expect(shown).toHaveLength(figures.length);
    for (const cells of shown) {
      const own = raised.filter(({ severity }) => (severity ?? "not stated") === cells["Severity"]);
      expect(Number(cells["Complaints"])).toBe(own.length);
      const figure = figures.find(({ severity }) => (severity ?? "not stated") === cells["Severity"]);
      expect(isShown(cells["Per 100 customer-months"] ?? "", figure?.value)).toBe(true);
    }
  }));
