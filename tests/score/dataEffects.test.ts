import { describe, expect, it } from "vitest";
import type { CompanyFigure } from "../../loaders/schema/outputs.js";
import { dataEffects, type UnusedRows } from "../../loaders/score/dataEffects.js";

const figure = (name: CompanyFigure["figure"], value: number | null, n: number | null): CompanyFigure => ({
  quarter: "2026-Q3",
  figure: name,
  scope: "window",
  value,
  low: null,
  high: null,
  n,
  target: null
});
const figures = [
  figure("renewal_rate", 0.8, 100),
  figure("win_rate", 0.25, 40),
  figure("complaint_rate", 2, 500),
  figure("bookings", 1000, 10)
];
const none: UnusedRows = { setAside: () => 0, endlessContracts: 0, unpricedDeals: 0 };
const only =
  (table: string, rows: number): UnusedRows["setAside"] =>
  (name) =>
    name === table ? rows : 0;

describe("what unusable rows do to the figures", () => {
  it("is nothing where every row could be used", () => {
    expect(dataEffects(figures, none)).toEqual([]);
  });

  it("bounds the renewal rate: 80 of 100 and 20 unknown lie between 80 and 100 of 120", () => {
    const [effect] = dataEffects(figures, { ...none, setAside: only("contracts", 5), endlessContracts: 15 });
    expect(effect).toMatchObject({ figure: "renewal_rate", lacking_n: 15, set_aside_n: 5, value: 0.8 });
    expect(effect?.low).toBeCloseTo(80 / 120);
    expect(effect?.high).toBeCloseTo(100 / 120);
  });

  it("bounds the win rate, and leaves bookings open above", () => {
    const [win, bookings] = dataEffects(figures, { ...none, setAside: only("deals", 10) });
    expect([win?.low, win?.high]).toEqual([10 / 50, 20 / 50]);
    expect(bookings).toMatchObject({ figure: "bookings", low: 1000, high: null });
  });

  it("bounds the complaint rate: 10 in 500 customer-months, 5 more would make 3 per 100", () => {
    const [effect] = dataEffects(figures, { ...none, setAside: only("complaints", 5) });
    expect([effect?.low, effect?.high]).toEqual([2, 3]);
  });

  it("says nothing of a figure that is not measured", () => {
    const bare = figures.map((row) => ({ ...row, value: null }));
    expect(dataEffects(bare, { setAside: () => 3, endlessContracts: 3, unpricedDeals: 3 })).toEqual([]);
  });

  it("looks at the trailing window alone", () => {
    const quarter = figures.map((row) => ({ ...row, scope: "quarter" as const, value: 0.5 }));
    expect(dataEffects(quarter, { ...none, endlessContracts: 3 })).toEqual([]);
  });
});
