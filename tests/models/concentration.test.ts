import { afterAll, beforeAll, expect, it } from "vitest";
import { openWarehouse, type ResultRow, type Warehouse } from "./warehouse.js";

/* Won amounts by customer, one book per seller. */
const books: Record<string, number[]> = {
  even: [50, 50],
  split: [50, 25, 25],
  uneven: [80, 20],
  levelled: [60, 40],
  scaled: [80_000, 20_000]
};
const customers = Object.entries(books).flatMap(([rep, amounts]) =>
  amounts.map((amount, index) => ({ rep, amount, account_id: `${rep} ${index}` }))
);

let warehouse: Warehouse;
const row = (rep: string): Promise<ResultRow> => warehouse.repQuarter(rep, "2026-Q1");
const figure = async (rep: string, column: string): Promise<number> => Number((await row(rep))[column]);

beforeAll(async () => {
  warehouse = await openWarehouse(
    {
      reps: Object.keys(books).map((rep_id) => ({ rep_id })),
      accounts: customers.map(({ rep, account_id }) => ({ account_id, owner_id: rep })),
      deals: customers.map(({ rep, amount, account_id }) => ({
        account_id,
        owner_id: rep,
        amount,
        closed_on: "2025-08-15"
      }))
    },
    { settings: { knownOn: "2026-04-05" } }
  );
});
afterAll(() => warehouse.close());

it("splitting a customer lowers the HHI, while the Gini rises where customers were equal", async () => {
  expect(await figure("split", "hhi")).toBeLessThan(await figure("even", "hhi"));
  expect(await figure("even", "gini")).toBe(0);
  // 25, 25, 50: (−2 × 25 + 0 × 25 + 2 × 50) ÷ (3 × 100).
  expect(await figure("split", "gini")).toBeCloseTo(1 / 6, 12);
});

it("moving value from a larger customer to a smaller lowers the Gini", async () => {
  // 20, 80: (80 − 20) ÷ (2 × 100); 40, 60: (60 − 40) ÷ (2 × 100).
  expect(await figure("uneven", "gini")).toBeCloseTo(0.3, 12);
  expect(await figure("levelled", "gini")).toBeCloseTo(0.1, 12);
});

it("the currency's scale leaves the Gini alone", async () =>
  expect(await figure("scaled", "gini")).toBe(await figure("uneven", "gini")));
