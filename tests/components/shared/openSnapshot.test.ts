import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { Manifest } from "../../../loaders/schema/outputs.js";
import { arrowBytes } from "../../../loaders/publish/arrowBytes.js";
import { arrowRows, plainRow } from "../../../src/components/shared/arrowRows.js";
import { MissingPart, openSnapshot } from "../../../src/components/shared/openSnapshot.js";

const columns = z.object({
  rep_key: z.string().nullable(),
  quarter: z.string(),
  won_n: z.int().nullable(),
  rate: z.number().nullable(),
  is_active: z.boolean().nullable()
});
type Row = z.infer<typeof columns>;
const rows: Row[] = [
  { rep_key: "a1", quarter: "2026-Q2", won_n: 1, rate: 0.5, is_active: true },
  { rep_key: "张", quarter: "2026-Q3", won_n: null, rate: null, is_active: false },
  { rep_key: "a1", quarter: "2026-Q3", won_n: 0, rate: 0, is_active: null },
  { rep_key: null, quarter: "2026-Q3", won_n: 2, rate: 1, is_active: true }
];
const bytes = arrowBytes(columns, rows);
/** A view as the object that it stands for. */
const plain = ({ rep_key, quarter, won_n, rate, is_active }: Row): Row => ({
  rep_key,
  quarter,
  won_n,
  rate,
  is_active
});

describe("arrowRows", () => {
  it("reads every value, null where it is missing and a measured 0 apart from it", () => {
    expect(arrowRows<Row>(bytes).map(plain)).toEqual(rows);
  });

  it("keeps only rows that have the values asked for, of several any, and null where null is asked for", () => {
    const found = (where: Record<string, never> | object) => arrowRows<Row>(bytes, where as never).map(plain);
    expect(found({ rep_key: "a1", quarter: "2026-Q3" })).toEqual([rows[2]]);
    expect(found({ rep_key: ["a1", "张"] })).toEqual([rows[0], rows[1], rows[2]]);
    expect(found({ rep_key: null })).toEqual([rows[3]]);
    expect(found({ quarter: "2024-Q1" })).toEqual([]);
    expect(found({ won_n: 0, is_active: null })).toEqual([rows[2]]);
  });

  it("refuses to spread a row, whose copy would have no figures, but not one that was copied out", () => {
    const [row] = arrowRows<Row>(bytes);
    expect(() => ({ ...row })).toThrow("name those that are needed");
    expect({ ...plainRow(row as Row) }).toEqual(rows[0]);
  });

  it("says so where rows are asked for by a column that is not there", () => {
    expect(() => arrowRows<Row>(bytes, { team: "North" })).toThrow("team");
  });
});

const parts = {
  rep_quarter: [
    {
      by: ["quarter"],
      columns: null,
      files: [
        { values: ["2026-Q2"], file: "q2", rows: 1, bytes: 10_000 },
        { values: ["2026-Q3"], file: "q3", rows: 3, bytes: 30_000 }
      ]
    },
    {
      by: ["rep_key"],
      columns: null,
      files: [
        { values: ["a"], file: "a", rows: 2, bytes: 20_000 },
        { values: ["b"], file: "b", rows: 2, bytes: 20_000 },
        { values: [null], file: "none", rows: 1, bytes: 9_000 }
      ]
    },
    {
      by: [],
      columns: ["quarter", "rate"],
      files: [{ values: [], file: "narrow", rows: 4, bytes: 15_000 }]
    }
  ]
} as unknown as Manifest["parts"];

function opened(missing: string[] = []) {
  const fetched: string[] = [];
  const snapshot = openSnapshot({ parts }, (file) => {
    fetched.push(file);
    return missing.includes(file) ? Promise.reject(new MissingPart(file)) : Promise.resolve(bytes);
  });
  return { snapshot, fetched };
}

describe("openSnapshot", () => {
  it.each([
    ["a quarter", { quarter: "2026-Q3" }, ["q3"]],
    ["two quarters", { quarter: ["2026-Q2", "2026-Q3"] }, ["q2", "q3"]],
    ["a person, whose key begins so", { rep_key: "a1" }, ["a"]],
    ["rows of nobody", { rep_key: null as never }, ["none"]],
    ["a quarter of which nothing was published", { quarter: "2020-Q1" }, []],
    ["a person that no file can hold", { rep_key: "f9" }, []],
    ["everything", {}, ["q2", "q3"]]
  ])("fetches for %s only the files that can hold the rows", async (_, where, expected) => {
    const { snapshot, fetched } = opened();
    await snapshot.read("rep_quarter", where);
    expect(fetched).toEqual(expected);
  });

  it("takes a narrower file where its columns are enough", async () => {
    const { snapshot, fetched } = opened();
    await snapshot.readColumns("rep_quarter", {}, ["quarter"]);
    await snapshot.readColumns("rep_quarter", { quarter: "2026-Q2" }, ["quarter", "won_n"]);
    expect(fetched).toEqual(["narrow", "q2"]);
  });

  it.each([
    ["by quarter for many people", ["a1", "b2"], "2026-Q3", ["q3"]],
    ["by person for few of them", ["a1"], "2026-Q3", ["a"]],
    ["by quarter where that is the smaller file", ["a1"], "2026-Q2", ["q2"]]
  ])("takes the files that bring the fewest bytes: %s", async (_, rep_key, quarter, expected) => {
    const { snapshot, fetched } = opened();
    await snapshot.read("rep_quarter", { rep_key, quarter });
    expect(fetched).toEqual(expected);
  });

  it("fetches a file once, however many ask for it", async () => {
    const { snapshot, fetched } = opened();
    await Promise.all([
      snapshot.read("rep_quarter", { quarter: "2026-Q3" }),
      snapshot.read("rep_quarter", { quarter: "2026-Q3", rep_key: "a1" })
    ]);
    expect(fetched.filter((file) => file === "q3")).toHaveLength(1);
  });

  it("has no rows of a dataset without files, and fails where a listed file is gone", async () => {
    const { snapshot } = opened(["q3"]);
    expect(await snapshot.read("rep_band", { quarter: "2026-Q3" })).toEqual([]);
    await expect(snapshot.read("rep_quarter", { quarter: "2026-Q3" })).rejects.toThrow(MissingPart);
  });
});
