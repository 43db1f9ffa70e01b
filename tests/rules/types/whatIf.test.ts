import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evidenceOf } from "../../../src/rules/types/evidenceOf.js";
import { evidenceRange } from "../../../src/rules/types/evidenceRange.js";
import { type Classified, whatIf } from "../../../src/rules/types/whatIf.js";
import { policy } from "../../rules/rows.js";

const types = {
  ...policy.types,
  clear_score: 0.5,
  clear_lead: 0.15,
  clear_stability: 0.8,
  leaning_score: 0.35
};

/** A wolf by 0.6 against 0.1, who books 28 % of the team's sales alone. */
const person: Classified = {
  repKey: "r1",
  label: { strength: "clear", leading_type: "wolf" },
  given: { accountsN: 9, leadingType: "wolf", stability: 0.9 },
  signals: [
    {
      signal: "mean_discount",
      type: "wolf",
      weight: 1,
      evidence: 1,
      value: 0.4,
      peer_median: 0.1,
      peer_p90: 0.2
    },
    {
      signal: "solo_team_share",
      type: "wolf",
      weight: 1,
      evidence: 0.2,
      value: 0.28,
      peer_median: 0.25,
      peer_p90: 0.4
    },
    {
      signal: "demo_share",
      type: "technical",
      weight: 1,
      evidence: 0.1,
      value: 0.1,
      peer_median: 0,
      peer_p90: 1
    }
  ]
};

describe("whatIf", () => {
  it("changes nobody's label under the thresholds in force", () => {
    expect(whatIf([person], { types, scales: {} })).toEqual([]);
  });

  it.each([
    ["just below the score", 0.599, null],
    ["at the score", 0.6, null],
    ["just above the score", 0.601, "leaning"]
  ])("with clear %s", (_case, clear_score, strength) => {
    const changed = whatIf([person], { types: { ...types, clear_score }, scales: {} });
    expect(changed[0]?.after.strength ?? null).toBe(strength);
  });

  it("scores a signal again under another cap", () => {
    // Full evidence above 25 %: wolf (1 + 1) ÷ 2, clear already; so ask for a score of 0.9.
    const strict = { ...types, clear_score: 0.9 };
    const leaning = { ...person, label: { strength: "leaning", leading_type: "wolf" } as const };
    const scale = { floor: 0.15, direction: "high" } as const;
    expect(whatIf([leaning], { types: strict, scales: { solo_team_share: { ...scale, cap: 0.3 } } })).toEqual(
      []
    );
    const changed = whatIf([leaning], {
      types: strict,
      scales: { solo_team_share: { ...scale, cap: 0.25 } }
    });
    expect(changed).toEqual([
      { repKey: "r1", before: leaning.label, after: { strength: "clear", leading_type: "wolf" } }
    ]);
  });
});

describe("evidenceRange", () => {
  const scale = { floor: 0.15, cap: 0.3, direction: "high" as const };

  it.each([
    ["peers within floor and cap", { peerMedian: 0.2, peerP90: 0.25 }, 0.2, 0.25],
    ["the median below the floor", { peerMedian: 0.05, peerP90: 0.25 }, 0.15, 0.25],
    ["peers wholly below the floor", { peerMedian: 0.05, peerP90: 0.1 }, 0.15, 0.15],
    ["peers beyond the cap", { peerMedian: 0.4, peerP90: 0.6 }, 0.3, 0.3],
    ["no peers", { peerMedian: null, peerP90: null }, 0.15, 0.3]
  ])("%s", (_case, peers, from, full) => {
    expect(evidenceRange({ ...scale, ...peers })).toEqual({ from, full });
  });

  it("is the other way round where low is the sign", () => {
    const low = { floor: 0.72, cap: 0.45, direction: "low" as const, peerMedian: 0.8, peerP90: 0.6 };
    expect(evidenceRange(low)).toEqual({ from: 0.72, full: 0.6 });
  });

  it("has no evidence on its near side and full evidence on its far side", () => {
    const figure = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
    fc.assert(
      fc.property(
        figure,
        figure,
        figure,
        figure,
        fc.constantFrom("high" as const, "low" as const),
        (a, b, c, d, direction) => {
          // Floor before cap and median before the outer peers, seen in the direction of the sign.
          const order =
            direction === "high" ? (x: number, y: number) => x - y : (x: number, y: number) => y - x;
          const [floor = 0, cap = 0] = [a, b].sort(order);
          const [peerMedian = 0, peerP90 = 0] = [c, d].sort(order);
          const one = { floor, cap, direction, peerMedian, peerP90 };
          const { from, full } = evidenceRange(one);
          const step = direction === "high" ? 0.001 : -0.001;
          expect(evidenceOf(from - step, one)).toBe(0);
          expect(evidenceOf(full + step, one)).toBe(1);
        }
      )
    );
  });
});
