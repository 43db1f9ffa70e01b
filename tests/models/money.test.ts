import { describe, expect, it } from "vitest";
import { type RawTables, withModels } from "./warehouse.js";

const settings = { knownOn: "2026-04-05", baseCurrency: "EUR" };

/** A deal, a contract and a target in dollars, worth 100 each; `rates` is what finance gives for the dollar. */
const inDollars = (rates: { valid_from: string; rate: number }[]): RawTables => ({
  reps: [{ rep_id: "r" }],
  accounts: [{ account_id: "a", owner_id: "r" }],
  fx_rates: rates.map((rate) => ({ currency: "USD", ...rate })),
  deals: [
    { deal_id: "d", account_id: "a", owner_id: "r", amount: 100, currency: "USD", closed_on: "2026-02-01" }
  ],
  contracts: [
    {
      contract_id: "c",
      account_id: "a",
      start_on: "2025-02-01",
      end_on: "2026-01-31",
      value: 100,
      renewed_value: 50,
      renewed_on: "2026-01-15",
      currency: "USD"
    }
  ],
  quotas: [{ rep_id: "r", quarter: "2026-Q1", amount: 100, currency: "USD" }]
});

const money = (tables: RawTables) =>
  withModels(tables, { settings }, async ({ repQuarter, query }) => {
    const { bookings, quota, renewed_n, retention_n, grr, won_n } = await repQuarter("r", "2026-Q1");
    const [line] = await query(
      "select cast(value as double) as value, cast(renewed_value as double) as renewed_value from int_contract_lines"
    );
    return { bookings, quota, renewed_n, retention_n, grr, won_n, ...line };
  });

describe("amounts in a foreign currency", () => {
  it("are worth what the rate of their day says: 0.8 when the contract began, 0.9 when it was won", async () =>
    expect(
      await money(
        inDollars([
          { valid_from: "2025-02-01", rate: 0.8 },
          { valid_from: "2026-01-01", rate: 0.9 }
        ])
      )
    ).toEqual({
      bookings: 90,
      quota: 90,
      value: 80,
      renewed_value: 40,
      renewed_n: 1,
      retention_n: 1,
      grr: 0.5,
      won_n: 1
    }));

  it("are worth nothing known, and never 1 for 1, where a row slipped through without a rate", async () =>
    expect(await money(inDollars([]))).toEqual({
      bookings: 0,
      quota: null,
      value: null,
      renewed_value: null,
      renewed_n: 1,
      retention_n: 0,
      grr: null,
      won_n: 1
    }));

  it("take no rate from after their day", async () =>
    expect(await money(inDollars([{ valid_from: "2026-02-02", rate: 0.9 }]))).toMatchObject({
      bookings: 0,
      quota: null,
      value: null
    }));
});
