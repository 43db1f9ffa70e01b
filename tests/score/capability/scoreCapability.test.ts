import { describe, expect, it } from "vitest";
import type { CapabilityInput } from "../../../loaders/score/capability/input.js";
import { scoreCapability } from "../../../loaders/score/capability/scoreCapability.js";
import { repCapability, repDimension, repDisqualifier } from "../../../loaders/schema/outputs.js";
import { aRep, aRow, policy } from "../../rules/rows.js";

const quarter = "2026-Q3";
const item = (rep_key: string, instrument: string, name: string, score: number) => ({
  rep_key,
  quarter,
  instrument,
  item: name,
  score,
  assessor_n: 2,
  last_assessed_on: instrument === "gene_test" ? "2026-08-15" : "2026-05-15"
});
const six = (repKey: string, scores: readonly number[]) =>
  [
    "strategic_decoding",
    "need_reframing",
    "decision_chain",
    "risk_foresight",
    "resource_orchestration",
    "value_binding"
  ].flatMap((name, index) =>
    scores[index] == null ? [] : [item(repKey, "six_dimensions", name, scores[index])]
  );
const gene = (repKey: string, scores: readonly number[]) =>
  ["empathy", "adversity_quotient", "systems_thinking", "political_sensitivity", "antifragility"].flatMap(
    (name, index) => (scores[index] == null ? [] : [item(repKey, "gene_test", name, scores[index])])
  );

/** Ana: complete. Ben: gene test alone. Cy: not yet hired, screened. */
const input: CapabilityInput = {
  rep: [aRep({ rep_key: "ana" }), aRep({ rep_key: "ben" }), aRep({ rep_key: "cy", status: "candidate" })],
  rep_quarter: [
    aRow({
      rep_key: "ana",
      bookings: 100,
      quota_attainment: 1.3,
      chain_depth: 1,
      key_accounts_n: 2,
      key_executive_n: 0,
      lost_n: 4,
      lost_reason_n: 4
    }),
    aRow({ rep_key: "ben", bookings: 300, chain_depth: 4, key_accounts_n: 0, lost_n: 20, lost_reason_n: 20 }),
    aRow({ rep_key: "cy", is_active: false, bookings: 0, lost_n: 0, lost_reason_n: 0 })
  ],
  quarter: [{ quarter, end_on: "2026-09-30" }],
  assessment_item: [
    ...six("ana", [2, 2, 5, 3, 3, 3]),
    ...gene("ana", [3, 3, 3, 3, 3]),
    ...gene("ben", [4, 4, 4, 4]),
    item("cy", "screening", "short_term_money", 1)
  ],
  assessment_score: [],
  gene_month: [{ rep_key: "ana", quarter, month: "2026-08", gene_total: 14 }],
  rep_month: [
    // the first month lies before the eight quarters and must not count as a win
    { rep_key: "ana", month_start: "2024-09-01", won_n: 1, activity_n: 9 },
    ...Array.from({ length: 7 }, (_, index) => ({
      rep_key: "ana",
      month_start: `2026-0${index + 1}-01`,
      won_n: 0,
      activity_n: 6
    })),
    { rep_key: "ana", month_start: "2026-08-01", won_n: 2, activity_n: 10 }
  ],
  lost_reason: [
    { rep_key: "ana", quarter, reason: "no sponsor", is_avoidable: true, lost_n: 4 },
    { rep_key: "ben", quarter, reason: "no sponsor", is_avoidable: true, lost_n: 1 },
    { rep_key: "ben", quarter, reason: "price", is_avoidable: false, lost_n: 19 }
  ],
  peersOf: () => ({ group: "whole company", rep_keys: ["ana", "ben"] })
};

const scores = scoreCapability(input, policy);
const capabilityOf = (repKey: string) => scores.rep_capability.find(({ rep_key }) => rep_key === repKey);
const dimensionOf = (repKey: string, name: string) =>
  scores.rep_dimension.find(({ rep_key, dimension }) => rep_key === repKey && dimension === name);
const disqualifierOf = (repKey: string, name: string) =>
  scores.rep_disqualifier.find(({ rep_key, disqualifier }) => rep_key === repKey && disqualifier === name);

describe("capability scored from marts", () => {
  it("gives six dimensions, one capability row and five disqualifiers for everyone, candidates included", () => {
    expect([
      scores.rep_dimension.length,
      scores.rep_capability.length,
      scores.rep_disqualifier.length
    ]).toEqual([18, 3, 15]);
  });
  it("gives rows exactly as published", () => {
    for (const [rows, schema] of [
      [scores.rep_dimension, repDimension],
      [scores.rep_capability, repCapability],
      [scores.rep_disqualifier, repDisqualifier]
    ] as const)
      for (const row of rows) expect(schema.strict().parse(row)).toEqual(row);
  });
  it("contradicts an assessed decision chain that the records don't show", () =>
    // depth 1 against peers 1 and 4: 5 × (none below + half of one equal) of 2; assessed 5
    expect(dimensionOf("ana", "decision_chain")).toMatchObject({
      assessed: 5,
      evidence: 1.25,
      evidence_value: 1,
      peer_median: 5,
      is_conflicting: true
    }));
  it("places a seller who performs without capability", () =>
    // six 18/6 = 3 → 60; gene 15 → 60; evidence 1.25 → 25
    expect(capabilityOf("ana")).toMatchObject({
      six_mean: 3,
      lowest_dimension: "strategic_decoding",
      gene_total: 15,
      gene_result: "fail",
      needs_training: true,
      last_assessed_on: "2026-08-15",
      capability: (60 + 60 + 25) / 3,
      capability_basis: "six dimensions, gene test and evidence from records",
      performance_basis: "quota",
      quadrant: "high_performance_low_capability"
    }));
  it("measures the long campaign within eight quarters", () =>
    // seven months at 6 against one outside at 10
    expect(capabilityOf("ana")).toMatchObject({
      long_campaign_months: 7,
      long_campaign_ratio: 0.6,
      long_campaign: "fell_off"
    }));
  it("leaves incomplete people without a capability", () => {
    expect(capabilityOf("ben")).toMatchObject({
      gene_result: "not_measured",
      gene_total: null,
      six_mean: null,
      capability: null,
      performance: 0.75,
      performance_basis: "peer_percentile",
      quadrant: "not_measured"
    });
    expect(capabilityOf("cy")).toMatchObject({
      performance_basis: "not_measured",
      needs_training: null,
      quadrant: "not_measured"
    });
  });
  it("reads disqualifiers from records, the peers being the others", () => {
    expect(disqualifierOf("ana", "fear_of_executives")).toMatchObject({
      result: "triggered",
      source: "records"
    });
    // Ana: 4 of 4; Ben alone loses 1 of 20 for it: p = 0.05⁴
    expect(disqualifierOf("ana", "repeated_mistake")).toMatchObject({
      result: "triggered",
      source: "records"
    });
    expect(disqualifierOf("ben", "fear_of_executives")).toMatchObject({
      result: "not_measured",
      source: "none"
    });
    expect(disqualifierOf("ben", "repeated_mistake")?.result).toBe("not_triggered");
  });
  it("screens candidates, who have no records of ours", () => {
    expect(disqualifierOf("cy", "short_term_money")).toMatchObject({
      result: "triggered",
      source: "assessment"
    });
    expect(disqualifierOf("cy", "repeated_mistake")).toMatchObject({
      result: "not_measured",
      source: "none"
    });
  });
});
