import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { groupQuarter } from "../../loaders/score/marts/comparisonMarts.js";
import { readMart } from "../../loaders/score/marts/readMart.js";
import { openWarehouse, type Warehouse } from "./warehouse.js";

/* Review quarter 2026-Q1: window 2025-04-01 … 2026-03-31. */
const settings = { knownOn: "2026-04-05" };
const term = { start_on: "2025-01-01", end_on: "2025-12-31" };

describe("regions and teams", () => {
  let warehouse: Warehouse;
  beforeAll(async () => {
    warehouse = await openWarehouse(
      {
        reps: [
          { rep_id: "ann", region: "North", team: "North 1" },
          { rep_id: "bob", region: "North", team: "North 2" },
          { rep_id: "cat", region: "South", team: null },
          // Gone: the records stay with the region, the head is not counted.
          { rep_id: "dan", region: "South", team: null, left_on: "2025-09-30" }
        ],
        accounts: ["ann", "bob", "cat", "dan"].map((owner_id) => ({
          account_id: `of ${owner_id}`,
          owner_id
        })),
        deals: [
          { account_id: "of ann", owner_id: "ann", amount: 10, closed_on: "2025-08-15" },
          { account_id: "of bob", owner_id: "bob", stage: "lost", amount: 10, closed_on: "2025-08-15" },
          { account_id: "of dan", owner_id: "dan", amount: 10, closed_on: "2025-08-15" }
        ],
        contracts: [
          { contract_id: "1", account_id: "of ann", ...term, renewed_on: "2025-12-01" },
          { contract_id: "2", account_id: "of bob", ...term, churned_on: "2025-12-01" },
          { contract_id: "3", account_id: "of cat", ...term, churned_on: "2025-12-01" }
        ],
        complaints: [
          { complaint_id: "1", account_id: "of ann", opened_on: "2025-11-05", severity: "High" },
          { complaint_id: "2", account_id: "of ann", opened_on: "2025-11-06", severity: "High" },
          { complaint_id: "3", account_id: "of cat", opened_on: "2025-11-05" },
          {
            complaint_id: "before the window",
            account_id: "of ann",
            opened_on: "2025-03-31",
            severity: "High"
          }
        ]
      },
      { settings }
    );
  });
  afterAll(() => warehouse.close());

  const groups = async (kind: string) =>
    (await readMart(warehouse.connection, "group_quarter", groupQuarter)).filter(
      (row) => row.quarter === "2026-Q1" && row.group_kind === kind
    );

  it("sum up their people", async () =>
    expect(await groups("region")).toMatchObject([
      {
        group_name: "North",
        active_reps_n: 2,
        won_n: 1,
        lost_n: 1,
        renewed_n: 1,
        renewal_decided_n: 2,
        complaint_n: 2,
        reps_with_deals_n: 1,
        one_customer_reps_n: 1
      },
      {
        group_name: "South",
        active_reps_n: 1,
        won_n: 1,
        renewal_decided_n: 1,
        complaint_n: 1,
        reps_with_deals_n: 0
      }
    ]));

  it("hold those without a team together, without a name", async () =>
    expect(await groups("team")).toMatchObject([
      { group_name: "North 1", renewed_n: 1, renewal_decided_n: 1 },
      { group_name: "North 2", renewed_n: 0, renewal_decided_n: 1 },
      { group_name: null, active_reps_n: 1, renewal_decided_n: 1 }
    ]));

  it("complaints by severity: those of the window, one without a severity under no name", async () =>
    expect(
      await warehouse.query(
        `select rep_id, severity, complaint_n from complaint_severity
         left join stg_reps using (rep_key) where quarter = '2026-Q1' order by rep_id`
      )
    ).toEqual([
      { rep_id: "ann", severity: "High", complaint_n: 2 },
      { rep_id: "cat", severity: null, complaint_n: 1 }
    ]));
});
