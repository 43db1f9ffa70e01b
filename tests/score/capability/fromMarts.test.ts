import { expect, it } from "vitest";
import { scoreCapability } from "../../../loaders/score/capability/scoreCapability.js";
import { peersOf } from "../../../loaders/score/peers.js";
import { repCapability, repDisqualifier } from "../../../loaders/schema/outputs.js";
import { withModels } from "../../models/warehouse.js";
import { quartersOf } from "../wholeScore.js";
import { policy } from "../../rules/rows.js";

const lost = (deal_id: string, owner_id: string, lost_reason: string) => ({
  deal_id,
  account_id: "a1",
  owner_id,
  stage: "lost",
  amount: 10,
  created_on: "2026-01-05",
  closed_on: "2026-09-10",
  lost_reason
});
const tested = (item: string, score: number, assessor: string, assessed_on = "2026-08-01") => ({
  rep_id: "ana",
  assessed_on,
  instrument: "gene_test",
  item,
  score,
  assessor
});

it("reads capability off the real marts of a small company", async () => {
  const tables = {
    reps: [
      { rep_id: "ana", name: "Ana", status: "active", hired_on: "2025-01-01" },
      { rep_id: "ben", name: "Ben", status: "active", hired_on: "2025-01-01" },
      { rep_id: "cy", name: "Cy", status: "candidate" }
    ],
    accounts: [{ account_id: "a1", name: "Acme", is_key_account: true, owner_id: "ana" }],
    deals: [
      ...["d1", "d2", "d3"].map((id) => lost(id, "ana", "No sponsor")),
      ...Array.from({ length: 20 }, (_, index) =>
        lost(`b${index}`, "ben", index === 0 ? "no sponsor" : "price")
      )
    ],
    assessments: [
      // an older score of the same assessor must not count: the latest per assessor does
      tested("empathy", 0, "x", "2026-02-01"),
      tested("empathy", 4, "x"),
      tested("empathy", 3, "y"),
      ...["adversity_quotient", "systems_thinking", "political_sensitivity"].map((item) =>
        tested(item, 3.5, "x")
      ),
      tested("antifragility", 4, "x")
    ]
  };
  await withModels(tables, { settings: { reviewQuarter: "2026-Q3" } }, async ({ connection }) => {
    const quarters = await quartersOf(connection, policy);
    const parts = quarters.map((marts) => {
      const peers = peersOf(marts.rep, marts.rep_quarter, policy.peers.minimum);
      return scoreCapability({ ...marts, peersOf: peers }, policy);
    });
    const scores = {
      rep_capability: parts.flatMap(({ rep_capability }) => rep_capability),
      rep_disqualifier: parts.flatMap(({ rep_disqualifier }) => rep_disqualifier)
    };
    for (const row of scores.rep_capability) expect(repCapability.strict().parse(row)).toEqual(row);
    for (const row of scores.rep_disqualifier) expect(repDisqualifier.strict().parse(row)).toEqual(row);

    const ana = quarters[0]?.rep.find(({ name }) => name === "Ana")?.rep_key;
    const now = <Row extends { rep_key: string; quarter: string }>(row: Row) =>
      row.rep_key === ana && row.quarter === "2026-Q3";
    // empathy (4 + 3) / 2 = 3.5, with 3 × 3.5 and 4: exactly 18
    expect(scores.rep_capability.find(now)).toMatchObject({
      empathy: 3.5,
      gene_total: 18,
      gene_result: "pass",
      needs_training: false,
      last_assessed_on: "2026-08-01",
      long_campaign: "not_measured"
    });
    const mistake = scores.rep_disqualifier.find(
      (row) => now(row) && row.disqualifier === "repeated_mistake"
    );
    // Ana 3 of 3; Ben, the only peer, 1 of 20: p = 0.05³
    expect(mistake).toMatchObject({ result: "triggered", source: "records" });
    expect(scores.rep_capability).toHaveLength(3 * quarters.length);
  });
});
