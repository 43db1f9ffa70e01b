import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type {
  Account,
  DecisionOutcome,
  OwnedAccount,
  Rep,
  RepQuarter
} from "../../loaders/schema/outputs.js";
import { sampleFolder, workFolder } from "../../loaders/site/paths.js";
import { serveSite } from "../../loaders/site/serveSite.js";
import { publishedRows } from "../publishedRows.js";
import { launchBrowser } from "./launchBrowser.js";
import { loadBelow } from "./loadInto.js";
import { desktop, openPage } from "./openPage.js";
import { siteOver } from "./siteOver.js";

const { address, site, snapshot } = inject("siteUnderTest");
const folder = join(workFolder, "tests", `decisions-${process.pid}`);
const view = { width: desktop, scheme: "light" } as const;
const quarter = "2026-Q3";
const decidedBy = '=HYPERLINK("http://leak.invalid") <b>Board</b>';
const reason = 'Knows the "industry", and\nthe executives';
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
  await mkdir(folder, { recursive: true });
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

/** An account with deals of its own, and somebody active who does not own it. */
function moveToDecide(): { account: Account; taker: Rep; giver: string; bookings: number } {
  const owned = publishedRows<OwnedAccount>(snapshot, "owned_account").find(
    (row) => row.quarter === quarter && row.rep_key !== null && (row.bookings ?? 0) > 0
  );
  const account = publishedRows<Account>(snapshot, "account").find(
    ({ account_key }) => account_key === owned?.account_key
  );
  const active = publishedRows<RepQuarter>(snapshot, "rep_quarter").find(
    (row) => row.quarter === quarter && row.is_active && row.rep_key !== owned?.rep_key
  );
  const taker = publishedRows<Rep>(snapshot, "rep").find(({ rep_key }) => rep_key === active?.rep_key);
  if (!owned?.rep_key || !account || !taker) throw new Error("The sample has no account that could move.");
  return { account, taker, giver: owned.rep_key, bookings: owned.bookings ?? 0 };
}

async function writeDown(page: Page): Promise<void> {
  await page.locator("#decided-on").fill("2026-07-15");
  await page.locator("#decided-by").fill(decidedBy);
  await page.locator("#reason").fill(reason);
  await page.getByRole("button", { name: "Write it down" }).click();
}

async function saved(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download as CSV" }).click()
  ]);
  expect(download.suggestedFilename()).toBe("decisions.csv");
  const path = join(folder, "decisions.csv");
  await download.saveAs(path);
  return path;
}

/** The sample with one more file of decisions, loaded and put under the pages; the snapshot of it. */
async function reloadedWith(path: string): Promise<string> {
  const data = join(folder, "data");
  await cp(sampleFolder, data, { recursive: true });
  await cp(path, join(data, "written.csv"));
  const sources = JSON.parse(await readFile(join(data, "sources.json"), "utf8")) as {
    tables: { decisions: object[] };
  };
  sources.tables.decisions.push({ file: "written.csv" });
  await writeFile(join(data, "sources.json"), JSON.stringify(sources));
  const reloaded = await loadBelow(data, join(folder, "loaded"));
  await siteOver(site, reloaded, join(folder, "site"));
  return reloaded;
}

describe("a decision", () => {
  it("asks for what is missing before it is written down", async () => {
    const opened = await openPage(browser, `${address}/decisions`, view);
    await opened.page.getByRole("button", { name: "Write it down" }).click();
    expect(await opened.page.getByRole("alert").textContent()).toBe("Choose the account from the list.");
    expect(await opened.page.locator("#written table").count()).toBe(0);
    await opened.close();
  });

  it("is written down, kept, saved as a file, read at the next load and shown in its review", async () => {
    const { account, taker, giver, bookings } = moveToDecide();
    // From the person who was chosen for the account, with the move in the plan.
    const chosen = `account=${account.account_key}&candidate=${taker.rep_key}`;
    const opened = await openPage(browser, `${address}/suitability?${chosen}`, view);
    const { page } = opened;
    await page.locator("#add-to-plan").click();
    expect(await page.locator(".planned-what").allTextContents()).toHaveLength(1);
    await page.getByRole("link", { name: "Record a decision" }).click();
    await page.waitForURL(/\/decisions\?/);
    await page.locator("#decided-on").waitFor();
    await writeDown(page);
    await page.reload();
    await page.locator("#written table").waitFor();
    expect(await page.locator("#written tbody tr").count()).toBe(1);
    expect(await page.locator("#written tbody").textContent()).toContain(decidedBy);
    const file = await saved(page);
    const [written] = parse<Record<string, string>>(await readFile(file), { columns: true, bom: true });
    expect(written).toMatchObject({
      decided_on: "2026-07-15",
      kind: "assign",
      account_key: account.account_key,
      rep_key: taker.rep_key,
      from_rep_key: giver,
      // A spreadsheet would run a leading "=".
      decided_by: `'${decidedBy}`,
      reason,
      predicted_bookings: String(Math.round(bookings))
    });
    expect(written?.["verdict"]).toMatch(/^(suitable|with_conditions|not_suitable|not_enough_evidence)$/);
    await page.getByRole("button", { name: "Remove" }).click();
    expect(await page.locator("#written table").count()).toBe(0);
    expect([opened.complaints, opened.strayRequests]).toEqual([[], []]);
    await opened.close();

    const reloaded = await reloadedWith(file);
    const row = publishedRows<DecisionOutcome>(reloaded, "decision_outcome").find(
      (one) => one.decision_id === written?.["decision_id"] && one.quarter === quarter
    );
    // 90 days from 2026-07-15 are not over on 2026-09-30, and the ledger shows no change.
    expect(row).toMatchObject({
      account_key: account.account_key,
      rep_key: taker.rep_key,
      carried_out: "too_early",
      verdict: written?.["verdict"],
      reason: null
    });
    const server = await serveSite(join(folder, "site"), 0);
    const review = await openPage(browser, `${server.address}/?quarter=${quarter}`, view);
    const shown = review.page.locator("#outcomes tbody tr", { hasText: "2026-07-15" });
    expect(await shown.textContent()).toContain(account.name);
    expect(await shown.textContent()).toContain(decidedBy);
    expect(await shown.textContent()).toContain("Too early to tell");
    expect(await shown.locator("b").count()).toBe(0);
    expect([review.complaints, review.strayRequests]).toEqual([[], []]);
    await review.close();
    await server.close();
  });
});

describe("the handover page", () => {
  it("proposes only people whom no gate refuses, and opens as a plan of these moves", async () => {
    const opened = await openPage(browser, `${address}/handover`, view);
    const { page } = opened;
    const verdicts = await page.locator('#proposal td[data-label="Verdict"]').allTextContents();
    expect(verdicts.length).toBeGreaterThan(3);
    expect(verdicts.filter((text) => /Not suitable|Not enough/.test(text))).toEqual([]);
    const proposed = (await page.locator('#proposal td[data-label="Proposed"]').allTextContents()).filter(
      (text) => text !== "nobody"
    );
    const plan = await page.getByRole("link", { name: "Open as a plan" }).getAttribute("href");
    const moves = new URL(plan ?? "", address).searchParams.getAll("move");
    expect(moves).toHaveLength(proposed.length);
    expect(moves.filter((move) => !/^[0-9a-f]{12}:[0-9a-f]{12}$/.test(move))).toEqual([]);
    await opened.close();
  });
});
