import { beforeAll, describe, expect, it } from "vitest";
import { type IntervalName, intervalNames, repInterval } from "../../loaders/schema/outputs.js";
import { intervalRows } from "../../loaders/score/intervals.js";
import type { RepSpread } from "../../loaders/score/marts/spreadMart.js";
import { discountsOf } from "../../loaders/score/rates/spreads.js";
import { wilsonInterval } from "../../loaders/score/statistics/wilsonInterval.js";
import { openWarehouse, type RawRow, type RawTables } from "../models/warehouse.js";
import { aRow, policy } from "../rules/rows.js";
import { quartersOf } from "./wholeScore.js";

const settings = { knownOn: "2026-04-05" };
const deal = (
  deal_id: string,
  amount: number | null,
  discount: number | null,
  closed_on: string
): RawRow => ({
  deal_id,
  account_id: "a",
  owner_id: "r",
  amount,
  discount,
  created_on: "2025-06-01",
  closed_on
});

/** One seller; the last ten days of the quarter begin on 2025-09-21. */
const company = (scale = 1): RawTables => ({
  reps: [{ rep_id: "r" }, { rep_id: "idle" }],
  accounts: [{ account_id: "a", owner_id: "r" }],
  deals: [
    deal("d1", 100 * scale, 0.2, "2025-09-21"),
    deal("d2", 100 * scale, 0, "2025-09-30"),
    deal("d3", 200 * scale, 0.05, "2025-09-20"),
    deal("d4", 100 * scale, null, "2025-07-01"),
    deal("d5", null, 0.9, "2025-07-01")
  ]
});

async function martsOf(tables: RawTables) {
  const warehouse = await openWarehouse(tables, { settings });
  try {
    const marts = (await quartersOf(warehouse.connection, policy)).at(-2);
    if (marts?.quarter[0]?.quarter !== "2025-Q4") throw new Error("Expected 2025-Q4 before the last quarter");
    return marts;
  } finally {
    warehouse.close();
  }
}

const ends = (row: object | undefined, name: IntervalName) => {
  const found = row as Record<string, number | null> | undefined;
  return { low: found?.[`${name}_low`], high: found?.[`${name}_high`] };
};

describe("spreads behind a mean, worked by hand", () => {
  let spread: RepSpread | undefined;
  beforeAll(async () => {
    spread = (await martsOf(company())).rep_spread.find(({ won_base }) => won_base !== null);
  });

  it("weigh each discount by its deal's money, and leave out what has no price or no discount recorded", () => {
    const { all } = discountsOf(spread ?? null);
    // (100 · 0.2 + 100 · 0 + 200 · 0.05) ÷ 400, and (100 · 0.125² + 100 · 0.075² + 200 · 0.025²) ÷ 400 = 0.075².
    expect(all?.mean).toBeCloseTo(0.075, 12);
    expect(all?.spread).toBeCloseTo(0.075, 12);
    expect(all?.effectiveN).toBeCloseTo(400 ** 2 / 60_000, 12);
  });

  it("tell the last days of a quarter from those before, and one deal alone has no spread", () => {
    const { late, early } = discountsOf(spread ?? null);
    expect(late).toMatchObject({ mean: 0.1, base: 200, effectiveN: 2 });
    expect(late?.spread).toBeCloseTo(0.1, 12);
    expect(early).toMatchObject({ spread: 0, effectiveN: 1 });
  });

  it("take every won deal with a price for the shares of value: 500² ÷ 70,000", () =>
    expect([spread?.won_base, spread?.won_base_squares]).toEqual([500, 70_000]));
});

describe("intervalRows", () => {
  it("bounds the share won at quarter end as Wilson does over 500² ÷ 70,000 deals", async () => {
    const { rep_quarter, rep_spread } = await martsOf(company());
    const row = intervalRows(rep_quarter, rep_spread, policy).find(
      ({ quarter_end_share_low }) => quarter_end_share_low !== null
    );
    const worth = 500 ** 2 / 70_000;
    const { low, high } = wilsonInterval(0.4 * worth, worth, 0.9);
    const found = ends(row, "quarter_end_share");
    expect(found.low).toBeCloseTo(low!, 9);
    expect(found.high).toBeCloseTo(high!, 9);
  });

  it("has one row per person of the quarter, and nothing to tell of whoever did nothing", async () => {
    const { rep_quarter, rep_spread, rep } = await martsOf(company());
    const rows = intervalRows(rep_quarter, rep_spread, policy);
    rows.forEach((row) => repInterval.parse(row));
    expect(rows.map(({ rep_key, quarter }) => `${rep_key} ${quarter}`)).toEqual(
      rep_quarter.map(({ rep_key, quarter }) => `${rep_key} ${quarter}`)
    );
    const idle = rep.find(({ rep_key }) => rep_spread.every((row) => row.rep_key !== rep_key));
    for (const row of rows.filter(({ rep_key }) => rep_key === idle?.rep_key))
      for (const name of intervalNames) expect(ends(row, name)).toEqual({ low: null, high: null });
  });

  it("does not change with the currency, but for amounts, which are scaled", async () => {
    const of = async (scale: number) => {
      const { rep_quarter, rep_spread } = await martsOf(company(scale));
      return intervalRows(rep_quarter, rep_spread, policy).find(
        ({ mean_discount_low }) => mean_discount_low !== null
      );
    };
    const [euros, cents] = [await of(1), await of(100)];
    for (const name of intervalNames) {
      const factor = name === "deal_mean" || name === "deal_geometric_mean" ? 100 : 1;
      const [here, there] = [ends(euros, name), ends(cents, name)];
      if (here.low == null) expect(there).toEqual(here);
      else expect(there.low! / (here.low || 1)).toBeCloseTo(here.low === 0 ? 0 : factor, 9);
    }
  });

  it("bounds a share by its own count and a mean of two shares by both, or by the one that is measured", () => {
    const row = aRow({
      active_accounts_n: 10,
      advocacy_share: 0.8,
      logged_on_time_share: 0.8,
      logged_on_time_n: 8,
      timed_activity_n: 10,
      crm_discipline: 0.8
    });
    const [found] = intervalRows([row], [], policy);
    const wilson = wilsonInterval(8, 10, policy.peers.interval);
    expect(ends(found, "advocacy_share")).toEqual(wilson);
    expect(ends(found, "crm_discipline")).toEqual(wilson);
    const both = { ...row, well_tracked_share: 0.8, well_tracked_won_n: 8, tracked_won_n: 10 };
    const narrower = ends(intervalRows([both], [], policy)[0], "crm_discipline");
    expect(0.8 - narrower.low!).toBeCloseTo((0.8 - wilson.low!) / Math.SQRT2, 12);
  });
});
