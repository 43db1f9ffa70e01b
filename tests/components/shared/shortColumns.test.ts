// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { markShortColumns } from "../../../src/components/shared/shortColumns.js";

function tableOf(rows: readonly (readonly string[])[]): HTMLTableElement {
  const table = document.createElement("table");
  const body = table.createTBody();
  for (const [name = "", ...figures] of rows) {
    const row = body.insertRow();
    row.append(Object.assign(document.createElement("th"), { textContent: name }));
    for (const figure of figures) row.insertCell().innerHTML = figure;
  }
  markShortColumns(table, body);
  return table;
}

/** By column, whether its cells share a line; the header of the row is column 0. */
const short = (table: HTMLTableElement, row = 0) =>
  [...(table.rows[row]?.cells ?? [])].map((cell) => cell.classList.contains("short"));
const perLine = (table: HTMLTableElement) => table.style.getPropertyValue("--figures-per-line");

describe("short figures of a card share a line", () => {
  it("up to eleven characters, in every row", () => {
    // 11 characters, 12 characters, and a column that is short in one row only.
    const table = tableOf([
      ["Ann", "12345678901", "123456789012", "1", "2026-09-30"],
      ["Ben", "1", "1", "far too long a text", "–"]
    ]);
    expect(short(table)).toEqual([false, true, false, false, true]);
    expect(short(table, 1)).toEqual([false, true, false, false, true]);
  });

  it("a Chinese character takes the room of two", () => {
    // Five are 10 wide, six are 12.
    expect(short(tableOf([["Ann", "一二三四五", "一二三四五六", "1"]]))).toEqual([false, true, false, true]);
  });

  it("what is drawn or linked keeps a line of its own, and so does the name of the row", () => {
    expect(short(tableOf([["Ann", '<a href="#">3</a>', "1", "2"]]))).toEqual([false, false, true, true]);
  });

  it("none is left alone on a line", () => {
    const laidOut = (count: number) => {
      const table = tableOf([["Ann", ...Array.from({ length: count }, () => "1")]]);
      return [short(table).filter(Boolean).length, perLine(table)];
    };
    expect(laidOut(1)).toEqual([0, "1"]);
    expect(laidOut(2)).toEqual([2, "2"]);
    expect(laidOut(3)).toEqual([3, "3"]);
    expect(laidOut(4)).toEqual([4, "2"]);
    expect(laidOut(5)).toEqual([5, "3"]);
    // The first of seven keeps its line, the other six fill two.
    expect(laidOut(7)).toEqual([6, "3"]);
    expect(short(tableOf([["Ann", "1", "2", "3", "4", "5", "6", "7"]])).slice(0, 3)).toEqual([
      false,
      false,
      true
    ]);
  });

  it("a table without rows has none", () => {
    expect(perLine(tableOf([]))).toBe("1");
  });
});
