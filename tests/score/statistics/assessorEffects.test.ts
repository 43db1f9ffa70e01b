import { describe, expect, it } from "vitest";
import { assessorEffects, type Rating } from "../../../loaders/score/statistics/assessorEffects.js";
import { linkedGroups } from "../../../loaders/score/statistics/linkedGroups.js";
import { solvePositive } from "../../../loaders/score/statistics/solvePositive.js";

const rating = (person: string, assessor: string, score: number, item = "i"): Rating => ({
  person,
  item,
  assessor,
  score
});
/** Three people, each scored by Ann and Bo: Ann gives 1, 0 and 2 points more. */
const three = [
  rating("p", "ann", 3),
  rating("p", "bo", 2),
  rating("q", "ann", 4),
  rating("q", "bo", 4),
  rating("r", "ann", 5),
  rating("r", "bo", 3)
];
const effects = (ratings: readonly Rating[]) =>
  Object.fromEntries([...assessorEffects(ratings)].map(([name, { effect }]) => [name, effect]));

describe("assessors' leniency", () => {
  it("is half of the mean difference to either side for two who score the same people", () => {
    const found = effects(three);
    expect(found.ann).toBeCloseTo(0.5, 12);
    expect(found.bo).toBeCloseTo(-0.5, 12);
  });
  it("errs by half the standard error of the mean difference", () => {
    // differences 1, 0, 2: sd 1, standard error 1/√3; half of it for each side
    const ann = assessorEffects(three).get("ann");
    expect(ann?.standardError).toBeCloseTo(1 / Math.sqrt(3) / 2, 12);
    expect(ann).toMatchObject({ degreesOfFreedom: 2, sharedPeople: 3, group: 0 });
  });
  it("is no surer for the same impression written down on six items", () => {
    const six = ["a", "b", "c", "d", "e", "f"].flatMap((item) => three.map((one) => ({ ...one, item })));
    expect(assessorEffects(six).get("ann")?.standardError).toBeCloseTo(1 / Math.sqrt(3) / 2, 12);
    expect(effects(six).ann).toBeCloseTo(0.5, 12);
  });
  it("compares two who never met over a third", () => {
    // Ann = Bo + 1, Bo = Cy + 0.5; 2, 4 and 2 scores: 2(x + 1) + 4x + 2(x − 0.5) = 0, x = −1/8
    const found = effects([
      rating("p", "ann", 3),
      rating("p", "bo", 2),
      rating("q", "ann", 4),
      rating("q", "bo", 3),
      rating("r", "bo", 2.5),
      rating("r", "cy", 2),
      rating("s", "bo", 4.5),
      rating("s", "cy", 4)
    ]);
    expect(found.bo).toBeCloseTo(-0.125, 12);
    expect(found.ann).toBeCloseTo(0.875, 12);
    expect(found.cy).toBeCloseTo(-0.625, 12);
  });
  it("does not take a good team for a lenient manager", () => {
    // Ann's people are better: Bo, who saw them too, says so as well
    const good = ["p", "q", "r"].flatMap((who) => [rating(who, "ann", 5), rating(who, "bo", 5)]);
    const poor = ["s", "t", "u"].flatMap((who) => [rating(who, "cy", 1), rating(who, "bo", 1)]);
    expect(Object.values(effects([...good, ...poor])).map((one) => Math.round(one * 1e9) + 0)).toEqual([
      0, 0, 0
    ]);
  });
  it("says nothing where nobody is scored by two", () =>
    expect(assessorEffects([rating("p", "ann", 3), rating("q", "bo", 2)]).size).toBe(0));
  it("keeps apart groups that no person links, the one with most people first", () => {
    const found = assessorEffects([...three, rating("x", "dee", 5), rating("x", "eva", 1)]);
    expect([found.get("ann")?.group, found.get("dee")?.group]).toEqual([0, 1]);
    // one person: two assessors' difference and their error cannot be told apart
    expect(found.get("dee")?.standardError).toBeNull();
    expect(found.get("dee")?.effect).toBeCloseTo(2, 12);
  });
});

describe("the interval of leniency, simulated", () => {
  /** Numbers in [0, 1) that are the same in every run. */
  const seeded = (seed: number) => () => {
    seed = (seed * 1664525 + 1013904223) % 2 ** 32;
    return seed / 2 ** 32;
  };
  it("holds the true leniency in 86 to 94 of 100 cases, though impressions colour all six items", () => {
    const random = seeded(3);
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const lenient: Record<string, number> = { a: 0.4, b: -0.2, c: 0.1, hub: 0 };
    let [held, cases] = [0, 0];
    for (let run = 0; run < 600; run += 1) {
      const ratings: Rating[] = [];
      for (const manager of ["a", "b", "c"])
        for (let person = 0; person < 6; person += 1)
          for (const assessor of [manager, "hub"]) {
            const impression = 0.4 * normal();
            for (const item of ["i", "j", "k", "l", "m", "n"])
              ratings.push({
                person: `${manager}${person}`,
                item,
                assessor,
                score: 3 + (lenient[assessor] ?? 0) + impression + 0.3 * normal()
              });
          }
      // the mean over all scores: the hub gave as many as the three together
      const centre = (0.4 - 0.2 + 0.1 + 0 * 3) / 6;
      for (const [name, fit] of assessorEffects(ratings)) {
        // t quantile for 90 %, 15 degrees of freedom: 18 people × 2 − 18 − 3
        expect(fit.degreesOfFreedom).toBe(15);
        const reach = 1.753 * (fit.standardError ?? 0);
        cases += 1;
        if (Math.abs(fit.effect - ((lenient[name] ?? 0) - centre)) <= reach) held += 1;
      }
    }
    expect(held / cases).toBeGreaterThan(0.86);
    expect(held / cases).toBeLessThan(0.94);
  });
});

describe("linked groups", () => {
  it("join over shared names, however late the link comes", () => {
    expect(linkedGroups([["a", "b"], ["c", "d"], ["e"], ["b", "c"]])).toEqual([[0, 1, 3], [2]]);
    expect(linkedGroups([])).toEqual([]);
  });
});

describe("solving least squares", () => {
  it("agrees with a system inverted by hand", () => {
    // [[4, 1], [1, 3]]⁻¹ = 1/11 [[3, −1], [−1, 4]]; right (1, 2) → (1/11, 7/11)
    const system = solvePositive([Float64Array.of(4, 1), Float64Array.of(1, 3)]);
    const elevenths = (values: Float64Array) => [...values].map((one) => Math.round(one * 11 * 1e9) / 1e9);
    expect(elevenths(system.solve(Float64Array.of(1, 2)))).toEqual([1, 7]);
    expect(elevenths(system.inverseDiagonal())).toEqual([3, 4]);
  });
  it("fills in what elimination brings where the matrix had zeros", () => {
    // rows of a path 1–2–3 closed over 2: inverse of [[2, −1, 0], [−1, 2, −1], [0, −1, 2]] is 1/4 [[3, 2, 1], …]
    const system = solvePositive([
      Float64Array.of(2, -1, 0),
      Float64Array.of(-1, 2, -1),
      Float64Array.of(0, -1, 2)
    ]);
    const quarters = (values: Float64Array) => [...values].map((one) => Math.round(one * 4 * 1e9) / 1e9);
    expect(quarters(system.inverseDiagonal())).toEqual([3, 4, 3]);
    expect(quarters(system.solve(Float64Array.of(1, 0, 0)))).toEqual([3, 2, 1]);
  });
  it("refuses a matrix that is not positive definite", () =>
    expect(() => solvePositive([Float64Array.of(0)])).toThrow(RangeError));
});
