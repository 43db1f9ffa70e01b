import { describe, expect, it } from "vitest";
import { assessorVariance } from "../../../loaders/score/capability/assessorVariance.js";
import { capabilityError } from "../../../loaders/score/capability/capabilityError.js";
import type { AssessmentScore } from "../../../loaders/score/capability/input.js";
import { itemVariance } from "../../../loaders/score/capability/itemVariance.js";
import { raters } from "../../../loaders/score/capability/raters.js";
import { assessorEffect } from "../../../loaders/schema/outputs.js";
import { policy } from "../../rules/rows.js";

describe("the scatter of items", () => {
  it("leaves out how hard an item is and how good a person is", () => {
    // item means 1.5 and 2.5; left (−0.5, 0.5) and (0.5, −0.5): 1 over (1 + 1 − 1)
    expect(
      itemVariance([
        [1, 3],
        [2, 2]
      ])
    ).toBeCloseTo(1, 12);
    expect(
      itemVariance([
        [1, 3],
        [2, 4]
      ])
    ).toBeCloseTo(0, 12);
  });
  it("cannot be told from one person, one item or nobody", () => {
    expect(itemVariance([[1, 3]])).toBeNull();
    expect(itemVariance([[1], [2]])).toBeNull();
    expect(
      itemVariance([
        [null, null],
        [1, null]
      ])
    ).toBeNull();
    expect(itemVariance([])).toBeNull();
  });
});

describe("what assessors disagree on", () => {
  const rating = (person: string, item: string, assessor: string, score: number) => ({
    person,
    item,
    assessor,
    score
  });
  it("is the variance of their means on one person", () => {
    // means over both items 4 and 2: ±1 around 3, squares 2, over 2 − 1
    expect(
      assessorVariance([
        rating("p", "i", "a", 5),
        rating("p", "i", "b", 2),
        rating("p", "j", "a", 3),
        rating("p", "j", "b", 2)
      ])
    ).toBeCloseTo(2, 12);
  });
  it("cannot be told where each person has one assessor", () =>
    expect(assessorVariance([rating("p", "i", "a", 5)])).toBeNull());
});

describe("the error of capability", () => {
  const six = { itemVariance: 1, itemN: 4, assessorVariance: 0.5, assessorN: 2 };
  it("adds what items and assessors leave open", () => {
    // 1/4 + 0.5/2 = 0.5 → 20 √0.5
    expect(capabilityError([six])).toBeCloseTo(20 * Math.sqrt(0.5), 12);
    // a second part without assessors: 0.5 + 1/5 = 0.7, mean of two parts
    expect(
      capabilityError([six, { itemVariance: 1, itemN: 5, assessorVariance: null, assessorN: 0 }])
    ).toBeCloseTo((20 * Math.sqrt(0.7)) / 2, 12);
  });
  it("cannot be told without parts, or where one part's scatter is unknown", () => {
    expect(capabilityError([])).toBeNull();
    expect(capabilityError([six, { ...six, itemVariance: null }])).toBeNull();
  });
});

describe("scores with leniency taken out", () => {
  const score = (rep_key: string, assessor_key: string, value: number): AssessmentScore => ({
    rep_key,
    quarter: "2026-Q3",
    instrument: "six_dimensions",
    item: "decision_chain",
    assessor_key,
    assessor_rep_key: assessor_key === "boss" ? "boss" : null,
    score: value,
    assessed_on: "2026-06-30"
  });
  /** The boss gives 1 point more than HR to each of `n` shared people, and alone scores one more person. */
  const shared = (n: number) => [
    ...Array.from({ length: n }, (_, person) => [
      score(`p${person}`, "boss", 3 + (person % 2)),
      score(`p${person}`, "hr", 2 + (person % 2))
    ]).flat(),
    score("alone", "boss", 4),
    score("top", "hr", 5)
  ];

  it.each([
    [2, null],
    [3, 3.5],
    [4, 3.5]
  ])("with %s shared people, a 4 of the boss is %s", (n, expected) => {
    const { adjusted } = raters("2026-Q3", shared(n), policy);
    const found = adjusted("alone", "six_dimensions", "decision_chain", 1);
    expect(found == null ? null : Math.round(found * 1e9) / 1e9).toBe(expected);
  });
  it("stay on the scale of 0 to 5", () =>
    // HR gives half a point too little: 5.5 is shown as 5
    expect(raters("2026-Q3", shared(4), policy).adjusted("top", "six_dimensions", "decision_chain", 1)).toBe(
      5
    ));
  it("are not given where an unnamed assessor is behind the score too, or nobody is", () => {
    const { adjusted } = raters("2026-Q3", shared(4), policy);
    expect(adjusted("alone", "six_dimensions", "decision_chain", 2)).toBeNull();
    expect(adjusted("nobody", "six_dimensions", "decision_chain", 0)).toBeNull();
  });
  it("come with a row per assessor as published", () => {
    const { rows } = raters("2026-Q3", shared(3), policy);
    for (const row of rows) expect(assessorEffect.strict().parse(row)).toEqual(row);
    expect(
      rows.map((row) => [row.assessor_key, row.assessor_rep_key, row.people_n, row.shared_people_n])
    ).toEqual([
      ["boss", "boss", 4, 3],
      ["hr", null, 4, 3]
    ]);
    expect(rows[0]?.leniency).toBeCloseTo(0.5, 12);
  });
  it("name as apart only who differs beyond chance", () => {
    // differences of exactly 1 leave no chance to judge by; with noise the sign of a large one is sure
    const noisy = (gap: number) =>
      Array.from({ length: 8 }, (_, person) => [
        score(`p${person}`, "boss", 2 + gap + (person % 2) / 2),
        score(`p${person}`, "hr", 2)
      ]).flat();
    const apart = (gap: number) =>
      raters("2026-Q3", noisy(gap), policy).rows.map(({ stands_apart }) => stands_apart);
    // mean gap + 0.25 with a standard error of 0.094: t = 13 and t = 0.5
    expect(apart(1)).toEqual([true, true]);
    expect(apart(-0.2)).toEqual([false, false]);
  });
  it("leave leniency open for who shares too few people", () =>
    expect(raters("2026-Q3", shared(2), policy).rows.map((row) => [row.leniency, row.is_comparable])).toEqual(
      [
        [null, false],
        [null, false]
      ]
    ));
});
