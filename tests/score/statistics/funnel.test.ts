import { randomLcg } from "d3";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { benjaminiHochberg } from "../../../loaders/score/statistics/benjaminiHochberg.js";
import {
  type FunnelCentre,
  funnelLimits,
  midScore,
  twoSided
} from "../../../loaders/score/statistics/funnelLimits.js";
import { overdispersion } from "../../../loaders/score/statistics/overdispersion.js";

/** Chances of 0, 1, 2, … by plain multiplication, the way a textbook writes them. */
function chances(size: number, { kind, centre }: FunnelCentre): number[] {
  const mean = size * centre;
  let one = kind === "share" ? (1 - centre) ** size : Math.exp(-mean);
  const most = kind === "share" ? size : Math.ceil(mean + 20 * Math.sqrt(mean) + 20);
  return Array.from({ length: most + 1 }, (_none, count) => {
    const now = one;
    one *= kind === "share" ? ((size - count) / (count + 1)) * (centre / (1 - centre)) : mean / (count + 1);
    return now;
  });
}

const upTo = (all: readonly number[], count: number): number =>
  all.slice(0, count + 1).reduce((sum, chance) => sum + chance, 0);

const share = (centre: number): FunnelCentre => ({ kind: "share", centre });
const rate = (centre: number): FunnelCentre => ({ kind: "rate", centre });

describe("funnelLimits", () => {
  it("interpolates between whole counts as worked by hand, alike on both sides: 10 trials at one half", () => {
    // P(≤ 1) = 11/1024 < 0.025 ≤ P(≤ 2) = 56/1024: 2 − (56/1024 − 0.025) ÷ (45/1024) = 1.2945, and 10 − 1.2945 at the top.
    const { low, high } = funnelLimits(10, share(0.5), 0.95, 1);
    expect(low).toBeCloseTo((2 - (56 / 1024 - 0.025) / (45 / 1024)) / 10, 10);
    expect(high).toBeCloseTo(1 - low, 10);
  });

  it.each([
    [12, share(0.77)],
    [160, share(0.3)],
    [1, share(0.5)],
    [4, share(0.77)],
    [1.78, rate(1.8)],
    [40, rate(2.5)]
  ])(
    "holds every count that is no rarer than the tails, and no other, for a size of %d at %o",
    (size, centre) => {
      const all = chances(size, centre);
      for (const coverage of [0.95, 0.998]) {
        const tail = (1 - coverage) / 2;
        const { low, high } = funnelLimits(size, centre, coverage, 1);
        for (const count of all.keys()) {
          const [below, above] = [upTo(all, count), 1 - upTo(all, count - 1)];
          const isInside = count / size >= low - 1e-9 && count / size <= high + 1e-9;
          // Sums of chances are only good to about fourteen digits.
          if (Math.min(Math.abs(below - tail), Math.abs(above - tail)) > 1e-12)
            expect([count, isInside]).toEqual([count, below > tail && above > tail]);
        }
      }
    }
  );

  it("is drawn apart from the centre by the spread, and never beyond what a share can be", () => {
    const [narrow, wide] = [1, 1.5].map((spread) => funnelLimits(50, share(0.6), 0.95, spread));
    expect(wide!.low - 0.6).toBeCloseTo(1.5 * (narrow!.low - 0.6), 12);
    expect(wide!.high - 0.6).toBeCloseTo(1.5 * (narrow!.high - 0.6), 12);
    expect(funnelLimits(2, share(0.9), 0.998, 3)).toEqual({ low: 0, high: 1 });
  });

  it("draws together as the size grows, and the outer limits enclose the inner", () => {
    const width = (size: number, coverage = 0.95) => {
      const { low, high } = funnelLimits(size, share(0.8), coverage, 1);
      return high - low;
    };
    expect(width(400)).toBeLessThan(width(100));
    expect(width(100)).toBeLessThan(width(25));
    expect(width(100)).toBeLessThan(width(100, 0.998));
  });

  it("leaves at most about 5 % and 0.2 % of people outside where nobody differs", () => {
    const next = randomLcg(20261124);
    const draws = 20_000;
    const size = 150;
    const inside = { 0.95: 0, 0.998: 0 };
    const limits = {
      0.95: funnelLimits(size, share(0.7), 0.95, 1),
      0.998: funnelLimits(size, share(0.7), 0.998, 1)
    };
    for (let draw = 0; draw < draws; draw += 1) {
      let hits = 0;
      for (let trial = 0; trial < size; trial += 1) if (next() < 0.7) hits += 1;
      for (const coverage of [0.95, 0.998] as const) {
        const { low, high } = limits[coverage];
        if (hits / size >= low && hits / size <= high) inside[coverage] += 1;
      }
    }
    expect(inside[0.95] / draws).toBeGreaterThan(0.945);
    expect(inside[0.95] / draws).toBeLessThan(0.98);
    expect(inside[0.998] / draws).toBeGreaterThan(0.997);
  });
});

describe("midScore", () => {
  it.each([
    [3, 12, share(0.77)],
    [0, 5, share(0.2)],
    [16, 1.78, rate(1.8)],
    [0, 1.2, rate(1.8)],
    [7, 7, share(0.6)]
  ])("is the normal quantile of the mid-p value of %d in %d at %o", (count, size, centre) => {
    const all = chances(size, centre);
    const middle = upTo(all, count - 1) + (all[count] ?? 0) / 2;
    const z = midScore(count, size, centre);
    expect(twoSided(z)).toBeCloseTo(2 * Math.min(middle, 1 - middle), 6);
    expect(Math.sign(z)).toBe(middle < 0.5 ? -1 : 1);
  });

  it("never falls when events are added at the same size", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.double({ min: 0.02, max: 0.98, noNaN: true }),
        (size, centre) => {
          const scores = Array.from({ length: size + 1 }, (_none, count) =>
            midScore(count, size, share(centre))
          );
          expect(scores.every((score, index) => index === 0 || score >= (scores[index - 1] ?? 0))).toBe(true);
        }
      ),
      { numRuns: 30 }
    );
  });

  it("is 0 where the common share leaves no room for chance", () => {
    expect([midScore(3, 3, share(1)), midScore(0, 3, share(0)), midScore(0, 3, rate(0))]).toEqual([0, 0, 0]);
  });
});

describe("overdispersion", () => {
  it("draws the outer tenth in before it squares, as worked by hand", () => {
    // Ten scores: −9 becomes −2, 30 becomes 2; Σ = 4 + 4 + 1 + 1 + 0 + 0 + 1 + 1 + 4 + 4 = 20.
    const scores = [30, -9, -2, -1, -1, 0, 0, 1, 1, 2];
    expect(overdispersion(scores).phi).toBeCloseTo(2, 12);
    // 2 > 1 + 2 √(2 ÷ 10) = 1.894
    expect(overdispersion(scores).isOverdispersed).toBe(true);
    expect(overdispersion(scores.slice(2)).isOverdispersed).toBe(false);
  });

  it("does not depend on the order of people, and is 1 for nobody", () => {
    expect(overdispersion([])).toEqual({ phi: 1, isOverdispersed: false });
    expect(overdispersion([3, -1, 2, 0.5])).toEqual(overdispersion([0.5, 2, 3, -1]));
  });
});

describe("benjaminiHochberg", () => {
  // Benjamini & Hochberg 1995, section 4.1: of these fifteen, four are rejected at 0.05.
  const published = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
    0.759, 1
  ];

  it("rejects the published four", () => {
    const adjusted = benjaminiHochberg(published);
    expect(adjusted.filter((p) => p <= 0.05)).toHaveLength(4);
    expect(adjusted[3]).toBeCloseTo((0.0095 * 15) / 4, 12);
    expect(adjusted.at(-1)).toBe(1);
  });

  it("gives each its own value whatever the order, and never less than the p-value itself", () => {
    const next = randomLcg(7);
    const shuffled = published.map((p, index) => ({ p, index, at: next() })).toSorted((a, b) => a.at - b.at);
    const [straight, mixed] = [benjaminiHochberg(published), benjaminiHochberg(shuffled.map(({ p }) => p))];
    shuffled.forEach(({ index, p }, at) => {
      expect(mixed[at]).toBe(straight[index]);
      expect(mixed[at]).toBeGreaterThanOrEqual(p);
    });
    expect(benjaminiHochberg([])).toEqual([]);
  });
});
