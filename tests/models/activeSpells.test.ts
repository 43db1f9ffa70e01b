import { expect, it } from "vitest";
import { withModels } from "./warehouse.js";

it("two wins on one day, or a win on the day a contract begins, make a customer active once: eight month's ends each", async () => {
  const customers = Array.from({ length: 400 }, (_, index) => `a${index}`);
  const wins = [1, 2, 3].flatMap((win) =>
    customers.map((account_id) => ({
      deal_id: `${account_id} ${win}`,
      account_id,
      owner_id: "r",
      amount: 1,
      closed_on: "2025-08-15"
    }))
  );
  await withModels(
    {
      reps: [{ rep_id: "r" }],
      accounts: customers.map((account_id) => ({ account_id, owner_id: "r" })),
      deals: wins,
      contracts: customers.slice(0, 200).map((account_id) => ({
        contract_id: account_id,
        account_id,
        start_on: "2025-08-15",
        end_on: "2026-08-14",
        value: 1
      })),
      complaints: []
    },
    { settings: { knownOn: "2026-04-05" } },
    async ({ repQuarter }) =>
      // The last days of August 2025 to March 2026.
      expect(await repQuarter("r", "2026-Q1")).toMatchObject({
        customer_months: 400 * 8,
        active_accounts_n: 400
      })
  );
});
