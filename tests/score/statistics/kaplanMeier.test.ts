import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kaplanMeier, type RiskStep } from "../../../loaders/score/statistics/kaplanMeier.js";
import { survivalMedian } from "../../../loaders/score/statistics/survivalMedian.js";

/** One person or deal: observed from the day after `entry` to `exit`, at which the event happened or not. */
interface Spell {
  entry: number;
  exit: number;
  isEvent: boolean;
}

const event = (exit: number): Spell => ({ entry: -1, exit, isEvent: true });
const censored = (exit: number): Spell => ({ entry: -1, exit, isEvent: false });

function stepsOf(spells: readonly Spell[]): RiskStep[] {
  const ages = [...new Set(spells.filter(({ isEvent }) => isEvent).map(({ exit }) => exit))];
  return ages
    .sort((a, b) => a - b)
    .map((ageDays) => ({
      ageDays,
      atRisk: spells.filter(({ entry, exit }) => entry < ageDays && ageDays <= exit).length,
      events: spells.filter(({ exit, isEvent }) => isEvent && exit === ageDays).length
    }));
}

/* Freireich and others, Blood 21 (1963): weeks in remission of children with leukaemia. */
const treated = [
  ...[6, 6, 6, 7, 10, 13, 16, 22, 23].map(event),
  ...[6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map(censored)
];
const placebo = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23].map(event);

describe("kaplanMeier", () => {
  it("gives the published curve of the 6-MP arm with its standard errors", () => {
    const published = [
      [6, 0.857, 0.0764],
      [7, 0.807, 0.0869],
      [10, 0.753, 0.0963],
      [13, 0.69, 0.1068],
      [16, 0.627, 0.1141],
      [22, 0.538, 0.1282],
      [23, 0.448, 0.1346]
    ];
    const curve = kaplanMeier(stepsOf(treated));
    expect(curve.map(({ ageDays }) => ageDays)).toEqual(published.map(([week]) => week));
    curve.forEach(({ survival, greenwood }, index) => {
      expect(survival).toBeCloseTo(published[index]?.[1] ?? NaN, 3);
      expect(survival * Math.sqrt(greenwood)).toBeCloseTo(published[index]?.[2] ?? NaN, 4);
    });
  });

  it("is the share still without the event where nobody is censored", () => {
    for (const { ageDays, survival } of kaplanMeier(stepsOf(placebo)))
      expect(survival).toBeCloseTo(placebo.filter(({ exit }) => exit > ageDays).length / 21, 12);
  });

  it("counts someone who comes under observation late only from then on", () => {
    // At age 10 one of two (the late one is not seen yet), at age 30 one of two: 1/2 × 1/2.
    const spells = [event(10), censored(40), { entry: 20, exit: 30, isEvent: true }];
    expect(kaplanMeier(stepsOf(spells)).map(({ survival }) => survival)).toEqual([0.5, 0.25]);
  });

  const spell = fc
    .record({
      entry: fc.integer({ min: -1, max: 30 }),
      length: fc.integer({ min: 1, max: 60 }),
      isEvent: fc.boolean()
    })
    .map(({ entry, length, isEvent }) => ({ entry, exit: entry + length, isEvent }));
  const spells = fc.array(spell, { maxLength: 40 });

  it("agrees with walking through every single age", () =>
    fc.assert(
      fc.property(spells, (those) => {
        let survival = 1;
        const walked: number[] = [];
        for (let age = 0; age <= 100; age += 1) {
          let [atRisk, events] = [0, 0];
          for (const { entry, exit, isEvent } of those) {
            if (entry >= age || exit < age) continue;
            atRisk += 1;
            if (isEvent && exit === age) events += 1;
          }
          if (events === 0) continue;
          survival *= 1 - events / atRisk;
          walked.push(survival);
        }
        const curve = kaplanMeier(stepsOf(those));
        expect(curve).toHaveLength(walked.length);
        curve.forEach((point, index) => expect(point.survival).toBeCloseTo(walked[index] ?? NaN, 12));
      })
    ));

  it("never rises, and its median lies within the interval", () =>
    fc.assert(
      fc.property(spells, (those) => {
        const curve = kaplanMeier(stepsOf(those));
        const heights = curve.map(({ survival }) => survival);
        expect(heights).toEqual(heights.toSorted((a, b) => b - a));
        const { median, low, high } = survivalMedian(curve, 0.9);
        if (median != null) expect(low).toBeLessThanOrEqual(median);
        if (high != null) expect(median).toBeLessThanOrEqual(high);
      })
    ));
});

describe("survivalMedian", () => {
  it("gives the 6-MP arm's median of 23 weeks, at least 13, without an upper end", () => {
    // By hand at 10: S 0.753, ln(−ln S) = −1.260, its error 0.0963 ÷ (0.753 × 0.2837) = 0.451; the band's lower end
    // exp(−exp(−1.260 + 1.96 × 0.451)) = 0.503 is above one half; at 13 it is 0.432.
    expect(survivalMedian(kaplanMeier(stepsOf(treated)), 0.95)).toEqual({ median: 23, low: 13, high: null });
  });

  it("gives the placebo arm's median of 8 weeks, 4 to 11", () =>
    expect(survivalMedian(kaplanMeier(stepsOf(placebo)), 0.95)).toEqual({ median: 8, low: 4, high: 11 }));

  it("is reached at exactly one half, however the product rounds", () => {
    // 9/10 × 7/9 × 5/7 is one half in full; a product of floats need not be.
    const curve = kaplanMeier([
      { ageDays: 1, atRisk: 10, events: 1 },
      { ageDays: 2, atRisk: 9, events: 2 },
      { ageDays: 3, atRisk: 7, events: 2 }
    ]);
    expect(survivalMedian(curve, 0.9).median).toBe(3);
  });

  it("is not reached where the curve stays above one half", () =>
    expect(survivalMedian(kaplanMeier(stepsOf([event(5), censored(9), censored(9)])), 0.9)).toMatchObject({
      median: null,
      high: null
    }));

  it("has nothing to say without events", () =>
    expect(survivalMedian([], 0.9)).toEqual({ median: null, low: null, high: null }));

  it("bounds a single win from below only", () =>
    expect(survivalMedian(kaplanMeier(stepsOf([event(30)])), 0.9)).toEqual({
      median: 30,
      low: 30,
      high: null
    }));
});
