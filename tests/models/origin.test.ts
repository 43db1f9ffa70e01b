import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { defaultPolicyFile, policyValues } from "../../loaders/schema/policy.js";
import type { RepOrigin } from "../../loaders/schema/outputs.js";
import { repOriginCount } from "../../loaders/score/marts/comparisonMarts.js";
import { readMart } from "../../loaders/score/marts/readMart.js";
import { originRows } from "../../loaders/score/rates/originRows.js";
import { openWarehouse, type RawTables, type Warehouse, withModels } from "./warehouse.js";

/* Review quarter 2026-Q1: window 2025-04-01 … 2026-03-31. */
const settings = { knownOn: "2026-04-05" };

async function originOf({ connection, query }: Warehouse, rep: string): Promise<RepOrigin[]> {
  const counts = await readMart(connection, "rep_origin_count", repOriginCount);
  const [key] = await query(`select rep_key from stg_reps where rep_id = '${rep}'`);
  return originRows(counts, policyValues(defaultPolicyFile)).filter(
    (row) => row.rep_key === key?.["rep_key"] && row.quarter === "2026-Q1"
  );
}

const accounts = ["first", "taken", "back", "late ledger", "no ledger"];

/** Each account: a contract due on 2025-12-31 and a complaint on 2025-11-05, when "me" answers for all of them. */
const company: RawTables & Required<Pick<RawTables, "account_owners">> = {
  reps: [{ rep_id: "me" }, { rep_id: "other" }],
  accounts: accounts.map((account_id) => ({ account_id, owner_id: "me" })),
  account_owners: [
    { account_id: "first", rep_id: "me" },
    { account_id: "taken", rep_id: "other", to: "2025-05-31" },
    { account_id: "taken", rep_id: "me", from: "2025-06-01" },
    { account_id: "back", rep_id: "me", to: "2022-12-31" },
    { account_id: "back", rep_id: "other", from: "2023-01-01", to: "2023-12-31" },
    { account_id: "back", rep_id: "me", from: "2024-01-01" },
    { account_id: "late ledger", rep_id: "me", from: "2025-04-01" }
  ],
  deals: [],
  contracts: accounts.map((account_id, index) => ({
    contract_id: account_id,
    account_id,
    start_on: "2025-01-01",
    end_on: "2025-12-31",
    renewed_on: index === 0 || index === 1 ? "2025-12-01" : null,
    churned_on: index === 2 ? "2025-12-01" : null
  })),
  complaints: [
    ...accounts.map((account_id) => ({ complaint_id: account_id, account_id, opened_on: "2025-11-05" })),
    // Day 60 after the handover: the owner before still answers.
    { complaint_id: "in the grace", account_id: "taken", opened_on: "2025-07-31" }
  ]
};

describe("own and inherited accounts", () => {
  let warehouse: Warehouse;
  beforeAll(async () => {
    warehouse = await openWarehouse(company, { settings });
  });
  afterAll(() => warehouse.close());

  it("counts as inherited only what somebody else owned before the rep ever did", async () => {
    const [inherited, own] = await originOf(warehouse, "me");
    expect(inherited).toMatchObject({
      origin: "inherited",
      renewals_due_n: 1,
      renewed_n: 1,
      churned_n: 0,
      renewal_open_n: 0,
      complaint_n: 1,
      customer_months: 5 // August to December: from 2025-08-30 on, day 90 after the handover.
    });
    // Two are silent: no news is churn from 2026-04-01 on, when the 90 days are over.
    expect(own).toMatchObject({
      origin: "own",
      renewals_due_n: 4,
      renewed_n: 1,
      churned_n: 1,
      renewal_open_n: 2,
      renewal_decided_n: 2,
      renewal_rate: 0.5,
      complaint_n: 4,
      customer_months: 36,
      complaint_rate: 4 / 0.36
    });
  });

  it("leaves a complaint of the grace with the owner before, whose own account it was", async () => {
    const [inherited, own] = await originOf(warehouse, "other");
    expect(inherited).toMatchObject({ renewals_due_n: 0, complaint_n: 0, customer_months: 0 });
    expect(own).toMatchObject({ renewals_due_n: 0, complaint_n: 1, customer_months: 4 });
  });

  it("has no rate or interval over nothing, and intervals around the others", async () => {
    const [none] = await originOf(warehouse, "other");
    expect(none).toMatchObject({ renewal_rate: null, renewal_low: null, complaint_rate: null });
    const [, own] = await originOf(warehouse, "me");
    // One of two renewed: Wilson at 90 %, (1 + z² ± z √(z² + 2)) ÷ (2 (2 + z²)) with z = 1.6449.
    expect([own?.renewal_low, own?.renewal_high]).toEqual([
      expect.closeTo((2 + 2.7055 - 1.6449 * Math.sqrt(2.7055 + 2)) / (2 * (2 + 2.7055)), 3),
      expect.closeTo((2 + 2.7055 + 1.6449 * Math.sqrt(2.7055 + 2)) / (2 * (2 + 2.7055)), 3)
    ]);
    expect(own!.complaint_low! < own!.complaint_rate!).toBe(true);
    expect(own!.complaint_high! > own!.complaint_rate!).toBe(true);
  });

  it("keeps a past quarter's split when an account is handed over later", async () => {
    const moved: RawTables = {
      ...company,
      account_owners: [
        { account_id: "first", rep_id: "me", to: "2026-01-09" },
        { account_id: "first", rep_id: "other", from: "2026-01-10" },
        ...company.account_owners.filter(({ account_id }) => account_id !== "first")
      ]
    };
    const past = (tables: RawTables) =>
      withModels(tables, { settings }, ({ query }) =>
        query("select * from rep_origin_count where quarter <= '2025-Q4' order by quarter, rep_key, origin")
      );
    expect(await past(moved)).toEqual(await past(company));
  });

  it("is not measured without a ledger", async () => {
    const { account_owners: _ledger, ...rest } = company;
    await withModels(rest, { settings }, async (bare) => {
      for (const row of await originOf(bare, "me"))
        expect(row).toMatchObject({
          renewals_due_n: null,
          renewal_decided_n: null,
          renewal_rate: null,
          complaint_n: null,
          customer_months: null,
          complaint_rate: null
        });
    });
  });
});
