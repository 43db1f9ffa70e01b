// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Manifest } from "../../../loaders/schema/outputs.js";
import { type Column, dataTable, type TableOptions } from "../../../src/components/shared/dataTable.js";
import { element } from "../../../src/components/shared/element.js";
import { stateSource } from "../../../src/components/shared/pageSource.js";
import { fileNameOf, saveFile } from "../../../src/components/shared/saveFile.js";
import { csvColumnsOf } from "../../../src/components/shared/tableCsv.js";

vi.mock("../../../src/components/shared/saveFile.js", { spy: true });
const saving = vi.mocked(saveFile);
beforeEach(() => {
  saving.mockReset().mockImplementation(() => undefined);
});

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

  it("writes numbers unrounded, days as they are, and no text that only a click would show", () => {
    expect(line(rows[0] as Row)).toEqual(["Anna", 0.8333, "83 % n = 6", 6, "2026-10-31"]);
  });

  it("leaves a number that was not measured empty, and says so as shown", () => {
    expect(line(rows[1] as Row)).toEqual(["Ben", null, "not measured", 0, "none"]);
  });
});

/** Presses a table's CSV button; returns the file's name and its names of people, in their order. */
async function saved(block: HTMLElement): Promise<{ name: string; people: string[] }> {
  [...block.querySelectorAll("button")].find((button) => /CSV/.test(button.textContent))?.click();
  const [name, content] = saving.mock.calls.at(-1) ?? [];
  // jsdom's Blob cannot be asked for its text.
  const text = await new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.readAsText(content ?? new Blob());
  });
  const lines = text.trimEnd().split("\r\n").slice(1);
  return { name: name ?? "", people: lines.map((line) => line.split(",")[0] ?? "") };
}

describe.each([
  ["of what it shows", undefined],
  ["of its own", { name: "people", columns: [{ label: "Name", value: ({ name }: Row) => name }] }]
])("a CSV %s", (_, csv) => {
  const people = ["Cem", "Anna", "Ben"].map((name, n): Row => ({ name, rate: null, n, due: null }));
  const block = (options: Partial<TableOptions<Row>> = {}) =>
    dataTable(people, {
      caption: "People",
      columns,
      limit: 1,
      search: ({ name }) => name,
      ...(csv ? { csv } : {}),
      ...options
    });
  const sortBy = (table: HTMLElement, label: string) =>
    [...table.querySelectorAll<HTMLButtonElement>("button.sort")]
      .find((button) => button.textContent === label)
      ?.click();

  it("has every row in the order that the reader chose, and of a search what was found", async () => {
    const table = block();
    expect((await saved(table)).people).toEqual(["Cem", "Anna", "Ben"]);
    sortBy(table, "Name");
    expect((await saved(table)).people).toEqual(["Anna", "Ben", "Cem"]);
    sortBy(table, "n");
    expect((await saved(table)).people).toEqual(["Ben", "Anna", "Cem"]);
    const input = table.querySelector("input")!;
    input.value = "n";
    input.dispatchEvent(new Event("input"));
    expect((await saved(table)).people).toEqual(["Ben", "Anna"]);
  });

  it("names the quarter and the person it is about, once, and no path", async () => {
    const title = csv ? "people" : "People";
    const row = { quarter: "2026-Q3", end_on: "2026-09-30" };
    // Only what is read of it.
    const manifest = { quarters: [row] } as unknown as Manifest;
    stateSource({ manifest, quarter: "2026-Q3" });
    expect((await saved(block())).name).toBe(`2026-Q3-${title}.csv`);
    expect((await saved(block({ person: "../何勇 O'Neill" }))).name).toBe(
      `2026-Q3-..-何勇-O-Neill-${title}.csv`
    );
    stateSource({ manifest, quarter: "2026-Q3", person: "Ann Lee" });
    expect((await saved(block())).name).toBe(`2026-Q3-Ann-Lee-${title}.csv`);
    if (!csv)
      expect((await saved(block({ caption: "What Ann Lee won" }))).name).toBe("2026-Q3-What-Ann-Lee-won.csv");
  });
});

describe("a saved file's name", () => {
  it("keeps letters of any script and nothing that a path could mean", () => {
    expect(fileNameOf("2026-Q3", "../Renewals: “A/B” <何勇>?")).toBe("2026-Q3-..-Renewals-A-B-何勇");
    expect(fileNameOf("", "???")).toBe("export");
  });
});
