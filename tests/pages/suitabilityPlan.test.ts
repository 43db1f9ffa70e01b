import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Account, OwnedAccount, Rep, RepQuarter, RepUpcoming } from "../../loaders/schema/outputs.js";
import { launchBrowser } from "./launchBrowser.js";
import { desktop, openPage, settle } from "./openPage.js";
import { isShown, publishedRows } from "./readPage.js";

const { address, snapshot } = inject("siteUnderTest");
const latest = "2026-Q3";
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const inQuarter = <Row extends { quarter: string }>(name: string): Row[] =>
  publishedRows<Row>(snapshot, name).filter(({ quarter }) => quarter === latest);
const accounts = new Map(publishedRows<Account>(snapshot, "account").map((row) => [row.account_key, row]));
const reps = new Map(publishedRows<Rep>(snapshot, "rep").map((rep) => [rep.rep_key, rep]));
const owned = inQuarter<OwnedAccount>("owned_account");
const upcoming = inQuarter<RepUpcoming>("rep_upcoming");
const quarters = new Map(inQuarter<RepQuarter>("rep_quarter").map((row) => [row.rep_key, row]));

/** The two largest accounts that two people at work own. */
const [first, second] = owned
  .filter(({ rep_key }) => quarters.get(rep_key)?.is_active)
  .toSorted((a, b) => (b.bookings ?? 0) - (a.bookings ?? 0))
  .filter((row, at, all) => all.findIndex(({ rep_key }) => rep_key === row.rep_key) === at);

const textOf = async (page: Page, selector: string): Promise<string> =>
  (await page.locator(selector).innerText()).replace(/\s+/g, " ").trim();
const plannedIn = (page: Page): Promise<string[]> => page.locator(".planned-what").allTextContents();

async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
}

/** Shows the best person who does not own the account already, and plans the move; returns who takes it. */
async function planMoveOf(page: Page, account: OwnedAccount): Promise<string> {
  const owner = reps.get(account.rep_key)!.name;
  const row = page.locator("table.matrix tbody tr", { hasNotText: "present owner" }).first();
  await row.locator("button.matrix-name").click();
  const taker = await textOf(page, ".candidate h3");
  await page.locator("#add-to-plan").click();
  expect(taker).not.toContain(`${owner}:`);
  return /^\S*\s*(.*?):/.exec(taker)?.[1]?.replace(/^[✓◐✕?]\s*/, "") ?? "";
}

describe("from an account to the brief", () => {
  it("picks an account, compares, plans two moves, takes one back, and a link reopens all of it", async () => {
    expect([first, second].every((row) => row !== undefined)).toBe(true);
    const opened = await openPage(browser, `${address}/suitability?account=${first!.account_key}`, {
      width: desktop,
      scheme: "light"
    });
    const { page } = opened;
    await page.locator("table.matrix button.matrix-name").nth(1).click();
    await page.locator("#compare").click();
    const takers = [await planMoveOf(page, first!)];
    expect(await plannedIn(page)).toHaveLength(1);

    // The other account, found by its name in the form; the plan goes with it.
    await page.locator("#account").fill(accounts.get(second!.account_key)!.name);
    await page.locator("#account").press("Enter");
    await page.waitForURL((url) => url.searchParams.get("account") === second!.account_key);
    await settle(page);
    expect(await plannedIn(page)).toHaveLength(1);
    takers.push(await planMoveOf(page, second!));
    const planned = await plannedIn(page);
    expect(planned).toHaveLength(2);
    for (const [at, account] of [first!, second!].entries()) {
      expect(planned[at]).toContain(accounts.get(account.account_key)!.name);
      expect(planned[at]).toContain(`${reps.get(account.rep_key)!.name} → ${takers[at] ?? ""}`);
    }
    const conflicts = await page.locator(".conflicts li").count();
    expect(await page.locator("#plan [role=status]").textContent()).toMatch(
      new RegExp(`^2 planned moves, ${conflicts === 0 ? "no" : conflicts} conflict`)
    );
    await expectBooks(page);
    expect(await axeFindings(page)).toEqual([]);

    await page.locator(".planned-move button").nth(1).click();
    expect(await plannedIn(page)).toEqual(planned.slice(0, 1));
    await page.goBack();
    expect(await plannedIn(page)).toEqual(planned);

    await page.locator(".brief-link").click();
    await page.waitForURL(/\/brief\?/);
    await settle(page);
    expect(await plannedIn(page)).toEqual(planned);
    const brief = await textOf(page, "main");
    for (const words of ["must not be its sole ground", "as known on 2026-09-30", "Bear in mind", ...takers])
      expect(brief).toContain(words);
    expect(await page.locator("table.compare thead th").count()).toBeGreaterThanOrEqual(2);
    expect(await axeFindings(page)).toEqual([]);
    for (const format of ["A4", "Letter"] as const)
      expect(sheetsOf(await page.pdf({ format })), format).toBe(1);

    const again = await openPage(browser, page.url(), { width: desktop, scheme: "light" });
    expect(await plannedIn(again.page)).toEqual(planned);
    expect(await textOf(again.page, "table.compare")).toBe(await textOf(page, "table.compare"));
    expect([...opened.complaints, ...again.complaints]).toEqual([]);
    await again.close();
    await opened.close();
  });
});

const sheetsOf = (pdf: Buffer): number =>
  (pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;

/** The books before and after, worked out from the snapshot's rows without the plan's rules. */
async function expectBooks(page: Page): Promise<void> {
  const moves = new URL(page.url()).searchParams.getAll("move").map((move) => move.split(":"));
  const takerOf = new Map(moves.map(([account = "", rep = ""]) => [account, rep]));
  const ownerOf = (row: OwnedAccount) => takerOf.get(row.account_key) ?? row.rep_key;
  const touched = new Set([first!.rep_key, second!.rep_key, ...takerOf.values()]);
  const sum = (found: readonly OwnedAccount[]) =>
    found.reduce((total, { bookings }) => total + (bookings ?? 0), 0);
  expect(await page.locator("#plan .book").count()).toBe(touched.size);
  for (const key of touched) {
    const words = async (figure: string): Promise<[string, string]> => {
      const line = page.locator(`#plan .book[data-rep="${key}"] [data-figure="${figure}"] strong`);
      const text = (await line.innerText()).replace(", unchanged", "");
      const [from = "", to = from] = text.split("→");
      return [from, to];
    };
    const [before, after] = [
      owned.filter(({ rep_key }) => rep_key === key),
      owned.filter((row) => ownerOf(row) === key)
    ];
    const isKey = (row: OwnedAccount) => accounts.get(row.account_key)?.is_key_account === true;
    const pairs: [figure: string, from: number, to: number][] = [
      ["bookings", sum(before), sum(after)],
      ["key_accounts_n", quarters.get(key)?.key_accounts_n ?? -1, after.filter(isKey).length]
    ];
    for (const [figure, from, to] of pairs) {
      const shown = await words(figure);
      expect(
        [isShown(shown[0], from), isShown(shown[1], to)],
        `${key} ${figure} ${shown.join(" → ")}`
      ).toEqual([true, true]);
    }
    const due = upcoming.filter(({ rep_key }) => rep_key === key);
    const dueNow = due.reduce((total, { contracts_n }) => total + contracts_n, 0);
    expect(isShown((await words("renewals_due_n"))[0], dueNow), `${key} renewals`).toBe(true);
  }
}
