import { describe, expect, it } from "vitest";
import { type SignalName, type SellerType } from "../../../loaders/schema/policy.js";
import { flipsTo, type NamedSignal, smallestFlip } from "../../../src/rules/types/flips.js";
import { labelFrom, labelText } from "../../../src/rules/types/labelText.js";
import { reclassify } from "../../../src/rules/types/reclassify.js";

const types = {
  minimum_measured: 0.5,
  minimum_accounts: 5,
  clear_score: 0.5,
  clear_lead: 0.15,
  clear_stability: 0.8,
  leaning_score: 0.35,
  leaning_lead: 0.05,
  resamples: 200,
  misfit_reasons: []
};
const given = { accountsN: 10, leadingType: "wolf" as SellerType | null, stability: 0.9 };

const named = (rows: [SignalName, SellerType, number | null, number?][]): NamedSignal[] =>
  rows.map(([signal, type, evidence, weight = 1]) => ({ signal, type, evidence, weight }));

/** Wolf (1 + 0.6 + 0.2 + 0) ÷ 4 = 0.45 of 100; technical 0.3: leaning wolf, 0.15 ahead. */
const leaning = named([
  ["quarter_end_discounted_share", "wolf", 1],
  ["mean_discount", "wolf", 0.6],
  ["complaint_rate", "wolf", 0.2],
  ["early_complaint_share", "wolf", 0],
  ["solo_team_share", "wolf", null],
  ["demo_share", "technical", 0.3],
  ["entertainment_share", "relationship", 0]
]);

describe("flipsTo", () => {
  it("says which figures a label hangs on, one at a time", () => {
    // Without quarter-end discounts 0.8 ÷ 4 = 0.2: technical leads with 0.3, below leaning.
    // Without the mean discount 1.2 ÷ 4 = 0.3, a tie: none. Without complaints 1.6 ÷ 4 = 0.4: still leaning.
    expect(flipsTo(leaning, given, types)).toEqual(["none", "none", null, null, null, null, null]);
  });

  it("names a label that grows when the next type's figure goes", () => {
    // 0.55 against 0.45 is leaning; without the demos 0.55 against 0 is clear; without the discount 0.45 leads alone.
    const close = named([
      ["mean_discount", "wolf", 0.55],
      ["demo_share", "technical", 0.45]
    ]);
    expect(flipsTo(close, given, types)).toEqual(["leaning technical", "clear wolf"]);
  });

  it("lets a type lead that nobody resampled, but not clearly", () => {
    // Without the discounts technical leads with 0.6, whose stability is not known.
    const two = named([
      ["mean_discount", "wolf", 0.9],
      ["demo_share", "technical", 0.6]
    ]);
    expect(flipsTo(two, given, types)[0]).toBe("leaning technical");
  });

  it("says nothing of people whose type does not stand out", () => {
    const quiet = named([
      ["mean_discount", "wolf", 0.34],
      ["demo_share", "technical", 0]
    ]);
    expect(flipsTo(quiet, given, types)).toEqual([null, null]);
    expect(smallestFlip(quiet, given, types)).toBeNull();
    expect(smallestFlip(leaning, { ...given, accountsN: 4 }, types)).toBeNull();
  });

  it("leaves out signals without weight and those not measured", () => {
    const weightless = named([
      ["quarter_end_discounted_share", "wolf", 0.4],
      ["mean_discount", "wolf", 1, 0],
      ["solo_team_share", "wolf", null],
      ["demo_share", "technical", 0]
    ]);
    expect(flipsTo(weightless, given, types)).toEqual(["none", null, null, null]);
  });
});

describe("smallestFlip", () => {
  it("is one signal where one is enough, the heaviest", () => {
    expect(smallestFlip(leaning, given, types)).toEqual({
      signals: ["quarter_end_discounted_share"],
      to: "none"
    });
  });

  it("takes as many as it needs, the heaviest first, by weight times evidence", () => {
    // (3 × 0.9 + 1 + 1 + 1 + 0) ÷ 7 = 0.81; without the first 3 ÷ 7 = 0.43: leaning.
    const many = named([
      ["complaint_rate", "wolf", 1],
      ["quarter_end_discounted_share", "wolf", 0.9, 3],
      ["mean_discount", "wolf", 1],
      ["early_complaint_share", "wolf", 1],
      ["solo_team_share", "wolf", 0],
      ["demo_share", "technical", 0, 5]
    ]);
    expect(smallestFlip(many, given, types)).toEqual({
      signals: ["quarter_end_discounted_share"],
      to: "leaning wolf"
    });
    // Four of five at full: without one 0.6 and clear, without two 0.4 and leaning.
    const even = named([
      ["complaint_rate", "wolf", 1],
      ["quarter_end_discounted_share", "wolf", 1],
      ["mean_discount", "wolf", 1],
      ["early_complaint_share", "wolf", 1],
      ["solo_team_share", "wolf", 0],
      ["demo_share", "technical", 0]
    ]);
    expect(smallestFlip(even, given, types)).toEqual({
      signals: ["complaint_rate", "quarter_end_discounted_share"],
      to: "leaning wolf"
    });
    expect(flipsTo(even, given, types)).toEqual([null, null, null, null, null, null]);
  });
});

describe("reclassify", () => {
  it("keeps the stability while the same type leads, and forgets it where another does", () => {
    const clear = named([
      ["mean_discount", "wolf", 0.9],
      ["demo_share", "technical", 0.1]
    ]);
    expect(reclassify(clear, given, types).strength).toBe("clear");
    expect(reclassify(clear, { ...given, leadingType: "technical" }, types).strength).toBe("leaning");
  });
});

describe("a label in one line", () => {
  it.each([
    ["clear", "wolf", "clear wolf"],
    ["leaning", "technical", "leaning technical"],
    ["none", "wolf", "none"],
    ["insufficient_data", null, "insufficient_data"]
  ] as const)("%s %s", (strength, leading_type, text) => {
    expect(labelText({ strength, leading_type })).toBe(text);
    expect(labelFrom(text).strength).toBe(strength);
  });

  it("keeps the type where it stands out", () => {
    expect(labelFrom("leaning technical")).toEqual({ strength: "leaning", leading_type: "technical" });
    expect(labelFrom("none")).toEqual({ strength: "none", leading_type: null });
  });
});
