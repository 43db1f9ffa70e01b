import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWarehouse, type RawRow, type ResultRow, type Warehouse } from "./warehouse.js";

/* Review quarter 2026-Q1: window 2025-04-01 … 2026-03-31. One seller per case, each with accounts of their own. */
const settings = { knownOn: "2026-04-05" };
const sellers = ["quota", "churn", "sizes", "touches", "evidence", "foresight", "events"];

const won = (rep: string, account_id: string, change: RawRow): RawRow => ({
  deal_id: `${account_id} ${JSON.stringify(change)}`,
  account_id,
  owner_id: rep,
  closed_on: "2025-08-15",
  ...change
});

const contract = (account_id: string, start_on: string, end_on: string, change: RawRow = {}): RawRow => ({
  contract_id: `${account_id} ${end_on}`,
  account_id,
  start_on,
  end_on,
  value: 100,
  ...change
});

const touch = (account_id: string | null, type: string, contact_id: string | null = null): RawRow => ({
  activity_id: `${account_id} ${type} ${contact_id}`,
  rep_id: "touches",
  account_id,
  contact_id,
  type,
  happened_on: "2025-10-10"
});

describe("figures worked by hand, the rest", () => {
  let warehouse: Warehouse;
  const row = (rep: string, quarter = "2026-Q1"): Promise<ResultRow> => warehouse.repQuarter(rep, quarter);

  beforeAll(async () => {
    const accountsOf: Record<string, RawRow[]> = {
      quota: [{ account_id: "q" }],
      churn: ["left", "back", "renewed", "later", "early", "undecided"].map((account_id) => ({ account_id })),
      sizes: [
        { account_id: "key", is_key_account: true },
        { account_id: "other", is_key_account: false }
      ],
      touches: [
        { account_id: "deep", is_key_account: true },
        { account_id: "flat", is_key_account: true },
        { account_id: "plain", is_key_account: false }
      ],
      evidence: [{ account_id: "e" }],
      foresight: ["day 89", "day 90", "old flag", "unseen"].map((account_id) => ({ account_id })),
      events: ["deal", "due", "complained", "touched", "quiet"].map((account_id) => ({ account_id }))
    };
    warehouse = await openWarehouse(
      {
        reps: [
          ...sellers.map((rep_id) => ({ rep_id, hired_on: "2020-01-01" })),
          { rep_id: "hired on the last day", hired_on: "2026-03-31" },
          { rep_id: "hired a day later", hired_on: "2026-04-01" },
          { rep_id: "left on the last day", left_on: "2026-03-31" },
          { rep_id: "left a day later", left_on: "2026-04-01" },
          { rep_id: "left some day", status: "left" },
          { rep_id: "a candidate", status: "candidate" }
        ],
        accounts: Object.entries(accountsOf).flatMap(([owner_id, rows]) =>
          rows.map((account) => ({ ...account, owner_id }))
        ),
        quotas: [
          { rep_id: "quota", quarter: "2025-Q2", amount: 100 },
          { rep_id: "quota", quarter: "2026-Q1", amount: 300 },
          { rep_id: "quota", quarter: "2025-Q1", amount: 999 }
        ],
        deals: [
          won("quota", "q", { amount: 60, closed_on: "2025-06-30" }),
          // No target that quarter: booked, but held against none.
          won("quota", "q", { amount: 500, closed_on: "2025-07-01" }),
          won("quota", "q", { amount: 240, closed_on: "2026-01-01" }),
          won("quota", "q", { stage: "lost", closed_on: "2026-01-01" }),
          won("sizes", "key", { amount: 30 }),
          won("sizes", "other", { amount: 10 }),
          ...[1, 2, 3].map((product_count) =>
            won("evidence", "e", { amount: 1, product_count, type: "expansion" })
          ),
          won("evidence", "e", { amount: 1, type: "new" }),
          won("evidence", "e", { amount: 1 }),
          won("events", "deal", { amount: 1 })
        ],
        contracts: [
          // Inside a contract on 2025-04-01, five customers: two of them hold none at the end.
          contract("left", "2024-10-01", "2025-09-30", { churned_on: "2025-09-30" }),
          contract("back", "2024-10-01", "2025-09-30", { churned_on: "2025-09-30" }),
          contract("back", "2026-02-01", "2027-01-31"),
          contract("renewed", "2024-10-01", "2025-09-30", { renewed_on: "2025-09-01", renewed_value: 100 }),
          contract("renewed", "2025-10-01", "2026-09-30"),
          contract("early", "2024-04-02", "2025-04-01", { churned_on: "2025-04-01" }),
          contract("undecided", "2025-03-01", "2026-02-28"),
          // Starts a day after the window.
          contract("later", "2025-04-02", "2026-03-01", { churned_on: "2026-03-01" }),
          ...["day 89", "day 90", "old flag", "unseen"].map((account_id) =>
            contract(account_id, "2025-01-01", "2025-12-31", { churned_on: "2025-12-31" })
          ),
          contract("due", "2025-01-01", "2025-12-31", { renewed_on: "2025-12-01", renewed_value: 1 }),
          ...["deep", "flat", "plain"].map((account_id) => contract(account_id, "2025-01-01", "2027-12-31"))
        ],
        complaints: [{ complaint_id: "c", account_id: "complained", opened_on: "2025-05-05" }],
        risk_flags: [
          // Churned 2025-12-31: 90 days before is 2025-10-02.
          { account_id: "day 90", raised_on: "2025-10-02" },
          { account_id: "day 89", raised_on: "2025-10-03" },
          // Raised on the first day of the term or before: about the term before.
          { account_id: "old flag", raised_on: "2025-01-01" }
        ],
        contacts: [1, 2, 3, 4, 5].map((level) => ({ contact_id: `k${level}`, account_id: "deep", level })),
        activities: [
          ...[1, 2, 3, 4, 5].map((level) => touch("deep", "meeting", `k${level}`)),
          touch("deep", "entertainment"),
          touch("flat", "demo"),
          touch("plain", "entertainment"),
          touch(null, "call"),
          touch(null, "demo"),
          { ...touch("touched", "call"), rep_id: "events" }
        ]
      },
      { settings }
    );
  });
  afterAll(() => warehouse.close());

  it("quota: what was booked in the quarters that have a target, 300 of 400; the window's first quarter counts, the one before does not", async () => {
    expect(await row("quota")).toMatchObject({
      bookings: 800,
      bookings_quarter: 240,
      quota: 400,
      quota_quarter: 300,
      quota_attainment: 0.75,
      won_n: 3,
      closed_n: 4,
      win_rate: 0.75
    });
    expect(await row("churn")).toMatchObject({ quota: null, quota_quarter: null, quota_attainment: null });
  });

  it("customer churn: two of five that held a contract on the window's first day hold none on its last and have one lost", async () => {
    // left and early are lost; back came back, renewed stayed, undecided is within its grace; later was no customer yet.
    expect(await row("churn")).toMatchObject({ churn_base_n: 5, churned_accounts_n: 2, customer_churn: 0.4 });
    expect(await row("quota")).toMatchObject({
      churn_base_n: 0,
      churned_accounts_n: 0,
      customer_churn: null
    });
  });

  it("sizes: 30 of 40 from key accounts, and the spread of the logs of 30 and 10", async () => {
    const found = await row("sizes");
    expect(found["key_account_share"]).toBe(0.75);
    // Two values: their difference over √2.
    expect(found["deal_log_sd"]).toBeCloseTo(Math.log(3) / Math.SQRT2, 9);
    const [top] = await warehouse.query("select account_key from stg_accounts where account_id = 'key'");
    expect(found["top1_account_key"]).toBe(top?.["account_key"]);
  });

  it("touches: by type over all ten, on key accounts over the seven there", async () => {
    expect(await row("touches")).toMatchObject({
      activity_n: 10,
      entertainment_n: 2,
      entertainment_share: 0.2,
      demo_n: 2,
      demo_share: 0.2,
      key_activity_n: 7
    });
    expect((await row("touches"))["key_entertainment_share"]).toBeCloseTo(1 / 7, 12);
  });

  it("depth: one of two key accounts with five levels touched, and no account with a single one", async () =>
    expect(await row("touches")).toMatchObject({
      key_accounts_n: 2,
      key_deep_n: 1,
      key_deep_share: 0.5,
      touched_accounts_n: 1,
      one_level_n: 0,
      one_level_share: 0
    }));

  it("evidence: two of three counted wins have two products or more, three of four of known type are expansions", async () => {
    const found = await row("evidence");
    expect(found).toMatchObject({ won_n: 5, multi_product_n: 3, typed_won_n: 4, expansion_share: 0.75 });
    expect(found["multi_product_share"]).toBeCloseTo(2 / 3, 12);
  });

  it("foresight: a warning 90 days before the loss counts, one 89 days before does not, nor one of the term before", async () =>
    expect(await row("foresight")).toMatchObject({ churned_n: 4, flagged_churn_share: 0.25 }));

  it("events: accounts with a closed deal, a due contract, a complaint or an activity", async () =>
    expect(await row("events")).toMatchObject({ owned_accounts_n: 5, accounts_with_events_n: 4 }));

  it.each([
    ["hired on the last day", true],
    ["hired a day later", false],
    ["left on the last day", false],
    ["left a day later", true],
    ["left some day", false],
    ["a candidate", false]
  ])("at work on the quarter's last day: %s is %s", async (rep, isActive) =>
    expect((await row(rep))["is_active"]).toBe(isActive)
  );
});
