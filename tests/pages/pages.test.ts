import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { addresses, checkEveryPage } from "./everyPage.js";
import { launchBrowser } from "./launchBrowser.js";
import { desktop, openPage, phone } from "./openPage.js";
import { phoneLine } from "./slowLine.js";

const { address } = inject("siteUnderTest");
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

checkEveryPage("");

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

// The browser's slow line was seen to stall once for good before anything had arrived, which says nothing of the page.
const stalledLine = { retry: 1 };

describe(
  "a page that arrives bit by bit, on a phone 150 ms away over a line of 1.6 Mbit/s",
  stalledLine,
  () => {
    it.each(["/", "/renewals", "/reps?rep="])("keeps what is being read in its place on %s", async (path) => {
      const person = addresses().find((one) => one.startsWith("/reps?rep=")) ?? "";
      const aim = path.endsWith("rep=") ? person : path;
      const view = { width: phone, scheme: "light", line: { ...phoneLine, cpuSlowdown: 1 } } as const;
      const opened = await openPage(browser, `${address}${aim}`, view);
      const shift = await opened.layoutShift();
      await opened.close();
      expect(shift).toBeLessThan(0.05);
    });
  }
);

/** What a page may bring along once another page of the site was open. */
const broughtAtMost = 300 * 1024;

describe.each(["", "/zh"])("pages below %s/", (folder) => {
  it("bring at most 300 KB each beyond what all pages share", async () => {
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
      if (bytes < 5_000 || bytes > broughtAtMost) heavy.push(`${path}: ${bytes} bytes`);
    }
    await context.close();
    expect(heavy).toEqual([]);
  });
});
