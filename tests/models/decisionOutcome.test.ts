import { createHash } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { opaqueKey } from "../opaqueKey.js";
import { openWarehouse, type RawRow, type RawTables, type Warehouse, withModels } from "./warehouse.js";

const accountKey = (id: string) => createHash("sha256").update(`account:${id}`).digest("hex").slice(0, 12);
const settings = { knownOn: "2026-04-05" };

interface Decided {
  account?: string;
  rep?: string;
  from?: string;
}
const decision = (
  decision_id: string,
  decided_on: string,
  kind: string,
  { account, rep, from }: Decided = {}
): RawRow => ({
  decision_id,
  decided_on,
  kind,
  decided_by: "Sales director",
  account_key: account ? accountKey(account) : null,
  rep_key: rep ? opaqueKey(rep) : null,
  from_rep_key: from ? opaqueKey(from) : null,
  verdict: "with_conditions",
  reason: "said over lunch",
  predicted_bookings: 400,
  predicted_renewals_due: 3
});

const complaint = (account_id: string, opened_on: string) => ({
  complaint_id: `${account_id} ${opened_on}`,
  account_id,
  opened_on
});
const deal = (deal_id: string, row: RawRow): RawRow => ({
  deal_id,
  account_id: "moved",
  stage: "won",
  ...row
});

/* Quarters end on 2025-12-31 and 2026-03-31. "moved" goes from s to r on 2025-12-01, "late" on the 91st day. */
const company: RawTables = {
  reps: ["s", "r", "t"].map((rep_id) => ({ rep_id })),
  accounts: ["moved", "exact", "late", "stayed", "unwatched"].map((account_id) => ({
    account_id,
    owner_id: "s"
  })),
  account_owners: [
    { account_id: "moved", rep_id: "s", to: "2025-11-30" },
    { account_id: "moved", rep_id: "r", from: "2025-12-01" },
    { account_id: "exact", rep_id: "s", to: "2025-12-29" },
    { account_id: "exact", rep_id: "r", from: "2025-12-30" },
    { account_id: "late", rep_id: "s", to: "2025-12-30" },
    { account_id: "late", rep_id: "r", from: "2025-12-31" },
    { account_id: "stayed", rep_id: "s" }
  ],
  contracts: [
    { contract_id: "same day", account_id: "moved", end_on: "2025-11-10" },
    { contract_id: "day after", account_id: "moved", end_on: "2025-11-11", renewed_on: "2025-11-20" },
    { contract_id: "renewed next year", account_id: "moved", end_on: "2025-12-31", renewed_on: "2026-02-15" },
    { contract_id: "churned", account_id: "moved", end_on: "2026-01-15", churned_on: "2026-03-01" },
    { contract_id: "open", account_id: "moved", end_on: "2026-03-31" },
    { contract_id: "next quarter", account_id: "moved", end_on: "2026-04-01" },
    { contract_id: "elsewhere", account_id: "stayed", end_on: "2025-12-01" }
  ],
  complaints: ["2025-11-10", "2025-11-11", "2026-01-05", "2026-04-01"].map((day) => complaint("moved", day)),
  deals: [
    deal("same day", { owner_id: "r", amount: 7, closed_on: "2025-11-10" }),
    deal("of the giver", { owner_id: "s", amount: 50, closed_on: "2025-12-11" }),
    deal("first", { owner_id: "r", amount: 100, closed_on: "2025-12-10" }),
    deal("second", { owner_id: "r", amount: 200, closed_on: "2026-02-01" }),
    deal("lost", { owner_id: "r", amount: 900, closed_on: "2026-02-01", stage: "lost" }),
    deal("next quarter", { owner_id: "r", amount: 900, closed_on: "2026-04-01" }),
    deal("elsewhere", { owner_id: "r", amount: 900, closed_on: "2026-02-01", account_id: "stayed" })
  ],
  decisions: [
    decision("assign", "2025-11-10", "assign", { account: "moved", rep: "r", from: "s" }),
    decision("day 90", "2025-10-01", "assign", { account: "exact", rep: "r" }),
    decision("day 91", "2025-10-01", "assign", { account: "late", rep: "r" }),
    decision("never", "2025-11-10", "assign", { account: "stayed", rep: "r", from: "s" }),
    decision("kept", "2025-11-10", "keep", { account: "stayed", rep: "s" }),
    decision("not kept", "2025-11-10", "keep", { account: "moved", rep: "s" }),
    decision("taken", "2025-11-10", "take_away", { account: "moved", from: "s" }),
    decision("not taken", "2025-11-10", "take_away", { account: "stayed", from: "s" }),
    decision("no ledger", "2025-11-10", "assign", { account: "unwatched", rep: "r" }),
    decision("nobody's", "2025-11-10", "develop", { rep: "t" }),
    decision("gone", "2025-11-10", "assign", { account: "sold last year", rep: "r" }),
    decision("last day", "2026-03-31", "keep", { account: "stayed", rep: "s" }),
    decision("after", "2026-04-01", "keep", { account: "stayed", rep: "s" })
  ]
};

describe("what came of a decision", () => {
  let warehouse: Warehouse;
  beforeAll(async () => {
    warehouse = await openWarehouse(company, { settings });
  });
  afterAll(() => warehouse.close());
  const row = async (id: string, quarter: string) =>
    (
      await warehouse.query(
        `select * from decision_outcome where decision_id = '${id.replaceAll("'", "''")}' and quarter = '${quarter}'`
      )
    )[0];
  const carriedOut = async (id: string) => [
    (await row(id, "2025-Q4"))?.["carried_out"],
    (await row(id, "2026-Q1"))?.["carried_out"]
  ];

  it("counts renewals, complaints and the new owner's wins from the day after up to the quarter's end", async () => {
    expect(await row("assign", "2025-Q4")).toMatchObject({
      renewals_due_n: 2,
      renewed_n: 1,
      churned_n: 0,
      complaint_n: 1,
      bookings: 100
    });
    expect(await row("assign", "2026-Q1")).toMatchObject({
      renewals_due_n: 4,
      renewed_n: 2,
      churned_n: 1,
      complaint_n: 2,
      bookings: 300
    });
  });

  it("stands beside what was predicted and the verdict shown then", async () =>
    expect(await row("assign", "2026-Q1")).toMatchObject({
      predicted_bookings: 400,
      predicted_renewals_due: 3,
      verdict: "with_conditions",
      decided_by: "Sales director",
      account_key: accountKey("moved"),
      rep_key: opaqueKey("r"),
      from_rep_key: opaqueKey("s")
    }));

  it("is carried out where the ledger shows the owner up to the 90th day, not on the 91st", async () => {
    expect(await carriedOut("day 90")).toEqual(["done", "done"]);
    expect(await carriedOut("day 91")).toEqual(["not_done", "not_done"]);
  });

  it("is too early to tell until the 90 days are over", async () => {
    expect(await carriedOut("never")).toEqual(["too_early", "not_done"]);
    expect(await carriedOut("kept")).toEqual(["too_early", "done"]);
    expect(await carriedOut("not taken")).toEqual(["too_early", "not_done"]);
  });

  it("need not wait where the ledger shows a change before that", async () => {
    expect(await carriedOut("assign")).toEqual(["done", "done"]);
    expect(await carriedOut("not kept")).toEqual(["not_done", "not_done"]);
    expect(await carriedOut("taken")).toEqual(["done", "done"]);
  });

  it("is not measured without a ledger of the account, or for what is not about ownership", async () => {
    expect(await carriedOut("no ledger")).toEqual([null, null]);
    expect(await row("nobody's", "2026-Q1")).toMatchObject({
      carried_out: null,
      bookings: null,
      renewals_due_n: null,
      complaint_n: null
    });
  });

  it("keeps a decision about an account that the export no longer holds, without figures", async () =>
    expect(await row("gone", "2026-Q1")).toMatchObject({
      account_key: accountKey("sold last year"),
      carried_out: null,
      renewals_due_n: null,
      bookings: null
    }));

  it("begins with the quarter that ended on the day of the decision", async () => {
    expect(await row("last day", "2025-Q4")).toBeUndefined();
    expect(await row("last day", "2026-Q1")).toMatchObject({
      renewals_due_n: 0,
      complaint_n: 0,
      bookings: 0
    });
    expect(await row("after", "2026-Q1")).toBeUndefined();
  });

  it("publishes no reason unless the policy names the column", async () => {
    expect((await row("assign", "2026-Q1"))?.["reason"]).toBeNull();
    const policy = { publish: { extra_columns: ["decisions.reason"] } };
    await withModels(company, { settings, policy }, async ({ query }) => {
      const reasons = await query("select distinct reason from decision_outcome");
      expect(reasons).toEqual([{ reason: "said over lunch" }]);
    });
  });
});

describe("what came of a decision, where it cannot be known,", () => {
  it("is null without contracts and complaints, and with a win of unknown amount", async () => {
    const { contracts: _contracts, complaints: _complaints, ...rest } = company;
    const deals = [...(rest.deals ?? []), deal("unpriced", { owner_id: "r", closed_on: "2026-01-01" })];
    await withModels({ ...rest, deals }, { settings, unmapped: ["deals.type"] }, async ({ query }) => {
      const [row] = await query(
        "select * from decision_outcome where decision_id = 'assign' and quarter = '2026-Q1'"
      );
      expect(row).toMatchObject({ renewals_due_n: null, renewed_n: null, complaint_n: null, bookings: null });
    });
  });

  it("is no row without the table", async () => {
    const { decisions: _decisions, ...rest } = company;
    await withModels(rest, { settings }, async ({ query }) =>
      expect(await query("select * from decision_outcome")).toEqual([])
    );
  });
});

describe("nothing after a quarter's last day", () => {
  const laterDay = fc.integer({ min: 1, max: 90 }).map((days) => {
    const day = new Date(Date.UTC(2025, 11, 31 + days));
    return day.toISOString().slice(0, 10);
  });
  const later = fc.record({
    dealOn: laterDay,
    complainedOn: laterDay,
    renewedOn: laterDay,
    churnedOn: laterDay,
    handedOverOn: laterDay,
    isChurned: fc.boolean()
  });

  const withLater = (events: typeof later extends fc.Arbitrary<infer Value> ? Value : never): RawTables => ({
    ...company,
    deals: [...(company.deals ?? []), deal("later", { owner_id: "r", amount: 11, closed_on: events.dealOn })],
    complaints: [
      ...(company.complaints ?? []),
      { ...complaint("moved", events.complainedOn), complaint_id: "x" }
    ],
    contracts: (company.contracts ?? []).map((row) =>
      row["contract_id"] === "renewed next year"
        ? {
            ...row,
            renewed_on: events.isChurned ? null : events.renewedOn,
            churned_on: events.isChurned ? events.churnedOn : null
          }
        : row
    ),
    account_owners: [
      ...(company.account_owners ?? []).filter((row) => row["account_id"] !== "stayed"),
      { account_id: "stayed", rep_id: "s", to: events.handedOverOn },
      { account_id: "stayed", rep_id: "t", from: events.handedOverOn }
    ]
  });

  it("counts for what came of a decision by then", async () => {
    const rowsOf = (tables: RawTables) =>
      withModels(tables, { settings }, ({ query }) =>
        query("select * from decision_outcome where quarter = '2025-Q4' order by decision_id")
      );
    const before = await rowsOf(company);
    expect(before.length).toBeGreaterThan(5);
    await fc.assert(
      fc.asyncProperty(later, async (events) => {
        expect(await rowsOf(withLater(events))).toEqual(before);
      }),
      { numRuns: 8 }
    );
  });
});
