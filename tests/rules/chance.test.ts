import { describe, expect, it } from "vitest";
import {
  chanceOfBoth,
  chanceOfFallingShort,
  chanceOfReaching,
  performanceSpread,
  spreadRange
} from "../../src/rules/capability/chance.js";

/** Numbers in [0, 1) that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
const normal = (random: () => number) =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
function poisson(random: () => number, mean: number): number {
  let [n, product] = [0, random()];
  for (; product > Math.exp(-mean); n += 1) product *= random();
  return n;
}

describe("how far performance could have come out otherwise", () => {
  it("follows from the effective number of customers", () => {
    // √ln 2 for one customer, √ln 1.25 for four
    expect(performanceSpread(1)).toBeCloseTo(0.8326, 4);
    expect(performanceSpread(4)).toBeCloseTo(0.4724, 4);
  });
  it.each([null, 0])("cannot be told with %s customers", (customers) =>
    expect(performanceSpread(customers)).toBeNull()
  );
  it("spans the same factor to either side", () => {
    const [low, high] = spreadRange(1.2, 0.4, 1.645) ?? [0, 0];
    expect(1.2 / low).toBeCloseTo(high / 1.2, 9);
    expect(high).toBeCloseTo(1.2 * Math.exp(0.658), 9);
    expect(spreadRange(0, 0.4, 1.645)).toBeNull();
    expect(spreadRange(1, null, 1.645)).toBeNull();
  });
});

describe("the chance of high performance", () => {
  it.each([
    [0.99, 0.4879],
    [1, 0.5],
    [1.01, 0.5119],
    // ln(1.3959) is one third: 1.0 spreads
    [Math.exp(1 / 3), 0.8413]
  ])("at %s of the cut", (value, expected) =>
    // spread 1/3; 0.99: Φ(3 ln 0.99) = Φ(−0.03015)
    expect(chanceOfReaching(value, 1, 1 / 3)).toBeCloseTo(expected, 3)
  );
  it("is none for who booked nothing, and unknown where the chance in the bookings is", () => {
    expect(chanceOfReaching(0, 1, null)).toBe(0);
    expect(chanceOfReaching(1.2, 1, null)).toBeNull();
    expect(chanceOfReaching(null, 1, 0.3)).toBeNull();
    expect(chanceOfReaching(1.2, null, 0.3)).toBeNull();
  });
});

describe("the chance of low capability", () => {
  it.each([
    [55, 0.8413],
    [59.9, 0.508],
    [60, 0.5],
    [60.1, 0.492],
    [65, 0.1587]
  ])("at a capability of %s against a cut of 60, error 5", (score, expected) =>
    expect(chanceOfFallingShort(score, 60, 5)).toBeCloseTo(expected, 3)
  );
  it("is all or nothing without error, and unknown where the error is", () => {
    expect([chanceOfFallingShort(59.9, 60, 0), chanceOfFallingShort(60, 60, 0)]).toEqual([1, 0]);
    expect(chanceOfFallingShort(50, 60, null)).toBeNull();
    expect(chanceOfFallingShort(null, 60, 5)).toBeNull();
  });
});

it("gives no joint chance where one of the two is unknown", () =>
  expect([chanceOfBoth(0.5, 0.4), chanceOfBoth(null, 0.4), chanceOfBoth(0.5, null)]).toEqual([
    0.2,
    null,
    null
  ]));

describe("simulated", () => {
  it("the 90 % interval of bookings holds what a book is worth in 86 to 96 of 100 years", () => {
    const random = seeded(7);
    let [held, years] = [0, 0];
    for (let year = 0; year < 3000; year += 1) {
      // 15 customers a year on average, amounts log-normal with sd of log 0.8: worth 15 × e^0.32
      const amounts = Array.from({ length: poisson(random, 15) }, () => Math.exp(0.8 * normal(random)));
      const total = amounts.reduce((sum, amount) => sum + amount, 0);
      const hhi = amounts.reduce((sum, amount) => sum + (amount / total) ** 2, 0);
      const [low, high] = spreadRange(total, performanceSpread(1 / hhi), 1.645) ?? [1, 0];
      years += 1;
      if (low <= 15 * Math.exp(0.32) && 15 * Math.exp(0.32) <= high) held += 1;
    }
    expect(held / years).toBeGreaterThan(0.86);
    expect(held / years).toBeLessThan(0.96);
  });

  it("of people given a chance of about x of outrunning their capability, about x do", () => {
    const random = seeded(11);
    const bins = Array.from({ length: 5 }, () => ({ n: 0, chance: 0, is: 0 }));
    for (let person = 0; person < 20_000; person += 1) {
      const worth = Math.exp(0.9 * normal(random));
      const able = 60 + 25 * normal(random);
      const spread = 0.3;
      const seen = worth * Math.exp(spread * normal(random));
      const scored = able + 6 * normal(random);
      const chance =
        chanceOfBoth(chanceOfReaching(seen, 1, spread), chanceOfFallingShort(scored, 60, 6)) ?? 0;
      const bin = bins[Math.min(4, Math.floor(chance * 5))];
      if (!bin) continue;
      bin.n += 1;
      bin.chance += chance;
      bin.is += worth >= 1 && able < 60 ? 1 : 0;
    }
    for (const { n, chance, is } of bins) {
      expect(n).toBeGreaterThan(300);
      expect(Math.abs(is / n - chance / n)).toBeLessThan(0.06);
    }
  });
});
