import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binomialUpperTail } from "../../src/rules/capability/binomialUpperTail.js";
import { capabilityScore } from "../../src/rules/capability/capabilityScore.js";
import { disqualifier, fearOfExecutives, ordinaryPlaybook } from "../../src/rules/capability/disqualifier.js";
import { evidenceValue } from "../../src/rules/capability/evidenceFigures.js";
import { evidenceScore, isConflicting } from "../../src/rules/capability/evidenceScore.js";
import { geneTest, needsTraining } from "../../src/rules/capability/geneTest.js";
import { longCampaign } from "../../src/rules/capability/longCampaign.js";
import { peerScale } from "../../src/rules/capability/peerPercentile.js";
import { performance } from "../../src/rules/capability/performance.js";
import { quadrant } from "../../src/rules/capability/quadrant.js";
import { repeatedMistake } from "../../src/rules/capability/repeatedMistake.js";
import { sixDimensions } from "../../src/rules/capability/sixDimensions.js";
import { aRow, plain, policy } from "./rows.js";

const rules = policy.capability;
const gene = (empathy: number | null, adversity: number, systems: number, political: number, anti: number) =>
  geneTest(
    {
      empathy,
      adversity_quotient: adversity,
      systems_thinking: systems,
      political_sensitivity: political,
      antifragility: anti
    },
    rules
  );

describe("the gene test", () => {
  it.each([
    ["total just below 18", gene(3.9, 3.5, 3.5, 3.5, 3.5), 17.9, "fail"],
    ["total of exactly 18", gene(4, 3.5, 3.5, 3.5, 3.5), 18, "pass"],
    ["total above 18", gene(4.5, 3.5, 3.5, 3.5, 3.5), 18.5, "pass"],
    ["an item just above 2", gene(2.1, 4, 4, 4, 4), 18.1, "pass"],
    ["an item of exactly 2 in a good total", gene(2, 5, 5, 5, 5), 22, "fail"],
    ["an item below 2", gene(1.9, 5, 5, 5, 5), 21.9, "fail"]
  ])("%s", (_, test, total, expected) => {
    expect(test.gene_total).toBeCloseTo(total, 9);
    expect(test.gene_result).toBe(expected);
  });

  it("passes a total of 18 that binary fractions make a hair too small", () =>
    // 3.6 five times adds up to 18 only after rounding
    expect(gene(3.6, 3.6, 3.6, 3.6, 3.6).gene_result).toBe("pass"));

  it("is not measured while any item is missing, and says which", () => {
    expect(gene(null, 5, 5, 5, 5)).toEqual({
      gene_total: null,
      gene_result: "not_measured",
      gene_reason: "not tested: empathy",
      is_priority: null,
      is_lopsided: null
    });
    expect(geneTest({}, rules).gene_reason).toBe("not tested in the window");
  });

  it("gives every reason for a fail in words", () =>
    expect(gene(2, 3, 3, 3, 1).gene_reason).toBe(
      "total 12 is below 18 points; empathy at 2 and antifragility at 1 (2 or less fails)"
    ));

  it.each([
    ["both at 4", 4, 4, true],
    ["systems thinking just below 4", 3.99, 5, false],
    ["political sensitivity just below 4", 5, 3.99, false]
  ])("priority: %s", (_, systems, political, expected) =>
    expect(gene(4, 4, systems, political, 4).is_priority).toBe(expected)
  );

  it.each([
    ["5 beside 3", gene(5, 3, 4, 4, 4), true],
    ["5 beside 3.1", gene(5, 3.1, 4, 4, 4), false],
    ["4.9 beside 3", gene(4.9, 3, 4, 4, 4), false]
  ])("lopsided: %s", (_, test, expected) => expect(test.is_lopsided).toBe(expected));

  it.each([
    [true, 14.9, true],
    [true, 15, false],
    [true, 15.1, false],
    [true, null, null],
    [false, 10, null]
  ])("training: active %s with a monthly total of %s", (isActive, total, expected) =>
    expect(needsTraining(isActive, total, rules)).toBe(expected)
  );
});

describe("the six dimensions", () => {
  const five = {
    strategic_decoding: 3,
    need_reframing: 2,
    decision_chain: 2,
    risk_foresight: 4,
    resource_orchestration: 5
  };
  it("have a mean only when all six are assessed", () => {
    expect(sixDimensions({ ...five, value_binding: 5 }).six_mean).toBe(3.5);
    expect(sixDimensions(five)).toEqual({
      six_mean: null,
      six_dimensions_n: 5,
      lowest_dimension: "need_reframing"
    });
  });
  it("have no lowest when none is assessed", () =>
    expect(sixDimensions({})).toEqual({ six_mean: null, six_dimensions_n: 0, lowest_dimension: null }));
});

describe("evidence", () => {
  it("is 5 × the share of peers below, with half of those equal", () => {
    expect(evidenceScore(3, [1, 2, 3, 4])).toBe((5 * 2.5) / 4);
    expect(evidenceScore(0.5, peerScale([2, null, 1]))).toBe(0);
    expect(evidenceScore(2, peerScale([2, null, 1]))).toBe((5 * 1.5) / 2);
  });
  it("neither praises nor blames a figure that all peers share, such as no warning by anybody", () =>
    expect(evidenceScore(0, [0, 0, 0, 0])).toBe(2.5));
  it("is not measured without a figure or without a second peer", () => {
    expect(evidenceScore(null, [1, 2])).toBeNull();
    expect(evidenceScore(1, [1])).toBeNull();
  });
  it("of need reframing is the mean of the shares that are measured", () => {
    expect(
      evidenceValue("need_reframing", aRow({ multi_product_share: 0.4, expansion_share: 0.2 }))
    ).toBeCloseTo(0.3, 12);
    expect(evidenceValue("need_reframing", aRow({ expansion_share: 0.2 }))).toBe(0.2);
    expect(evidenceValue("need_reframing", aRow())).toBeNull();
    expect(evidenceValue("strategic_decoding", aRow({ chain_depth: 3 }))).toBeNull();
  });
  it.each([
    [3.9, 2, false],
    [4, 2, true],
    [2, 4.1, true],
    [null, 2, null],
    [4, null, null]
  ])("conflicts when assessed %s against %s from records", (assessed, evidence, expected) =>
    expect(isConflicting(assessed, evidence, rules.conflict_gap)).toBe(expected)
  );
});

describe("the long campaign", () => {
  const months = (wins: string, activity: (index: number) => number | null) =>
    [...wins].map((won, index) => ({ won_n: Number(won), activity_n: activity(index) }));
  const inRun = (inside: number, outside: number) => (index: number) =>
    index >= 2 && index <= 7 ? inside : outside;

  it.each([
    [7.9, "fell_off"],
    [8, "kept_up"],
    [8.1, "kept_up"]
  ])("with %s activities a month against a norm of 10", (inside, expected) => {
    const campaign = longCampaign(months("1100000011", inRun(inside, 10)), rules);
    expect(campaign.long_campaign).toBe(expected);
    expect(campaign.long_campaign_months).toBe(6);
    expect(campaign.long_campaign_ratio).toBeCloseTo(inside / 10, 12);
  });
  it("needs 6 months without a win", () =>
    expect(
      longCampaign(
        months("110000011", () => 5),
        rules
      )
    ).toEqual({
      long_campaign_months: 5,
      long_campaign_ratio: null,
      long_campaign: "no_long_campaign"
    }));
  it("is not measured without activities, without a month outside, or without any month", () => {
    expect(
      longCampaign(
        months("10000001", () => null),
        rules
      ).long_campaign
    ).toBe("not_measured");
    expect(
      longCampaign(
        months("0000000", () => 5),
        rules
      )
    ).toMatchObject({
      long_campaign_months: 7,
      long_campaign: "not_measured"
    });
    expect(longCampaign([], rules)).toMatchObject({
      long_campaign_months: null,
      long_campaign: "not_measured"
    });
  });
  it("counts a run that lasts until the end", () =>
    expect(
      longCampaign(
        months("1000000", () => 4),
        rules
      )
    ).toMatchObject({
      long_campaign_months: 6,
      long_campaign: "kept_up"
    }));
});

describe("the binomial tail", () => {
  it("agrees with sums worked by hand", () => {
    // P(X >= 2), n = 3, p = 1/2: (3 + 1) / 8
    expect(binomialUpperTail(2, 3, 0.5)).toBeCloseTo(0.5, 12);
    // P(X >= 3), n = 3, p = 0.2: 0.008
    expect(binomialUpperTail(3, 3, 0.2)).toBeCloseTo(0.008, 12);
  });
  it("is certain at 0 hits, impossible beyond the trials, and knows the edges", () => {
    expect([binomialUpperTail(0, 5, 0.3), binomialUpperTail(6, 5, 0.3)]).toEqual([1, 0]);
    expect([binomialUpperTail(1, 5, 0), binomialUpperTail(5, 5, 1)]).toEqual([0, 1]);
    expect(() => binomialUpperTail(1.5, 5, 0.3)).toThrow(RangeError);
    expect(() => binomialUpperTail(1, 5, 1.3)).toThrow(RangeError);
  });
  it("agrees with the recursion over trials", () => {
    const naive = (k: number, n: number, p: number): number =>
      k <= 0 ? 1 : k > n ? 0 : p * naive(k - 1, n - 1, p) + (1 - p) * naive(k, n - 1, p);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 }),
        fc.integer({ min: 0, max: 10 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (k, n, p) => {
          expect(binomialUpperTail(k, n, p)).toBeCloseTo(naive(k, n, p), 9);
        }
      )
    );
  });
});

describe("the five disqualifiers", () => {
  it.each([
    [0.39, false],
    [0.4, true],
    [0.41, true],
    [null, null]
  ])("ordinary playbook at an entertainment share of %s", (share, triggered) =>
    expect(ordinaryPlaybook(share, 20, rules).triggered).toBe(triggered)
  );
  it("states figure and limit", () =>
    expect(plain(ordinaryPlaybook(0.45, 20, rules).reason)).toBe(
      "Entertainment is 45 % of 20 activities on key accounts; the limit is 40 %."
    ));

  it.each([
    [3, 0, true],
    [3, 1, false],
    [0, 0, null],
    [null, null, null],
    [3, null, null]
  ])("fear of executives with %s key accounts and executives touched on %s", (owned, touched, triggered) =>
    expect(fearOfExecutives(owned, touched, 5).triggered).toBe(triggered)
  );

  const lost = (own: number, rest: number, peersOwn = 5, peersRest = 95) => ({
    lost_n: own + rest,
    lost_reason_n: own + rest,
    own: [
      { reason: "no sponsor", is_avoidable: true, lost_n: own },
      { reason: "price", is_avoidable: false, lost_n: rest }
    ],
    peers: [
      { reason: "no sponsor", is_avoidable: true, lost_n: peersOwn },
      { reason: "price", is_avoidable: false, lost_n: peersRest }
    ]
  });
  it("asks for three deals lost for one reason", () => {
    expect(repeatedMistake(lost(2, 3), rules).triggered).toBe(false);
    expect(repeatedMistake(lost(3, 2), rules).triggered).toBe(true);
    expect(repeatedMistake(lost(4, 1), rules).triggered).toBe(true);
  });
  it("does not blame someone who loses for it as often as peers do", () =>
    // peers 40 %: P(X >= 3 of 5) = 0.317
    expect(repeatedMistake(lost(3, 2, 40, 60), rules)).toEqual({
      triggered: false,
      reason:
        '"no sponsor" on 3 of 5 lost deals with a reason; peers 40 %: within what chance allows (probability 32 %, limit 5 %).'.replaceAll(
          " %",
          "\u00a0%"
        )
    }));
  it("is triggered only strictly below the level", () => {
    const level = binomialUpperTail(3, 5, 0.05);
    expect(repeatedMistake(lost(3, 2), { ...rules, repeated_mistake_level: level }).triggered).toBe(false);
    expect(repeatedMistake(lost(3, 2), { ...rules, repeated_mistake_level: level * 1.001 }).triggered).toBe(
      true
    );
  });
  it("never counts price, however often", () =>
    expect(repeatedMistake(lost(0, 9), rules).triggered).toBe(false));
  it("is not measured without reasons, or without peers to compare with", () => {
    expect(repeatedMistake({ ...lost(3, 2), lost_reason_n: null }, rules).triggered).toBeNull();
    expect(repeatedMistake({ lost_n: 4, lost_reason_n: 0, own: [], peers: [] }, rules).triggered).toBeNull();
    expect(repeatedMistake({ ...lost(3, 2), peers: [] }, rules).triggered).toBeNull();
  });
  it("is not triggered for someone who lost nothing", () =>
    expect(repeatedMistake({ lost_n: 0, lost_reason_n: 0, own: [], peers: [] }, rules).triggered).toBe(
      false
    ));

  const says = (triggered: boolean | null) => ({ triggered, reason: "Records." });
  it.each([
    [true, 1, "triggered", "both", false],
    [true, 0, "triggered", "records", true],
    [true, null, "triggered", "records", false],
    [false, 1, "triggered", "assessment", true],
    [false, 0.5, "triggered", "assessment", true],
    [false, 0.49, "not_triggered", "both", false],
    [false, null, "not_triggered", "records", false],
    [null, 0, "not_triggered", "assessment", false],
    [null, null, "not_measured", "none", false]
  ] as const)("records %s and screening %s", (records, screening, result, source, is_contradicted) =>
    expect(disqualifier(says(records), screening)).toMatchObject({ result, source, is_contradicted })
  );
  it("without any record rest on the screening alone", () =>
    expect(disqualifier(null, 1)).toEqual({
      result: "triggered",
      source: "assessment",
      is_contradicted: false,
      reason: "Screening says yes (mean 1, from 0.5 on yes)."
    }));
});

describe("performance × capability", () => {
  it("takes attainment of quota first, else the percentile of bookings", () => {
    expect(performance(1.2, 5, [1, 9], rules)).toEqual({
      performance: 1.2,
      performance_basis: "quota",
      performance_cut: 1
    });
    expect(performance(null, 5, [1, 5, 7, 9], rules)).toEqual({
      performance: 0.375,
      performance_basis: "peer_percentile",
      performance_cut: 0.5
    });
    expect(performance(null, null, [1, 9], rules).performance_basis).toBe("not_measured");
  });
  it.each([
    ["just below the median", [1, 4.9, 5, 6, 9], 4.9, false],
    ["at the median", [1, 4, 5, 6, 9], 5, true],
    ["just above the median", [1, 4, 5, 5.1, 9], 5.1, true],
    ["the lower of the middle two", [1, 4, 6, 9], 4, false],
    ["the upper of the middle two", [1, 4, 6, 9], 6, true]
  ])("without a quota, %s counts as high: %#", (_, peers, bookings, isHigh) => {
    const result = performance(null, bookings, peerScale(peers), rules);
    expect((result.performance ?? 0) >= (result.performance_cut ?? 1)).toBe(isHigh);
  });
  it("scales each part to 100 and takes the mean of those measured", () => {
    // 3/5 = 60, 20/25 = 80, 2/5 = 40
    expect(capabilityScore(3, 20, 2).capability).toBeCloseTo(60, 12);
    expect(capabilityScore(3, null, null)).toEqual({ capability: 60, capability_basis: "six dimensions" });
    expect(capabilityScore(null, 20, 2).capability).toBeCloseTo(60, 12);
  });
  it("is not measured from records alone", () =>
    expect(capabilityScore(null, null, 4)).toEqual({ capability: null, capability_basis: null }));

  const cuts = { performance: 1, capability: 60 };
  it.each([
    [0.999, 59.9, "low_performance_low_capability"],
    [1, 59.9, "high_performance_low_capability"],
    [1.001, 60, "high_performance_high_capability"],
    [0.999, 60, "low_performance_high_capability"],
    [null, 80, "not_measured"],
    [1.5, null, "not_measured"]
  ])("performance %s and capability %s", (result, capability, expected) =>
    expect(quadrant(result, capability, cuts)).toBe(expected)
  );
});
