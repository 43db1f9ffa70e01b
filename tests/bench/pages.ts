import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import type { Browser, Page } from "playwright-core";
import { load } from "../../loaders/load.js";
import type { Rep } from "../../loaders/schema/outputs.js";
import { buildSite } from "../../loaders/site/buildSite.js";
import { runCommand } from "../../loaders/site/runCommand.js";
import { serveSite } from "../../loaders/site/serveSite.js";
import { writeSample } from "../../loaders/sample/writeSample.js";
import { launchBrowser } from "../pages/launchBrowser.js";
import { publishedRows } from "../publishedRows.js";
import { multiplySnapshot } from "./multiplySnapshot.js";

/*
 * How long the pages of a company of ten thousand people take to open and to answer a filter, in a real browser on
 * this machine: a thousand people are generated and loaded, then each is copied under keys of their own.
 */

const originals = 1000;

interface Opened {
  path: string;
  megabytes: number;
  elements: number;
  /** Milliseconds from the request to the first text or shape, and to the frame that shows the last element. */
  first: number;
  last: number;
}

interface Drawn {
  drawnAt: number;
}

async function open(browser: Browser, address: string, path: string): Promise<Opened> {
  const page = await newPage(browser);
  try {
    let bytes = 0;
    const session = await page.context().newCDPSession(page);
    await session.send("Network.enable");
    session.on("Network.loadingFinished", ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await settle(page, address + path);
    const { first, last, elements } = await page.evaluate(() => ({
      first: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
      last: (globalThis as unknown as Drawn).drawnAt,
      elements: document.querySelectorAll("*").length
    }));
    return { path, first, last, elements, megabytes: bytes / 1e6 };
  } finally {
    await page.context().close();
  }
}

async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    // Functions without names: what makes TypeScript run here would give named ones a helper that pages lack.
    // The frame after the one that draws the change begins once it is on screen.
    new MutationObserver(() =>
      requestAnimationFrame(() =>
        requestAnimationFrame(() => ((globalThis as unknown as Drawn).drawnAt = performance.now()))
      )
    ).observe(document, { childList: true, subtree: true });
  });
  return page;
}

/** Opens a page and waits until nothing has been added to it for a while. */
async function settle(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForSelector("main .page", { timeout: 60_000 });
  await page.waitForFunction(
    () => performance.now() - (globalThis as unknown as Drawn).drawnAt > 700,
    undefined,
    { timeout: 60_000 }
  );
}

/** Milliseconds from a keystroke in the table's search box, or a click on a header, to the changed rows laid out. */
async function answers(browser: Browser, address: string): Promise<[what: string, times: number[]][]> {
  const page = await newPage(browser);
  try {
    await settle(page, `${address}/reps`);
    const typed = await page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>(".table-search input");
      if (!input) throw new Error("The table has no search box.");
      return ["a", "an", "ann", "anna", "", "north", "wolf"].map((text) => {
        const from = performance.now();
        input.value = text;
        input.dispatchEvent(new Event("input"));
        void document.body.offsetHeight;
        return performance.now() - from;
      });
    });
    const sorted = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLButtonElement>("button.sort")].map((header) => {
        const from = performance.now();
        header.click();
        void document.body.offsetHeight;
        return performance.now() - from;
      })
    );
    return [
      ["a search on the Reps table", typed],
      ["a sort of the Reps table", sorted]
    ];
  } finally {
    await page.context().close();
  }
}

async function prepare(people: number, folder: string): Promise<{ snapshot: string; site: string }> {
  const [exports, work] = [join(folder, "exports"), join(folder, "work")];
  const report = () => undefined;
  console.log(`Generating and loading ${originals} people …`);
  await writeSample(exports, { seed: 1, repCount: originals });
  const { snapshot } = await load({
    folder: exports,
    workFolder: work,
    link: join(work, "data"),
    today: "2026-11-01"
  });
  console.log(`Making ${people} of them, and building the site …`);
  const many = join(folder, "many");
  const multiplied = await multiplySnapshot(snapshot, people / originals, {
    workFolder: many,
    link: join(many, "data")
  });
  await buildSite({ snapshot: multiplied, output: join(folder, "site"), report });
  return { snapshot: multiplied, site: join(folder, "site") };
}

async function measure(folder: string, rounds: number): Promise<void> {
  const snapshot = join(folder, "many", "data");
  const server = await serveSite(join(folder, "site"), 0);
  const browser = await launchBrowser();
  try {
    const key = publishedRows<Rep>(snapshot, "rep")[0]?.rep_key ?? "";
    const pages = [
      "/",
      "/reps",
      `/reps?rep=${key}`,
      "/renewals",
      "/complaints",
      "/deal-sizes",
      "/concentration"
    ];
    pages.push("/types", "/performance-capability", "/suitability", "/records", "/method");
    console.log(
      "page                        first  last element   MB  elements   (ms, best of " + `${rounds})`
    );
    for (const path of pages) {
      const tries: Opened[] = [];
      for (let round = 0; round < rounds; round++) tries.push(await open(browser, server.address, path));
      const best = tries.reduce((a, b) => (b.last < a.last ? b : a));
      console.log(
        `${path.padEnd(26)}${best.first.toFixed(0).padStart(7)}${best.last.toFixed(0).padStart(14)}` +
          `${best.megabytes.toFixed(1).padStart(6)}${String(best.elements).padStart(9)}`
      );
    }
    for (const [what, times] of await answers(browser, server.address))
      console.log(`${what}: ${times.map((time) => time.toFixed(0)).join(", ")} ms`);
  } finally {
    await browser.close();
    await server.close();
  }
}

const command = new Command("npm run bench:pages --")
  .description("Times the pages of a company of ten thousand people in a real browser.")
  .option("--people <number>", "a multiple of 1000", Number, 10_000)
  .option("--rounds <number>", "times each page is opened; the best is told", Number, 3)
  .option("--folder <folder>", "keeps what is generated there, and takes it from there the next time")
  .action(async ({ people, rounds, folder }: { people: number; rounds: number; folder?: string }) => {
    const place = folder ?? (await mkdtemp(join(tmpdir(), "bench-pages-")));
    try {
      if (!existsSync(join(place, "site"))) await prepare(people, place);
      await measure(place, rounds);
    } finally {
      if (!folder) await rm(place, { recursive: true, force: true });
    }
  });

await runCommand(command);
