import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { workFolder } from "../../loaders/site/paths.js";
import { type ServedSite, serveSite } from "../../loaders/site/serveSite.js";
import type { Rep } from "../../loaders/schema/outputs.js";
import { datasetsFolder, northwindFolder, whyNoExports } from "../read/realExports.js";
import { launchBrowser } from "./launchBrowser.js";
import { loadBelow } from "./loadInto.js";
import { desktop, openPage, phone } from "./openPage.js";
import { publishedRows, tableRows } from "./readPage.js";
import { siteOver } from "./siteOver.js";

const folder = join(workFolder, "tests", `northwind-${process.pid}`);

/* An export of orders alone: no contracts, complaints, activities, assessments or quotas. */
describe.skipIf(datasetsFolder === null)(`pages over Northwind (skipped where ${whyNoExports})`, () => {
  let browser: Browser;
  let server: ServedSite;
  let reps: Rep[];

  beforeAll(async () => {
    const snapshot = await loadBelow((await northwindFolder()) ?? "", folder, { quarter: "1998-Q1" });
    await siteOver(inject("siteUnderTest").site, snapshot, join(folder, "site"));
    reps = publishedRows<Rep>(snapshot, "rep");
    server = await serveSite(join(folder, "site"), 0);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function onPage(path: string, width: number, look: (page: Page) => Promise<void>): Promise<void> {
    const opened = await openPage(browser, `${server.address}${path}`, { width, scheme: "light" });
    try {
      await look(opened.page);
      expect(opened.complaints).toEqual([]);
      expect(await opened.page.locator(".observablehq--error").allTextContents()).toEqual([]);
    } finally {
      await opened.close();
    }
  }

  it.each(inject("siteUnderTest").pages)(
    "opens %s without a complaint, on a desktop and on a phone",
    async (path) => {
      const look = async (page: Page) => {
        expect(await page.locator("main h1").count()).toBe(1);
        expect(await page.locator("main").textContent()).not.toMatch(/NaN|undefined|Infinity|\bnull\b/);
      };
      await Promise.all([desktop, phone].map((width) => onPage(path, width, look)));
    }
  );

  it("says not measured on the review, and never 0", () =>
    onPage("/", desktop, async (page) => {
      const tiles = await page.locator(".tile").allTextContents();
      for (const what of ["Revenue kept", "Complaints"])
        expect(tiles.find((tile) => tile.includes(what))).toMatch(/not measured/i);
      expect(await page.locator(".answer").textContent()).toMatch(/not measured/i);
    }));

  it("says not measured on a profile, and names the file that would fill it", () =>
    onPage(`/reps?rep=${reps[0]?.rep_key}`, desktop, async (page) => {
      const figures = await tableRows(page, "Keeping: figures");
      for (const { Figure, Value } of figures) expect(`${Figure}: ${Value}`).toMatch(/not measured/);
      expect(await page.locator("main").textContent()).toMatch(/insufficient data|too few/i);
    }));

  it("answers suitability with not enough evidence, for nobody is assessed", () =>
    onPage("/suitability?amount=10000", desktop, async (page) => {
      const verdicts = await page.locator(".matrix-verdict").allTextContents();
      expect(verdicts).toHaveLength(reps.length);
      for (const verdict of verdicts) expect(verdict).toMatch(/not enough evidence|not suitable/i);
    }));
});
