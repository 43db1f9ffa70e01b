import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scanPlain } from "../../loaders/read/plain/scanPlain.js";
import { sampleFolder } from "../../loaders/site/paths.js";
import { bothReaders as both } from "./bothReaders.js";
import { smallFolder } from "./company.js";
import { type Reading, readFolder } from "./readFolder.js";

describe("DuckDB's own reader, where a file is proven clean,", () => {
  it("gives the sample row for row as the exact reader does", async () => {
    const [fast, exact] = await both(sampleFolder);
    expect(fast).toEqual(exact);
  }, 120_000);

  it("takes clean files, and leaves the others to the exact reader", async () => {
    const clean = await readFolder(await smallFolder());
    const wordsOf = ({ files }: Reading) => files.find(({ table }) => table === "deals")?.proof;
    expect(wordsOf(clean)).toEqual(["dates clear by themselves", "numbers clear by themselves"]);
    const header = "deal_id,account_id,owner_id,stage,amount,created_on,closed_on";
    const dirty = await readFolder(
      await smallFolder({ "deals.csv": `${header}\nd1,a1,r1,won,"1,200.50",2025-01-02,2025-03-01\n` })
    );
    expect(wordsOf(dirty)).toContain('decimals behind a point, as "1,200.50" shows');
  });

  it("numbers the lines of a long file as they stand in it", async () => {
    const header = "deal_id,account_id,owner_id,stage,amount,created_on,closed_on";
    // Several times as many rows as DuckDB keeps together, the first and last of which are left out.
    const lines = Array.from(
      { length: 400_000 },
      (_line, index) =>
        `d${index + 2},a1,r1,${index % 399_999 === 0 ? "lost" : "won"},1,2025-01-02,2025-03-01`
    );
    const deals = [
      { file: "deals.csv", keep: [{ column: "stage", is_not: ["lost"] }] },
      { file: "more.csv" }
    ];
    const files = {
      "deals.csv": [header, ...lines].join("\n"),
      "more.csv": `${header}\ne2,a1,r1,won,1,2025-01-02,2025-03-01\ne3,a9,r1,won,1,2025-01-02,2025-03-01`
    };
    const reading = await readFolder(await smallFolder(files, { deals }, { limits: { orphans: 1 } }));
    expect(reading.files.find(({ file }) => file === "deals.csv")).toMatchObject({
      read: 400_000,
      filtered: 2
    });
    expect(reading.files.find(({ file }) => file === "deals.csv")?.proof).toContain(
      "numbers clear by themselves"
    );
    expect(
      await reading.query(
        "select count(*), count(*) filter (where deal_id[2:] <> cast(_line as varchar)) from raw_deals"
      )
    ).toEqual([["399999", "0"]]);
    expect(reading.quarantine).toMatchObject([{ code: "ORPHAN", file: "more.csv", first_line: 3 }]);
  }, 120_000);

  /** Mostly what a clean file holds, now and then what needs a closer look. */
  const mostly = (clean: readonly string[], odd: readonly string[]): fc.Arbitrary<string> =>
    fc.oneof(
      { weight: 25, arbitrary: fc.constantFrom(...clean) },
      { weight: 1, arbitrary: fc.constantFrom(...odd) }
    );
  const value: Record<string, fc.Arbitrary<string>> = {
    deal_id: mostly(["d1", "d2", "d3", "d7", "王5"], ["ｄ4", "d  5", " d6", "1.2E+15", "", "N/A"]),
    account_id: mostly(["a1", "a2"], ["a9", "ａ1", ""]),
    owner_id: mostly(["r1", "r2", ""], ["-", "r9"]),
    stage: mostly(["won", "lost", "open", "Won"], ["ｗon", "sold", ""]),
    amount: mostly(
      ["100", "100.5", "100.50", "-3", "007", "", "0.1234"],
      ["1.234", "1.23456", "1,200", "€5", "1e3", "99999999999999999", "abc", "NaN", ".5", "5."]
    ),
    created_on: mostly(
      ["2025-01-02", "2025-01-31", ""],
      ["2025-1-2", "2025/01/02", "2025-02-30", "2025-01-02 10:00:00", "02.01.2025", "12025-01-1"]
    ),
    closed_on: mostly(["2025-03-01", "2025-12-24", "2099-01-01"], ["1.3.2025", "3 March 2025", ""]),
    discount: mostly(["0.05", "0.125", "0", "1", ""], ["1.5", "5%", "0.1234567", "-0.1"]),
    name: mostly(
      ["Pump", "王伟", "a, b", '5" pipe', "", "Total"],
      [" Pump ", "two\nlines", "#N/A", "a\u00a0"]
    )
  };
  const columns = Object.keys(value);
  const row = fc.tuple(...columns.map((column) => value[column] as fc.Arbitrary<string>));
  const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

  it(
    "gives what the exact reader gives, whatever the file holds",
    () =>
      fc.assert(
        fc.asyncProperty(
          fc.array(row, { minLength: 1, maxLength: 5 }),
          fc.constantFrom("\n", "\r\n"),
          fc.boolean(),
          async (rows, lineEnd, hasFilter) => {
            const text = [columns, ...rows].map((cells) => cells.map(quoted).join(",")).join(lineEnd);
            const deals = [
              { file: "deals.csv", ...(hasFilter ? { keep: [{ column: "stage", is_not: ["lost"] }] } : {}) }
            ];
            const [fast, exact] = await both(await smallFolder({ "deals.csv": text }, { deals }));
            expect(fast).toEqual(exact);
          }
        ),
        { numRuns: 40, seed: 20261123, endOnFailure: true }
      ),
    120_000
  );
});

describe("the count on the bytes", () => {
  const scanOf = async (text: string | Buffer, width = 2) => {
    const path = join(await mkdtemp(join(tmpdir(), "scan-")), "file.csv");
    await writeFile(path, text);
    return scanPlain(path, { delimiter: ",", width, nullTokens: ["-", "N/A", "—"] });
  };
  const scan = async (text: string | Buffer, width = 2) => (await scanOf(text, width))?.lines ?? null;

  it.each([
    ["a,b\n1,2\n", 2],
    ["a,b\r\n1,2\r\n", 2],
    ["a,b\n1,2", 2],
    ["\uFEFFa,b\n1,2", 2],
    ['a,b\n"1,5","say ""hi"""\n', 2],
    ["a,b\n王,伟\n", 2],
    ["a,b\n,\n", 2]
  ])("takes %j as plain", async (text, lines) => {
    expect(await scan(text)).toBe(lines);
  });

  it("notes records of another width, unless they have a single cell", async () => {
    expect(await scanOf("a,b\n1,2,3\n4,5\n6,7,8", 2)).toMatchObject({ lines: 4, ragged: [2, 4] });
    expect(await scanOf("a,b,c\n1,2\n", 3)).toMatchObject({ lines: 2, ragged: [2] });
  });

  it.each([
    "a,b,c\n1,2\n",
    "a,b\n1\n",
    "a,b\n\n1,2\n",
    'a,b\n1,"2\n3"\n',
    'a,b\n1,2"\n',
    'a,b\n1,"2"x\n',
    'a,b\n1,"2\n',
    "a,b\r\n1,2\n",
    "a,b\r1,2\r",
    "a,b\n1,2\r",
    "a,b\n1,\0\n",
    "a,b\n\uFEFF1,2\n"
  ])("does not take %j", async (text) => {
    expect(await scan(text)).toBeNull();
  });

  it.each([
    ["a,b\n1,two words\n", true],
    ["a,b\r\n1,\r\n", true],
    ['a,b\n"1","N/A or -"\n', true],
    ["a,b\n1, 2\n", false],
    ["a,b\n1 ,2\n", false],
    ["a,b\r\n1,2 \r\n", false],
    ['a,b\n1," 2"\n', false],
    ['a,b\n1,"2 "', false],
    ["a,b\n1,2  3\n", false],
    ["a,b\n1,王\n", false],
    ["a,b\nN/A,2\n", false],
    ['a,b\n1,"-"\n', false],
    ["a,b\n1,-", false]
  ])("knows of %j whether every cell is bare: %s", async (text, isBare) => {
    expect((await scanOf(text))?.isBare).toBe(isBare);
  });

  it("does not take bytes that are no UTF-8", async () => {
    expect(await scan(Buffer.from("a,b\n1,\xfc\n", "latin1"))).toBeNull();
  });

  it("counts across the pieces in which a long file is read", async () => {
    const line = `${"王".repeat(500)},"${'""'.repeat(400)}"\n`;
    expect(await scan(`a,b\n${line.repeat(5000)}`)).toBe(5001);
  });
});
