import { tableFromIPC } from "apache-arrow";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { arrowBytes } from "../../loaders/publish/arrowBytes.js";
import { arrowRows } from "../../src/components/shared/arrowRows.js";

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

  it.each([
    [127, 1],
    [128, 2],
    [-128, 1],
    [-129, 2],
    [32_767, 2],
    [32_768, 4],
    [-32_768, 2],
    [-32_769, 4],
    [2 ** 31 - 1, 4],
    [-(2 ** 31), 4]
  ])("holds counts up to %i in %i bytes each, and gives them back", (most, bytes) => {
    const counts = [0, most, null].map((n) => ({ n }));
    const file = arrowBytes(z.object({ n: z.int().nullable() }), counts);
    const values = tableFromIPC(file).getChild("n")?.data[0]?.values as Int32Array;
    expect(values.BYTES_PER_ELEMENT).toBe(bytes);
    expect(arrowRows<{ n: number | null }>(file).map(({ n }) => ({ n }))).toEqual(counts);
  });

  it.each([127, 128, 129, 32_768, 32_769])("tells %i texts apart, and no text from all of them", (words) => {
    const texts = [...Array.from({ length: words }, (_word, at) => ({ word: `w${at}` })), { word: null }];
    const file = arrowBytes(z.object({ word: z.string().nullable() }), texts);
    expect(arrowRows<{ word: string | null }>(file).map(({ word }) => ({ word }))).toEqual(texts);
    const last = arrowRows<{ word: string }>(file, { word: `w${words - 1}` });
    expect(last.map(({ word }) => word)).toEqual([`w${words - 1}`]);
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
