import { Bool, Float64, Int32, Int64, Table, tableToIPC, Utf8, vectorFromArray } from "apache-arrow";
import { describe, expect, it } from "vitest";
import { readRows } from "../../../src/components/shared/readRows.js";

interface Row {
  rep_key: string;
  quarter: string;
  won_n: number | null;
  rate: number | null;
  is_active: boolean;
}

const bytes = tableToIPC(
  new Table({
    rep_key: vectorFromArray(["a", "b", "a"], new Utf8()),
    quarter: vectorFromArray(["2026-Q2", "2026-Q3", "2026-Q3"], new Utf8()),
    won_n: vectorFromArray([1, null, 0], new Int32()),
    rate: vectorFromArray([0.5, null, 0], new Float64()),
    is_active: vectorFromArray([true, false, true], new Bool())
  }),
  "file"
);

describe("readRows", () => {
  it("gives every row as an object, with null where a value is missing", () => {
    expect(readRows<Row>(bytes)[1]).toEqual({
      rep_key: "b",
      quarter: "2026-Q3",
      won_n: null,
      rate: null,
      is_active: false
    });
  });

  it("keeps a measured 0 apart from null", () => {
    expect(readRows<Row>(bytes)[2]?.won_n).toBe(0);
  });

  it("keeps only rows that equal all the given values", () => {
    expect(readRows<Row>(bytes, { rep_key: "a", quarter: "2026-Q3" })).toHaveLength(1);
    expect(readRows<Row>(bytes, { quarter: "2024-Q1" })).toEqual([]);
  });

  it("hands 64-bit integers over as numbers", () => {
    const wide = tableToIPC(new Table({ n: vectorFromArray([12n], new Int64()) }), "file");
    expect(readRows<{ n: number }>(wide)).toEqual([{ n: 12 }]);
  });
});
