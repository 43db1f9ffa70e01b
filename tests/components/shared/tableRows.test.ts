import { describe, expect, it } from "vitest";
import { compareCells, type SortValue } from "../../../src/components/shared/compareCells.js";
import { tableRows } from "../../../src/components/shared/tableRows.js";

const values: SortValue[] = [
  3,
  "b",
  null,
  "A",
  "a",
  10,
  undefined,
  "item 10",
  "item 9",
  Number.NaN,
  -1,
  "",
  "张",
  3
];
const rows = values.map((value, at) => ({ value, at }));

describe("tableRows", () => {
  it.each([false, true])(
    "sorts as comparing every two rows does, equal ones in their order: descending %s",
    (isDescending) => {
      // Numbers and texts apart: a column holds one or the other.
      for (const kind of ["number", "string"]) {
        const column = rows.filter(({ value }) => value == null || typeof value === kind);
        const expected = column.toSorted((a, b) => compareCells(a.value, b.value, isDescending));
        const sorted = tableRows(column).sorted({ key: "value", value: ({ value }) => value, isDescending });
        expect(sorted.map(({ at }) => at)).toEqual(expected.map(({ at }) => at));
      }
    }
  );

  it("asks each row once for what it is sorted by and found by", () => {
    let asked = 0;
    const value = (row: { at: number }) => (asked++, row.at);
    const index = tableRows(rows, (row) => String(value(row)));
    for (const isDescending of [true, false, true]) index.sorted({ key: "at", value, isDescending });
    for (const query of ["1", "12", "1"]) index.found(rows, query);
    expect(asked).toBe(2 * rows.length);
  });

  it("finds by a part of the text, whatever its case, among the rows it is given", () => {
    const people = [{ name: "Ána" }, { name: "BEN 张" }, { name: "ben" }];
    const index = tableRows(people, ({ name }) => name);
    expect(index.found(people, "ben")).toEqual([people[1], people[2]]);
    expect(index.found([people[2]!], "ben")).toEqual([people[2]]);
    expect(index.found(people, "")).toBe(people);
  });

  it("finds a figure that is typed with a plain space, or copied from the page", () => {
    const figures = [{ words: "90\u00a0% interval" }, { words: "9 %" }];
    const index = tableRows(figures, ({ words }) => words);
    for (const query of ["90 %", "90\u00a0%"]) expect(index.found(figures, query)).toEqual([figures[0]]);
  });
});
