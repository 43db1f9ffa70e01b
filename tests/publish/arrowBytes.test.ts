import { tableFromIPC } from "apache-arrow";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { arrowBytes } from "../../loaders/publish/arrowBytes.js";

const columns = z.object({
  key: z.string(),
  n: z.int().nullable(),
  amount: z.number().nullable(),
  is_set: z.boolean().nullable(),
  type: z.enum(["a", "b"])
});
const rows = [
  { key: "x", n: 3, amount: 1.5, is_set: true, type: "a" },
  { key: "中文 <b>", n: null, amount: null, is_set: null, type: "b" }
];

describe("arrowBytes", () => {
  it("gives back every value, and null as null", () => {
    const table = tableFromIPC(arrowBytes(columns, rows));
    expect(table.toArray().map((row) => (row as { toJSON(): unknown }).toJSON())).toEqual(rows);
  });

  it("gives the same bytes for the same rows, whatever was written before", () => {
    const first = arrowBytes(columns, rows);
    arrowBytes(columns, rows.slice(1));
    expect(arrowBytes(columns, rows)).toEqual(first);
  });

  it("writes the columns of an empty dataset", () => {
    const table = tableFromIPC(arrowBytes(columns, []));
    expect([table.numRows, table.schema.fields.map(({ name }) => name)]).toEqual([
      0,
      ["key", "n", "amount", "is_set", "type"]
    ]);
  });

  it("leaves out what is not declared", () => {
    const table = tableFromIPC(arrowBytes(columns, [{ ...rows[0], email: "a@example.com" }]));
    expect(table.schema.fields.map(({ name }) => name)).not.toContain("email");
  });
});
