import { describe, expect, it } from "vitest";
import { setAsideOf } from "../../loaders/publish/setAsideOf.js";
import { defaultPolicyFile, policyValues } from "../../loaders/schema/policy.js";
import type { TableName } from "../../loaders/schema/tables.js";

const share = policyValues(defaultPolicyFile).records.set_aside_share;
const file = (table: TableName, read: number, quarantined: number) => ({
  file: `${table}.csv`,
  table,
  read,
  quarantined
});
const shares = (files: ReturnType<typeof file>[], least = share) =>
  setAsideOf({ files, quarantine: [] }, least).map((row) => [row.file, row.is_required, row.share]);

describe("what was largely set aside", () => {
  it("begins at two rows in a hundred", () => {
    expect(shares([file("deals", 1000, 19)])).toEqual([]);
    expect(shares([file("deals", 1000, 20)])).toEqual([["deals.csv", true, 0.02]]);
    expect(shares([file("deals", 1000, 21)])).toEqual([["deals.csv", true, 0.021]]);
  });

  it("begins where the policy in force says", () => {
    expect(shares([file("deals", 1000, 50)], 0.05)).toHaveLength(1);
    expect(shares([file("deals", 1000, 50)], 0.051)).toEqual([]);
  });

  it("names the gravest first, and says whose table is required", () => {
    expect(shares([file("complaints", 10, 4), file("deals", 6, 3), file("reps", 0, 0)])).toEqual([
      ["deals.csv", true, 0.5],
      ["complaints.csv", false, 0.4]
    ]);
  });

  it("does not count copies of rows that were loaded, nor another table's", () => {
    const files = [file("deals", 100, 50)];
    const quarantine = [
      { file: "deals.csv", table: "deals" as const, code: "DUPLICATE_ROW", rows: 49 },
      { file: "deals.csv", table: "reps" as const, code: "DUPLICATE_ROW", rows: 9 }
    ];
    expect(setAsideOf({ files, quarantine }, 0.02)).toEqual([]);
    expect(setAsideOf({ files, quarantine }, 0.01)).toMatchObject([{ file: "deals.csv", share: 0.01 }]);
  });
});
