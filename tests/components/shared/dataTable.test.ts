// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { dataTable } from "../../../src/components/shared/dataTable.js";

interface Person {
  name: string;
  rate: number | null;
}
const people: Person[] = [
  { name: "Ben", rate: 0.2 },
  { name: "Anna", rate: null },
  { name: "Chiara", rate: 0.9 }
];
const table = (rows: Person[] = people) =>
  dataTable(rows, {
    caption: "People",
    unit: "people",
    limit: 2,
    search: (row) => row.name,
    columns: [
      { key: "name", label: "Name", value: (row) => row.name },
      { key: "rate", label: "Rate", isNumeric: true, value: (row) => row.rate }
    ]
  });
const names = (block: HTMLElement) => [...block.querySelectorAll("tbody th")].map((cell) => cell.textContent);
const press = (block: HTMLElement, label: string) =>
  [...block.querySelectorAll("button")].find((button) => button.textContent.includes(label))?.click();

describe("dataTable", () => {
  it("shows the first rows and all of them on demand", () => {
    const block = table();
    expect(names(block)).toEqual(["Ben", "Anna"]);
    press(block, "Show all 3 people");
    expect(names(block)).toEqual(["Ben", "Anna", "Chiara"]);
  });

  it("sorts numbers from the highest, and what is not measured last both ways", () => {
    const block = table();
    press(block, "Show all");
    press(block, "Rate");
    expect(names(block)).toEqual(["Chiara", "Ben", "Anna"]);
    expect(block.querySelector("th[aria-sort]")?.getAttribute("aria-sort")).toBe("descending");
    press(block, "Rate");
    expect(names(block)).toEqual(["Ben", "Chiara", "Anna"]);
    expect(block.querySelector("th[aria-sort]")?.getAttribute("aria-sort")).toBe("ascending");
  });

  it("finds rows whatever their case and says how many", () => {
    const block = table();
    const input = block.querySelector("input");
    if (!input) throw new Error("the table has no search box");
    input.value = "CHI";
    input.dispatchEvent(new Event("input"));
    expect(names(block)).toEqual(["Chiara"]);
    expect(block.querySelector("[role=status]")?.textContent).toBe("1 of 3 people");
  });

  it("shows markup in the data as text", () => {
    const block = table([{ name: '<img src=x onerror="alert(1)">', rate: 1 }]);
    expect(block.querySelector("img")).toBeNull();
    expect(names(block)).toEqual(['<img src=x onerror="alert(1)">']);
  });

  it("says so where there is nothing to show", () => {
    expect(table([]).querySelector("tbody")?.textContent).toBe("Nothing here.");
  });
});
