import { randomLcg, randomLogNormal, randomNormal, randomPoisson } from "d3";

/** Spreads a text over 32 bits, so that neighbouring ids get unrelated generators. */
function hash(text: string): number {
  let state = 2166136261;
  for (let index = 0; index < text.length; index++) {
    state = Math.imul(state ^ text.charCodeAt(index), 16777619);
  }
  state = Math.imul(state ^ (state >>> 16), 2246822507);
  state = Math.imul(state ^ (state >>> 13), 3266489909);
  return (state ^ (state >>> 16)) >>> 0;
}

/** A seeded source of draws; the same key always yields the same sequence. */
export class Random {
  readonly uniform: () => number;

  constructor(seed: number, ...key: readonly (string | number)[]) {
    this.uniform = randomLcg(hash([seed, ...key].join("|")));
  }

  /** A number in [low, high). */
  between(low: number, high: number): number {
    return low + (high - low) * this.uniform();
  }

  /** A whole number from low to high, both included. */
  integer(low: number, high: number): number {
    return Math.floor(this.between(low, high + 1));
  }

  chance(probability: number): boolean {
    return this.uniform() < probability;
  }

  normal(mean: number, deviation: number): number {
    return randomNormal.source(this.uniform)(mean, deviation)();
  }

  /** A positive number with the given median; sigma is the deviation of its logarithm. */
  logNormal(median: number, sigma: number): number {
    return randomLogNormal.source(this.uniform)(Math.log(median), sigma)();
  }

  poisson(mean: number): number {
    return mean <= 0 ? 0 : randomPoisson.source(this.uniform)(mean)();
  }

  pick<T>(values: readonly T[]): T {
    const value = values[Math.floor(this.uniform() * values.length)];
    if (value === undefined) throw new Error("Cannot pick from an empty list.");
    return value;
  }

  /** Picks a value with probability proportional to its weight. */
  pickWeighted<T>(values: readonly T[], weight: (value: T) => number): T {
    const total = values.reduce((sum, value) => sum + weight(value), 0);
    let rest = this.uniform() * total;
    for (const value of values) {
      rest -= weight(value);
      if (rest < 0) return value;
    }
    return this.pick(values);
  }
}
