import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Rep } from "../../loaders/schema/outputs.js";
import { publishedRows } from "../publishedRows.js";
import { axeFindings, axeFindingsByKind, contrastByKind } from "./axeFindings.js";
import { launchBrowser } from "./launchBrowser.js";
import { desktop, openPage, phone, settle } from "./openPage.js";
import { unreadableTexts } from "./textBoxes.js";
import { unsavedParts } from "./unsavedParts.js";

const { address, pages, snapshot } = inject("siteUnderTest");

const screens = [
  { name: "desktop", width: desktop },
  { name: "phone", width: phone }
] as const;

const allSaved = { charts: [], tables: [], printed: 0 };

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
      "works on a $name, light and dark: no complaint, no other host, texts whole, nothing for axe, all can be saved",
      async ({ width }) => {
        const opened = await openPage(browser, `${address}${folder}${path}`, { width, scheme: "light" });
        const { page } = opened;
        // What stands on a phone and what is said in Chinese is printed in the same inks on the same grounds.
        const axe = folder === "" && width === desktop ? axeFindings : axeFindingsByKind;
        try {
          const light = { axe: await axe(page), unreadable: await unreadableTexts(page) };
          const shift = await opened.layoutShift();
          await page.emulateMedia({ colorScheme: "dark" });
          await settle(page);
          expect({
            complaints: opened.complaints,
            strayRequests: opened.strayRequests,
            failedBlocks: await failedBlocks(page),
            tooWide: await elementsWiderThanTheScreen(page),
            quarterKeys: await quarterKeys(page),
            headings: await page.locator("main h1").count(),
            light,
            dark: { axe: await contrastByKind(page) },
            // Sheets of the pack are printed, not saved part by part.
            unsaved: path === "/pack" ? allSaved : await unsavedParts(page)
          }).toEqual({
            complaints: [],
            strayRequests: [],
            failedBlocks: [],
            tooWide: [],
            quarterKeys: [],
            headings: 1,
            light: { axe: [], unreadable: [] },
            dark: { axe: [] },
            unsaved: allSaved
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

/** Texts, read or heard, that write a quarter as its key (2026-Q3); what a file must write is no such text. */
function quarterKeys(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const elements = [...document.querySelectorAll("main *, #observablehq-sidebar *")];
    const texts = elements.flatMap((element) => [
      ...["aria-label", "title", "placeholder", "alt"].map((name) => element.getAttribute(name)),
      ...[...element.childNodes].map((node) => (node instanceof Text ? node.data : null))
    ]);
    const rule = /(as|written|写作|形如) \d{4}-Q[1-4]/g;
    return texts
      .filter((text) => text !== null)
      .filter((text) => /\d{4}-Q[1-4]/.test(text.replace(rule, "")));
  });
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
