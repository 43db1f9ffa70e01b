import { beforeAll, describe, expect, it } from "vitest";
import {
  intervalNames,
  type RepInterval,
  type RepQuarter,
  type RepSalesCycle
} from "../../loaders/schema/outputs.js";
import { brokenRows, duplicatedFiles } from "../../loaders/sample/brokenRows.js";
import { opaqueKey } from "../opaqueKey.js";
import { publishedRows } from "../pages/readPage.js";
import type { Company } from "./company.js";
import { loadSample } from "./loadSample.js";
import { naiveQuarter } from "./naive.js";
import { naiveCycles } from "./naiveCycle.js";
import { naiveIntervals } from "./naiveIntervals.js";

/** Sums of squares and of many floats differ in the last digits; nothing else may differ. */
function isSame(published: unknown, naive: unknown): boolean {
  if (typeof published !== "number" || typeof naive !== "number") return published === naive;
  return Math.abs(published - naive) <= 1e-6 * Math.max(1, Math.abs(naive));
}

describe("every figure of every rep and quarter of the sample", () => {
  let company: Company;
  let published: RepQuarter[];
  let cycles: RepSalesCycle[];
  let intervals: RepInterval[];
  let quarters: string[];
  let rejectedRows: { file: string; line: string; code: string }[];

  beforeAll(async () => {
    const sample = await loadSample();
    ({ company, quarters, rejectedRows } = sample);
    published = publishedRows<RepQuarter>(sample.snapshot, "rep_quarter");
    intervals = publishedRows<RepInterval>(sample.snapshot, "rep_interval");
    cycles = publishedRows<RepSalesCycle>(sample.snapshot, "rep_sales_cycle");
  }, 120_000);

  it("rests on all rows but those broken on purpose, each rejected under its own code", () => {
    const expected = [
      ...brokenRows.map(({ file, code }) => `${file} ${code}`),
      ...duplicatedFiles.map((file) => `${file} DUPLICATE_ROW`)
    ];
    expect(rejectedRows.map(({ file, code }) => `${file} ${code}`).sort()).toEqual(expected.sort());
  });

  it("covers eight quarters and every person", () => {
    expect(quarters).toEqual([
      "2024-Q4",
      "2025-Q1",
      "2025-Q2",
      "2025-Q3",
      "2025-Q4",
      "2026-Q1",
      "2026-Q2",
      "2026-Q3"
    ]);
    expect(published).toHaveLength(8 * company.reps.length);
  });

  it.each([0, 1, 2, 3, 4, 5, 6, 7])(
    "agrees with plain loops over the CSV rows in quarter %i",
    (index) => {
      const quarter = quarters[index]!;
      const naive = naiveQuarter(company, quarter);
      const compared = new Set<string>();
      const differences: string[] = [];
      for (const rep of company.reps) {
        const row = published.find(
          (candidate) => candidate.rep_key === opaqueKey(rep.id) && candidate.quarter === quarter
        )!;
        for (const [column, value] of Object.entries(naive.get(rep.id)!)) {
          compared.add(column);
          const shown = row[column as keyof RepQuarter];
          if (!isSame(shown, value))
            differences.push(`${rep.id} ${column}: published ${String(shown)}, by hand ${String(value)}`);
        }
      }
      expect(differences).toEqual([]);
      const left = Object.keys(published[0]!).filter((column) => !compared.has(column));
      expect(left.sort()).toEqual(["quarter", "rep_key", "top1_account_key"]);
    },
    120_000
  );

  it.each([0, 7])(
    "has the intervals of every rep in quarter %i that the records themselves give",
    (index) => {
      const quarter = quarters[index]!;
      const naive = naiveQuarter(company, quarter);
      const told = new Map<string, number>();
      const differences: string[] = [];
      for (const { id } of company.reps) {
        const row = intervals.find((one) => one.rep_key === opaqueKey(id) && one.quarter === quarter)!;
        const byHand = naiveIntervals(company, quarter, id, naive.get(id)!);
        for (const name of intervalNames) {
          const [low, high] = byHand[name] ?? [null, null];
          if (low !== null) told.set(name, (told.get(name) ?? 0) + 1);
          if (!isSame(row[`${name}_low`], low) || !isSame(row[`${name}_high`], high))
            differences.push(
              `${id} ${name}: ${String(row[`${name}_low`])} to ${String(row[`${name}_high`])}, ` +
                `by hand ${String(low)} to ${String(high)}`
            );
        }
      }
      expect(differences).toEqual([]);
      expect([...told.keys()].sort()).toEqual([...intervalNames].sort());
    },
    120_000
  );

  it("has the sales cycle of every rep and quarter that walking through every age gives", () => {
    const differences: string[] = [];
    for (const quarter of quarters) {
      for (const [id, naive] of naiveCycles(company, quarter)) {
        const row = cycles.find((one) => one.rep_key === opaqueKey(id) && one.quarter === quarter)!;
        const { rep_key: _rep, quarter: _quarter, ...shown } = row;
        expect(Object.keys(naive).sort()).toEqual(Object.keys(shown).sort());
        for (const [column, value] of Object.entries(shown))
          if (value !== naive[column])
            differences.push(
              `${id} ${quarter} ${column}: ${String(value)}, by hand ${String(naive[column])}`
            );
      }
    }
    expect(differences).toEqual([]);
    expect(cycles).toHaveLength(8 * company.reps.length);
  });
});
