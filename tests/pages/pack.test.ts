import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { CompanyFigure, Decision, OwnedAccount, RepQuarter } from "../../loaders/schema/outputs.js";
import { printPack } from "../../loaders/site/printPack.js";
import { manifestIn, publishedRows } from "../publishedRows.js";
import { launchBrowser } from "./launchBrowser.js";
import { desktop, type OpenedPage, openPage, phone, type View } from "./openPage.js";
import { isShown } from "./readPage.js";

const { address, site, snapshot } = inject("siteUnderTest");
const { review_quarter: quarter, as_of: asOf } = manifestIn(snapshot);
const ofQuarter = <Row extends { quarter: string }>(name: string) =>
  publishedRows<Row>(snapshot, name).filter((row) => row.quarter === quarter);
const decisions = ofQuarter<Decision>("decision").toSorted((a, b) => a.rank - b.rank);
const keys = [...new Set(decisions.flatMap(({ rep_key }) => rep_key ?? []))];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const light = { width: desktop, scheme: "light" } as const;
const pagesOf = (pdf: Buffer): number =>
  (pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
const plain = (text: string | null): string => (text ?? "").replace(/\s+/g, " ").trim();
const sheetOf = (page: Page, key: string) => page.locator(`#person-${key}`);

/** The pack reads more files than any page: it is there when its last sheet is. */
async function openPack(path: string, view: View): Promise<OpenedPage> {
  const opened = await openPage(browser, `${address}/${path}`, view);
  await opened.page.locator(".sheet-last").waitFor({ state: "attached" });
  return opened;
}

/** Tests that only read the pack read the same one. */
const packs = new Map<string, Promise<OpenedPage>>();
async function readPack(path: "pack" | "zh/pack"): Promise<Page> {
  const opened = packs.get(path) ?? openPack(path, light);
  packs.set(path, opened);
  return (await opened).page;
}

describe("the review pack", () => {
  it("has a sheet for everyone on the list, in its order", async () => {
    const page = await readPack("pack");
    const ids = await page.locator(".sheet-person").evaluateAll((sheets) => sheets.map(({ id }) => id));
    expect(keys.length).toBeGreaterThan(4);
    expect(ids).toEqual(keys.map((key) => `person-${key}`));
  });

  it("says of every entry why, how sure and what next, on the list and on the person's sheet", async () => {
    const opened = await openPack("pack", light);
    const { page } = opened;
    await page.emulateMedia({ media: "print" });
    for (const { rep_key, why, detail, next_step, confidence_because } of decisions) {
      const places = [page.locator(".sheet-list"), ...(rep_key == null ? [] : [sheetOf(page, rep_key)])];
      for (const place of places) {
        const text = plain(await place.innerText());
        for (const part of [why, ...(detail?.split("\n") ?? []), next_step, confidence_because])
          expect(text).toContain(plain(part));
      }
    }
    await opened.close();
  });

  it("shows the figures that the snapshot holds", async () => {
    const page = await readPack("pack");
    const rows = new Map(ofQuarter<RepQuarter>("rep_quarter").map((row) => [row.rep_key, row]));
    for (const key of keys) {
      const row = rows.get(key);
      const figures = await cellsOf(sheetOf(page, key).locator(".figure-tables tbody tr"));
      const shown = (label: string) => figures.find(([name]) => name === label)?.[1] ?? "missing";
      expect(isShown(shown("Renewal rate"), row?.renewal_rate), shown("Renewal rate")).toBe(true);
      expect(isShown(shown("Complaint rate"), row?.complaint_rate)).toBe(true);
      expect(isShown(shown("Quota attainment"), row?.quota_attainment)).toBe(true);
      expect(shown("Renewal rate")).toMatch(row?.renewal_rate == null ? /not measured/ : /n = \d+$/);
    }
    const kept = ofQuarter<CompanyFigure>("company_figure").find(
      ({ figure, scope }) => figure === "grr" && scope === "window"
    );
    expect(isShown(await page.locator(".tile-value").first().innerText(), kept?.value)).toBe(true);
  });

  it("puts at stake only customers that the person owns, with their sales", async () => {
    const page = await readPack("pack");
    const owned = ofQuarter<OwnedAccount>("owned_account");
    const names = new Map(
      publishedRows<{ account_key: string; name: string }>(snapshot, "account").map((row) => [
        row.name,
        row.account_key
      ])
    );
    let seen = 0;
    for (const key of keys)
      for (const [name = "", sales = ""] of await cellsOf(sheetOf(page, key).locator(".stake tbody tr"))) {
        const row = owned.find(
          ({ rep_key, account_key }) => rep_key === key && account_key === names.get(name.replace("★ ", ""))
        );
        expect(row, name).toBeDefined();
        expect(isShown(sales, row?.bookings), `${name}: ${sales}`).toBe(true);
        seen += 1;
      }
    expect(seen).toBeGreaterThan(keys.length);
  });

  it.each(["pack", "zh/pack"])("gives each person one sheet, of A4 as of Letter, on /%s", async (path) => {
    const opened = await openPack(path, light);
    const { page } = opened;
    await page.addStyleTag({ content: ".sheet:not(.sheet-person) { display: none }" });
    for (const format of ["A4", "Letter"])
      expect(pagesOf(await page.pdf({ format })), format).toBe(keys.length);
    await opened.close();
  });

  it("prints the same sheets from a phone", async () => {
    const opened = await openPack("pack", { width: phone, scheme: "dark" });
    const { page } = opened;
    await page.addStyleTag({ content: ".sheet:not(.sheet-person) { display: none }" });
    expect(pagesOf(await page.pdf({ format: "A4" }))).toBe(keys.length);
    await opened.close();
  });

  it("names the quarter and the day at the foot of every sheet, in the reader's language", async () => {
    const foot = async (path: "pack" | "zh/pack") =>
      (await readPack(path)).evaluate(() =>
        document.documentElement.style.getPropertyValue("--printed-at-foot")
      );
    const [year, part] = quarter.split("-Q");
    expect(await foot("pack")).toBe(`"Key Account Review · Q${part} ${year} · as known on ${asOf}"`);
    expect(await foot("zh/pack")).toContain(`大客户复盘 · ${year}年第${part}季度`);
  });

  it("is linked from the review, with the quarter on screen", async () => {
    const opened = await openPage(browser, `${address}/?quarter=2026-Q1`, light);
    const { page } = opened;
    const href = await page.getByRole("link", { name: "Review pack" }).getAttribute("href");
    await opened.close();
    expect(href).toBe("./pack?quarter=2026-Q1");
  });

  it("speaks Chinese on Chinese pages", async () => {
    const page = await readPack("zh/pack");
    expect(await page.locator("h1").innerText()).toBe("复盘材料");
    const text = plain(await page.locator(".sheet-person").first().innerText());
    expect(text).toContain("受影响的客户");
    expect(text).toContain("如对指标有异议");
  });
});

describe("printing the pack", () => {
  it("writes a PDF of cover, agenda, list, people and definitions", async () => {
    const pdf = await printPack(site, { language: "en", paper: "letter" });
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    expect(pagesOf(pdf)).toBeGreaterThanOrEqual(keys.length + 4);
    // 8.5 × 11 inches at 72 points.
    expect(pdf.toString("latin1")).toMatch(/\/MediaBox\s*\[0 0 612 792\]/);
  });

  it("refuses a quarter that the data does not hold, and names those it holds", async () => {
    const printing = printPack(site, { language: "en", paper: "a4", quarter: "2031-Q1" });
    await expect(printing).rejects.toThrow(new RegExp(`no quarter 2031-Q1, only .*${quarter}`));
  });

  it("says what to do where no site is built", async () => {
    const printing = printPack("/nowhere", { language: "en", paper: "a4" });
    await expect(printing).rejects.toThrow('Run "npm run build" first');
  });
});

/** Visible texts of the cells of some rows. */
function cellsOf(rows: ReturnType<Page["locator"]>): Promise<string[][]> {
  return rows.evaluateAll((all) =>
    all.map((row) =>
      [...row.children].map((cell) => (cell as HTMLElement).innerText.replace(/\s+/g, " ").trim())
    )
  );
}
