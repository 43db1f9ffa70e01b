import { expect, it } from "vitest";
import { opaqueKey } from "../opaqueKey.js";
import { type RawRow, withModels } from "./warehouse.js";

const gene = ["empathy", "adversity_quotient", "systems_thinking", "political_sensitivity", "antifragility"];
const scored = (over: RawRow): RawRow => ({
  rep_id: "ana",
  assessed_on: "2026-08-10",
  instrument: "six_dimensions",
  item: "decision_chain",
  score: 3,
  assessor: "ben",
  ...over
});
const company = (assessments: RawRow[]) => ({
  reps: [
    { rep_id: "ana", name: "Ana Lee", hired_on: "2020-01-01" },
    { rep_id: "ben", name: "Ben Ode", hired_on: "2020-01-01" },
    { rep_id: "t1", name: "Two Alike", hired_on: "2020-01-01" },
    { rep_id: "t2", name: "Two Alike", hired_on: "2020-01-01" }
  ],
  accounts: [{ account_id: "a1", owner_id: "ana" }],
  deals: [{ deal_id: "d1", account_id: "a1", owner_id: "ana", amount: 5, closed_on: "2026-09-10" }],
  assessments
});
const settings = { reviewQuarter: "2026-Q3" };

it("knows an assessor by id or by a name that one person has, and keeps everybody else opaque", () =>
  withModels(
    company([
      scored({ assessor: "ben", score: 2, assessed_on: "2026-07-01" }),
      // the same person by name, later: one assessor, whose latest score counts
      scored({ assessor: " Ben Ode ", score: 4 }),
      scored({ assessor: "Two Alike", score: 1 }),
      scored({ assessor: "Outside Ltd", score: 3 }),
      scored({ assessor: null, score: 5 })
    ]),
    { settings },
    async ({ query }) => {
      const rows = await query("select * from assessment_score where quarter = '2026-Q3'");
      const named = rows.map((row) => [row.assessor_rep_key, row.score]);
      expect(named).toHaveLength(3);
      expect(named).toContainEqual([opaqueKey("ben"), 4]);
      expect(named).toContainEqual([null, 1]);
      expect(named).toContainEqual([null, 3]);
      for (const row of rows) expect(String(row.assessor_key)).toMatch(/^[0-9a-f]{12}$/);
      // (4 + 1 + 3 + 5) / 4 from four assessors, the unnamed one included
      expect(await query("select score, assessor_n from assessment_item where quarter = '2026-Q3'")).toEqual([
        { score: 3.25, assessor_n: 4 }
      ]);
    }
  ));

it("sums the gene test by month, only where all five items were tested", () =>
  withModels(
    company([
      ...gene.map((item) => scored({ instrument: "gene_test", item, score: 3, assessed_on: "2026-07-31" })),
      // the same assessor twice in August: the later score counts
      scored({ instrument: "gene_test", item: "empathy", score: 1, assessed_on: "2026-08-01" }),
      scored({ instrument: "gene_test", item: "empathy", score: 5, assessed_on: "2026-08-31" }),
      // after the review quarter: not known
      ...gene.map((item) => scored({ instrument: "gene_test", item, score: 5, assessed_on: "2026-10-01" }))
    ]),
    { settings },
    async ({ query }) => {
      expect(await query("select month, empathy, antifragility, gene_total from rep_gene_month")).toEqual([
        { month: "2026-07", empathy: 3, antifragility: 3, gene_total: 15 },
        { month: "2026-08", empathy: 5, antifragility: null, gene_total: null }
      ]);
      expect(await query("select month, gene_total from gene_month where quarter = '2026-Q3'")).toEqual([
        { month: "2026-07", gene_total: 15 }
      ]);
    }
  ));
