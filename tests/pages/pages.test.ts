import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Rep } from "../../loaders/schema/outputs.js";
import { publishedRows } from "../publishedRows.js";
import { launchBrowser } from "./launchBrowser.js";
import { desktop, openPage, phone, settle } from "./openPage.js";
import { unreadableTexts } from "./textBoxes.js";

const { address, pages, snapshot } = inject("siteUnderTest");
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const screens = [
  { language: "English", folder: "", name: "desktop", width: desktop },
  { language: "English", folder: "", name: "phone", width: phone },
  { language: "Chinese", folder: "/zh", name: "desktop", width: desktop },
  { language: "Chinese", folder: "/zh", name: "phone", width: phone }
] as const;

/** The pages, and one person's profile, which is the Reps page with a key in its address. */
function addresses(): string[] {
  const key = publishedRows<Rep>(snapshot, "rep")[0]?.rep_key ?? "";
  return pages.flatMap((path) => (path === "/reps" ? [path, `${path}?rep=${key}`] : [path]));
}

describe.each(addresses())("the page %s", (path) => {
  it.each(screens)(
    "works in $language on a $name, light and dark: no complaint, no other host, all texts whole, axe finds nothing",
    async ({ folder, width }) => {
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
          dark: { axe: await axeFindings(page) }
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

describe("the first page", () => {
  it("is at most 600 KB on the wire, with everything it loads", async () => {
    const context = await browser.newContext({ viewport: { width: desktop, height: 900 } });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    let bytes = 0;
    session.on("Network.loadingFinished", (event) => {
      bytes += event.encodedDataLength;
    });
    await page.goto(`${address}/`, { waitUntil: "networkidle" });
    await context.close();
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThanOrEqual(600 * 1024);
  });
});

/** What a page may bring along once another page of the site was open, in KB; longer ones say a whole person or review. */
const broughtAtMost = (path: string): number => (path.includes("rep=") ? 720 : path === "/pack" ? 400 : 300);

describe.each(["", "/zh"])("pages below %s/", (folder) => {
  it("bring at most 300 KB each beyond what all pages share, a profile and the pack aside", async () => {
    const context = await browser.newContext({ viewport: { width: desktop, height: 900 } });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    let bytes = 0;
    session.on("Network.loadingFinished", (event) => {
      bytes += event.encodedDataLength;
    });
    await page.goto(`${address}${folder}/`, { waitUntil: "networkidle" });
    const heavy: string[] = [];
    for (const path of addresses()) {
      bytes = 0;
      await page.goto(`${address}${folder}${path}`, { waitUntil: "networkidle" });
      if (bytes < 5_000 || bytes > broughtAtMost(path) * 1024) heavy.push(`${path}: ${bytes} bytes`);
    }
    await context.close();
    expect(heavy).toEqual([]);
  });
});

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

async function axeFindings(page: Page): Promise<object[]> {
  // Legacy mode looks at this page only and opens no page of its own; there are no frames.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.map(({ id, help, nodes }) => ({
    rule: `${id}: ${help}`,
    places: nodes.length,
    at: nodes.slice(0, 3).map((node) => `${node.target.join(" ")} | ${node.failureSummary ?? ""}`)
  }));
}
