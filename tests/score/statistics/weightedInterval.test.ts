import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  differenceInterval,
  type WeightedMean,
  weightedMeanInterval,
  weightedRatioInterval,
  weightedShareInterval
} from "../../../loaders/score/statistics/weightedInterval.js";
import { wilsonInterval } from "../../../loaders/score/statistics/wilsonInterval.js";

const nothing = { low: null, high: null };

/** By the definitions, from the values themselves. */
function weighted(values: readonly number[], weights: readonly number[] = values.map(() => 1)): WeightedMean {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = values.reduce((sum, value, index) => sum + value * weights[index]!, 0) / total;
  const squares = values.reduce((sum, value, index) => sum + (value - mean) ** 2 * weights[index]!, 0);
  const weightSquares = weights.reduce((sum, weight) => sum + weight ** 2, 0);
  return { mean, spread: Math.sqrt(squares / total), effectiveN: total ** 2 / weightSquares };
}

/** Hours of sleep gained on two drugs: Student 1908, R's data set `sleep`. */
const sleep = [
  [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0],
  [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]
] as const;

describe("weightedShareInterval", () => {
  it.each([
    [8, 10],
    [0, 3],
    [4, 4],
    [1, 1]
  ])("is Wilson's where each of equal contracts is kept in full or lost: %i of %i", (hits, trials) => {
    const values = Array.from({ length: trials }, (_, index) => (index < hits ? 1 : 0));
    const { low, high } = weightedShareInterval(weighted(values), 0.9);
    const wilson = wilsonInterval(hits, trials, 0.9);
    expect(low).toBeCloseTo(wilson.low!, 12);
    expect(high).toBeCloseTo(wilson.high!, 12);
  });

  it("takes contracts of 300 and three of 100 for three equal ones: 600² ÷ (300² + 3 · 100²)", () => {
    const kept = weighted([1, 0, 0, 0], [300, 100, 100, 100]);
    expect(kept.effectiveN).toBeCloseTo(3, 12);
    expect(weightedShareInterval(kept, 0.9).low).toBeCloseTo(wilsonInterval(1.5, 3, 0.9).low!, 12);
  });

  it("is narrower where every contract keeps part than where each is kept in full or lost, as worked by hand", () => {
    // Four that each keep one half, and a half of one kept, a half of one lost: spread² = (1 · 1/4) ÷ 5 = 1/20.
    // One half of all would spread 1/4: five times as much, so that the four are worth twenty.
    expect(weightedShareInterval(weighted([0.5, 0.5, 0.5, 0.5]), 0.9)).toEqual(wilsonInterval(10, 20, 0.9));
  });

  it("holds the share and lies within 0 and 1, and the share's last digit does not lead it beyond", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(share, fc.integer({ min: 1, max: 1000 })), { minLength: 1 }), (pairs) => {
        const kept = weighted(
          pairs.map(([value]) => value),
          pairs.map(([, weight]) => weight)
        );
        const { low, high } = weightedShareInterval(kept, 0.9);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(kept.mean + 1e-9);
        expect(high).toBeGreaterThanOrEqual(kept.mean - 1e-9);
      })
    );
    expect(weightedShareInterval({ mean: 1 + 1e-15, spread: 0, effectiveN: 4 }, 0.9).high).toBe(1);
  });

  it("bounds nothing over no contracts", () =>
    expect(weightedShareInterval({ mean: 0, spread: 0, effectiveN: 0 }, 0.9)).toEqual(nothing));
});

describe("weightedRatioInterval", () => {
  it("is worked by hand for 110 % over ten contracts", () => {
    // z² = 2.70554 made-up contracts: centre (11 + 1.35277) ÷ 12.70554, spread² = 2.342977 ÷ 12.70554.
    const { low, high } = weightedRatioInterval({ mean: 1.1, spread: 0.3, effectiveN: 10 }, 0.9);
    expect(low).toBeCloseTo(0.774073, 5);
    expect(high).toBeCloseTo(1.170397, 5);
  });

  it("does not claim certainty for two contracts that were renewed as they were, nor for two lost ones", () => {
    const kept = weightedRatioInterval(weighted([1, 1]), 0.9);
    expect(kept.low).toBeLessThan(0.6);
    expect(kept.high).toBeGreaterThanOrEqual(1);
    const lost = weightedRatioInterval(weighted([0, 0]), 0.9);
    expect(lost.low).toBe(0);
    expect(lost.high).toBeGreaterThan(0.4);
  });

  it("bounds nothing over no contracts", () =>
    expect(weightedRatioInterval({ mean: 1, spread: 0, effectiveN: 0 }, 0.9)).toEqual(nothing));
});

describe("weightedMeanInterval", () => {
  const anything = { least: -10, most: 10 };

  it("gives what R's t.test prints for the first drug: −0.5297804 to 2.0297804", () => {
    const { low, high } = weightedMeanInterval(weighted(sleep[0]), 0.95, anything);
    expect(low).toBeCloseTo(-0.5297804, 6);
    expect(high).toBeCloseTo(2.0297804, 6);
  });

  it("is cut to what the mean can be", () =>
    expect(weightedMeanInterval(weighted([0, 0.1]), 0.9, { least: 0, most: 0.2 })).toEqual({
      low: 0,
      high: 0.2
    }));

  it("says nothing of a single value, nor of values all alike", () => {
    expect(weightedMeanInterval(weighted([3]), 0.9, anything)).toEqual(nothing);
    expect(weightedMeanInterval(weighted([3, 3, 3]), 0.9, anything)).toEqual(nothing);
  });

  it("reaches over everything where one order outweighs all others", () =>
    expect(weightedMeanInterval(weighted([0.1, 0.2], [1e9, 1]), 0.9, { least: 0, most: 1 })).toEqual({
      low: 0,
      high: 1
    }));
});

describe("differenceInterval", () => {
  const tenth = (values: readonly number[]) => weighted(values.map((value) => value / 10));

  it("gives a tenth of what R's t.test prints for the two drugs: −3.3654832 to 0.2054832", () => {
    const { low, high } = differenceInterval(tenth(sleep[0]), tenth(sleep[1]), 0.95);
    expect(low).toBeCloseTo(-0.33654832, 7);
    expect(high).toBeCloseTo(0.02054832, 7);
  });

  it("turns round with its sides", () => {
    const there = differenceInterval(tenth(sleep[0]), tenth(sleep[1]), 0.9);
    const back = differenceInterval(tenth(sleep[1]), tenth(sleep[0]), 0.9);
    expect(there.low).toBeCloseTo(-back.high!, 12);
  });

  it("says nothing where one side is a single value or all alike", () => {
    expect(differenceInterval(tenth([1]), tenth(sleep[1]), 0.9)).toEqual(nothing);
    expect(differenceInterval(tenth(sleep[0]), tenth([1, 1]), 0.9)).toEqual(nothing);
  });
});
