import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Rep } from "../../loaders/schema/outputs.js";
import { publishedRows } from "../publishedRows.js";
import { launchBrowser } from "./launchBrowser.js";
import { desktop, openPage, phone, settle } from "./openPage.js";
import { unreadableTexts } from "./textBoxes.js";

const { address, pages, snapshot } = inject("siteUnderTest");

const screens = [
  { name: "desktop", width: desktop },
  { name: "phone", width: phone }
] as const;

/** The pages, and one person's profile, which is the Reps page with a key in its address. */
export function addresses(): string[] {
  const key = publishedRows<Rep>(snapshot, "rep")[0]?.rep_key ?? "";
  return pages.flatMap((path) => (path === "/reps" ? [path, `${path}?rep=${key}`] : [path]));
}

/** Opens every page below a folder of the site on each screen, light and dark. */
export function checkEveryPage(folder: "" | "/zh"): void {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  describe.each(addresses())(`the page ${folder}%s`, (path) => {
    it.each(screens)(
      "works on a $name, light and dark: no complaint, no other host, all texts whole, axe finds nothing",
      async ({ width }) => {
        const opened = await openPage(browser, `${address}${folder}${path}`, { width, scheme: "light" });
        const { page } = opened;
        try {
          const light = { axe: await axeFindings(page), unreadable: await unreadableTexts(page) };
          const shift = await opened.layoutShift();
          await page.emulateMedia({ colorScheme: "dark" });
          await settle(page);
          expect({
            complaints: opened.complaints,
            strayRequests: opened.strayRequests,
            failedBlocks: await failedBlocks(page),
            tooWide: await elementsWiderThanTheScreen(page),
            headings: await page.locator("main h1").count(),
            light,
            dark: { axe: await axeFindings(page, ["color-contrast"]) }
          }).toEqual({
            complaints: [],
            strayRequests: [],
            failedBlocks: [],
            tooWide: [],
            headings: 1,
            light: { axe: [], unreadable: [] },
            dark: { axe: [] }
          });
          expect(shift).toBeLessThan(0.05);
        } finally {
          await opened.close();
        }
      }
    );
  });
}

/** What Framework shows in place of a block that threw. */
function failedBlocks(page: Page): Promise<string[]> {
  return page.locator(".observablehq--error").allTextContents();
}

/** Elements that make the page scroll sideways; those inside a box that scrolls by itself do not. */
function elementsWiderThanTheScreen(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = [...document.querySelectorAll("body *")].filter(
      (element) => element.getBoundingClientRect().right > width + 1
    );
    return [
      `the page is ${document.documentElement.scrollWidth - width} px wider than the screen`,
      ...wide.slice(0, 5).map((element) => `${element.tagName}.${element.className.toString()}`)
    ];
  });
}

/** What axe finds, by all its rules or by those named: of them only contrast can differ between light and dark. */
async function axeFindings(page: Page, rules?: string[]): Promise<object[]> {
  // Legacy mode looks at this page only and opens no page of its own; there are no frames.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.map(({ id, help, nodes }) => ({
    rule: `${id}: ${help}`,
    places: nodes.length,
    at: nodes.slice(0, 3).map((node) => `${node.target.join(" ")} | ${node.failureSummary ?? ""}`)
  }));
}
