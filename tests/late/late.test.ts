import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Baseline } from "../../loaders/late/baselines.js";
import { compareWithBaseline } from "../../loaders/late/compareWithBaseline.js";
import { lateRecord } from "../../loaders/schema/outputs.js";
import { openWarehouse, type RawTables, type ResultRow } from "../models/warehouse.js";

type Tables = RawTables & Required<Pick<RawTables, "deals" | "contracts" | "complaints" | "account_owners">>;

/* Exported on 2026-01-05: the last complete quarter is 2025-Q4. */
const before: Tables = {
  reps: [{ rep_id: "ann" }, { rep_id: "bob" }],
  accounts: [{ account_id: "a", owner_id: "ann" }],
  account_owners: [{ account_id: "a", rep_id: "ann", from: "2024-01-01" }],
  deals: [
    {
      deal_id: "won",
      account_id: "a",
      owner_id: "ann",
      amount: 100,
      created_on: "2025-01-01",
      closed_on: "2025-11-01"
    },
    { deal_id: "open", account_id: "a", owner_id: "ann", stage: "open", amount: 5, created_on: "2025-11-01" }
  ],
  contracts: [
    { contract_id: "c", account_id: "a", start_on: "2025-01-01", end_on: "2025-12-31", value: 365 }
  ],
  complaints: [{ complaint_id: "x", account_id: "a", opened_on: "2025-12-01" }]
};

/* What happens anyway in the next quarter: nothing of it is late. */
const after: Tables = {
  ...before,
  account_owners: [
    { account_id: "a", rep_id: "ann", from: "2024-01-01", to: "2026-02-28" },
    { account_id: "a", rep_id: "bob", from: "2026-03-01" }
  ],
  deals: [
    before.deals[0]!,
    { ...before.deals[1]!, stage: "won", owner_id: "bob", closed_on: "2026-02-01" },
    {
      deal_id: "new",
      account_id: "a",
      owner_id: "bob",
      amount: 7,
      created_on: "2026-01-10",
      closed_on: "2026-03-01"
    }
  ],
  contracts: [{ ...before.contracts[0]!, renewed_on: "2026-01-15", renewed_value: 400 }],
  complaints: [...before.complaints, { complaint_id: "y", account_id: "a", opened_on: "2026-01-02" }]
};

interface Outcome {
  rows: ResultRow[];
  comparison: unknown;
  own: Baseline;
  /** rep_quarter of 2025-Q4. */
  past: ResultRow[];
}

async function outcomeOf(tables: RawTables, knownOn: string, baselines: Baseline[]): Promise<Outcome> {
  const path = join(mkdtempSync(join(tmpdir(), "late-")), "baseline.parquet");
  const warehouse = await openWarehouse(tables, { settings: { knownOn } });
  try {
    const { comparison, own } = await compareWithBaseline(warehouse.connection, baselines, path);
    const rows = await warehouse.query("select * from late_record");
    rows.forEach((row) => lateRecord.parse(row));
    const past = await warehouse.query(
      "select * from rep_quarter where quarter = '2025-Q4' order by rep_key"
    );
    return { rows, comparison, own, past };
  } finally {
    warehouse.close();
  }
}

const changed = (rows: ResultRow[]) =>
  rows
    .map(
      (row) =>
        `${String(row["record_id"] ?? row["table_name"])} ${String(row["event"])} ${String(row["change"])}`
    )
    .toSorted();

const later = "2026-04-05";

describe("records that come late", () => {
  let first: Outcome;
  beforeAll(async () => {
    first = await outcomeOf(before, "2026-01-05", []);
  });

  it("are none where only the next quarter happened, and the past quarter's figures are the same", async () => {
    expect(first).toMatchObject({
      rows: [],
      comparison: null,
      own: { knownOn: "2026-01-05", asOf: "2025-12-31" }
    });
    const second = await outcomeOf(after, later, [first.own]);
    expect(second.rows).toEqual([]);
    expect(second.comparison).toEqual({ known_on: "2026-01-05", as_of: "2025-12-31", is_comparable: true });
    expect(second.past).toEqual(first.past);
  });

  it.each<[string, Partial<Tables>, string[]]>([
    [
      "a deal entered after the quarter",
      {
        deals: [
          ...after.deals,
          { deal_id: "late", account_id: "a", owner_id: "ann", closed_on: "2025-12-31" }
        ]
      },
      ["late won added"]
    ],
    [
      "a deal whose amount was changed",
      { deals: [{ ...after.deals[0]!, amount: 90 }, ...after.deals.slice(1)] },
      ["won won changed"]
    ],
    [
      "a deal given to somebody else",
      { deals: [{ ...after.deals[0]!, owner_id: "bob" }, ...after.deals.slice(1)] },
      ["won won changed"]
    ],
    [
      "a won deal that is lost now",
      { deals: [{ ...after.deals[0]!, stage: "lost" }, ...after.deals.slice(1)] },
      ["won lost added", "won won removed"]
    ],
    ["a deal that is gone", { deals: after.deals.slice(1) }, ["won created removed", "won won removed"]],
    [
      "a loss of the contract that was known then",
      {
        contracts: [
          { ...after.contracts[0]!, renewed_on: null, renewed_value: null, churned_on: "2025-12-15" }
        ]
      },
      ["c churned added"]
    ],
    [
      "a complaint of the quarter's last day",
      { complaints: [...after.complaints, { complaint_id: "z", account_id: "a", opened_on: "2025-12-31" }] },
      ["z raised added"]
    ],
    [
      "an ownership moved back in time",
      {
        account_owners: [
          { account_id: "a", rep_id: "ann", from: "2024-01-01", to: "2025-09-30" },
          { account_id: "a", rep_id: "bob", from: "2025-10-01" }
        ]
      },
      ["account_owners owned from added", "account_owners owned until added"]
    ]
  ])("are %s", async (_what, change, expected) => {
    const second = await outcomeOf({ ...after, ...change }, later, [first.own]);
    expect(changed(second.rows)).toEqual(expected);
    expect(second.past).not.toEqual(first.past);
  });

  it("say what was and what is", async () => {
    const deals = [{ ...after.deals[0]!, amount: 90, closed_on: "2025-10-31" }, ...after.deals.slice(1)];
    const { rows } = await outcomeOf({ ...after, deals }, later, [first.own]);
    expect(rows).toMatchObject([
      {
        table_name: "deals",
        record_id: "won",
        change: "changed",
        quarter: "2025-Q4",
        event_on: "2025-10-31",
        was_on: "2025-11-01",
        was_amount: 100,
        now_on: "2025-10-31",
        now_amount: 90
      }
    ]);
  });

  it("are held against the newest export before this one, whatever was loaded since", async () => {
    const second = await outcomeOf(after, later, [first.own]);
    const again = await outcomeOf(after, later, [first.own, second.own]);
    expect(again.comparison).toEqual(second.comparison);
  });

  it("are not listed where the ids are others", async () => {
    const renamed = Object.fromEntries(
      Object.entries(after).map(([table, rows]) => [
        table,
        rows.map((row) => ({
          ...row,
          ...(row["deal_id"] ? { deal_id: `n${String(row["deal_id"])}` } : {}),
          ...(row["contract_id"] ? { contract_id: "n" } : {}),
          ...(row["complaint_id"] ? { complaint_id: `n${String(row["complaint_id"])}` } : {})
        }))
      ])
    );
    const { rows, comparison } = await outcomeOf(renamed, later, [first.own]);
    expect(comparison).toMatchObject({ is_comparable: false });
    expect(rows).toEqual([]);
  });

  it("leave out a table that one of the exports lacks", async () => {
    const { complaints: _complaints, ...without } = before;
    const first = await outcomeOf(without, "2026-01-05", []);
    expect((await outcomeOf(after, later, [first.own])).rows).toEqual([]);
  });
});
