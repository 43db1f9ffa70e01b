import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Rep } from "../../loaders/schema/outputs.js";
import { publishedRows } from "../publishedRows.js";
import { launchBrowser } from "./launchBrowser.js";
import { desktop, type OpenedPage, openPage, settle } from "./openPage.js";

const { address, snapshot } = inject("siteUnderTest");
const reps = publishedRows<Rep>(snapshot, "rep");
const view = { width: desktop, scheme: "light" } as const;
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(["", "/zh"])("the search box below %s/", (folder) => {
  let opened: OpenedPage;
  let page: Page;
  beforeAll(async () => {
    opened = await openPage(browser, `${address}${folder}/reps`, view);
    page = opened.page;
  });
  afterAll(async () => {
    expect([opened.complaints, opened.strayRequests]).toEqual([[], []]);
    await opened.close();
  });

  const dialog = () => page.locator("dialog.search-dialog");
  const options = () => page.locator("dialog.search-dialog [role=option]");
  const chosen = () => page.locator("dialog.search-dialog [role=option][aria-selected=true]");
  const input = () => page.locator("dialog.search-dialog input");
  const write = (text: string) => input().fill(text);

  it("opens with /, with Ctrl+K and by its button, ready to be written in, and gives the focus back", async () => {
    const button = page.locator(".search-button");
    await button.focus();
    for (const open of [
      () => page.keyboard.press("/"),
      () => page.keyboard.press("Control+k"),
      () => button.click()
    ]) {
      await open();
      expect(await dialog().isVisible()).toBe(true);
      expect(await input().evaluate((box) => box === document.activeElement)).toBe(true);
      await page.keyboard.press("Escape");
      expect(await dialog().isVisible()).toBe(false);
      expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
    }
  });

  it("leaves / to a field that is being written in, and opens over it with Ctrl+K", async () => {
    const field = page.locator(".table-search input");
    await field.focus();
    await page.keyboard.press("/");
    expect([await field.inputValue(), await dialog().isVisible()]).toEqual(["/", false]);
    await page.keyboard.press("Control+k");
    expect(await dialog().isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
    await field.fill("");
  });

  it("says in words that nobody has the name, and Enter then leads nowhere", async () => {
    await page.keyboard.press("Control+k");
    await write("qqzz");
    await page.getByRole("status").filter({ hasText: "qqzz" }).waitFor();
    expect(await options().count()).toBe(0);
    await page.keyboard.press("Enter");
    expect(await dialog().isVisible()).toBe(true);
    expect(page.url()).toBe(`${address}${folder}/reps`);
    await page.keyboard.press("Escape");
  });

  it("finds people by a part of a Chinese name; arrows choose, Enter opens the profile", async () => {
    const person = reps.find(({ name }) => /^\p{Script=Han}+$/u.test(name))!;
    const surname = person.name.slice(0, 1);
    const people = reps.filter(({ name }) => name.includes(surname));
    await page.locator(".search-button").click();
    await write(surname);
    await options().first().waitFor();
    const names = await options().locator(".search-name").allTextContents();
    expect(names.length).toBeGreaterThan(1);
    expect(names.length).toBeGreaterThanOrEqual(Math.min(people.length, 12));

    const ids = await options().evaluateAll((all) => all.map(({ id }) => id));
    const active = () => input().getAttribute("aria-activedescendant");
    expect(await active()).toBe(ids[0]);
    await page.keyboard.press("ArrowDown");
    expect([await active(), await chosen().getAttribute("id")]).toEqual([ids[1], ids[1]]);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    expect(await active()).toBe(ids.at(-1));

    await write(person.name);
    await options().locator(`text="${person.name}"`).first().waitFor();
    const target = new URL((await chosen().getAttribute("href"))!, page.url());
    const found = people.find(({ rep_key }) => rep_key === target.searchParams.get("rep"));
    expect(found?.name).toBe(person.name);
    await page.keyboard.press("Enter");
    await page.waitForURL(`${address}${folder}/reps?rep=${found?.rep_key}`);
    await settle(page);
    expect(await page.locator("main").textContent()).toContain(person.name);
  });
});

describe("going back", () => {
  const onPage = async (path: string, look: (page: Page) => Promise<void>) => {
    const opened = await openPage(browser, `${address}${path}`, view);
    await look(opened.page);
    expect(opened.complaints).toEqual([]);
    await opened.close();
  };
  const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY));
  /** Where a part of the page stands, from the top of the window. */
  const topOf = (page: Page, selector: string) =>
    page.locator(selector).evaluate((part) => Math.round(part.getBoundingClientRect().top));
  const awayAndBack = async (page: Page, link: Locator) => {
    const here = page.url();
    await link.click();
    await page.waitForURL((url) => url.href !== here);
    await settle(page);
    await page.goBack();
    await page.waitForURL(here);
    await settle(page);
  };

  it("from a profile shows the table as it was searched, sorted and scrolled", () =>
    onPage("/reps", async (page) => {
      const names = () => page.locator("table.data tbody th a").allTextContents();
      const unsorted = await names();
      await page.locator(".table-search input").fill("north");
      await page.getByRole("button", { name: "Largest customer" }).click();
      const found = await names();
      expect(found.length).toBeGreaterThan(10);
      expect(found).not.toEqual(unsorted.filter((name) => found.includes(name)));
      await page.evaluate(() => {
        scrollTo({ top: 500, behavior: "instant" });
      });
      expect(await scrolled(page)).toBe(500);

      await awayAndBack(page, page.locator("table.data tbody th a").nth(9));
      expect(await names()).toEqual(found);
      expect(await page.locator(".table-search input").inputValue()).toBe("north");
      expect(await page.locator("th[aria-sort=descending]").textContent()).toContain("Largest customer");
      expect(await scrolled(page)).toBe(500);
    }));

  it("does not move a first visit away from the part that its address names, and then comes back to the place left", () =>
    onPage("/renewals", async (page) => {
      await page.evaluate(() => {
        scrollTo({ top: 300, behavior: "instant" });
      });
      await page.goto(`${address}/`);
      await settle(page);
      await page.locator('#changed .company-changes a[href*="renewals"]').click();
      await page.waitForURL(/renewals#trend$/);
      await settle(page);
      expect(Math.abs(await topOf(page, "#trend"))).toBeLessThan(100);
      expect(await page.locator("#trend.is-target").count()).toBe(1);

      await page.evaluate(() => {
        scrollTo({ top: 700, behavior: "instant" });
      });
      await awayAndBack(page, page.locator(".outliers a").first());
      expect(await scrolled(page)).toBe(700);
    }));

  it.each([
    { path: "/types", slider: "#slider-types-clear_score", to: "0.8", told: ".slider-result" },
    { path: "/performance-capability", slider: "#cut-capability", to: "75", told: ".cuts-answer" }
  ])(
    "keeps the sliders of $path as they were set, and its address free of them",
    ({ path, slider, to, told }) =>
      onPage(path, async (page) => {
        const words = () => page.locator(told).textContent();
        const inForce = await words();
        await page.locator(slider).fill(to);
        const tried = await words();
        expect(tried).not.toBe(inForce);
        await awayAndBack(page, page.locator("#everyone table.data tbody th a").first());
        expect(await page.locator(slider).inputValue()).toBe(to);
        expect(await words()).toBe(tried);
        expect(page.url()).toBe(`${address}${path}`);
      })
  );
});

describe("the tour", () => {
  const step = (page: Page) => page.locator(".tour");
  const offer = (page: Page) => page.locator(".tour-offer");
  const reopened = async (page: Page) => {
    await page.goto(`${address}/`);
    await settle(page);
  };

  it("is offered once, leads through every page it speaks of, shows what it means, and is not offered again", async () => {
    const opened = await openPage(browser, `${address}/`, view);
    const { page } = opened;
    await offer(page).getByRole("link").click();
    const pages = ["/", "/", "/reps", "/renewals", "/suitability", "/decisions"];
    for (const [at, path] of pages.entries()) {
      await page.waitForURL((url) => url.searchParams.get("tour") === String(at + 1));
      await page.locator(".tour .tour-step").waitFor();
      expect(new URL(page.url()).pathname).toBe(path);
      expect(await page.locator(".tour-step").textContent()).toBe(`Step ${at + 1} of ${pages.length}`);
      await page.locator(".is-toured").waitFor();
      if (at + 1 < pages.length) await step(page).getByRole("link", { name: "Next" }).click();
    }
    await step(page).getByRole("button", { name: "Done" }).click();
    expect([await step(page).count(), await page.locator(".is-toured").count()]).toEqual([0, 0]);
    expect(new URL(page.url()).searchParams.has("tour")).toBe(false);
    await reopened(page);
    expect(await offer(page).count()).toBe(0);
    expect(opened.complaints).toEqual([]);
    await opened.close();
  });

  it("can be sent away or left in the middle, which is remembered", async () => {
    const declined = await openPage(browser, `${address}/`, view);
    await offer(declined.page).getByRole("button").click();
    await reopened(declined.page);
    expect(await offer(declined.page).count()).toBe(0);
    await declined.close();

    const left = await openPage(browser, `${address}/?tour=2`, view);
    await step(left.page).getByRole("link", { name: "Back" }).click();
    await left.page.waitForURL(/tour=1/);
    await step(left.page).getByRole("button", { name: "End the tour" }).click();
    expect(await step(left.page).count()).toBe(0);
    await reopened(left.page);
    expect(await offer(left.page).count()).toBe(0);
    await left.close();
  });
});
