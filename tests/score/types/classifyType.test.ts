import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type SellerType, sellerTypes } from "../../../loaders/schema/policy.js";
import { classifyType } from "../../../src/rules/types/classifyType.js";
import { type JudgedSignal, typeScore } from "../../../src/rules/types/typeScore.js";
import { plain, policy } from "../../rules/rows.js";

const types = policy.types;
const enough = { accountsN: 12, stability: 0.9 };

/** Signals of weight 1, one per number; null = not measured. */
function signals(evidence: Partial<Record<SellerType, (number | null)[]>>): JudgedSignal[] {
  return sellerTypes.flatMap((type) =>
    (evidence[type] ?? []).map((one) => ({ type, weight: 1, evidence: one }))
  );
}

const scored = (relationship: number, technical: number, wolf: number) =>
  signals({ relationship: [relationship], technical: [technical], wolf: [wolf] });

describe("typeScore", () => {
  it("is the weighted mean over measured signals", () => {
    const some: JudgedSignal[] = [
      { type: "wolf", weight: 3, evidence: 1 },
      { type: "wolf", weight: 1, evidence: 0.2 },
      { type: "wolf", weight: 9, evidence: null },
      { type: "technical", weight: 5, evidence: 0 }
    ];
    expect(typeScore(some, "wolf")).toBeCloseTo(0.8, 12);
    expect(typeScore(some, "technical")).toBe(0);
    expect(typeScore(some, "relationship")).toBeNull();
  });

  it("is null where only signals without weight are measured", () => {
    expect(typeScore([{ type: "wolf", weight: 0, evidence: 1 }], "wolf")).toBeNull();
  });
});

describe("classifyType", () => {
  it("works a whole person out by hand", () => {
    const answer = classifyType(
      signals({
        relationship: [0.5, 0.1, 0, null, 0.2], // 0.8 ÷ 4
        technical: [0, 0, 0.3, 0, 0], // 0.3 ÷ 5
        wolf: [1, 1, 0.6, null, 0.2] // 2.8 ÷ 4
      }),
      enough,
      types
    );
    expect(answer.strength).toBe("clear");
    expect(answer.leading_type).toBe("wolf");
    expect(answer.scores.relationship).toBeCloseTo(0.2, 12);
    expect(answer.scores.technical).toBeCloseTo(0.06, 12);
    expect(answer.scores.wolf).toBeCloseTo(0.7, 12);
    expect(answer.lead).toBeCloseTo(0.5, 12);
    expect(answer.measured_share).toBeCloseTo(13 / 15, 12);
    expect(answer.abstains_because).toBeNull();
  });

  it.each([
    ["score just below clear", scored(0, 0.1, 0.499), 0.9, "leaning"],
    ["score at clear", scored(0, 0.1, 0.5), 0.9, "clear"],
    ["score above clear", scored(0, 0.1, 0.501), 0.9, "clear"],
    ["lead just below clear", scored(0, 0.551, 0.7), 0.9, "leaning"],
    ["lead at clear", scored(0, 0.55, 0.7), 0.9, "clear"],
    ["lead above clear", scored(0, 0.549, 0.7), 0.9, "clear"],
    ["stability just below clear", scored(0, 0, 0.7), 0.799, "leaning"],
    ["stability at clear", scored(0, 0, 0.7), 0.8, "clear"],
    ["stability not worked out", scored(0, 0, 0.7), null, "leaning"],
    ["score just below leaning", scored(0, 0, 0.349), 0.9, "none"],
    ["score at leaning", scored(0, 0, 0.35), 0.9, "leaning"],
    ["lead just below leaning", scored(0, 0.651, 0.7), 0.9, "none"],
    ["lead at leaning", scored(0, 0.65, 0.7), 0.9, "leaning"],
    ["nobody has evidence for anything", scored(0, 0, 0), 0.9, "none"]
  ])("%s", (_case, some, stability, strength) => {
    expect(classifyType(some, { accountsN: 5, stability }, types).strength).toBe(strength);
  });

  it("names no leading type where no type has any evidence", () => {
    expect(classifyType(scored(0, 0, 0), enough, types)).toMatchObject({ leading_type: null, lead: 0 });
  });

  it("takes the first in order among equals, with no lead", () => {
    const answer = classifyType(scored(0, 0.6, 0.6), enough, types);
    expect(answer).toMatchObject({ leading_type: "technical", lead: 0, strength: "none" });
  });

  it.each([
    [4, "insufficient_data", "only 4 accounts with events; 5 are needed"],
    [1, "insufficient_data", "only 1 account with events; 5 are needed"],
    [0, "insufficient_data", "no accounts with events; 5 are needed"],
    [5, "clear", null],
    [6, "clear", null]
  ])("with %i accounts with events answers %s", (accountsN, strength, because) => {
    expect(classifyType(scored(0, 0, 1), { accountsN, stability: 1 }, types)).toMatchObject({
      strength,
      abstains_because: because
    });
  });

  it("abstains below half of the weight, and answers at half of it", () => {
    const half = signals({ wolf: [1, null], technical: [0, null] });
    expect(classifyType(half, enough, types)).toMatchObject({ strength: "clear", measured_share: 0.5 });
    const less = signals({ wolf: [1, null], technical: [0, null, null] });
    const answer = classifyType(less, enough, types);
    expect(answer.strength).toBe("insufficient_data");
    expect(plain(answer.abstains_because)).toBe(
      "only 40 % of the signals' weight is measured; 50 % is needed"
    );
  });

  it("gives every reason at once", () => {
    const answer = classifyType(
      signals({ wolf: [null], technical: [null] }),
      { accountsN: 2, stability: null },
      types
    );
    expect(plain(answer.abstains_because)).toBe(
      "only 0 % of the signals' weight is measured; 50 % is needed; only 2 accounts with events; 5 are needed"
    );
    expect(answer).toMatchObject({ leading_type: null, lead: null, measured_share: 0 });
    expect(answer.scores).toEqual({ relationship: null, technical: null, wolf: null });
  });

  it("abstains where a single type is measured, since it leads nobody", () => {
    const answer = classifyType(signals({ wolf: [1, 1] }), enough, types);
    expect(answer.strength).toBe("insufficient_data");
    expect(answer.abstains_because).toBe("no second type is measured to compare with");
    expect(answer.scores.technical).toBeNull();
  });

  const someSignals = fc.array(
    fc.record({
      type: fc.constantFrom(...sellerTypes),
      // Steps that stay exact when doubled, so that no threshold is crossed by rounding alone.
      weight: fc.integer({ min: 1, max: 8 }),
      evidence: fc.option(
        fc.integer({ min: 0, max: 16 }).map((steps) => steps / 16),
        { nil: null }
      )
    }),
    { maxLength: 15 }
  );

  it("does not depend on the order of signals", () => {
    fc.assert(
      fc.property(someSignals, (some) => {
        expect(classifyType(some.toReversed(), enough, types)).toEqual(classifyType(some, enough, types));
      })
    );
  });

  it("does not change when all weights are scaled", () => {
    fc.assert(
      fc.property(someSignals, fc.constantFrom(0.25, 2, 64), (some, times) => {
        const scaled = some.map((signal) => ({ ...signal, weight: signal.weight * times }));
        expect(classifyType(scaled, enough, types)).toEqual(classifyType(some, enough, types));
      })
    );
  });
});
