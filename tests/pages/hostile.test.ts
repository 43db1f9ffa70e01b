import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Rep } from "../../loaders/schema/outputs.js";
import { sampleFolder, workFolder } from "../../loaders/site/paths.js";
import { type ServedSite, serveSite } from "../../loaders/site/serveSite.js";
import { publishedRows } from "../publishedRows.js";
import { hostileCopy, hostileText } from "./hostileCopy.js";
import { launchBrowser } from "./launchBrowser.js";
import { loadInto } from "./loadInto.js";
import { desktop, openPage } from "./openPage.js";

const folder = join(workFolder, "tests", `hostile-${process.pid}`);
let browser: Browser;
let server: ServedSite;
let changedColumns = 0;
let repName = "";
let repKey = "";

beforeAll(async () => {
  const copy = join(folder, "exports");
  changedColumns = await hostileCopy(sampleFolder, copy);
  const { snapshot } = await loadInto(copy, folder);
  const [rep] = publishedRows<Rep>(snapshot, "rep");
  repKey = rep?.rep_key ?? "";
  repName = rep?.name ?? "";
  server = await serveSite(join(folder, "site"), 0);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

describe("exports with a script, an onerror image, a template and a formula in every text column", () => {
  it("reach the published names, so that the pages below do show them", () => {
    expect(changedColumns).toBeGreaterThan(10);
    expect(repName).toContain(hostileText);
  });

  it.each([...inject("siteUnderTest").pages, "/reps?rep="])("do nothing on %s", async (path) => {
    const address = `${server.address}${path.endsWith("rep=") ? `${path}${repKey}` : path}`;
    const opened = await openPage(browser, address, { width: desktop, scheme: "light" });
    try {
      const pwned = await opened.page.evaluate(() => (globalThis as { pwned?: number }).pwned);
      expect(pwned).toBeUndefined();
      expect(opened.complaints).toEqual([]);
      expect(opened.strayRequests).toEqual([]);
      expect(await opened.page.locator('img[src="x"], main script, a[href*="leak.invalid"]').count()).toBe(0);
      if (path.endsWith("rep="))
        expect(await opened.page.locator("main").textContent()).toContain("<script>");
    } finally {
      await opened.close();
    }
  });
});
