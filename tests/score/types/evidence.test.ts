import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evidenceOf, type SignalScale } from "../../../src/rules/types/evidenceOf.js";
import { policy } from "../../rules/rows.js";

const high: SignalScale = { peerMedian: 0.2, peerP90: 0.3, floor: 0.1, cap: 0.35, direction: "high" };
/** CRM discipline: low is the sign, so the floor lies above the cap. */
const low: SignalScale = { peerMedian: 0.7, peerP90: 0.5, floor: 0.85, cap: 0.4, direction: "low" };

describe("evidenceOf", () => {
  it.each([
    ["not measured", null, null],
    ["just below the floor", 0.099, 0],
    ["at the floor", 0.1, 0],
    ["above the floor, below the median", 0.101, 0],
    ["at the median", 0.2, 0],
    ["a quarter of the way", 0.225, 0.25],
    ["at the 90th percentile", 0.3, 1],
    ["beyond the cap", 0.9, 1]
  ])("where high is the sign: %s", (_case, value, evidence) => {
    const found = evidenceOf(value, high);
    if (evidence == null || found == null) expect(found).toBe(evidence);
    else expect(found).toBeCloseTo(evidence, 12);
  });

  it.each([
    ["not measured", null, null],
    ["at the floor", 0.85, 0],
    ["at the median", 0.7, 0],
    ["halfway", 0.6, 0.5],
    ["at the 10th percentile", 0.5, 1],
    ["at the cap", 0.4, 1]
  ])("where low is the sign: %s", (_case, value, evidence) => {
    const found = evidenceOf(value, low);
    if (evidence == null || found == null) expect(found).toBe(evidence);
    else expect(found).toBeCloseTo(evidence, 12);
  });

  it("is none below the floor even far beyond the peers: a company without wolves has none", () => {
    const tame = { ...high, peerMedian: 0.01, peerP90: 0.02 };
    expect(evidenceOf(0.0999, tame)).toBe(0);
    expect(evidenceOf(0.1, tame)).toBe(1);
    expect(evidenceOf(0.1001, tame)).toBe(1);
  });

  it("is full above the cap even where all peers are alike: a company full of wolves has many", () => {
    const wild = { ...high, peerMedian: 0.5, peerP90: 0.6 };
    expect(evidenceOf(0.3499, wild)).toBe(0);
    expect(evidenceOf(0.35, wild)).toBe(0);
    expect(evidenceOf(0.3501, wild)).toBe(1);
  });

  it("takes floor and cap the other way round where low is the sign", () => {
    const tame = { ...low, peerMedian: 0.99, peerP90: 0.98 };
    expect(evidenceOf(0.8501, tame)).toBe(0);
    expect(evidenceOf(0.85, tame)).toBe(1);
    const wild = { ...low, peerMedian: 0.3, peerP90: 0.2 };
    expect(evidenceOf(0.4, wild)).toBe(0);
    expect(evidenceOf(0.3999, wild)).toBe(1);
  });

  it("counts more than 30 % of the team's bookings alone as full evidence whatever the peers do", () => {
    const { floor, cap, direction } = policy.signals.solo_team_share;
    const scale = { floor, cap, direction, peerMedian: 0.4, peerP90: 0.6 };
    expect(evidenceOf(0.2999, scale)).toBe(0);
    expect(evidenceOf(0.3, scale)).toBe(0);
    expect(evidenceOf(0.3001, scale)).toBe(1);
    expect(evidenceOf(null, scale)).toBeNull();
  });

  it("judges by being strictly beyond the median where the 90th percentile is no further", () => {
    const flat = { ...high, peerP90: 0.2 };
    expect(evidenceOf(0.2, flat)).toBe(0);
    expect(evidenceOf(0.2001, flat)).toBe(1);
    const flatLow = { ...low, peerP90: 0.7 };
    expect(evidenceOf(0.7, flatLow)).toBe(0);
    expect(evidenceOf(0.6999, flatLow)).toBe(1);
  });

  it("climbs from floor to cap where there are too few peers", () => {
    const alone = { peerMedian: null, peerP90: null };
    expect(evidenceOf(0.15, { ...high, ...alone })).toBeCloseTo(0.2, 12);
    expect(evidenceOf(0.625, { ...low, ...alone })).toBeCloseTo(0.5, 12);
  });

  const figure = fc.double({ min: 0, max: 2, noNaN: true });
  const peerFigure = fc.option(figure, { nil: null });
  const scale = fc.record({
    peerMedian: peerFigure,
    peerP90: peerFigure,
    floor: figure,
    cap: figure,
    direction: fc.constantFrom("high" as const, "low" as const)
  });

  it("lies in 0 … 1 and never falls on the way toward the sign", () => {
    fc.assert(
      fc.property(scale, figure, figure, (one, a, b) => {
        const [less, more] = (one.direction === "high" ? a < b : a > b) ? [a, b] : [b, a];
        const [weak, strong] = [evidenceOf(less, one)!, evidenceOf(more, one)!];
        expect(weak).toBeGreaterThanOrEqual(0);
        expect(strong).toBeLessThanOrEqual(1);
        expect(strong).toBeGreaterThanOrEqual(weak);
      })
    );
  });
});
