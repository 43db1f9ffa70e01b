import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { joinItems } from "../../src/rules/format/joinItems.js";
import type { Language } from "../../src/text/language.js";
import { t } from "../../src/text/t.js";
import { launchBrowser } from "./launchBrowser.js";
import { folderOf } from "./pageIn.js";
import { serveSite } from "./serveSite.js";

export interface PackOptions {
  language: Language;
  paper: "a4" | "letter";
  /** As 2026-Q3; without it the review quarter. */
  quarter?: string | undefined;
}

/** The review pack of a built site as a PDF, as the site's own page prints it. */
export async function printPack(siteFolder: string, options: PackOptions): Promise<Buffer> {
  if (!existsSync(join(siteFolder, folderOf[options.language], "pack.html")))
    throw new Error(
      t('There is no built site with a review pack in {folder}. Run "npm run build" first.', {
        folder: siteFolder
      })
    );
  // The browser first: where there is none, nothing need be served.
  const browser = await launchBrowser();
  try {
    const server = await serveSite(siteFolder, 0);
    try {
      return await printPage(browser, server.address, options);
    } finally {
      await server.close();
    }
  } finally {
    await browser.close();
  }
}

async function printPage(browser: Browser, address: string, options: PackOptions): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: "light" });
  const query = options.quarter === undefined ? "" : `?${new URLSearchParams({ quarter: options.quarter })}`;
  const folder = folderOf[options.language];
  await page.goto(`${address}/${folder === "" ? "" : `${folder}/`}pack${query}`);
  await waitForPack(page);
  await refuseUnknownQuarter(page, options.quarter);
  return page.pdf({
    format: options.paper === "letter" ? "Letter" : "A4",
    tagged: true,
    outline: true
  });
}

const patience = 60_000;

/** Until the last sheet stands; throws what the page says instead of it. */
async function waitForPack(page: Page): Promise<void> {
  const failure = page.locator(".observablehq--error, main .empty");
  const last = page.locator(".sheet-last");
  await last.or(failure.first()).first().waitFor({ state: "attached", timeout: patience });
  if ((await last.count()) === 0)
    throw new Error(
      t("The review pack cannot be shown: {cause}", { cause: (await failure.first().innerText()).trim() })
    );
  await page.evaluate(() => document.fonts.ready);
}

/** A page asked for a quarter it does not know shows the review quarter; a file must not do so silently. */
async function refuseUnknownQuarter(page: Page, quarter: string | undefined): Promise<void> {
  const known = await page
    .locator("select#quarter option")
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  if (quarter !== undefined && !known.includes(quarter))
    throw new Error(
      t("--quarter: the data holds no quarter {quarter}, only {known}.", {
        quarter,
        known: joinItems(known.toReversed())
      })
    );
}
