import { describe, expect, it } from "vitest";
import { renewalWarnings } from "../../loaders/publish/renewalWarnings.js";
import { type RawRow, withModels, type WarehouseOptions } from "../models/warehouse.js";
import { smallFolder } from "../read/company.js";
import { readFolder } from "../read/readFolder.js";

const base = {
  reps: [{ rep_id: "r1", name: "Ada" }],
  accounts: [
    { account_id: "a1", name: "Acme", owner_id: "r1" },
    { account_id: "a2", name: "Bolt", owner_id: "r1" }
  ],
  deals: [
    { deal_id: "d1", account_id: "a1", owner_id: "r1", stage: "won", closed_on: "2026-01-05", amount: 1 }
  ]
};

/** 2024, renewed for 100 (line 2 of test.csv), and what follows in 2025 (line 3). */
const ended: RawRow = {
  contract_id: "k1",
  account_id: "a1",
  start_on: "2024-01-01",
  end_on: "2024-12-31",
  value: 90,
  renewed_on: "2024-12-01",
  renewed_value: 100
};
const next: RawRow = {
  contract_id: "k2",
  account_id: "a1",
  start_on: "2025-01-01",
  end_on: "2025-12-31",
  value: 100
};

const warnings = (contracts: RawRow[], options: WarehouseOptions = {}, fx_rates: RawRow[] = []) =>
  withModels({ ...base, contracts, fx_rates }, options, ({ connection }) => renewalWarnings(connection));
const count = async (...contracts: RawRow[]): Promise<number> => (await warnings(contracts)).length;

describe("a renewed value that the next contract does not have", () => {
  it("is told with file, lines, both values and the mend", async () => {
    expect(await warnings([ended, { ...next, value: 80 }])).toEqual([
      {
        code: "RENEWED_VALUE_DIFFERS",
        where: "test.csv:2 renewed_value",
        where_zh: "test.csv:2 renewed_value",
        found:
          "1 renewed value that the next contract does not have: " +
          "line 2 renewed for 100 EUR, next contract in line 3 worth 80 EUR",
        found_zh: "1 个续约金额与下一份合同不符：第 2 行的续约金额为 100 EUR，下一份合同（第 3 行）为 80 EUR",
        mend: "Correct the wrong one in the export: a renewed value is for the whole next term, not for a year of it. Nothing was changed."
      }
    ]);
  });

  it.each([
    [94.99, 1],
    [95, 0],
    [100, 0],
    [105.26, 0],
    [105.27, 1]
  ])(
    "for a next contract of %d: %d, as five in a hundred of the larger are rounding",
    async (value, expected) => expect(await count(ended, { ...next, value })).toBe(expected)
  );

  it("is measured against the policy's share", async () => {
    const contracts = [ended, { ...next, value: 80 }];
    for (const [value_gap, expected] of [
      [0.19, 1],
      [0.2, 0]
    ] as const)
      expect(await warnings(contracts, { policy: { renewal: { value_gap } } })).toHaveLength(expected);
  });

  it("is the whole next term's: three years at 100 are renewed for 300, not for 100", async () => {
    const threeYears = { ...next, end_on: "2027-12-31", value: 300 };
    expect(await count({ ...ended, renewed_value: 300 }, threeYears)).toBe(0);
    expect(await count(ended, threeYears)).toBe(1);
  });

  it.each([
    ["2024-11-29", 0],
    ["2024-11-30", 1],
    ["2025-03-31", 1],
    ["2025-04-01", 0]
  ])("takes a contract that starts on %s for the next one: %d", async (start_on, expected) =>
    // From 31 days before the end to 90 after it, as the figures do.
    expect(await count(ended, { ...next, start_on, value: 80 })).toBe(expected)
  );

  it.each<[string, RawRow[]]>([
    ["another contract could be the next one", [{ ...next, contract_id: "k3", end_on: "2026-06-30" }]],
    ["the next one consists of two lines", [{ ...next, contract_id: "k3" }]],
    [
      "the ended one consists of two lines",
      [{ ...ended, contract_id: "k3", renewed_on: null, renewed_value: null }]
    ],
    [
      "the next one could follow another contract",
      [{ ...ended, contract_id: "k3", end_on: "2024-12-15", renewed_on: null, renewed_value: null }]
    ]
  ])("is not told where %s", async (_why, others) => {
    expect(await count(ended, { ...next, value: 80 }, ...others)).toBe(0);
  });

  it.each<[string, RawRow, RawRow]>([
    ["nothing was renewed", { ...ended, renewed_on: null }, next],
    ["the renewed value is not stated", { ...ended, renewed_value: null }, next],
    ["the next value is not stated", ended, { ...next, value: null }],
    ["the next contract is another customer's", ended, { ...next, account_id: "a2" }],
    ["the currencies differ", ended, { ...next, currency: "USD" }]
  ])("is not told where %s", async (_why, first, second) => {
    const rates = [{ currency: "USD", valid_from: "2023-01-01", rate: 0.5 }];
    const contracts = [first, { ...second, value: second["value"] === null ? null : 50 }];
    expect(await warnings(contracts, {}, rates)).toEqual([]);
  });

  it("is not told where exchange rates alone explain it, in the contract's currency or in the base currency", async () => {
    const rates = [
      { currency: "USD", valid_from: "2023-01-01", rate: 0.8 },
      { currency: "USD", valid_from: "2025-01-01", rate: 1 }
    ];
    const inDollars = (value: number) =>
      warnings(
        [
          { ...ended, currency: "USD" },
          { ...next, currency: "usd", value }
        ],
        {},
        rates
      );
    // 100 USD is 80 EUR in 2024; 80 USD is 80 EUR in 2025.
    expect(await inDollars(100)).toEqual([]);
    expect(await inDollars(80)).toEqual([]);
    expect(await inDollars(50)).toHaveLength(1);
  });

  it("is one warning per file, with their number and the first three", async () => {
    const years = [2020, 2021, 2022, 2023, 2024].map((year) => ({
      contract_id: `k${year}`,
      account_id: "a1",
      start_on: `${year}-01-01`,
      end_on: `${year}-12-31`,
      value: 100,
      renewed_on: `${year}-12-01`,
      renewed_value: 1234.5
    }));
    const [warning, ...others] = await warnings(years);
    expect(others).toEqual([]);
    expect(warning?.found).toBe(
      "4 renewed values that the next contracts do not have, the first: " +
        [2, 3, 4]
          .map(
            (line) => `line ${line} renewed for 1,234.5 EUR, next contract in line ${line + 1} worth 100 EUR`
          )
          .join("; ")
    );
  });
});

describe("the lines of contracts", () => {
  it.each([undefined, "exact"] as const)(
    "are known to the models whichever reader read them (%s)",
    async (reader) => {
      const text = "contract_id,account_id,end_on\nk2,a1,2025-12-31\nk1,a1,2024-12-31\n";
      const folder = await smallFolder({ "terms.csv": text }, { contracts: [{ file: "terms.csv" }] });
      const reading = await readFolder(folder, undefined, reader);
      expect(await reading.query("select contract_id, _line from raw_contracts order by 1")).toEqual([
        ["k1", "3"],
        ["k2", "2"]
      ]);
    }
  );
});
