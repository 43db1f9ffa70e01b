import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWarehouse, type RawRow, type ResultRow, type Warehouse, withModels } from "./warehouse.js";

/* Review quarter 2026-Q1; the quarters ahead are 2026-Q2 and 2026-Q3. Each seller owns one account. */
const settings = { knownOn: "2026-04-05" };
const year = { start_on: "2025-07-01" };

const contracts: Record<string, RawRow[]> = {
  next_first_day: [{ ...year, end_on: "2026-04-01", value: 275 }],
  second_last_day: [{ ...year, end_on: "2026-09-30" }],
  too_late: [{ ...year, end_on: "2026-10-01", value: 100 }],
  due_already: [{ ...year, end_on: "2026-03-31", value: 100 }],
  renewed_before: [{ ...year, end_on: "2026-06-30", value: 100, renewed_on: "2026-03-31" }],
  renewed_after: [{ ...year, end_on: "2026-06-30", value: 100, renewed_on: "2026-04-01" }],
  churned_before: [{ ...year, end_on: "2026-06-30", value: 100, churned_on: "2026-03-31" }],
  not_begun: [{ start_on: "2026-04-01", end_on: "2026-09-30", value: 100 }],
  two_years: [{ start_on: "2024-07-01", end_on: "2026-06-30", value: 200 }],
  two_contracts: [
    { ...year, end_on: "2026-05-31", value: 335 },
    { ...year, end_on: "2026-06-30", value: 365 }
  ]
};

describe("renewals due in the next two quarters", () => {
  let warehouse: Warehouse;
  const rowsOf = (rep: string, quarter = "2026-Q1"): Promise<ResultRow[]> =>
    warehouse.query(
      `select due_quarter, contracts_n, customers_n, annual_value, valued_n from rep_upcoming
       where quarter = '${quarter}' and rep_key = (select rep_key from stg_reps where rep_id = '${rep}')
       order by due_quarter`
    );
  beforeAll(async () => {
    const names = Object.keys(contracts);
    warehouse = await openWarehouse(
      {
        reps: [...names, "before", "after"].map((rep_id) => ({ rep_id })),
        accounts: [
          ...[...names, "moved"].map((name) => ({ account_id: name, owner_id: name })),
          { account_id: "nobody" }
        ],
        // Handed over two days before the quarter's end: the new owner faces the renewal, grace or not.
        account_owners: [
          { account_id: "moved", rep_id: "before", to: "2026-03-29" },
          { account_id: "moved", rep_id: "after", from: "2026-03-30" }
        ],
        deals: [],
        contracts: [
          ...Object.entries(contracts).flatMap(([account_id, rows]) =>
            rows.map((row, index) => ({ contract_id: `${account_id} ${index}`, account_id, ...row }))
          ),
          { contract_id: "moved", account_id: "moved", ...year, end_on: "2026-06-30", value: 365 },
          { contract_id: "nobody", account_id: "nobody", ...year, end_on: "2026-05-01" }
        ]
      },
      { settings }
    );
  });
  afterAll(() => warehouse.close());

  it.each([
    ["next_first_day", "2026-Q2", 1, 365],
    ["renewed_after", "2026-Q2", 1, 100],
    ["two_years", "2026-Q2", 1, 100],
    ["after", "2026-Q2", 1, 365]
  ])("has %s in %s: %i contract at %d a year", async (rep, due_quarter, contracts_n, annual_value) =>
    expect(await rowsOf(rep)).toEqual([
      { due_quarter, contracts_n, customers_n: 1, annual_value, valued_n: 1 }
    ])
  );

  it.each(["too_late", "due_already", "renewed_before", "churned_before", "not_begun", "before"])(
    "has none for %s",
    async (rep) => expect(await rowsOf(rep)).toEqual([])
  );

  it("counts a contract of unknown value without a value", async () =>
    expect(await rowsOf("second_last_day")).toEqual([
      { due_quarter: "2026-Q3", contracts_n: 1, customers_n: 1, annual_value: null, valued_n: 0 }
    ]));

  it("adds up one customer's contracts", async () =>
    expect(await rowsOf("two_contracts")).toEqual([
      { due_quarter: "2026-Q2", contracts_n: 2, customers_n: 1, annual_value: 730, valued_n: 2 }
    ]));

  it("knows in an earlier quarter only what was known at its end", async () => {
    expect(await rowsOf("renewed_before", "2025-Q4")).toMatchObject([{ due_quarter: "2026-Q2" }]);
    expect(await rowsOf("before", "2025-Q4")).toMatchObject([{ due_quarter: "2026-Q2", contracts_n: 1 }]);
  });

  it("lists each contract counted, and one whose account nobody owns", async () => {
    const listed = await warehouse.query(
      `select contract_id, rep_id, due_quarter, end_on, annual_value from upcoming_contract
       left join stg_reps using (rep_key) where quarter = '2026-Q1' order by contract_id`
    );
    expect(listed.map((row) => row["contract_id"])).toEqual([
      "moved",
      "next_first_day 0",
      "nobody",
      "renewed_after 0",
      "second_last_day 0",
      "two_contracts 0",
      "two_contracts 1",
      "two_years 0"
    ]);
    expect(listed[0]).toEqual({
      contract_id: "moved",
      rep_id: "after",
      due_quarter: "2026-Q2",
      end_on: "2026-06-30",
      annual_value: 365
    });
    expect(listed[2]).toMatchObject({ rep_id: null, end_on: "2026-05-01" });
  });

  it("names quarters of a fiscal year by the year in which it ends", async () => {
    const tables = {
      reps: [{ rep_id: "r" }],
      accounts: [{ account_id: "a", owner_id: "r" }],
      deals: [],
      contracts: [{ contract_id: "c", account_id: "a", ...year, end_on: "2026-07-15" }]
    };
    await withModels(tables, { settings: { ...settings, fiscalYearStartMonth: 7 } }, async ({ query }) => {
      const rows = await query("select quarter, due_quarter from rep_upcoming order by quarter");
      // January to March 2026 is the third quarter of the fiscal year 2026, July 2026 the first of 2027.
      expect(rows).toEqual([{ quarter: "2026-Q3", due_quarter: "2027-Q1" }]);
    });
  });
});
