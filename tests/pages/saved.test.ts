import { readFile } from "node:fs/promises";
import type { Browser, Download, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Rep } from "../../loaders/schema/outputs.js";
import { launchBrowser } from "./launchBrowser.js";
import { desktop, openPage } from "./openPage.js";
import { publishedRows } from "./readPage.js";

const { address, snapshot } = inject("siteUnderTest");
const profile = `/reps?rep=${publishedRows<Rep>(snapshot, "rep")[0]?.rep_key ?? ""}`;
/** The pages with a chart of each kind: Plot's, hand-drawn, small multiples, bars, dumbbells. */
const charted = ["/", profile, "/renewals", "/types", "/assessments", "/suitability", "/zh/concentration"];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const dark = { width: desktop, scheme: "dark" } as const;

async function saved(page: Page, button: Locator): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), button.press("Enter")]);
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}

const bytesOf = async (download: Download): Promise<Buffer> => readFile(await download.path());

/** The address that a browser gives SVG's own elements; everything else that looks like one is foreign. */
const namespace = /xmlns(:\w+)?="http:\/\/www\.w3\.org\/\d{4}\/(svg|xlink)"/g;
const foreign =
  /https?:|\bhref=|url\((?!["']?#)|<style|<script|<image|<foreignObject|\bclass=|var\(|\son\w+=/;

describe.each(charted)("charts of %s", (path) => {
  it("are saved as drawings that stand on their own", async () => {
    const opened = await openPage(browser, `${address}${path}`, dark);
    const { page, complaints } = opened;
    const groups = page.locator(".save-chart:visible");
    const count = await groups.count();
    expect(count).toBeGreaterThan(0);
    for (let at = 0; at < Math.min(count, 8); at++) {
      const button = groups.nth(at).getByRole("button").nth(1);
      const { name, bytes } = await saved(page, button);
      const text = bytes.toString("utf8");
      const parsed = await parse(page, text);
      expect(name).toMatch(/\.svg$/);
      expect(parsed.problem).toBeNull();
      expect(await button.getAttribute("aria-label")).toContain(parsed.title);
      expect(parsed.text).toMatch(
        path.startsWith("/zh") ? /大客户复盘 · .*截至/ : /as known on \d{4}-\d\d-\d\d/
      );
      expect(foreign.exec(text.replace(namespace, ""))).toBeNull();
      expect(parsed.shapes, parsed.title).toBeGreaterThan(3);
    }
    expect(complaints).toEqual([]);
    await opened.close();
  });
});

describe("a chart", () => {
  it("is saved as a picture with two dots for a pixel, light on white in the dark theme too", async () => {
    const opened = await openPage(browser, `${address}/renewals`, dark);
    const { page, complaints } = opened;
    const buttons = page.locator(".save-chart:visible").first().getByRole("button");
    const drawing = await saved(page, buttons.nth(1));
    const picture = await saved(page, buttons.nth(0));
    const { width, height } = await parse(page, drawing.bytes.toString("utf8"));
    expect(picture.name).toBe(drawing.name.replace(/svg$/, "png"));
    // A PNG states its size in bytes 16 to 23.
    expect([picture.bytes.readUInt32BE(16), picture.bytes.readUInt32BE(20)]).toEqual([2 * width, 2 * height]);
    expect(await colours(page, picture.bytes)).toMatchObject({
      corner: [255, 255, 255, 255],
      isBlank: false
    });
    expect(complaints).toEqual([]);
    await opened.close();
  });
});

describe("a table", () => {
  it("is saved with every row in the order on screen, numbers in full", async () => {
    const opened = await openPage(browser, `${address}/reps`, dark);
    const { page } = opened;
    const { name, bytes } = await saved(page, page.locator(".save-table").first());
    const lines = bytes.toString("utf8").replace("\uFEFF", "").trimEnd().split("\r\n");
    const first = await page.locator("table.data tbody th").first().innerText();
    await opened.close();
    expect(name).toMatch(/^2026-Q3-.*\.csv$/);
    expect(lines[0]).toMatch(/^"?Name/);
    expect(lines[1]).toContain(first.replace(/\s+/g, " ").trim());
    expect(lines.length).toBeGreaterThan(50);
  });
});

interface Parsed {
  problem: string | null;
  title: string;
  text: string;
  shapes: number;
  width: number;
  height: number;
}

/** Reads a drawing as another program would, away from the page's styles. */
function parse(page: Page, svg: string): Promise<Parsed> {
  return page.evaluate((text) => {
    const root = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
    return {
      problem:
        root.querySelector("parsererror")?.textContent ?? (root.localName === "svg" ? null : root.localName),
      title: root.querySelector(":scope > title")?.textContent ?? "",
      text: [...root.querySelectorAll(":scope > text")].map((line) => line.textContent).join(" "),
      shapes: root.querySelectorAll("path, circle, line, rect, text").length,
      width: Number(root.getAttribute("width")),
      height: Number(root.getAttribute("height"))
    };
  }, svg);
}

/** Colour of a picture's corner, and whether all of it has that colour. */
function colours(page: Page, png: Buffer): Promise<{ corner: number[]; isBlank: boolean }> {
  return page.evaluate(async (data) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${data}`;
    await picture.decode();
    const canvas = Object.assign(document.createElement("canvas"), {
      width: picture.width,
      height: picture.height
    });
    const pen = canvas.getContext("2d");
    pen?.drawImage(picture, 0, 0);
    const dots = pen?.getImageData(0, 0, picture.width, picture.height).data ?? new Uint8ClampedArray();
    return { corner: [...dots.slice(0, 4)], isBlank: dots.every((value) => value === 255) };
  }, png.toString("base64"));
}
