import { readFile, writeFile } from "node:fs/promises";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { load, type LoadResult } from "../../loaders/load.js";
import type { CompanyFigure, Rep, RepQuarter, RepType, TypeSignal } from "../../loaders/schema/outputs.js";
import { publishedRows } from "../publishedRows.js";
import { datasetsFolder, northwindFolder, salesforceOrgFolder, whyNoExports } from "../read/realExports.js";

interface Counted {
  orders: number;
  customers: number;
  revenue: number;
  order_value: Record<
    "n" | "mean" | "median" | "p25" | "p75" | "p90" | "min" | "max" | "stdev_sample",
    number
  >;
  repeat_customers: number;
  concentration: { customers: number; hhi: number; top1_share: number; top3_share: number };
}
interface Expected {
  by_quarter: Record<string, { orders: number; revenue: number }>;
  overall: Counted;
  reps: Record<string, Counted & { name: string }>;
}

const cents = (value: number | null): number => Math.round((value ?? Number.NaN) * 100) / 100;

describe.skipIf(datasetsFolder === null)(
  `Northwind, from its CSVs to the published figures (skipped where ${whyNoExports})`,
  () => {
    let expected: Expected;
    let result: LoadResult;
    let reps: Rep[];
    let rows: RepQuarter[];

    const published = <Row>(name: string): Row[] => publishedRows<Row>(result.snapshot, name);
    /** The window is stretched over all eight quarters, so that its figures are those of the whole export. */
    const rowOf = (name: string): RepQuarter => {
      const rep = reps.find((person) => person.name === name);
      return rows.find((row) => row.rep_key === rep?.rep_key && row.quarter === "1998-Q2")!;
    };

    beforeAll(async () => {
      const folder = (await northwindFolder()) ?? "";
      await writeFile(join(folder, "policy.json"), '{"time": {"window_quarters": 8}}');
      expected = JSON.parse(
        await readFile(join(datasetsFolder ?? "", "northwind/expected.json"), "utf8")
      ) as Expected;
      const place = mkdtempSync(join(tmpdir(), "northwind-load-"));
      result = await load({
        folder,
        workFolder: join(place, "work"),
        link: join(place, "data"),
        reviewQuarter: "1998-Q2",
        today: "2026-11-23"
      });
      reps = published<Rep>("rep");
      rows = published<RepQuarter>("rep_quarter");
    }, 120_000);

    it("gives every employee's orders, amounts and order values to the cent", () => {
      for (const counted of Object.values(expected.reps)) {
        const row = rowOf(counted.name);
        expect([row.won_n, row.customers_n, row.repeat_customers_n], counted.name).toEqual([
          counted.orders,
          counted.customers,
          counted.repeat_customers
        ]);
        const values = {
          bookings: cents(row.bookings),
          mean: cents(row.deal_mean),
          median: cents(row.deal_median),
          p25: cents(row.deal_p25),
          p75: cents(row.deal_p75),
          p90: cents(row.deal_p90),
          min: cents(row.deal_min),
          max: cents(row.deal_max),
          sd: cents(row.deal_sd)
        };
        const { mean, median, p25, p75, p90, min, max, stdev_sample } = counted.order_value;
        expect(values, counted.name).toEqual({
          bookings: counted.revenue,
          mean: cents(mean),
          median: cents(median),
          p25: cents(p25),
          p75: cents(p75),
          p90: cents(p90),
          min,
          max: cents(max),
          sd: cents(stdev_sample)
        });
      }
    });

    it("gives every employee's customer concentration", () => {
      for (const { name, concentration } of Object.values(expected.reps)) {
        const row = rowOf(name);
        expect(row.hhi, name).toBeCloseTo(concentration.hhi, 7);
        expect(row.top1_share, name).toBeCloseTo(concentration.top1_share, 7);
        expect(row.top3_share, name).toBeCloseTo(concentration.top3_share, 7);
      }
    });

    it("gives the company's orders and amounts of every quarter", () => {
      const figures = published<CompanyFigure>("company_figure").filter(
        ({ figure, scope }) => figure === "bookings" && scope === "quarter"
      );
      const found = Object.fromEntries(
        figures.map(({ quarter, value, n }) => [quarter, { orders: n, revenue: cents(value) }])
      );
      expect(found).toEqual(expected.by_quarter);
    });

    it("reads not measured, and never 0, for what no file tells", () => {
      for (const row of rows) {
        expect([row.renewal_rate, row.renewals_due_n, row.churned_n, row.grr, row.customer_churn]).toEqual([
          null,
          null,
          null,
          null,
          null
        ]);
        expect([
          row.complaint_rate,
          row.complaint_n,
          row.activity_n,
          row.executive_reach,
          row.key_accounts_n,
          row.quota
        ]).toEqual([null, null, null, null, null, null]);
      }
      const needed = new Map(result.manifest.not_measured.map(({ column, needs }) => [column, needs]));
      expect(needed.get("renewal_rate")).toBe("contracts");
      expect(needed.get("complaint_rate")).toBe("complaints");
    });

    it("abstains from naming a type, and shows its unmeasured signals as such", () => {
      expect(new Set(published<RepType>("rep_type").map(({ strength }) => strength))).toEqual(
        new Set(["insufficient_data"])
      );
      const unmeasured = published<TypeSignal>("type_signal").filter(({ signal }) =>
        ["renewal_rate", "complaint_rate", "demo_share", "customer_churn"].includes(signal)
      );
      expect(unmeasured.every(({ value, evidence }) => value === null && evidence === null)).toBe(true);
    });

    it("refuses an export that names no owner and leaves the published snapshot as it was", async () => {
      const before = await readFile(join(result.snapshot, "manifest.json"), "utf8");
      const link = join(result.snapshot, "../../../data");
      const refused = load({
        folder: (await salesforceOrgFolder()) ?? "",
        workFolder: join(result.snapshot, "../.."),
        link,
        today: "2026-11-23"
      });
      await expect(refused).rejects.toThrow(/owner/i);
      expect(await readFile(join(link, "manifest.json"), "utf8")).toBe(before);
    });
  }
);
