import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWarehouse, type RawTables, type ResultRow, type Warehouse, withModels } from "./warehouse.js";

const settings = { knownOn: "2026-04-05" };

const complaint = (account_id: string, opened_on: string) => ({
  complaint_id: `${account_id} ${opened_on}`,
  account_id,
  opened_on
});

/* "moved" changes hands on 2025-09-01: its grace ends on 2025-11-29. "chain" goes s → r → t within 30 days. */
const company: RawTables = {
  reps: ["s", "r", "t"].map((rep_id) => ({ rep_id })),
  accounts: ["moved", "chain", "stayed"].map((account_id) => ({ account_id, owner_id: "s" })),
  account_owners: [
    { account_id: "moved", rep_id: "s", to: "2025-08-31" },
    { account_id: "moved", rep_id: "r", from: "2025-09-01" },
    { account_id: "chain", rep_id: "s", to: "2025-08-31" },
    { account_id: "chain", rep_id: "r", from: "2025-09-01", to: "2025-09-30" },
    { account_id: "chain", rep_id: "t", from: "2025-10-01" },
    { account_id: "stayed", rep_id: "s" }
  ],
  deals: [],
  contracts: [
    { contract_id: "first day", account_id: "moved", end_on: "2025-09-01" },
    { contract_id: "last day", account_id: "moved", end_on: "2025-11-29" },
    { contract_id: "day after", account_id: "moved", end_on: "2025-11-30" },
    { contract_id: "day before", account_id: "moved", end_on: "2025-08-31" }
  ],
  complaints: [
    complaint("moved", "2025-10-01"),
    complaint("chain", "2025-10-15"),
    complaint("chain", "2025-12-10"),
    complaint("chain", "2025-12-30"),
    complaint("stayed", "2025-10-15")
  ]
};

describe("handovers", () => {
  let warehouse: Warehouse;
  let rows: ResultRow[];
  beforeAll(async () => {
    warehouse = await openWarehouse(company, { settings });
    rows = await warehouse.query(
      `select stg_accounts.account_id, f.rep_id as giver, t.rep_id as taker, handover.*
       from handover inner join stg_accounts using (account_key)
       inner join stg_reps as f on f.rep_key = from_rep_key
       inner join stg_reps as t on t.rep_key = to_rep_key
       order by account_id, handed_over_on, quarter`
    );
  });
  afterAll(() => warehouse.close());
  const of = (account: string) => rows.filter((row) => row["account_id"] === account);

  it("are listed in the quarter in which they happened and while their grace ran", () =>
    expect(of("moved")).toMatchObject([
      {
        giver: "s",
        taker: "r",
        quarter: "2025-Q3",
        handed_over_on: "2025-09-01",
        grace_until: "2025-11-29",
        is_in_quarter: true
      },
      { quarter: "2025-Q4", is_in_quarter: false }
    ]));

  it("leave what falls due from the first to the last day of the grace with the owner before", () =>
    expect(of("moved").map((row) => [row["grace_due_n"], row["grace_complaint_n"]])).toEqual([
      [1, 0],
      [1, 1]
    ]));

  it("within another's grace count every event once, for whoever still answers", () => {
    // s answers until 2025-11-29, r from then until 2025-12-29, t afterwards.
    const counted = of("chain").map((row) => [
      row["giver"],
      row["quarter"],
      row["is_in_quarter"],
      row["grace_complaint_n"]
    ]);
    expect(counted).toEqual([
      ["s", "2025-Q3", true, 0],
      ["s", "2025-Q4", false, 1],
      ["r", "2025-Q4", true, 1]
    ]);
  });

  it.each([
    [89, "2025-11-28", "s"],
    [90, "2025-11-29", "s"],
    [91, "2025-11-30", "r"]
  ])(
    "leave what comes on day %i, the day of the handover being the first, with whoever answers then",
    async (_day, on, answers) => {
      const events: RawTables = {
        ...company,
        contracts: [{ contract_id: "due", account_id: "moved", end_on: on }],
        complaints: [complaint("moved", on)]
      };
      await withModels(events, { settings }, async ({ repQuarter }) => {
        for (const rep of ["s", "r"])
          expect(await repQuarter(rep, "2026-Q1")).toMatchObject({
            renewals_due_n: rep === answers ? 1 : 0,
            complaint_n: rep === answers ? 1 : 0
          });
      });
    }
  );

  it("never happen to an account that stays", () => expect(of("stayed")).toEqual([]));

  it("have no counts of what no file holds", async () => {
    const { contracts: _contracts, complaints: _complaints, ...rest } = company;
    await withModels(rest, { settings, unmapped: ["deals.type"] }, async ({ query }) => {
      const bare = await query("select grace_due_n, grace_complaint_n from handover");
      expect(bare.length).toBeGreaterThan(0);
      for (const row of bare) expect(row).toEqual({ grace_due_n: null, grace_complaint_n: null });
    });
  });
});
