import { describe, expect, it } from "vitest";
import { assessorName } from "../../src/rules/capability/assessorName.js";
import { chanceOfOutrunning, isOutrunning, movedByCuts } from "../../src/rules/capability/movedByCuts.js";
import { stressTolerance } from "../../src/rules/capability/stressTolerance.js";
import { verdictChange } from "../../src/rules/capability/verdictChange.js";
import { planOutcome } from "../../src/rules/development/planOutcome.js";
import type { PlanStep, StepFigure } from "../../src/rules/development/planStep.js";
import { assessmentsHeadline } from "../../src/rules/headlines/assessmentsHeadline.js";
import { aCapability, aDimension, aRow, plain, policy } from "./rows.js";

describe("what would change the verdict", () => {
  // six 2.5 → 50, gene 12.5 → 50, evidence 2.75 → 55: capability 51.67, 8.33 short of 60
  const low = aCapability({
    six_mean: 2.5,
    gene_total: 12.5,
    evidence_mean: 2.75,
    capability: 155 / 3,
    lowest_dimension: "risk_foresight"
  });
  it("counts the missing points in each test alone", () => {
    const change = verdictChange(low, 2, 60);
    expect(change?.missing).toBeCloseTo(25 / 3, 9);
    // 25/3 × 3 parts × 30 / 100 = 7.5 of 30; × 25 / 100 = 6.25 of 25
    expect(change?.sixPoints).toBeCloseTo(7.5, 9);
    expect(change?.genePoints).toBeCloseTo(6.25, 9);
  });
  it("names the lowest dimension only where it could do it alone", () => {
    expect(verdictChange(low, 2, 60)?.lowest).toBeNull();
    // two points short of the cut: 2 × 3 × 0.3 = 1.8
    const near = { ...low, capability: 58 };
    const lowest = verdictChange(near, 3.2, 60)?.lowest;
    expect(lowest?.dimension).toBe("risk_foresight");
    expect(lowest?.points).toBeCloseTo(1.8, 9);
    expect(verdictChange(near, 3.3, 60)?.lowest).toBeNull();
    expect(verdictChange(near, null, 60)?.lowest).toBeNull();
  });
  it("proves itself: with the points added the cut is reached", () => {
    const change = verdictChange(low, 2, 60);
    const after = ((2.5 + (change?.sixPoints ?? 0) / 6) * 20 + 50 + 55) / 3;
    expect(after).toBeCloseTo(60, 9);
  });
  it.each([
    [59.9, true],
    [60, false],
    [60.1, false],
    [null, false]
  ])("at a capability of %s there is something to change: %s", (capability, expected) =>
    expect(verdictChange({ ...low, capability }, 2, 60) != null).toBe(expected)
  );
  it("leaves out a test that was not taken", () =>
    expect(verdictChange({ ...low, six_mean: null }, 2, 60)).toMatchObject({
      sixPoints: null,
      lowest: null
    }));
});

describe("other cuts", () => {
  const inForce = { performance: 1, capability: 60 };
  const person = (performance: number | null, capability: number | null) =>
    aCapability({ performance, capability, capability_error: 5, performance_spread: 0.5 });
  it.each([
    [0.99, 55, false],
    [1, 59.9, true],
    [1.01, 60, false],
    [null, 55, false],
    [1.2, null, false]
  ])("performance %s with capability %s is on the list: %s", (performance, capability, expected) =>
    expect(isOutrunning(person(performance, capability), inForce)).toBe(expected)
  );
  it("move exactly the people between the old and the new cut", () => {
    const people = [person(1.05, 55), person(1.2, 62), person(1.2, 55), person(0.95, 62)];
    const moved = movedByCuts(people, (one) => one, {
      inForce,
      tried: { performance: 1.1, capability: 65 }
    });
    expect(moved).toEqual({ joins: [people[1]], leaves: [people[0]], stays: [people[2]] });
  });
  it("leave who has no quota at the percentile's cut", () => {
    const without = aCapability({
      performance: 0.6,
      performance_basis: "peer_percentile",
      performance_cut: 0.5,
      capability: 55
    });
    expect(isOutrunning(without, { performance: 1.5, capability: 60 })).toBe(true);
  });
  it("change the chance as the load would work it out", () => {
    // at both cuts: one half each
    expect(chanceOfOutrunning(person(1.1, 65), { performance: 1.1, capability: 65 })).toBeCloseTo(0.25, 6);
    expect(chanceOfOutrunning(aCapability({ capability_error: null }), inForce)).toBeNull();
  });
});

describe("whether a past plan worked", () => {
  const figure = (over: Partial<StepFigure> = {}): StepFigure => ({
    column: "complaint_rate",
    label: "complaints",
    kind: "rate",
    baseline: 6,
    target: 4,
    direction: "at_most",
    target_from: "peer median",
    ...over
  });
  const step = (one: StepFigure): PlanStep => ({
    kind: "type",
    action: "Act",
    because: "Because",
    figure: one,
    by_quarter: "2026-Q1"
  });
  const result = (one: StepFigure, row = {}, over = {}) =>
    planOutcome([step(one)], { row: aRow(row), capability: aCapability(over), dimensions: [] })[0];

  it.each([
    [3.9, "reached"],
    [4, "reached"],
    [4.1, "moved"],
    [6, "not_reached"],
    [7, "not_reached"],
    [null, "not_measured"]
  ])("complaints at %s after 6, at most 4 asked: %s", (complaint_rate, expected) =>
    expect(result(figure(), { complaint_rate })?.result).toBe(expected)
  );
  it.each([
    [4, 4, "held"],
    [3.5, 4, "held"],
    [4.1, 4, "reached"],
    [4, 4.1, "not_reached"]
  ])("complaints at %s then and %s now, at most 4 asked: %s", (baseline, complaint_rate, expected) =>
    expect(result(figure({ baseline }), { complaint_rate })?.result).toBe(expected)
  );
  it.each([
    [14.9, "moved"],
    [15, "reached"],
    [15.1, "reached"]
  ])("a monthly total of %s after 13, at least 15 asked: %s", (gene_month_total, expected) =>
    expect(
      result(
        figure({ column: "gene_month_total", baseline: 13, target: 15, direction: "at_least" }),
        {},
        { gene_month_total }
      )?.result
    ).toBe(expected)
  );
  it("looks at the dimension that the step was about", () => {
    const dimensions = [
      aDimension({ dimension: "risk_foresight", assessed: 5 }),
      aDimension({ dimension: "strategic_decoding", assessed: 2.5 })
    ];
    const one = step(
      figure({
        column: "assessed",
        dimension: "strategic_decoding",
        baseline: 2,
        target: 3,
        direction: "at_least"
      })
    );
    expect(planOutcome([one], { row: aRow(), capability: null, dimensions })[0]).toMatchObject({
      now: 2.5,
      result: "moved"
    });
  });
  it("judges by direction where no target was known, and not at all without a start", () => {
    expect(result(figure({ target: null }), { complaint_rate: 5 })?.result).toBe("reached");
    expect(result(figure({ target: null }), { complaint_rate: 6 })?.result).toBe("not_reached");
    expect(result(figure({ target: null, baseline: null }), { complaint_rate: 5 })?.result).toBe(
      "not_measured"
    );
    expect(result(figure({ baseline: null }), { complaint_rate: 5 })?.result).toBe("not_reached");
  });
});

describe("stress tolerance", () => {
  const parts = (over = {}) =>
    stressTolerance(aCapability(over), policy.capability).map(({ result }) => result);
  it.each([
    [2.9, "fail"],
    [3, "pass"],
    [3.1, "pass"],
    [null, "not_measured"]
  ])("an executive's rejection assessed at %s: %s", (executive_rejection, expected) =>
    expect(parts({ executive_rejection })[1]).toBe(expected)
  );
  it.each([
    ["kept_up", "pass"],
    ["fell_off", "fail"],
    ["no_long_campaign", "not_applicable"],
    ["not_measured", "not_measured"]
  ] as const)("a long campaign that %s: %s", (long_campaign, expected) =>
    expect(parts({ long_campaign })[0]).toBe(expected)
  );
  it("states months, share and what is asked", () =>
    expect(
      plain(
        stressTolerance(
          aCapability({ long_campaign: "fell_off", long_campaign_months: 7, long_campaign_ratio: 0.6 }),
          policy.capability
        )[0]?.reason ?? null
      )
    ).toBe(
      "7 months without a win, with 60 % of the person's own activity outside them; 80 % is asked. From records."
    ));
});

describe("assessors", () => {
  it("have a name only where HR's list has them", () => {
    const names = (key: string) => (key === "b1" ? "Ben" : undefined);
    expect(assessorName({ assessor_key: "b1", assessor_rep_key: "b1" }, names)).toBe("Ben");
    expect(assessorName({ assessor_key: "6f27e64da921", assessor_rep_key: null }, names)).toBe(
      "assessor 6F27"
    );
  });
  const row = (
    six_dimensions_n: number,
    gene_result: "pass" | "not_measured",
    last_assessed_on: string | null
  ) => ({
    six_dimensions_n,
    gene_result,
    last_assessed_on
  });
  const rater = (assessor_key: string, stands_apart: boolean) => ({ assessor_key, stands_apart });
  it("are counted in the page's answer", () =>
    expect(
      assessmentsHeadline(
        [row(6, "pass", "2026-06-30"), row(3, "pass", "2026-06-30"), row(0, "not_measured", null)],
        [rater("a", true), rater("b", false), rater("b", false)]
      )
    ).toBe(
      "1 of 3 people is assessed in full, by 2 assessors; 1 not at all. 1 of them scores demonstrably higher or lower than the others."
    ));
  it("may all score alike", () =>
    expect(assessmentsHeadline([row(6, "pass", "2026-06-30")], [rater("a", false)])).toMatch(/None of them/));
  it("may be missing altogether", () => {
    expect(assessmentsHeadline([], [])).toMatch(/^Nobody was at work/);
    expect(assessmentsHeadline([row(0, "not_measured", null)], [])).toMatch(/^Nobody has been assessed/);
  });
});
