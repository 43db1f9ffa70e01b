import { describe, expect, it } from "vitest";
import { addDays, addMonths } from "../../src/rules/dates/addDays.js";
import { addQuarters } from "../../src/rules/dates/addQuarters.js";
import { developmentPlan, type PlanInput } from "../../src/rules/development/developmentPlan.js";
import { peerMedianOf } from "../../src/rules/development/peerMedian.js";
import { aCapability, aDimension, aRow, aType, policy } from "./rows.js";

const all = (
  [
    "strategic_decoding",
    "need_reframing",
    "decision_chain",
    "risk_foresight",
    "resource_orchestration",
    "value_binding"
  ] as const
).map((dimension) => aDimension({ dimension, assessed: 3 }));
const plan = (over: Partial<PlanInput>) =>
  developmentPlan(
    {
      row: aRow(),
      type: aType(),
      capability: aCapability(),
      dimensions: all,
      peerMedian: () => 0.5,
      ...over
    },
    policy
  );

describe("the development plan", () => {
  it.each([
    ["relationship", ["one_level_share", "customer_churn", "advocacy_share"]],
    ["technical", ["executive_reach", "lost_fit_share", "cycle_median_days"]],
    ["wolf", ["complaint_rate", "solo_team_share", "helped_n"]]
  ] as const)("of a clear %s has three steps with a figure each", (leading_type, columns) => {
    const steps = plan({ type: aType({ strength: "clear", leading_type }) });
    expect(steps.map(({ kind, figure }) => [kind, figure.column])).toEqual(
      columns.map((column) => ["type", column])
    );
    expect(new Set(steps.map(({ by_quarter }) => by_quarter))).toEqual(new Set(["2027-Q1"]));
  });
  it("aims at the peer median, and never asks to become worse", () => {
    const type = aType({ strength: "clear", leading_type: "relationship" });
    const row = aRow({ one_level_share: 0.8, customer_churn: 0.2, advocacy_share: null });
    expect(plan({ type, row }).map(({ figure }) => [figure.baseline, figure.target])).toEqual([
      [0.8, 0.5],
      [0.2, 0.2],
      [null, 0.5]
    ]);
  });
  it("sets only a direction where neither the person nor the peers have any of it", () => {
    const type = aType({ strength: "clear", leading_type: "relationship" });
    const row = aRow({ one_level_share: 0, customer_churn: 0.2, advocacy_share: 0 });
    // at most 0 is a target that can be missed, at least 0 is none
    expect(plan({ type, row, peerMedian: () => 0 }).map(({ figure }) => figure.target)).toEqual([0, 0, null]);
  });
  it.each([
    [2.99, 1],
    [3, 0],
    [3.01, 0],
    [null, 0]
  ])("asks for work on a dimension assessed at %s", (assessed, steps) => {
    const dimensions = all.map((one) => (one.dimension === "decision_chain" ? { ...one, assessed } : one));
    expect(plan({ dimensions }).filter(({ kind }) => kind === "dimension")).toHaveLength(steps);
  });
  it("measures strategic decoding, which leaves no records, by the next assessment", () => {
    const dimensions = all.map((one) =>
      one.dimension === "strategic_decoding" ? { ...one, assessed: 2 } : one
    );
    expect(plan({ dimensions }).find(({ kind }) => kind === "dimension")?.figure).toMatchObject({
      column: "assessed",
      baseline: 2,
      target: 3
    });
  });
  it("puts training first", () =>
    expect(
      plan({ capability: aCapability({ needs_training: true, gene_month_total: 14, gene_total: 16 }) })[0]
    ).toMatchObject({
      kind: "training",
      figure: { baseline: 14, target: 15 }
    }));
  it("tells someone without a type what to keep", () =>
    expect(plan({}).map(({ kind, figure }) => [kind, figure.column, figure.target])).toEqual([
      ["keep", "renewal_rate", 0.92]
    ]));
  it.each([
    [0.919, "Find out with them why customers do not renew: no type explains it"],
    [0.92, "Keep to the way of working: no type stands out, as it should be on key accounts"],
    [null, "Keep to the way of working: no type stands out, as it should be on key accounts"]
  ])(
    "tells nobody without a type to go on as before while customers leave: %s renewed",
    (renewal_rate, action) => expect(plan({ row: aRow({ renewal_rate }) })[0]?.action).toBe(action)
  );

  it("says what to measure where too little is known", () => {
    const steps = plan({
      type: aType({ strength: "insufficient_data", abstains_because: "3 accounts with events" }),
      dimensions: all.slice(0, 2)
    });
    expect(steps.map(({ kind, because }) => [kind, because])).toEqual([
      ["measure", "3 accounts with events"],
      ["measure", "2 of 6 dimensions are assessed in the window."]
    ]);
  });
  it("takes the median of active people who have the figure", () => {
    const rows = [
      aRow({ helped_n: 1 }),
      aRow({ helped_n: 4 }),
      aRow({ helped_n: 99, is_active: false }),
      aRow({ helped_n: null })
    ];
    expect(peerMedianOf(rows)("helped_n")).toBe(2.5);
    expect(peerMedianOf([])("helped_n")).toBeNull();
  });
});

describe("dates", () => {
  it("counts days, months and quarters over the ends of years", () => {
    expect(addDays("2026-12-30", 3)).toBe("2027-01-02");
    expect(addMonths("2026-03-31", -1)).toBe("2026-02-28");
    expect(addMonths("2026-09-30", -12)).toBe("2025-09-30");
    expect(addMonths("2026-01-15", -24)).toBe("2024-01-15");
    expect(addMonths("2026-10-01", 6)).toBe("2027-04-01");
    expect(addQuarters("2026-Q3", 2)).toBe("2027-Q1");
    expect(addQuarters("2026-Q1", -1)).toBe("2025-Q4");
    expect(() => addQuarters("Q3", 1)).toThrow(RangeError);
  });
});
