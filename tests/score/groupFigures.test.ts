import { describe, expect, it } from "vitest";
import { groupFigure, severityFigure } from "../../loaders/schema/outputs.js";
import { groupFigures } from "../../loaders/score/groupFigures.js";
import type { GroupQuarter } from "../../loaders/score/marts/comparisonMarts.js";
import type { CompanyQuarter } from "../../loaders/score/marts/internalMarts.js";
import { severityFigures } from "../../loaders/score/severityFigures.js";
import { policy } from "../rules/rows.js";

const row: GroupQuarter = {
  group_kind: "region",
  group_name: "North",
  quarter: "2026-Q3",
  active_reps_n: 4,
  won_n: 8,
  lost_n: 2,
  renewed_n: 15,
  renewal_decided_n: 20,
  complaint_n: 10,
  customer_months: 500,
  reps_with_deals_n: 4,
  one_customer_reps_n: 1
};

describe("figures of a region or team", () => {
  const figureOf = (over: Partial<GroupQuarter>, figure: string) => {
    const rows = groupFigures([{ ...row, ...over }], policy);
    rows.forEach((one) => groupFigure.parse(one));
    return rows.find((one) => one.figure === figure);
  };

  it("divide the sums of its people, with an interval around them", () => {
    expect(figureOf({}, "renewal_rate")).toMatchObject({ value: 0.75, n: 20, active_reps_n: 4 });
    expect(figureOf({}, "complaint_rate")).toMatchObject({ value: 2, n: 500 });
    expect(figureOf({}, "one_customer_share")).toMatchObject({ value: 0.25, n: 4 });
    expect(figureOf({}, "win_rate")).toMatchObject({ value: 0.8, n: 10 });
    // Wilson's 90 % interval by hand: z² = 2.7055; (0.75 + 0.0676 ± 1.6449 √(0.009375 + 0.001691)) ÷ 1.1353.
    expect(figureOf({}, "renewal_rate")?.low).toBeCloseTo(0.5678, 3);
    expect(figureOf({}, "renewal_rate")?.high).toBeCloseTo(0.8726, 3);
  });

  it("are null without a table, and null with n = 0 without events", () => {
    expect(figureOf({ renewed_n: null, renewal_decided_n: null }, "renewal_rate")).toMatchObject({
      value: null,
      n: null
    });
    expect(figureOf({ won_n: 0, lost_n: 0 }, "win_rate")).toMatchObject({ value: null, low: null, n: 0 });
  });
});

describe("complaints by severity", () => {
  const company = (over: Partial<CompanyQuarter>) =>
    [
      { quarter: "2026-Q3", scope: "window", complaint_n: 6, customer_months: 300, ...over }
    ] as CompanyQuarter[];
  const rows = [
    { quarter: "2026-Q3", rep_key: "a", severity: "Low", complaint_n: 1 },
    { quarter: "2026-Q3", rep_key: "a", severity: null, complaint_n: 2 },
    { quarter: "2026-Q3", rep_key: null, severity: "High", complaint_n: 2 },
    { quarter: "2026-Q3", rep_key: "b", severity: "Low", complaint_n: 1 },
    { quarter: "2026-Q2", rep_key: "b", severity: "Low", complaint_n: 9 }
  ];

  it("are divided by all customer-months, whoever answers, most frequent first and unstated last", () => {
    const figures = severityFigures(rows, company({}), policy);
    figures.forEach((one) => severityFigure.parse(one));
    expect(figures.map(({ severity, complaint_n }) => [severity, complaint_n])).toEqual([
      ["High", 2],
      ["Low", 2],
      [null, 2]
    ]);
    // 2 complaints in 300 customer-months.
    expect(figures[0]?.value).toBeCloseTo(2 / 3, 12);
    expect(figures[0]?.low).toBeLessThan(2 / 3);
    expect(figures[0]?.high).toBeGreaterThan(2 / 3);
  });

  it("do not exist where complaints are not measured, and have no rate without active customers", () => {
    expect(severityFigures([], company({ complaint_n: null, customer_months: null }), policy)).toEqual([]);
    expect(severityFigures(rows, company({ customer_months: 0 }), policy)[0]).toMatchObject({ value: null });
  });
});
