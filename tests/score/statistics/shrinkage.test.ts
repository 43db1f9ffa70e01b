import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  fitBeta,
  type Proportion,
  shrinkProportion
} from "../../../loaders/score/statistics/betaBinomial.js";
import { fitGamma, type Rate, shrinkRate } from "../../../loaders/score/statistics/gammaPoisson.js";

const plus = (values: number[]) => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};

/** Root of a rising function between the ends, by halving. */
function solve(rising: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  for (let i = 0; i < 200; i += 1) {
    const middle = (low + high) / 2;
    if (rising(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** α + β at which the weighted spread that theory expects is the one seen. */
function naiveBetaStrength(peers: Proportion[]): number {
  const all = plus(peers.map(({ trials }) => trials));
  const mean = plus(peers.map(({ hits }) => hits)) / all;
  const seen = plus(peers.map(({ hits, trials }) => trials * (hits / trials - mean) ** 2));
  const expected = (correlation: number) =>
    plus(
      peers.map(({ trials }) => {
        const variance = ((mean * (1 - mean)) / trials) * (1 + (trials - 1) * correlation);
        return trials * (1 - trials / all) * variance;
      })
    );
  return 1 / solve((correlation) => expected(correlation) - seen, 0, 1) - 1;
}

function naiveGammaStrength(peers: Rate[]): number {
  const all = plus(peers.map(({ exposure }) => exposure));
  const mean = plus(peers.map(({ events }) => events)) / all;
  const seen = plus(peers.map(({ events, exposure }) => exposure * (events / exposure - mean) ** 2));
  const expected = (variance: number) =>
    plus(peers.map(({ exposure }) => exposure * (1 - exposure / all) * (mean / exposure + variance)));
  return mean / solve((variance) => expected(variance) - seen, 0, 1000);
}

/** Efron and Morris (1975): hits of 18 batters in their first 45 times at bat of 1970. */
const batters = [18, 17, 16, 15, 14, 14, 13, 12, 11, 11, 10, 10, 10, 10, 10, 9, 8, 7].map((hits) => ({
  hits,
  trials: 45
}));

describe("beta-binomial shrinkage", () => {
  it("pulls the batters toward their common mean by the weight that their spread gives", () => {
    const shares = batters.map(({ hits }) => hits / 45);
    const mean = plus(shares) / 18;
    const variance = plus(shares.map((one) => (one - mean) ** 2)) / 17;
    // With 45 each: variance = mean(1 − mean)/45 × (1 + 44ρ), and own data weigh 45 ÷ (45 + 1/ρ − 1).
    const correlation = ((variance * 45) / (mean * (1 - mean)) - 1) / 44;
    const weight = 45 / (45 + 1 / correlation - 1);
    const prior = fitBeta(batters)!;
    const best = shrinkProportion(batters[0]!, prior, 0.9);
    expect(best.reliability).toBeCloseTo(weight, 10);
    expect(best.shrunk).toBeCloseTo(mean + weight * (0.4 - mean), 10);
    expect(best.shrunk_low).toBeLessThan(best.shrunk);
    expect(best.shrunk_high).toBeGreaterThan(best.shrunk);
  });

  it("finds the strength that solves the expectation of the weighted spread, for unequal trials", () => {
    const peers = [
      { hits: 2, trials: 12 },
      { hits: 9, trials: 10 },
      { hits: 30, trials: 60 },
      { hits: 1, trials: 3 },
      { hits: 25, trials: 30 }
    ];
    expect(fitBeta(peers)?.strength).toBeCloseTo(naiveBetaStrength(peers), 6);
  });

  it("has the quantiles of curves known in closed form", () => {
    // Peers at one half counting for two trials, and nothing of one's own: the flat curve.
    const prior = { pooled: { hits: 50, trials: 100 }, strength: 2, points: [] };
    const flat = shrinkProportion({ hits: 0, trials: 0 }, prior, 0.9);
    expect([flat.shrunk, flat.reliability]).toEqual([0.5, 0]);
    expect(flat.shrunk_low).toBeCloseTo(0.05, 9);
    expect(flat.shrunk_high).toBeCloseTo(0.95, 9);
    // One hit more: the curve 2x, whose share below x is x².
    const rising = shrinkProportion({ hits: 1, trials: 1 }, prior, 0.9);
    expect(rising.shrunk).toBeCloseTo(2 / 3, 12);
    expect(rising.shrunk_low).toBeCloseTo(Math.sqrt(0.05), 9);
    expect(rising.shrunk_high).toBeCloseTo(Math.sqrt(0.95), 9);
    expect(rising.reliability).toBeCloseTo(1 / 3, 12);
  });

  it("pools everybody where peers differ no more than chance: own data add nothing", () => {
    const prior = fitBeta([
      { hits: 5, trials: 10 },
      { hits: 10, trials: 20 },
      { hits: 3, trials: 6 }
    ])!;
    expect(prior.strength).toBeNull();
    const own = shrinkProportion({ hits: 10, trials: 10 }, prior, 0.9);
    expect([own.shrunk, own.reliability]).toEqual([0.5, 0]);
  });

  it("pools a single peer, and peers who all hit", () => {
    expect(fitBeta([{ hits: 3, trials: 4 }])?.strength).toBeNull();
    const sure = fitBeta([
      { hits: 3, trials: 3 },
      { hits: 5, trials: 5 }
    ])!;
    expect(shrinkProportion({ hits: 1, trials: 1 }, sure, 0.9)).toMatchObject({ shrunk: 1, shrunk_high: 1 });
  });

  it("lets the peers count for one trial at least, however far they are apart", () => {
    const apart = fitBeta([
      { hits: 0, trials: 5 },
      { hits: 5, trials: 5 }
    ])!;
    expect(apart.strength).toBe(1);
  });

  it("rules nothing out where one peer's two trials are all that is known", () => {
    const prior = fitBeta([{ hits: 1, trials: 2 }])!;
    expect(shrinkProportion({ hits: 0, trials: 0 }, prior, 0.9)).toEqual({
      shrunk: 0.5,
      shrunk_low: 0,
      shrunk_high: 1,
      reliability: 0
    });
  });

  it("has an interval where two peers are as far apart as can be", () => {
    const prior = fitBeta([
      { hits: 0, trials: 3 },
      { hits: 5, trials: 5 }
    ])!;
    expect(shrinkProportion({ hits: 0, trials: 0 }, prior, 0.9)).toMatchObject({
      shrunk: 0.625,
      shrunk_low: 0,
      shrunk_high: 1
    });
  });

  it("has nothing to say where no peer had any trials", () => {
    expect(fitBeta([])).toBeNull();
    expect(fitBeta([{ hits: 0, trials: 0 }])).toBeNull();
  });

  const proportion = fc
    .integer({ min: 0, max: 60 })
    .chain((trials) => fc.integer({ min: 0, max: trials }).map((hits) => ({ hits, trials })));
  const peersWithTrials = fc
    .array(proportion, { minLength: 1, maxLength: 25 })
    .filter((peers) => peers.some(({ trials }) => trials > 0));

  it("lies between the raw rate and the peers' mean, inside its own interval", () => {
    fc.assert(
      fc.property(peersWithTrials, proportion, (peers, own) => {
        const prior = fitBeta(peers)!;
        const mean = prior.pooled.hits / prior.pooled.trials;
        const raw = own.trials === 0 ? mean : own.hits / own.trials;
        const found = shrinkProportion(own, prior, 0.9);
        expect(found.shrunk).toBeGreaterThanOrEqual(Math.min(raw, mean) - 1e-12);
        expect(found.shrunk).toBeLessThanOrEqual(Math.max(raw, mean) + 1e-12);
        expect(found.shrunk_low).toBeGreaterThanOrEqual(0);
        expect(found.shrunk_low).toBeLessThanOrEqual(found.shrunk);
        expect(found.shrunk_high).toBeGreaterThanOrEqual(found.shrunk);
        expect(found.shrunk_high).toBeLessThanOrEqual(1);
        expect(found.reliability).toBeGreaterThanOrEqual(0);
        expect(found.reliability).toBeLessThan(1);
      })
    );
  });

  it("never falls when one more of the own contracts is renewed", () => {
    fc.assert(
      fc.property(peersWithTrials, proportion, (peers, own) => {
        fc.pre(own.hits < own.trials);
        const prior = fitBeta(peers)!;
        const more = shrinkProportion({ ...own, hits: own.hits + 1 }, prior, 0.9);
        expect(more.shrunk).toBeGreaterThanOrEqual(shrinkProportion(own, prior, 0.9).shrunk);
      })
    );
  });

  it("does not depend on the order of peers beyond rounding", () => {
    fc.assert(
      fc.property(peersWithTrials, (peers) => {
        const [one, other] = [fitBeta(peers)?.strength, fitBeta(peers.toReversed())?.strength];
        // Spread that equals chance exactly may fall to either side: endless strength and pooling are one.
        if (one == null || other == null) expect(Math.max(one ?? 1e9, other ?? 1e9)).toBeGreaterThan(1e6);
        else expect(1 / (1 + other)).toBeCloseTo(1 / (1 + one), 9);
      })
    );
  });
});

describe("gamma-Poisson shrinkage", () => {
  const peers = [
    { events: 0, exposure: 1.2 },
    { events: 7, exposure: 0.8 },
    { events: 2, exposure: 2.4 },
    { events: 9, exposure: 1.5 },
    { events: 1, exposure: 0.3 }
  ];

  it("finds the strength that solves the expectation of the weighted spread", () => {
    expect(fitGamma(peers)?.strength).toBeCloseTo(naiveGammaStrength(peers), 6);
  });

  it("weighs own exposure against the strength", () => {
    const prior = { pooled: { events: 30, exposure: 10 }, strength: 2, points: [] };
    // (3 × 2 + 1) ÷ (2 + 2)
    const own = shrinkRate({ events: 1, exposure: 2 }, prior, 0.9);
    expect(own.shrunk).toBe(1.75);
    expect(own.reliability).toBe(0.5);
  });

  it("has the quantiles of the exponential curve where the shape is 1", () => {
    const prior = { pooled: { events: 10, exposure: 10 }, strength: 1, points: [] };
    const none = shrinkRate({ events: 0, exposure: 0 }, prior, 0.9);
    expect(none.shrunk_low).toBeCloseTo(-Math.log(0.95), 9);
    expect(none.shrunk_high).toBeCloseTo(-Math.log(0.05), 9);
  });

  it("pools everybody where peers differ no more than chance, and where nobody had an event", () => {
    const alike = fitGamma([
      { events: 2, exposure: 1 },
      { events: 4, exposure: 2 }
    ])!;
    expect(shrinkRate({ events: 50, exposure: 1 }, alike, 0.9)).toMatchObject({ shrunk: 2, reliability: 0 });
    const quiet = fitGamma([
      { events: 0, exposure: 1 },
      { events: 0, exposure: 2 }
    ])!;
    expect(shrinkRate({ events: 0, exposure: 1 }, quiet, 0.9)).toMatchObject({ shrunk: 0, shrunk_low: 0 });
    expect(fitGamma([{ events: 0, exposure: 0 }])).toBeNull();
  });

  it("lies between the raw rate and the peers' mean, inside its own interval", () => {
    const rate = fc.record({
      events: fc.integer({ min: 0, max: 30 }),
      exposure: fc.double({ min: 0.01, max: 20, noNaN: true })
    });
    fc.assert(
      fc.property(fc.array(rate, { minLength: 1, maxLength: 25 }), rate, (others, own) => {
        const prior = fitGamma(others)!;
        const mean = prior.pooled.events / prior.pooled.exposure;
        const raw = own.events / own.exposure;
        const found = shrinkRate(own, prior, 0.9);
        const slack = 1e-9 * (1 + raw + mean);
        expect(found.shrunk).toBeGreaterThanOrEqual(Math.min(raw, mean) - slack);
        expect(found.shrunk).toBeLessThanOrEqual(Math.max(raw, mean) + slack);
        expect(found.shrunk_low).toBeLessThanOrEqual(found.shrunk);
        expect(found.shrunk_high).toBeGreaterThanOrEqual(found.shrunk);
      })
    );
  });
});
