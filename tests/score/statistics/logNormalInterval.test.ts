import { describe, expect, it } from "vitest";
import {
  geometricMeanInterval,
  logNormalMeanInterval
} from "../../../loaders/score/statistics/logNormalInterval.js";
import { meanOfTwoInterval } from "../../../loaders/score/statistics/meanOfTwoInterval.js";

const nothing = { low: null, high: null };

describe("geometricMeanInterval", () => {
  it("multiplies and divides by the same factor: 1, 10 and 100 at t = 2.919986", () => {
    // The logs lie 2.302585 apart, which is their standard deviation too; over √3 and times t.
    const { low, high } = geometricMeanInterval({ geometricMean: 10, logSd: Math.log(10), n: 3 }, 0.9);
    expect(Math.log(high! / 10)).toBeCloseTo((2.302585 * 2.919986) / Math.sqrt(3), 5);
    expect(low! * high!).toBeCloseTo(100, 9);
  });

  it("is the same in cents as in euros", () => {
    const euros = geometricMeanInterval({ geometricMean: 10, logSd: 0.7, n: 8 }, 0.9);
    const cents = geometricMeanInterval({ geometricMean: 1000, logSd: 0.7, n: 8 }, 0.9);
    expect(cents.low! / euros.low!).toBeCloseTo(100, 9);
    expect(cents.high! / euros.high!).toBeCloseTo(100, 9);
  });

  it("tells nothing of one deal, nor of equal ones", () => {
    expect(geometricMeanInterval({ geometricMean: 10, logSd: 0, n: 1 }, 0.9)).toEqual(nothing);
    expect(geometricMeanInterval({ geometricMean: 10, logSd: 0, n: 4 }, 0.9)).toEqual(nothing);
  });
});

describe("logNormalMeanInterval", () => {
  it("is worked by hand for 40 amounts", () => {
    const amounts = { geometricMean: Math.exp(3), logSd: 1, n: 40 };
    const { low, high } = logNormalMeanInterval(amounts, 33, 0.95);
    // 3 + 1/2 ± 2.022691 · √(1/40 + 1/78) = 3.5 ± 2.022691 · 0.194475.
    expect(Math.log(low!)).toBeCloseTo(3.5 - 0.393363, 4);
    expect(Math.log(high!)).toBeCloseTo(3.5 + 0.393363, 4);
  });

  it("always holds the plain mean", () => {
    const amounts = { geometricMean: 10, logSd: 0.5, n: 9 };
    expect(logNormalMeanInterval(amounts, 500, 0.9).high).toBe(500);
    expect(logNormalMeanInterval(amounts, 0.5, 0.9).low).toBe(0.5);
  });

  it("tells nothing of one deal, nor of equal ones", () => {
    expect(logNormalMeanInterval({ geometricMean: 10, logSd: 0, n: 1 }, 10, 0.9)).toEqual(nothing);
    expect(logNormalMeanInterval({ geometricMean: 10, logSd: 0, n: 4 }, 10, 0.9)).toEqual(nothing);
  });
});

describe("meanOfTwoInterval", () => {
  it("adds what each leaves open at right angles: 0.3 and 0.4 below make 0.5, halved", () => {
    const one = { value: 0.8, low: 0.5, high: 0.85 };
    const other = { value: 0.6, low: 0.2, high: 0.72 };
    const { low, high } = meanOfTwoInterval(one, other);
    expect(low).toBeCloseTo(0.7 - 0.25, 12);
    expect(high).toBeCloseTo(0.7 + 0.065, 12);
  });

  it("tells nothing where one of them has none", () =>
    expect(meanOfTwoInterval({ value: 0.8, low: 0.5, high: 0.9 }, { value: 0.6, ...nothing })).toEqual(
      nothing
    ));
});
