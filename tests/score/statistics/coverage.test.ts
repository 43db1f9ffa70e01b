import { randomBeta, randomBinomial, randomGamma, randomLcg, randomPoisson } from "d3";
import { describe, expect, it } from "vitest";
import { shrinkProportion } from "../../../loaders/score/statistics/betaBinomial.js";
import { shrinkRate } from "../../../loaders/score/statistics/gammaPoisson.js";
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
    const prior = { pooled: { hits: 6000, trials: 8000 }, strength: 8 };
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
    const prior = { pooled: { events: 1800, exposure: 1000 }, strength: 1 / 0.6 };
    const hold = (exposure: number) => {
      const truth = draw();
      const events = randomPoisson.source(source)(truth * exposure)();
      const { shrunk_low: low, shrunk_high: high } = shrinkRate({ events, exposure }, prior, coverage);
      return holds({ low, high }, truth);
    };
    expectHeld(shareHeld(exposures, hold));
  });
});
