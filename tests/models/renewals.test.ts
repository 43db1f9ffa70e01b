import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWarehouse, type RawRow, type ResultRow, type Warehouse } from "./warehouse.js";

/* Review quarter 2026-Q2: window 2025-07-01 … 2026-06-30. One seller per case. */
const contracts: Record<string, RawRow[]> = {
  renewed_on_day_90: [{ end_on: "2025-12-31", renewed_on: "2026-03-31", value: 100, renewed_value: 120 }],
  renewed_on_day_91: [{ end_on: "2025-12-31", renewed_on: "2026-04-01", value: 100, renewed_value: 120 }],
  silent_within_grace: [{ end_on: "2026-04-01", value: 100 }],
  silent_past_grace: [{ end_on: "2026-03-31", value: 100 }],
  renewed_after_as_of: [{ end_on: "2026-06-15", renewed_on: "2026-07-01", value: 100, renewed_value: 100 }],
  churned_by_date: [{ end_on: "2026-06-15", churned_on: "2026-06-20", value: 100 }],
  due_on_first_day: [{ end_on: "2025-07-01", renewed_on: "2025-06-01", value: 100, renewed_value: 80 }],
  due_a_day_before: [{ end_on: "2025-06-30", renewed_on: "2025-06-01", value: 100, renewed_value: 80 }],
  renewed_early: [{ end_on: "2026-06-30", renewed_on: "2026-01-15", value: 100, renewed_value: 90 }],
  renewed_late: [{ end_on: "2026-01-31", renewed_on: "2026-02-01", value: 100, renewed_value: 90 }],
  co_termed: [
    { end_on: "2025-12-31", renewed_on: "2025-12-01", value: 100, renewed_value: 110 },
    { end_on: "2025-12-31", churned_on: "2025-12-15", value: 300 }
  ],
  renewed_for_three_years: [
    {
      start_on: "2025-01-01",
      end_on: "2025-12-31",
      renewed_on: "2025-12-01",
      value: 100,
      renewed_value: 300
    },
    { start_on: "2026-01-01", end_on: "2028-12-31", value: 300 }
  ],
  value_unknown: [{ end_on: "2025-12-31", renewed_on: "2025-12-01" }],
  outcome_stated: [{ end_on: "2025-12-31", outcome: "renewed", value: 100, renewed_value: 100 }],
  without_end: [{ start_on: "2025-01-01", value: 100 }]
};

describe("renewals", () => {
  let warehouse: Warehouse;
  let row: (rep: string, quarter?: string) => Promise<ResultRow>;

  beforeAll(async () => {
    const names = [...Object.keys(contracts), "grr_by_hand"];
    warehouse = await openWarehouse(
      {
        reps: names.map((rep_id) => ({ rep_id })),
        accounts: [
          ...Object.keys(contracts).map((name) => ({ account_id: `a ${name}`, owner_id: name })),
          ...["1", "2", "3"].map((index) => ({ account_id: `a grr ${index}`, owner_id: "grr_by_hand" }))
        ],
        deals: [
          {
            deal_id: "d",
            account_id: "a co_termed",
            owner_id: "co_termed",
            amount: 1,
            closed_on: "2026-07-05"
          }
        ],
        contracts: [
          ...Object.entries(contracts).flatMap(([name, rows]) =>
            rows.map((contract, index) => ({
              contract_id: `${name} ${index}`,
              account_id: `a ${name}`,
              ...contract
            }))
          ),
          // One year each: 100 → 120 (kept 100), 200 → 150 (kept 150), 100 → churned (kept 0).
          {
            contract_id: "g1",
            account_id: "a grr 1",
            end_on: "2025-12-31",
            renewed_on: "2025-12-01",
            value: 100,
            renewed_value: 120
          },
          {
            contract_id: "g2",
            account_id: "a grr 2",
            end_on: "2025-12-31",
            renewed_on: "2025-12-01",
            value: 200,
            renewed_value: 150
          },
          {
            contract_id: "g3",
            account_id: "a grr 3",
            end_on: "2025-12-31",
            churned_on: "2025-11-01",
            value: 100
          }
        ]
      },
      { settings: { knownOn: "2026-07-10" } }
    );
    row = (rep, quarter = "2026-Q2") => warehouse.repQuarter(rep, quarter);
  });
  afterAll(() => warehouse.close());

  it.each([
    ["renewed_on_day_90", 1, 0, 0],
    ["renewed_on_day_91", 0, 1, 0],
    ["silent_within_grace", 0, 0, 1],
    ["silent_past_grace", 0, 1, 0],
    ["renewed_after_as_of", 0, 0, 1],
    ["churned_by_date", 0, 1, 0],
    ["due_on_first_day", 1, 0, 0],
    ["due_a_day_before", 0, 0, 0],
    ["renewed_early", 1, 0, 0],
    ["co_termed", 1, 0, 0],
    ["outcome_stated", 1, 0, 0],
    ["without_end", 0, 0, 0]
  ])("counts %s as renewed %i, churned %i, open %i", async (name, renewed, churned, open) => {
    const found = await row(name);
    expect([found["renewed_n"], found["churned_n"], found["renewal_open_n"]]).toEqual([
      renewed,
      churned,
      open
    ]);
    expect(found["renewals_due_n"]).toBe(renewed + churned + open);
  });

  it("has no rate while nothing is decided, and says what it could become", async () => {
    expect(await row("silent_within_grace")).toMatchObject({
      renewal_rate: null,
      renewal_rate_least: 0,
      renewal_rate_most: 1,
      renewal_decided_n: 0
    });
  });

  it("calls a renewal late when it was signed after the end date", async () => {
    expect(await row("renewed_late")).toMatchObject({ late_renewed_n: 1, late_share: 1 });
    expect(await row("renewed_early")).toMatchObject({ late_renewed_n: 0, late_share: 0 });
  });

  it("keeps what is kept of co-termed lines, one of which churned: 110 of 400", async () => {
    expect(await row("co_termed")).toMatchObject({
      renewals_due_n: 1,
      retention_n: 1,
      grr: 0.275,
      nrr: 0.275
    });
  });

  it("brings a three-year renewal to one year: 300 for 1,096 days against 100 for 365", async () => {
    const found = await row("renewed_for_three_years");
    const perYear = (300 * 365) / 1096;
    expect(found["nrr"]).toBeCloseTo(perYear / 100, 5);
    expect(found["grr"]).toBeCloseTo(Math.min(1, perYear / 100), 5);
  });

  it("works out GRR 250 / 400, NRR 270 / 400, how far the contracts differ and how many equal ones they are worth", async () => {
    const found = await row("grr_by_hand");
    expect(found).toMatchObject({ retention_n: 3, retention_value: 400, grr: 0.625, nrr: 0.675 });
    // Values 100, 200 and 100: 400² ÷ (100² + 200² + 100²).
    expect(found["retention_effective_n"]).toBeCloseTo(8 / 3, 9);
    // Kept 1, 3/4 and 0 against 0.625: (100 · 0.375² + 200 · 0.125² + 100 · 0.625²) ÷ 400 = 0.140625 = 0.375².
    expect(found["grr_spread"]).toBeCloseTo(0.375, 9);
    // Renewed 1.2, 3/4 and 0 against 0.675: (100 · 0.525² + 200 · 0.075² + 100 · 0.675²) ÷ 400 = 0.185625.
    expect(found["nrr_spread"]).toBeCloseTo(Math.sqrt(0.185625), 9);
  });

  it("leaves a renewal of unknown value out of GRR and counts it in the rate", async () => {
    expect(await row("value_unknown")).toMatchObject({
      renewal_rate: 1,
      retention_n: 0,
      grr: null,
      nrr: null
    });
  });

  it("tells the reader of contracts without an end date", async () => {
    const notes = await warehouse.query("select text from note");
    expect(notes.map(({ text }) => String(text)).join(" ")).toMatch(/1 contract.*end date/);
  });

  it("knows in an earlier quarter only what had happened by its end", async () => {
    expect(await row("renewed_on_day_90", "2025-Q4")).toMatchObject({ renewed_n: 0, renewal_open_n: 1 });
    expect(await row("renewed_on_day_90", "2026-Q1")).toMatchObject({ renewed_n: 1, renewal_open_n: 0 });
  });
});
