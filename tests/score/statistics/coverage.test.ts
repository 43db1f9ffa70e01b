import { randomBeta, randomBinomial, randomGamma, randomLcg, randomPoisson } from "d3";
import { describe, expect, it } from "vitest";
import { fitBeta, shrinkProportion } from "../../../loaders/score/statistics/betaBinomial.js";
import { fitGamma, shrinkRate } from "../../../loaders/score/statistics/gammaPoisson.js";
import type { Interval } from "../../../loaders/score/statistics/interval.js";
import { poissonInterval } from "../../../loaders/score/statistics/poissonInterval.js";
import { wilsonInterval } from "../../../loaders/score/statistics/wilsonInterval.js";

/* How often a 90 % interval holds the truth, drawn many times at the sizes of a year's work of one person. */

const coverage = 0.9;
const rounds = 400;
/** Decided contracts of a person in a year, and hundreds of customer-months. */
const contracts = [1, 2, 3, 4, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 12, 15, 18, 25];
const exposures = [0.3, 0.6, 0.8, 1, 1.1, 1.2, 1.3, 1.4, 1.4, 1.5, 1.6, 1.7, 1.8, 2, 2.4, 4.6];

const holds = ({ low, high }: Interval, truth: number): boolean =>
  low != null && high != null && low <= truth && truth <= high;

/** Draws people round after round; the share of intervals that held the truth. */
function shareHeld<Size>(sizes: readonly Size[], hold: (size: Size) => boolean): number {
  let held = 0;
  for (let round = 0; round < rounds; round += 1) held += sizes.filter(hold).length;
  return held / (rounds * sizes.length);
}

function expectHeld(share: number): void {
  expect(share).toBeGreaterThan(0.88);
  expect(share).toBeLessThan(0.92);
}

describe("90 % intervals hold the truth in 88 to 92 of 100 cases", () => {
  it("of proportions, over truths from 60 % to 90 %", () => {
    const source = randomLcg(11);
    const hold = (trials: number) => {
      const truth = 0.6 + 0.3 * source();
      return holds(wilsonInterval(randomBinomial.source(source)(trials, truth)(), trials, coverage), truth);
    };
    expectHeld(shareHeld(contracts, hold));
  });

  it("of rates, over truths from 0.5 to 6 per 100 customer-months", () => {
    const source = randomLcg(12);
    const hold = (exposure: number) => {
      const truth = 0.5 + 5.5 * source();
      return holds(
        poissonInterval(randomPoisson.source(source)(truth * exposure)(), exposure, coverage),
        truth
      );
    };
    expectHeld(shareHeld(exposures, hold));
  });

  it("of proportions drawn toward peers, whose curve is known", () => {
    const source = randomLcg(13);
    const draw = randomBeta.source(source)(6, 2);
    const prior = { pooled: { hits: 6000, trials: 8000 }, strength: 8, points: [] };
    const hold = (own: number) => {
      const truth = draw();
      const hits = randomBinomial.source(source)(own, truth)();
      const { shrunk_low: low, shrunk_high: high } = shrinkProportion({ hits, trials: own }, prior, coverage);
      return holds({ low, high }, truth);
    };
    expectHeld(shareHeld(contracts, hold));
  });

  it("of rates drawn toward peers, whose curve is known", () => {
    const source = randomLcg(14);
    const draw = randomGamma.source(source)(3, 0.6);
    const prior = { pooled: { events: 1800, exposure: 1000 }, strength: 1 / 0.6, points: [] };
    const hold = (exposure: number) => {
      const truth = draw();
      const events = randomPoisson.source(source)(truth * exposure)();
      const { shrunk_low: low, shrunk_high: high } = shrinkRate({ events, exposure }, prior, coverage);
      return holds({ low, high }, truth);
    };
    expectHeld(shareHeld(exposures, hold));
  });
});

describe("90 % intervals drawn toward 8 to 20 peers, whose curve is estimated from just them,", () => {
  const groups = [8, 12, 20];
  const groupsDrawn = 120;
  const one = <Value>(values: readonly Value[], source: () => number): Value =>
    values[Math.floor(source() * values.length)]!;

  /** Share held in groups of each size, every person judged with the group that the person belongs to. */
  function heldInGroups<Seen>(
    person: () => Seen & { truth: number },
    judge: (peers: readonly Seen[]) => (own: Seen) => { shrunk_low: number; shrunk_high: number }
  ): number[] {
    return groups.map((size) => {
      let held = 0;
      for (let drawn = 0; drawn < groupsDrawn; drawn += 1) {
        const people = Array.from({ length: size }, person);
        const shrink = judge(people);
        held += people.filter((own) => {
          const { shrunk_low: low, shrunk_high: high } = shrink(own);
          return holds({ low, high }, own.truth);
        }).length;
      }
      return held / (groupsDrawn * size);
    });
  }

  it("hold the truth in 88 to 92 of 100 cases over all, and in 84 to 96 wherever people differ little or much", () => {
    const source = randomLcg(15);
    const proportions = [
      [6, 2],
      [16, 5],
      [2, 1]
    ].flatMap(([alpha = 1, beta = 1]) => {
      const draw = randomBeta.source(source)(alpha, beta);
      const person = () => {
        const [truth, trials] = [draw(), one(contracts, source)];
        return { truth, trials, hits: randomBinomial.source(source)(trials, truth)() };
      };
      return heldInGroups(person, (peers) => {
        const prior = fitBeta(peers)!;
        return (own) => shrinkProportion(own, prior, coverage);
      });
    });
    const rates = [
      [3, 0.6],
      [1, 1.8],
      [10, 0.18]
    ].flatMap(([shape = 1, scale = 1]) => {
      const draw = randomGamma.source(source)(shape, scale);
      const person = () => {
        const [truth, exposure] = [draw(), one(exposures, source)];
        return { truth, exposure, events: randomPoisson.source(source)(truth * exposure)() };
      };
      return heldInGroups(person, (peers) => {
        const prior = fitGamma(peers)!;
        return (own) => shrinkRate(own, prior, coverage);
      });
    });
    const all = [...proportions, ...rates];
    expectHeld(all.reduce((sum, share) => sum + share, 0) / all.length);
    expect(Math.min(...all)).toBeGreaterThan(0.84);
    expect(Math.max(...all)).toBeLessThan(0.96);
  });
});
