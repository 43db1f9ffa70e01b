import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { launchBrowser } from "./launchBrowser.js";
import { desktop, type OpenedPage, openPage, phone } from "./openPage.js";

const { address } = inject("siteUnderTest");
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Longer than a definition takes to open or to close by itself. */
const aWhile = 600;

describe("the definition of a term", () => {
  let opened: OpenedPage;
  let page: Page;
  let term: Locator;
  let panel: Locator;

  beforeAll(async () => {
    opened = await openPage(browser, `${address}/`, { width: desktop, scheme: "light" });
    page = opened.page;
    term = page.locator("button.defined").first();
    panel = page.locator(`#${await term.getAttribute("popovertarget")}`);
  });
  beforeEach(async () => {
    await page.mouse.move(1, 1);
    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "hidden" });
  });
  afterEach(() => expect(opened.complaints).toEqual([]));
  afterAll(() => opened.close());

  it("opens under a resting pointer, right beside it, stays while the pointer is on it, and goes with it", async () => {
    await term.hover();
    await panel.waitFor();
    const [at, box] = [(await term.boundingBox())!, (await panel.boundingBox())!];
    expect(Math.min(Math.abs(box.y - at.y - at.height), Math.abs(at.y - box.y - box.height))).toBeLessThan(8);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
    await page.waitForTimeout(aWhile);
    expect(await panel.isVisible()).toBe(true);
    await page.mouse.move(1, 1);
    await panel.waitFor({ state: "hidden" });
  });

  it("stays closed under a pointer that only passes, and after Escape", async () => {
    await term.hover();
    await page.mouse.move(1, 1);
    await page.waitForTimeout(aWhile);
    expect(await panel.isVisible()).toBe(false);
    await term.hover();
    await panel.waitFor();
    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "hidden" });
    await page.waitForTimeout(aWhile);
    expect(await panel.isVisible()).toBe(false);
  });

  it("is kept open by a click, before it opened by itself or after, until the next one", async () => {
    for (const wait of [0, aWhile]) {
      await term.hover();
      await page.waitForTimeout(wait);
      await page.mouse.down();
      await page.mouse.up();
      expect(await panel.isVisible()).toBe(true);
      await page.mouse.move(1, 1);
      await page.waitForTimeout(aWhile);
      expect(await panel.isVisible()).toBe(true);
      await term.click();
      await panel.waitFor({ state: "hidden" });
      await page.mouse.move(1, 1);
    }
  });

  it("opens for the keyboard, which stays where it is, and closes when it goes on or presses Escape", async () => {
    const hasFocus = () => term.evaluate((button) => button === document.activeElement);
    await term.focus();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Tab");
    expect(await hasFocus()).toBe(true);
    await panel.waitFor();
    expect(await hasFocus()).toBe(true);
    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "hidden" });
    expect(await hasFocus()).toBe(true);
    await page.keyboard.press("Enter");
    expect(await panel.isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Tab");
    await panel.waitFor();
    await page.keyboard.press("Shift+Tab");
    await panel.waitFor({ state: "hidden" });
  });

  it("opens and closes by touch", async () => {
    const context = await browser.newContext({
      viewport: { width: phone, height: 844 },
      hasTouch: true,
      isMobile: true
    });
    const touched = await context.newPage();
    await touched.goto(`${address}/`);
    const button = touched.locator("button.defined").first();
    await button.tap();
    const shown = touched.locator(".definition:popover-open");
    await shown.waitFor();
    await touched.waitForTimeout(aWhile);
    expect(await shown.count()).toBe(1);
    await button.tap();
    await shown.waitFor({ state: "detached" });
    await button.tap();
    await shown.waitFor();
    await touched.locator("h1").tap();
    await shown.waitFor({ state: "detached" });
    await context.close();
  });
});

describe("how to read a chart", () => {
  it("is told on demand, by click and by keyboard, of the very chart it stands under", async () => {
    const opened = await openPage(browser, `${address}/renewals`, { width: desktop, scheme: "light" });
    const { page } = opened;
    const readings = page.locator("details.more", {
      has: page.locator("summary", { hasText: "How to read" })
    });
    const texts: string[] = [];
    for (const reading of await readings.all()) {
      const [summary, text] = [reading.locator("summary"), reading.locator(".reading")];
      expect(await text.isVisible()).toBe(false);
      await summary.click();
      expect(await text.isVisible()).toBe(true);
      texts.push((await text.locator("p").allTextContents()).join(" "));
      await summary.press("Enter");
      expect(await text.isVisible()).toBe(false);
      await summary.press("Space");
      expect(await text.isVisible()).toBe(true);
    }
    expect(texts.length).toBeGreaterThan(1);
    expect(new Set(texts).size).toBe(texts.length);
    expect(await page.locator("#funnel .reading p").first().textContent()).toContain("like a funnel");
    expect(opened.complaints).toEqual([]);
    await opened.close();
  });
});
