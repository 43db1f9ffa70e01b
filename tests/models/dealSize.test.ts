import { expect, it } from "vitest";
import { withModels } from "./warehouse.js";

it("deal sizes of the company, a region and a team: won deals of known amount in the window, whoever owns them", () =>
  withModels(
    {
      reps: [
        { rep_id: "ann", region: "North", team: "N1" },
        { rep_id: "bob", region: "North" },
        { rep_id: "cat" }
      ],
      accounts: [{ account_id: "a" }],
      deals: [
        ...[10, 20, 30, 40].map((amount) => ({ owner_id: "ann", amount, closed_on: "2025-08-15" })),
        { owner_id: "bob", amount: 1000, closed_on: "2025-08-15" },
        { owner_id: "bob", amount: null, closed_on: "2025-08-15" },
        { owner_id: "bob", amount: 5, stage: "lost", closed_on: "2025-08-15" },
        { owner_id: "cat", amount: 50, closed_on: "2025-08-15" },
        // The day before the window 2025-04-01 … 2026-03-31.
        { owner_id: "ann", amount: 9, closed_on: "2025-03-31" }
      ].map((deal, index) => ({ deal_id: `d${index}`, account_id: "a", ...deal }))
    },
    { settings: { knownOn: "2026-04-05" } },
    async ({ query }) => {
      const rows = await query("select * from deal_size where quarter = '2026-Q1'");
      expect(rows).toMatchObject([
        {
          group_kind: "company",
          group_name: null,
          deals_n: 6,
          deal_min: 10,
          deal_median: 35,
          deal_max: 1000
        },
        { group_kind: "region", group_name: "North", deals_n: 5, deal_median: 30 },
        { group_kind: "region", group_name: null, deals_n: 1, deal_median: 50 },
        // 10, 20, 30, 40: the quartiles lie at 17.5, 25 and 32.5.
        { group_kind: "team", group_name: "N1", deals_n: 4, deal_p25: 17.5, deal_median: 25, deal_p75: 32.5 },
        { group_kind: "team", group_name: null, deals_n: 2, deal_median: 525 }
      ]);
    }
  ));
