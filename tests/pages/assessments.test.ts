import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { plantedCases } from "../../loaders/sample/plantedCases.js";
import type {
  AssessorEffect,
  Rep,
  RepCapability,
  RepDimension,
  RepGeneMonth,
  RepQuarter
} from "../../loaders/schema/outputs.js";
import { opaqueKey } from "../opaqueKey.js";
import { launchBrowser } from "./launchBrowser.js";
import { desktop, openPage } from "./openPage.js";
import { isShown, publishedRows, tableRows } from "./readPage.js";

const { address, site, snapshot } = inject("siteUnderTest");
const latest = "2026-Q3";
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const inQuarter = <Row extends { quarter: string }>(name: string): Row[] =>
  publishedRows<Row>(snapshot, name).filter(({ quarter }) => quarter === latest);
const reps = new Map(publishedRows<Rep>(snapshot, "rep").map((rep) => [rep.rep_key, rep]));
const nameOf = (key: string): string => reps.get(key)?.name ?? "";
const atWork = inQuarter<RepQuarter>("rep_quarter").filter(({ is_active }) => is_active);

async function onPage<Result>(look: (page: Page) => Promise<Result>): Promise<Result> {
  const opened = await openPage(browser, `${address}/assessments`, { width: desktop, scheme: "light" });
  try {
    const result = await look(opened.page);
    expect(opened.complaints).toEqual([]);
    return result;
  } finally {
    await opened.close();
  }
}
const without = (text: string | undefined): string =>
  (text ?? "").replace(/ ≠.*|, (low|contra).*/g, "").trim();

it("shows every published score of everyone at work, and marks what the records contradict", () =>
  onPage(async (page) => {
    const shown = await tableRows(page, "Scores of everyone");
    expect(shown).toHaveLength(atWork.length);
    const dimensions = inQuarter<RepDimension>("rep_dimension");
    const capabilities = new Map(inQuarter<RepCapability>("rep_capability").map((row) => [row.rep_key, row]));
    const wrong: string[] = [];
    for (const { rep_key } of atWork) {
      const cells = shown.find(({ Name }) => Name === nameOf(rep_key));
      const of = (dimension: string) =>
        dimensions.find((row) => row.rep_key === rep_key && row.dimension === dimension);
      const pairs: [string, number | null | undefined][] = [
        ["Decision-chain penetration", of("decision_chain")?.assessed],
        ["Value binding", of("value_binding")?.assessed],
        ["Empathy", capabilities.get(rep_key)?.empathy],
        ["Antifragility", capabilities.get(rep_key)?.antifragility],
        ["Internal squeeze", capabilities.get(rep_key)?.internal_squeeze]
      ];
      for (const [label, value] of pairs)
        if (!isShown(without(cells?.[label]), value))
          wrong.push(`${nameOf(rep_key)} ${label}: ${cells?.[label]}`);
      if (
        cells?.["Decision-chain penetration"]?.includes("≠") !==
        (of("decision_chain")?.is_conflicting === true)
      )
        wrong.push(`${nameOf(rep_key)}: contradiction`);
    }
    expect(wrong).toEqual([]);
    const planted = nameOf(opaqueKey(plantedCases.assessedAgainstRecords.repId));
    expect(shown.find(({ Name }) => Name === planted)?.["Decision-chain penetration"]).toContain("≠");
  }));

it("shows every assessor's leniency with its interval, and those it cannot compare as such", () =>
  onPage(async (page) => {
    const shown = await tableRows(page, "Assessors and their leniency");
    const rows = inQuarter<AssessorEffect>("assessor_effect");
    expect(shown).toHaveLength(rows.length);
    const label = ({ assessor_key, assessor_rep_key }: AssessorEffect): string =>
      assessor_rep_key ? nameOf(assessor_rep_key) : `Assessor ${assessor_key.slice(0, 4).toUpperCase()}`;
    for (const row of rows) {
      const test = row.instrument === "gene_test" ? "gene test" : "six dimensions";
      const cells = shown.find(({ Assessor, Test }) => Assessor === label(row) && Test === test);
      expect(cells?.["Shared with others"]).toBe(String(row.shared_people_n));
      if (row.leniency == null) expect(cells?.Leniency).toBe("not comparable");
      else expect(isShown((cells?.Leniency ?? "").replace("+", ""), row.leniency)).toBe(true);
      if (row.leniency != null) expect(cells?.Leniency).toMatch(/ to /);
    }
    // One gene test assessor alone: nobody to compare with.
    expect(rows.some(({ leniency }) => leniency == null)).toBe(true);
  }));

it("names no assessor who is not in HR's list, anywhere in the snapshot or the site", async () => {
  for (const folder of [snapshot, site])
    for (const file of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!file.isFile()) continue;
      const bytes = await readFile(join(file.parentPath, file.name));
      for (const name of ["HR assessment centre", "Sales director"])
        expect([file.name, bytes.includes(name)]).toEqual([file.name, false]);
    }
});

it("draws the gene test by month for whoever was tested in more than one, the planted fall among them", () =>
  onPage(async (page) => {
    const more = page.locator("#gene button", { hasText: /^Show all/ });
    if (await more.isVisible()) await more.click();
    const months = publishedRows<RepGeneMonth>(snapshot, "rep_gene_month").filter(
      ({ month, gene_total }) => month >= "2025-10" && month <= "2026-09" && gene_total != null
    );
    const counts = new Map<string, number>();
    for (const { rep_key } of months) counts.set(rep_key, (counts.get(rep_key) ?? 0) + 1);
    const active = new Set(atWork.map(({ rep_key }) => rep_key));
    const expected = [...counts].filter(([key, n]) => n > 1 && active.has(key)).map(([key]) => nameOf(key));
    const shown = await page.locator(".gene-head a").allTextContents();
    expect(shown.toSorted()).toEqual(expected.toSorted());
    const planted = nameOf(opaqueKey(plantedCases.geneBelowTraining.repId));
    const item = page.locator(".gene-grid li", { hasText: planted });
    expect(await item.locator("strong").textContent()).toBe("14");
    expect(await item.textContent()).toContain("training");
    expect(await item.locator("svg").getAttribute("aria-label")).toContain("2026-09 14");
  }));

it("screens candidates by the rules for sellers", () =>
  onPage(async (page) => {
    const shown = await tableRows(page, "Candidates' gene test");
    expect(shown).toHaveLength(plantedCases.candidates.repIds.length);
    for (const cells of shown) {
      const total = Number(cells["Total of 25"]);
      const items = [
        "Empathy",
        "Adversity quotient",
        "Systems thinking",
        "Political sensitivity",
        "Antifragility"
      ];
      const passes = total >= 18 && items.every((item) => Number(cells[item]) > 2);
      expect(cells["Gene test"]).toContain(passes ? "Pass" : "Fail");
      expect(cells.Disqualifiers).toContain("5 of 5 asked");
    }
  }));

it("counts everyone at work once by the age of their latest assessment", () =>
  onPage(async (page) => {
    const counts = (await page.locator(".age-bars .figure").allTextContents()).map(Number);
    expect(counts.reduce((sum, n) => sum + n, 0)).toBe(atWork.length);
    const unassessed = inQuarter<RepCapability>("rep_capability").filter(
      (row) => row.last_assessed_on == null && atWork.some(({ rep_key }) => rep_key === row.rep_key)
    );
    expect(counts.at(-1)).toBe(unassessed.length);
  }));
