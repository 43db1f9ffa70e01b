import { describe, expect, it } from "vitest";
import { csvText } from "../../../src/components/shared/csvDownload.js";

const columns = [
  { label: "Name", value: ({ name }: { name: string | null }) => name },
  { label: "n, all", value: ({ n }: { n: number | null }) => n }
];
const csv = (rows: { name: string | null; n: number | null }[]) => csvText(rows, columns);

describe("csvText", () => {
  it("begins with the mark that tells a spreadsheet it is UTF-8, and ends every line as spreadsheets do", () => {
    expect(csv([{ name: "王伟", n: 3 }])).toBe('\uFEFFName,"n, all"\r\n王伟,3\r\n');
  });

  it("names its columns with plain spaces, as somebody types them", () => {
    expect(csvText([], [{ label: "90\u00a0% low", value: () => null }])).toBe("\uFEFF90 % low\r\n");
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1", "－1", "＠SUM(A1)"])(
    "lets no text start a formula: %j",
    (name) => {
      expect(
        csv([{ name, n: -2.5 }])
          .split("\r\n")[1]
          ?.replace(/^"/, "")
      ).toMatch(/^'/);
      expect(csv([{ name, n: -2.5 }])).toContain(",-2.5\r\n");
    }
  );

  it.each([-1, -0.5, -1234.5, -1e-7, 0])("keeps %d a number, however it begins", (n) => {
    const cell =
      csv([{ name: "a", n }])
        .split("\r\n")[1]
        ?.split(",")[1] ?? "";
    expect(cell).toMatch(/^-?[\d.]+(e-\d+)?$/);
    expect(Number(cell)).toBe(n);
  });

  it.each([
    [204533.08799999996, "204533.09"],
    [-204533.08799999996, "-204533.09"],
    [9999.994, "9999.99"],
    [10_000.006, "10000.01"],
    [123_456_789_012, "123456789012"],
    [0.8333333333333334, "0.833333"],
    [0.1 + 0.2, "0.3"],
    [3.4215999999, "3.4216"],
    [0.00001234567, "0.0000123457"],
    [1234.5, "1234.5"]
  ])("writes %d with the digits that money and rates have: %s", (n, written) => {
    expect(csv([{ name: "a", n }])).toContain(`\r\na,${written}\r\n`);
  });

  it("quotes what holds a comma, a quote or a line end", () => {
    expect(csv([{ name: 'a "b", c', n: null }])).toContain('"a ""b"", c",\r\n');
  });

  it("leaves what is not measured empty", () => {
    expect(csv([{ name: null, n: null }])).toContain("\r\n,\r\n");
  });
});
