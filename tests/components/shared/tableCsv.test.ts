// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import type { Column } from "../../../src/components/shared/dataTable.js";
import { element } from "../../../src/components/shared/element.js";
import { fileNameOf } from "../../../src/components/shared/saveFile.js";
import { csvColumnsOf } from "../../../src/components/shared/tableCsv.js";

interface Row {
  name: string;
  rate: number | null;
  n: number;
  due: string | null;
}
const rows: Row[] = [
  { name: "Anna", rate: 0.8333, n: 6, due: "2026-10-31" },
  { name: "Ben", rate: null, n: 0, due: null }
];
const columns: Column<Row>[] = [
  {
    key: "name",
    label: "Name",
    value: (row) => row.name,
    render: (row) => element("a", { href: "#" }, row.name, element("span", { popover: "auto" }, "hidden"))
  },
  {
    key: "rate",
    label: "Rate",
    isNumeric: true,
    value: (row) => row.rate,
    render: (row) =>
      row.rate == null
        ? "not measured"
        : element("span", {}, "83 %", " ", element("span", {}, `n = ${row.n}`))
  },
  { key: "n", label: "n", isNumeric: true, value: (row) => row.n, render: (row) => `${row.n} deals` },
  { key: "due", label: "Due", value: (row) => row.due, render: (row) => row.due ?? "none" },
  { key: "trend", label: "Trend", value: () => null, render: () => element("svg" as "span") }
];
const table = csvColumnsOf(columns, rows);
const line = (row: Row) => table.map(({ value }) => value(row));

describe("a table's CSV", () => {
  it("keeps interval and n beside a number whose cell shows them, and leaves pictures out", () => {
    expect(table.map(({ label }) => label)).toEqual(["Name", "Rate", "Rate, as shown", "n", "Due"]);
  });

  it("writes numbers in full, days as they are, and no text that only a click would show", () => {
    expect(line(rows[0] as Row)).toEqual(["Anna", 0.8333, "83 % n = 6", 6, "2026-10-31"]);
  });

  it("leaves a number that was not measured empty, and says so as shown", () => {
    expect(line(rows[1] as Row)).toEqual(["Ben", null, "not measured", 0, "none"]);
  });
});

describe("a saved file's name", () => {
  it("keeps letters of any script and nothing that a path could mean", () => {
    expect(fileNameOf("2026-Q3", "../Renewals: “A/B” <何勇>?")).toBe("2026-Q3-..-Renewals-A-B-何勇");
    expect(fileNameOf("", "???")).toBe("export");
  });
});
