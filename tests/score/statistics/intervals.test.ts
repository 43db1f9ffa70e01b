import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { poissonInterval } from "../../../loaders/score/statistics/poissonInterval.js";
import { wilsonInterval } from "../../../loaders/score/statistics/wilsonInterval.js";

const nothing = { low: null, high: null };

describe("wilsonInterval", () => {
  // Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718]
  ])("gives Newcombe's published 95 %% limits for %i of %i", (hits, trials, low, high) => {
    const found = wilsonInterval(hits, trials, 0.95);
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  it("gives the 90 % limits of 8 of 10 worked by hand", () => {
    // z² = 2.70554; centre 0.8 + 0.135277; spread 1.644854 × √(0.016 + 0.006764); both ÷ 1.270554
    const { low, high } = wilsonInterval(8, 10, 0.9);
    expect(low).toBeCloseTo(0.5408, 4);
    expect(high).toBeCloseTo(0.9314, 4);
  });

  it("reaches exactly 0 and 1 where nothing or everything hit", () => {
    expect(wilsonInterval(0, 7, 0.9).low).toBe(0);
    expect(wilsonInterval(7, 7, 0.9).high).toBe(1);
  });

  it("bounds nothing without trials", () => {
    expect(wilsonInterval(0, 0, 0.9)).toEqual(nothing);
  });

  it("is narrower for the same share of more trials", () => {
    const hitsOfTrials = fc
      .integer({ min: 1, max: 200 })
      .chain((trials) => fc.tuple(fc.integer({ min: 0, max: trials }), fc.constant(trials)));
    fc.assert(
      fc.property(hitsOfTrials, fc.integer({ min: 2, max: 9 }), ([hits, trials], times) => {
        const width = ({ low, high }: ReturnType<typeof wilsonInterval>) => (high ?? 0) - (low ?? 0);
        expect(width(wilsonInterval(hits * times, trials * times, 0.9))).toBeLessThan(
          width(wilsonInterval(hits, trials, 0.9))
        );
      })
    );
  });

  it.each([0, 1, 1.2, Number.NaN])("refuses a coverage of %d", (coverage) => {
    expect(() => wilsonInterval(1, 2, coverage)).toThrow("policy peers.interval");
  });
});

describe("poissonInterval", () => {
  // Half of the published points of χ² with 2 × events + 1 degrees of freedom.
  it.each([
    [0, 0.95, 0, 5.024],
    [1, 0.95, 0.216, 9.348],
    [10, 0.95, 10.283, 35.479],
    [0, 0.9, 0, 3.841],
    [1, 0.9, 0.352, 7.815],
    [10, 0.9, 11.591, 32.671]
  ])("gives half of the table's χ² for %i events at coverage %d", (events, coverage, low, high) => {
    const found = poissonInterval(events, 1, coverage);
    expect(2 * (found.low ?? 0)).toBeCloseTo(low, 3);
    expect(2 * (found.high ?? 0)).toBeCloseTo(high, 2);
  });

  it("divides by the exposure, and bounds nothing without any", () => {
    const one = poissonInterval(3, 1, 0.9);
    const ten = poissonInterval(3, 10, 0.9);
    expect(ten.high).toBeCloseTo((one.high ?? 0) / 10, 12);
    expect(poissonInterval(3, 0, 0.9)).toEqual(nothing);
  });
});
