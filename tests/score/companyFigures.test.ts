import { describe, expect, it } from "vitest";
import {
  companyFigure,
  type CompanyFigureName,
  companyFigures as names
} from "../../loaders/schema/outputs.js";
import { companyFigures } from "../../loaders/score/companyFigures.js";
import type { CompanyQuarter } from "../../loaders/score/marts/internalMarts.js";
import { policy } from "../rules/rows.js";

const row: CompanyQuarter = {
  quarter: "2026-Q3",
  scope: "window",
  bookings: 1000,
  quota: 1250,
  bookings_with_quota: 900,
  won_n: 8,
  lost_n: 2,
  renewed_n: 15,
  renewal_decided_n: 20,
  retention_n: 18,
  retention_effective_n: 10,
  grr: 0.8,
  grr_spread: 0.4,
  nrr: 1.1,
  nrr_spread: 0.3,
  complaint_n: 10,
  customer_months: 500,
  reps_with_deals_n: 4,
  one_customer_reps_n: 1
};

function figuresOf(over: Partial<CompanyQuarter> = {}) {
  const rows = companyFigures([{ ...row, ...over }], policy);
  rows.forEach((one) => companyFigure.parse(one));
  return (figure: CompanyFigureName) => rows.find((one) => one.figure === figure);
}

describe("companyFigures", () => {
  it("holds every figure of every quarter and scope once", () => {
    const rows = companyFigures([row, { ...row, scope: "quarter" }], policy);
    const found = rows.map(({ figure, scope }) => `${scope} ${figure}`).sort();
    const expected = names.flatMap((figure) => [`quarter ${figure}`, `window ${figure}`]).sort();
    expect(found).toEqual(expected);
  });

  it("has no interval for sums, and the quota itself as the target of attainment", () => {
    const figure = figuresOf();
    expect(figure("bookings")).toMatchObject({ value: 1000, n: 8, low: null, high: null, target: null });
    expect(figure("quota_attainment")).toMatchObject({ value: 0.72, n: 8, low: null, high: null, target: 1 });
  });

  it("bounds shares by Wilson, complaints by Jeffreys' gamma and retention by what its contracts are worth", () => {
    const figure = figuresOf();
    expect(figure("win_rate")).toMatchObject({ value: 0.8, n: 10, target: null });
    expect(figure("win_rate")?.low).toBeCloseTo(0.5408, 4);
    expect(figure("renewal_rate")).toMatchObject({ value: 0.75, n: 20, target: 0.92 });
    expect(figure("one_customer_share")).toMatchObject({ value: 0.25, n: 4, target: null });
    expect(figure("complaint_rate")).toMatchObject({ value: 2, n: 500 });
    expect(figure("complaint_rate")?.high).toBeCloseTo(32.671 / 2 / 5, 3);
    expect(figure("grr")).toMatchObject({ value: 0.8, n: 18, target: 0.9 });
    expect(figure("grr")?.low).toBeCloseTo(0.5408, 4);
    expect(figure("nrr")?.high).toBeCloseTo(1.170397, 5);
  });

  it("says not measured by n null, and no events by n 0", () => {
    const absent = figuresOf({
      renewed_n: null,
      renewal_decided_n: null,
      complaint_n: null,
      customer_months: null
    });
    expect(absent("renewal_rate")).toMatchObject({ value: null, n: null, low: null, high: null });
    expect(absent("complaint_rate")).toMatchObject({ value: null, n: null });
    const idle = figuresOf({
      won_n: 0,
      lost_n: 0,
      renewed_n: 0,
      renewal_decided_n: 0,
      complaint_n: 0,
      customer_months: 0
    });
    expect(idle("renewal_rate")).toMatchObject({ value: null, n: 0, low: null });
    expect(idle("complaint_rate")).toMatchObject({ value: null, n: 0, low: null });
    expect(idle("win_rate")).toMatchObject({ value: null, n: 0 });
    expect(figuresOf({ quota: null, bookings_with_quota: null })("quota_attainment")).toMatchObject({
      value: null,
      n: null
    });
  });
});
