import { setTimeout } from "node:timers/promises";
import type { Browser, BrowserContext, Page, Request } from "playwright-core";
import { type Line, putOnLine } from "./slowLine.js";

export interface View {
  width: number;
  scheme: "light" | "dark";
  /** The line over which the page comes; as fast as this machine serves it where none is named. */
  line?: Line;
}

export interface OpenedPage {
  page: Page;
  /** Errors and warnings of the console, uncaught errors, dialogs and policy violations, in the order they came. */
  complaints: string[];
  /** Every request that went to another host, or failed. */
  strayRequests: string[];
  /** Settled layout shift, as the browser measures it. */
  layoutShift(): Promise<number>;
  close(): Promise<void>;
}

export const desktop = 1280;
export const phone = 390;

/** Opens `address` as a reader with this screen would, and waits until its charts and tables are there. */
export async function openPage(browser: Browser, address: string, view: View): Promise<OpenedPage> {
  const context = await browser.newContext({
    viewport: { width: view.width, height: view.width <= phone ? 844 : 900 },
    colorScheme: view.scheme
  });
  await context.addInitScript(watchThePage);
  const page = await context.newPage();
  const complaints = collectComplaints(page);
  const strayRequests = collectStrayRequests(context, address);
  watchRequests(page);
  if (view.line) await putOnLine(page, view.line);
  await page.goto(address, { waitUntil: "load" });
  await settle(page);
  return {
    page,
    complaints,
    strayRequests,
    layoutShift: () => page.evaluate(() => (window as unknown as Watched).layoutShiftSum),
    close: () => context.close()
  };
}

/** As long as nothing is asked for and nothing changes, nothing is about to: what draws a page draws it in one go. */
const quietFor = 100;
const underWay = new WeakMap<Page, Set<Request>>();

function watchRequests(page: Page): void {
  const requests = new Set<Request>();
  underWay.set(page, requests);
  page.on("request", (request) => requests.add(request));
  page.on("requestfinished", (request) => requests.delete(request));
  page.on("requestfailed", (request) => requests.delete(request));
}

/**
 * Waits until the page that `openPage` opened stands: its block has its value, no request is under way, nothing has
 * changed for a while, and the fonts are there.
 */
export async function settle(page: Page): Promise<void> {
  do {
    await setTimeout(10);
    await page.waitForFunction(isQuiet, quietFor, { timeout: 20_000 });
  } while ((underWay.get(page)?.size ?? 0) > 0);
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}

interface Watched {
  layoutShiftSum: number;
  changedAt: number;
}

/** Runs in the page: a page drawn, or the error in its place, and no change for so many milliseconds. */
function isQuiet(quiet: number): boolean {
  const { changedAt } = window as unknown as Watched;
  const isDrawn = document.querySelector("main .page, main .observablehq--error") !== null;
  return (
    isDrawn &&
    document.querySelector("observablehq-loading") === null &&
    performance.now() - changedAt > quiet
  );
}

/** Runs in the page, before anything of the page. */
function watchThePage(): void {
  const watched = window as unknown as Watched;
  watched.layoutShiftSum = 0;
  watched.changedAt = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
      if (!entry.hadRecentInput) watched.layoutShiftSum += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
  new MutationObserver(() => {
    watched.changedAt = performance.now();
  }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  document.addEventListener("securitypolicyviolation", (event) =>
    console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI}`)
  );
}

function collectComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type()))
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`uncaught: ${error.message}`));
  page.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return complaints;
}

function collectStrayRequests(context: BrowserContext, address: string): string[] {
  const strays: string[] = [];
  const { origin } = new URL(address);
  context.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith("data:") && !url.startsWith("blob:"))
      strays.push(url);
  });
  context.on("requestfailed", (request) => strays.push(`failed: ${request.url()}`));
  context.on("response", (response) => {
    if (response.status() >= 400) strays.push(`${response.status()}: ${response.url()}`);
  });
  return strays;
}
