import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Rep, RepFunnel, RepQuarter } from "../../loaders/schema/outputs.js";
import { workFolder } from "../../loaders/site/paths.js";
import { type ServedSite, serveSite } from "../../loaders/site/serveSite.js";
import { multiplySnapshot } from "../bench/multiplySnapshot.js";
import { axeFindingsByKind } from "./axeFindings.js";
import { launchBrowser } from "./launchBrowser.js";
import { desktop, openPage, phone } from "./openPage.js";
import { publishedRows } from "./readPage.js";
import { siteOver } from "./siteOver.js";

const folder = join(workFolder, "tests", `many-${process.pid}`);
const latest = "2026-Q3";
const times = 20;
let browser: Browser;
let server: ServedSite;
let reps: Rep[];
let snapshot: string;

beforeAll(async () => {
  snapshot = await multiplySnapshot(inject("siteUnderTest").snapshot, times, {
    workFolder: folder,
    link: join(folder, "data")
  });
  reps = publishedRows<Rep>(snapshot, "rep");
  await siteOver(inject("siteUnderTest").site, snapshot, join(folder, "site"));
  server = await serveSite(join(folder, "site"), 0);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

async function onPage<Result>(path: string, look: (page: Page) => Promise<Result>): Promise<Result> {
  const opened = await openPage(browser, `${server.address}${path}`, { width: desktop, scheme: "light" });
  try {
    const result = await look(opened.page);
    expect(opened.complaints).toEqual([]);
    return result;
  } finally {
    await opened.close();
  }
}

describe("a company of more than a thousand people", () => {
  it.each(["/", "/reps", "/renewals", "/complaints", "/deal-sizes", "/concentration", "/suitability"])(
    "opens %s without a finding of axe, and with no more elements than a page can bear",
    (path) =>
      onPage(path, async (page) => {
        expect(await axeFindingsByKind(page)).toEqual([]);
        expect(await page.locator("*").count()).toBeLessThan(8000);
      })
  );

  it("is not wider than a phone", async () => {
    const opened = await openPage(browser, `${server.address}/renewals`, { width: phone, scheme: "light" });
    const wider = await opened.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth
    );
    await opened.close();
    expect(wider).toBeLessThanOrEqual(0);
  });

  it("shows the table of everyone by pages, and finds and sorts among all of them", () =>
    onPage("/reps", async (page) => {
      const everyone = `${reps.length.toLocaleString("en")} people`;
      const rows = page.locator(".table-block tbody tr");
      const more = page.locator(".table-block button.quiet");
      expect([await rows.count(), await more.textContent()]).toEqual([30, `Show 200 more of ${everyone}`]);
      await more.click();
      expect(await rows.count()).toBe(230);
      const person = reps.at(-1)!;
      await page.locator(".table-search input").fill(person.name);
      const found = reps.filter(({ name }) => name.toLowerCase().includes(person.name.toLowerCase())).length;
      expect(await rows.count()).toBe(found);
      expect(await page.locator(".table-status").textContent()).toBe(`${found} of ${everyone}`);
      await page.locator(".table-search input").fill("");
      await page.getByRole("button", { name: "Bookings" }).click();
      await page.getByRole("button", { name: "Bookings" }).click();
      const bookings = publishedRows<RepQuarter>(snapshot, "rep_quarter")
        .filter(({ quarter, bookings }) => quarter === latest && bookings !== null)
        .sort((a, b) => b.bookings! - a.bookings!);
      const first = reps.filter(({ rep_key }) =>
        bookings.some((row) => row.rep_key === rep_key && row.bookings === bookings[0]?.bookings)
      );
      expect(first.map(({ name }) => name)).toContain(await rows.first().locator("a").first().textContent());
    }));

  it("gives those who stand out a mark that the keyboard reaches, and everybody a dot", () =>
    onPage("/renewals", async (page) => {
      const outside = publishedRows<RepFunnel>(snapshot, "rep_funnel").filter(
        (row) => row.quarter === latest && row.rate_name === "renewal_rate" && row.outlier !== null
      );
      expect(outside.length).toBeGreaterThan(0);
      expect(await page.locator("#funnel a.is-outlier").count()).toBe(outside.length);
      const dots = await page
        .locator("#funnel path.crowd")
        .evaluateAll((paths) => paths.map((path) => path.getAttribute("d")?.match(/M/g)?.length ?? 0));
      const marks = await page.locator("#funnel a.point").count();
      const drawn = publishedRows<RepFunnel>(snapshot, "rep_funnel").filter(
        (row) => row.quarter === latest && row.rate_name === "renewal_rate"
      );
      expect(dots.reduce((sum, count) => sum + count, marks)).toBe(drawn.length);
    }));

  it("finds a person by a part of the name, by the keyboard alone", () =>
    onPage("/renewals", async (page) => {
      const person = reps.find(({ name }) => /\p{Script=Han}.* 7$/u.test(name))!;
      const others = reps.filter(({ name }) => name === person.name);
      await page.locator("#chosen-person").focus();
      await page.keyboard.type(person.name.slice(0, 2));
      const offered = await page
        .locator("#chosen-person-list option")
        .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
      expect(offered.length).toBeGreaterThan(0);
      expect(offered.length).toBeLessThanOrEqual(50);
      expect(offered.every((name) => name.includes(person.name.slice(0, 2)))).toBe(true);
      expect(others).toHaveLength(1);
      await page.keyboard.type(person.name.slice(2));
      await page.keyboard.press("Enter");
      await page.waitForURL(/rep=\w+#person/);
      await page.waitForSelector("#person h2");
      expect(await page.locator("#person h2").textContent()).toContain(person.name);
    }));

  it("says so in words where a file of the snapshot is gone", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.route(/rep_rate\..*\.arrow/, (route) => route.fulfill({ status: 404 }));
    await page.goto(`${server.address}/renewals`);
    await page.waitForSelector("main .empty");
    expect(await page.locator("main h1").textContent()).toContain("cannot be shown");
    expect(await page.locator("main .empty").textContent()).toMatch(
      /rep_rate\.2026-Q3\..*load the page again/
    );
    await context.close();
  });
});
