import { randomBinomial, randomGamma, randomLcg, randomLogNormal } from "d3";
import { describe, expect, it } from "vitest";
import type { Interval } from "../../../loaders/score/statistics/interval.js";
import {
  geometricMeanInterval,
  logNormalMeanInterval
} from "../../../loaders/score/statistics/logNormalInterval.js";
import { meanOfTwoInterval } from "../../../loaders/score/statistics/meanOfTwoInterval.js";
import {
  differenceInterval,
  type WeightedMean,
  weightedMeanInterval,
  weightedRatioInterval,
  weightedShareInterval
} from "../../../loaders/score/statistics/weightedInterval.js";
import { wilsonInterval } from "../../../loaders/score/statistics/wilsonInterval.js";

/* How often a 90 % interval of a mean holds the truth, over the contracts and deals that one person has in a year. */

const coverage = 0.9;
const rounds = 600;
const contracts = [1, 2, 3, 4, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 12, 15, 18, 25];
const deals = [3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 16, 20, 25, 30, 40];

const source = randomLcg(21);
const between = (low: number, high: number): number => low + (high - low) * source();
/** Amounts spread as the sample's do: the middle two thirds of contracts and deals lie within a factor of five. */
const amount = randomLogNormal.source(source)(0, 0.8);

interface Drawn {
  values: number[];
  truth: number;
}

function weighted(values: readonly number[], weights: readonly number[]): WeightedMean {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = values.reduce((sum, value, index) => sum + value * weights[index]!, 0) / total;
  const squares = values.reduce((sum, value, index) => sum + (value - mean) ** 2 * weights[index]!, 0);
  return {
    mean,
    spread: Math.sqrt(squares / total),
    effectiveN: total ** 2 / weights.reduce((sum, weight) => sum + weight ** 2, 0)
  };
}

const byMoney = (values: readonly number[]) => weighted(values, values.map(amount));
const alike = (values: readonly number[]) =>
  weighted(
    values,
    values.map(() => 1)
  );
const many = (n: number, draw: () => number): number[] => Array.from({ length: n }, draw);

/** The share of intervals that held the truth, of those that could be told, and the share that could. */
function held(
  sizes: readonly number[],
  draw: (n: number) => Drawn,
  judge: (values: number[]) => Interval
): { held: number; told: number } {
  let [hits, told, all] = [0, 0, 0];
  for (let round = 0; round < rounds; round += 1)
    for (const n of sizes) {
      const { values, truth } = draw(n);
      const { low, high } = judge(values);
      all += 1;
      if (low == null) continue;
      told += 1;
      if (low <= truth + 1e-12 && truth - 1e-12 <= high) hits += 1;
    }
  return { held: hits / told, told: told / all };
}

const expectHeld = (share: number): void => {
  expect(share).toBeGreaterThan(0.88);
  expect(share).toBeLessThan(0.92);
};

/** A contract is lost, kept in part, grown or renewed as it was. */
function contractDrawn(n: number, { parts, grown }: { parts: number; grown: number }): Drawn {
  const lost = between(0.08, 0.35);
  const values = many(n, () => {
    if (source() < lost) return 0;
    const kind = source();
    if (kind < parts) return between(0.5, 1);
    return kind < parts + grown ? between(1, 1.6) : 1;
  });
  return { values, truth: (1 - lost) * (1 + grown * 0.3 - parts * 0.25) };
}

describe("90 % intervals of means hold the truth in 88 to 92 of 100 cases", () => {
  it("of GRR, one in ten contracts kept in part", () =>
    expectHeld(
      held(
        contracts,
        (n) => contractDrawn(n, { parts: 0.1, grown: 0 }),
        (values) => weightedShareInterval(byMoney(values), coverage)
      ).held
    ));

  it("of NRR, three in ten contracts kept in part or grown", () =>
    expectHeld(
      held(
        contracts,
        (n) => contractDrawn(n, { parts: 0.15, grown: 0.15 }),
        (values) => weightedRatioInterval(byMoney(values), coverage)
      ).held
    ));

  it("of the share of value won at quarter end", () => {
    const draw = (n: number) => {
      const truth = between(0.15, 0.6);
      return { values: many(n, () => (source() < truth ? 1 : 0)), truth };
    };
    expectHeld(held(deals, draw, (values) => weightedShareInterval(byMoney(values), coverage)).held);
  });

  it("of the mean discount, up to seven deals in ten without one, where deals differ at all", () => {
    const draw = (n: number) => {
      const given = between(0.3, 0.9);
      return { values: many(n, () => (source() < given ? between(0.03, 0.25) : 0)), truth: given * 0.14 };
    };
    const found = held(deals, draw, (values) =>
      weightedMeanInterval(byMoney(values), coverage, { least: 0, most: 1 })
    );
    expectHeld(found.held);
    expect(found.told).toBeGreaterThan(0.97);
  });

  it("of the discount gap, over at least three deals on either side", () => {
    const side = (n: number, given: number) => many(n, () => (source() < given ? between(0.03, 0.25) : 0));
    const draw = (n: number) => {
      const [late, early] = [between(0.4, 0.9), between(0.3, 0.8)];
      return { values: [...side(n, late), ...side(2 * n, early)], truth: (late - early) * 0.14 };
    };
    const sizes = deals.filter((n) => n <= 14);
    const judge = (values: number[]) =>
      differenceInterval(
        byMoney(values.slice(0, values.length / 3)),
        byMoney(values.slice(values.length / 3)),
        coverage
      );
    expectHeld(held(sizes, draw, judge).held);
  });

  it("of the mean sales cycle, a third of whose length is chance", () => {
    const days = randomGamma.source(source)(4, 30);
    const draw = (n: number) => ({ values: many(n, () => Math.round(days())), truth: 120 });
    expectHeld(
      held([2, ...deals], draw, (values) =>
        weightedMeanInterval(alike(values), coverage, { least: 0, most: Infinity })
      ).held
    );
  });

  it("of decision-chain depth, over five levels", () => {
    const draw = (n: number) => {
      const touched = between(0.2, 0.6);
      return { values: many(n, () => randomBinomial.source(source)(5, touched)()), truth: 5 * touched };
    };
    expectHeld(
      held(deals, draw, (values) =>
        weightedMeanInterval(alike(values), coverage, { least: 0, most: Infinity })
      ).held
    );
  });

  it.each(["geometric", "arithmetic"] as const)("of the %s mean of amounts", (kind) => {
    const draw = (n: number) => ({
      values: many(n, amount),
      truth: kind === "geometric" ? 1 : Math.exp(0.32)
    });
    const judge = (values: number[]) => {
      const { mean, spread, effectiveN: n } = alike(values.map(Math.log));
      const amounts = { geometricMean: Math.exp(mean), logSd: spread * Math.sqrt(n / (n - 1)), n };
      return kind === "geometric"
        ? geometricMeanInterval(amounts, coverage)
        : logNormalMeanInterval(amounts, alike(values).mean, coverage);
    };
    expectHeld(held([2, ...deals], draw, judge).held);
  });

  it("of CRM discipline, the mean of a share of many activities and one of few deals", () => {
    const share = (n: number, truth: number) => {
      const hits = randomBinomial.source(source)(n, truth)();
      return { value: hits / n, ...wilsonInterval(hits, n, coverage) };
    };
    const draw = (n: number) => {
      const [logged, tracked] = [between(0.4, 0.95), between(0.3, 0.9)];
      return { values: [n, logged, tracked], truth: (logged + tracked) / 2 };
    };
    expectHeld(
      held(deals, draw, ([n = 0, logged = 0, tracked = 0]) =>
        meanOfTwoInterval(share(10 * n, logged), share(n, tracked))
      ).held
    );
  });
});

describe("where 88 to 92 of 100 cannot be reached", () => {
  it("GRR's interval is too wide rather than too narrow: every other contract kept in part, and two contracts alone", () => {
    const wide = (sizes: readonly number[], parts: number) =>
      held(
        sizes,
        (n) => contractDrawn(n, { parts, grown: 0 }),
        (values) => weightedShareInterval(byMoney(values), coverage)
      ).held;
    for (const share of [wide(contracts, 0.5), wide([2, 2, 2, 2, 2, 2, 2, 2, 2, 2], 0.1)]) {
      expect(share).toBeGreaterThan(0.88);
      expect(share).toBeLessThan(0.96);
    }
  });

  it("a mean of equal values tells none, rather than one of no width", () => {
    const draw = (n: number) => ({ values: many(n, () => 0), truth: 0 });
    expect(
      held(deals, draw, (values) => weightedMeanInterval(byMoney(values), coverage, { least: 0, most: 1 }))
        .told
    ).toBe(0);
  });
});
