import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Decision, Rep } from "../../loaders/schema/outputs.js";
import type { DatasetName } from "../../loaders/schema/outputs.js";
import { projectFolder, sampleFolder } from "../../loaders/site/paths.js";
import { manifestIn, publishedRows } from "../publishedRows.js";
import { launchBrowser } from "./launchBrowser.js";
import { desktop, openPage } from "./openPage.js";

const { address, pages, snapshot } = inject("siteUnderTest");
const manifest = manifestIn(snapshot);
const view = { width: desktop, scheme: "light" } as const;
let browser: Browser;
let names: string[];

beforeAll(async () => {
  browser = await launchBrowser();
  names = namesInData();
});
afterAll(() => browser.close());

/** What the sample itself calls people, customers, regions, products: the longest first, so that none is cut in two. */
function namesInData(): string[] {
  const found = new Set<string>([
    manifest.company,
    manifest.base_currency,
    ...cellsOfSeveralWords(),
    ...listsInPolicy()
  ]);
  for (const dataset of Object.keys(manifest.parts) as DatasetName[])
    for (const row of publishedRows<Record<string, unknown>>(snapshot, dataset))
      for (const [column, value] of Object.entries(row))
        if (typeof value === "string" && isName(column, value)) found.add(value);
  return [...found].sort((a, b) => b.length - a.length);
}

/** Lists in the data's own words, such as the reasons for which deals are lost. */
function listsInPolicy(): string[] {
  const text = readFileSync(join(projectFolder, "data", "policy.json"), "utf8");
  const settings = Object.values(JSON.parse(text) as Record<string, Record<string, { value?: unknown }>>);
  return settings
    .flatMap((group) => Object.values(group).map(({ value }) => value))
    .filter((value): value is unknown[] => Array.isArray(value))
    .flat()
    .filter((item): item is string => typeof item === "string");
}

/** What the sample's files say in more than one word: single words are also words of the product. */
function cellsOfSeveralWords(): string[] {
  const files = readdirSync(sampleFolder).filter((file) => file.endsWith(".csv"));
  const options = { relax_column_count: true, relax_quotes: true, bom: true };
  const cells = files.flatMap((file) => parse(readFileSync(join(sampleFolder, file)), options).flat());
  return cells.filter((cell) => /[A-Za-z]{3,} \S/.test(cell));
}

const prose = new Set<string>([
  "why",
  "detail",
  "reason",
  "confidence_because",
  "next_step",
  "evidence_from",
  "gene_reason"
]);
const isName = (column: string, value: string): boolean =>
  !prose.has(column) && !column.endsWith("_because") && value.length > 1 && !/^[\d-]+$/.test(value);

/** Names of files, tables, columns, settings, values and codes, which are the same in every language. */
const codes = [
  /[“"`（][^”"`）]*[”"`）]/g,
  /[\w/-]+\.(json|csv|md|sql|ts|arrow)\b/g,
  /#?\b[A-Z]+([_/][A-Z0-9]+)+/g,
  /\b[a-z0-9]+([_.][a-z0-9_[\].]+)+/g,
  /\b[0-9a-f]{8,}\b/g,
  /\b(reps|accounts|deals|contracts|complaints|activities|advocacy|quotas|contacts|assessments|decisions)\b/g,
  /\b(values|columns|lookup|quarantine|amount|score|item|empathy|antifragility)\b/g
];

/** What people say in Latin letters in Chinese too: abbreviations, units, functions, and who found a method. */
const international =
  /\b(CRM|CSV|JSON|Excel|GRR|NRR|HHI|PDF|PNG|SVG|USD|EUR|CNY|ISO|SHA|UTF|Alt|English|min|exp|Gini|Lorenz|Wilson|Jeffreys|Kaplan|Meier|Benjamini|Hochberg)\b/g;

const words = /[A-Za-z]{3,}/;

function leftInEnglish(text: string): string[] {
  let rest = text;
  for (const known of codes) rest = rest.replace(known, " ");
  // Most texts are all Chinese by now, and names are thousands.
  if (!words.test(rest)) return [];
  for (const name of names) if (rest.includes(name)) rest = rest.replaceAll(name, " ");
  // A long name is cut where a chart has no room for it.
  rest = rest.replace(/(\S[^…]*)…/g, (cut, part: string) => (isBeginning(part) ? " " : cut));
  return rest.replace(international, " ").match(/[A-Za-z]{3,}/g) ?? [];
}

const isBeginning = (text: string): boolean => {
  const part = text.replace(/^[\d.,\s万亿%−-]+/, "").trimEnd();
  return names.some((name) => name.startsWith(part));
};

/** Every text that is read or heard on the page, once. */
async function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      // A part of a drawing that has no role is not named to anybody; Plot names each all the same.
      if (node instanceof SVGElement && !node.hasAttribute("role")) continue;
      if (node instanceof Element)
        for (const name of ["aria-label", "title", "placeholder", "alt"])
          found.add(node.getAttribute(name) ?? "");
      else if (!node.parentElement?.closest("script, style, code, [lang]:not(html)"))
        found.add(node.nodeValue ?? "");
    }
    return [...found].map((text) => text.trim()).filter((text) => text !== "");
  });
}

/** Shares and sample sizes as both languages write them; money and dates are written differently. */
async function figuresOf(page: Page): Promise<string[]> {
  const text = (await page.locator("main").innerText()).replaceAll("\u00a0", " ");
  return (text.match(/\d[\d.,]* %|\bn = \d+(?:,\d{3})*/g) ?? []).toSorted();
}

function addresses(): string[] {
  const key = publishedRows<Rep>(snapshot, "rep")[0]?.rep_key ?? "";
  const decided = publishedRows<Decision>(snapshot, "decision").find(
    ({ quarter, rep_key }) => quarter === manifest.review_quarter && rep_key !== null
  );
  return pages.flatMap((path) =>
    path === "/reps" ? [path, `${path}?rep=${key}`, `${path}?rep=${decided?.rep_key ?? key}`] : [path]
  );
}

describe.each(addresses())("%s", (path) => {
  it("says everything in Chinese, with the figures of the English page", async () => {
    const [english, chinese] = await Promise.all([
      openPage(browser, `${address}${path}`, view),
      openPage(browser, `${address}/zh${path}`, view)
    ]);
    try {
      const texts = await textsOf(chinese.page);
      const left = texts.map((text) => ({ text: text.slice(0, 160), words: leftInEnglish(text) }));
      expect(left.filter(({ words }) => words.length > 0)).toEqual([]);
      expect(texts.filter((text) => /\p{Script=Han}/u.test(text)).length).toBeGreaterThan(20);
      expect(await figuresOf(chinese.page)).toEqual(await figuresOf(english.page));
    } finally {
      await english.close();
      await chinese.close();
    }
  });
});

describe("the switch of language", () => {
  it("keeps the page, what was chosen on it, and the place on it", async () => {
    const opened = await openPage(browser, `${address}/renewals?quarter=2026-Q2&by=team#trend`, view);
    try {
      const { page } = opened;
      await page.getByRole("link", { name: "中文" }).click();
      await page.waitForURL(`${address}/zh/renewals?quarter=2026-Q2&by=team#trend`);
      expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
      await page.getByRole("link", { name: "English" }).click();
      await page.waitForURL(`${address}/renewals?quarter=2026-Q2&by=team#trend`);
      expect(opened.complaints).toEqual([]);
    } finally {
      await opened.close();
    }
  });
});
