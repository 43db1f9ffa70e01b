import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWarehouse, type Warehouse, withModels } from "./warehouse.js";

const settings = { knownOn: "2026-04-05" };
const quarter = "2026-Q1";

describe("who answers for an account", () => {
  let warehouse: Warehouse;
  const figure = async (rep: string, column: string): Promise<unknown> =>
    (await warehouse.repQuarter(rep, quarter))[column];

  beforeAll(async () => {
    // Handed over on 2025-09-01: day 89 of the grace is 2025-11-29, day 90 is 2025-11-30.
    warehouse = await openWarehouse(
      {
        reps: ["before", "after", "third", "account_owner", "deal_owner", "nobody"].map((rep_id) => ({
          rep_id
        })),
        accounts: [
          { account_id: "moved", owner_id: "third" },
          { account_id: "no ledger", owner_id: "account_owner" },
          { account_id: "no owner" },
          { account_id: "ended", owner_id: "account_owner" }
        ],
        account_owners: [
          { account_id: "moved", rep_id: "before", to: "2025-08-31" },
          { account_id: "moved", rep_id: "after", from: "2025-09-01" },
          { account_id: "ended", rep_id: "third", from: "2025-06-01", to: "2025-06-30" }
        ],
        deals: [
          { deal_id: "old", account_id: "no owner", owner_id: "nobody", amount: 5, closed_on: "2025-05-01" },
          {
            deal_id: "new",
            account_id: "no owner",
            owner_id: "deal_owner",
            amount: 7,
            closed_on: "2025-10-01"
          },
          { deal_id: "unowned", account_id: "moved", amount: 40, closed_on: "2025-09-01" },
          { deal_id: "unowned before", account_id: "moved", amount: 3, closed_on: "2025-08-31" },
          { deal_id: "ownerless", account_id: "ended", amount: 11, closed_on: "2025-08-01" }
        ],
        complaints: [
          { complaint_id: "day 89", account_id: "moved", opened_on: "2025-11-29" },
          { complaint_id: "day 90", account_id: "moved", opened_on: "2025-11-30" },
          { complaint_id: "always", account_id: "no ledger", opened_on: "2025-04-01" },
          { complaint_id: "latest deal", account_id: "no owner", opened_on: "2025-04-02" },
          { complaint_id: "after the spell", account_id: "ended", opened_on: "2025-12-01" }
        ]
      },
      { settings }
    );
  });
  afterAll(() => warehouse.close());

  it("leaves a complaint on day 89 after a handover with the owner before, and gives one on day 90 to the new one", async () => {
    expect(await figure("before", "complaint_n")).toBe(1);
    expect(await figure("after", "complaint_n")).toBe(1);
    expect(await figure("third", "complaint_n")).toBe(0);
  });

  it("uses the account's owner for all time where there is no ledger", async () =>
    expect(await figure("account_owner", "complaint_n")).toBe(1));

  it("uses the owner of the latest deal where the account names none either", async () => {
    expect(await figure("deal_owner", "complaint_n")).toBe(1);
    expect(await figure("nobody", "complaint_n")).toBe(0);
  });

  it("gives a deal without an owner to the account's owner on its close date, without grace", async () => {
    expect(await figure("after", "bookings")).toBe(40);
    expect(await figure("before", "bookings")).toBe(3);
  });

  it("invents nobody for events outside every spell, and says how many there are", async () => {
    const [complaint] = await warehouse.query(
      "select rep_key from complaint where complaint_id = 'after the spell'"
    );
    expect(complaint?.["rep_key"]).toBeNull();
    const [deal] = await warehouse.query("select rep_key from deal where deal_id = 'ownerless'");
    expect(deal?.["rep_key"]).toBeNull();
    const notes = (await warehouse.query("select text from note")).map(({ text }) => String(text)).join("\n");
    expect(notes).toMatch(/nobody/);
  });

  it("counts the accounts owned by the ledger on the last day, without grace", async () => {
    expect(await figure("after", "owned_accounts_n")).toBe(1);
    expect(await figure("before", "owned_accounts_n")).toBe(0);
  });
});

describe("fiscal years", () => {
  it("names a quarter by the year in which the fiscal year ends", async () => {
    const tables = {
      reps: [{ rep_id: "r" }],
      accounts: [{ account_id: "a", owner_id: "r" }],
      deals: [{ deal_id: "d", account_id: "a", owner_id: "r", amount: 9, closed_on: "2026-04-01" }]
    };
    await withModels(
      tables,
      { settings: { knownOn: "2026-07-01", fiscalYearStartMonth: 4 } },
      async ({ query, repQuarter }) => {
        const [last] = await query(
          "select quarter, cast(start_on as varchar) as start_on from quarter order by seq desc"
        );
        expect(last).toEqual({ quarter: "2027-Q1", start_on: "2026-04-01" });
        expect((await repQuarter("r", "2027-Q1"))["bookings_quarter"]).toBe(9);
        expect((await repQuarter("r", "2026-Q4"))["bookings_quarter"]).toBe(0);
      }
    );
  });
});
