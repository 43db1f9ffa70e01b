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

/** Somebody whose browser holds nothing of the site yet, and what each page that they open brings along. */
async function newReader() {
  const context = await browser.newContext({ viewport: { width: desktop, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  let bytes = 0;
  session.on("Network.loadingFinished", (event) => {
    bytes += event.encodedDataLength;
  });
  const bytesOf = async (url: string): Promise<number> => {
    bytes = 0;
    await page.goto(url, { waitUntil: "networkidle" });
    return bytes;
  };
  return { bytesOf, close: () => context.close() };
}

describe("the first page", () => {
  it("is at most 600 KB on the wire, with everything it loads", async () => {
    const { bytesOf, close } = await newReader();
    const bytes = await bytesOf(`${address}/`);
    await close();
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
    const { bytesOf, close } = await newReader();
    await bytesOf(`${address}${folder}/`);
    const heavy: string[] = [];
    for (const path of addresses()) {
      const bytes = await bytesOf(`${address}${folder}${path}`);
      if (bytes < 5_000 || bytes > broughtAtMost) heavy.push(`${path}: ${bytes} bytes`);
    }
    await close();
    expect(heavy).toEqual([]);
  });
});
