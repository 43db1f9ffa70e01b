import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dealsFolder, smallFolder } from "./company.js";
import { readFolder } from "./readFolder.js";

const good = "d0,a1,r1,won,1,2025-01-01,2025-02-01";

/** Codes under which `line` is rejected, with the column blamed. */
async function rejected(line: string, extra = "", formats: object = {}): Promise<string[]> {
  const reading = await readFolder(
    await dealsFolder([good + extra.replace(/[^,]/g, ""), line], { formats }, extra),
    "2026-11-23"
  );
  return reading.quarantine.map(({ code, column }) => `${code} ${column}`);
}

describe("a row is set aside", () => {
  it.each([
    ["an amount that is no number", "d1,a1,r1,won,abc,2025-01-01,2025-02-01", "NOT_A_NUMBER amount"],
    ["a day that does not exist", "d1,a1,r1,won,1,2025-01-01,2025-02-30", "NOT_A_DATE closed_on"],
    ["an amount in another currency", "d1,a1,r1,won,$1,2025-01-01,2025-02-01", "CURRENCY_DIFFERS amount"],
    ["an id that a spreadsheet rounded", "1.23E+15,a1,r1,won,1,2025-01-01,2025-02-01", "ID_MANGLED deal_id"],
    ["a stage that nothing maps", "d1,a1,r1,perhaps,1,2025-01-01,2025-02-01", "UNKNOWN_CHOICE stage"],
    ["an id that is missing", ",a1,r1,won,1,2025-01-01,2025-02-01", "VALUE_MISSING deal_id"],
    ["an owner nobody knows", "d1,a1,r9,won,1,2025-01-01,2025-02-01", "ORPHAN owner_id"],
    ["a customer nobody knows", "d1,a9,r1,won,1,2025-01-01,2025-02-01", "ORPHAN account_id"],
    ["a won deal without a close date", "d1,a1,r1,won,1,2025-01-01,", "CLOSED_WITHOUT_DATE closed_on"],
    [
      "a close before the creation",
      "d1,a1,r1,won,1,2025-02-02,2025-02-01",
      "CLOSED_BEFORE_CREATED closed_on"
    ],
    ["a won deal below zero", "d1,a1,r1,won,-1,2025-01-01,2025-02-01", "WON_AMOUNT_NEGATIVE amount"],
    ["a deal won in the future", "d1,a1,r1,won,1,2025-01-01,2026-11-24", "FUTURE_DATE closed_on"],
    ["a cell too many", "d1,a1,r1,won,1,2025-01-01,2025-02-01,x", "RAGGED_ROW null"],
    ["a cell too few", "d1,a1,r1,won,1,2025-01-01", "RAGGED_ROW null"]
  ])("for %s", async (_why, line, code) => expect(await rejected(line)).toEqual([code]));

  it.each([
    [{ decimal: "." }, 'd1,a1,r1,won,"1.000,50",2025-01-01,2025-02-01', "NOT_A_NUMBER amount"],
    [{ dates: "iso" }, "d1,a1,r1,won,1,2025-01-01,03/04/2025", "NOT_A_DATE closed_on"]
  ])("that is not as declared in %j", async (formats, line, code) =>
    expect(await rejected(line, "", formats)).toEqual([code])
  );

  it.each([
    ["an amount of exactly zero", "d1,a1,r1,won,0,2025-01-01,2025-02-01"],
    ["an amount below zero on a lost deal", "d1,a1,r1,lost,-1,2025-01-01,2025-02-01"],
    ["a close on the day of creation", "d1,a1,r1,won,1,2025-02-01,2025-02-01"],
    ["a deal won today", "d1,a1,r1,won,1,2025-01-01,2026-11-23"],
    ["an open deal expected in the future", "d1,a1,r1,open,1,2025-01-01,2027-02-01"],
    ["an open deal without a close date", "d1,a1,r1,open,1,2025-01-01,"],
    ["a won deal of unknown amount", "d1,a1,r1,won,,2025-01-01,2025-02-01"],
    ["blanks around the values", " d1 , a1 ,r1, Won , 1 , 2025-01-01 ,2025-02-01"],
    ["a time behind the date", "d1,a1,r1,won,1,2025-01-01 10:00:00,2025-02-01T23:59:59.000Z"]
  ])("but not for %s", async (_why, line) => expect(await rejected(line)).toEqual([]));

  it.each([
    ["-0.000001", ["OUT_OF_RANGE discount"]],
    ["0", []],
    ["1", []],
    ["1.000001", ["OUT_OF_RANGE discount"]]
  ])("for a discount of %s: %j", async (discount, codes) =>
    expect(await rejected(`d1,a1,r1,won,1,2025-01-01,2025-02-01,${discount}`, ",discount")).toEqual(codes)
  );

  it("when it repeats another word for word: the first stays", async () => {
    const reading = await readFolder(await dealsFolder([good, good, good]));
    expect(reading.quarantine).toMatchObject([{ code: "DUPLICATE_ROW", rows: 2, first_line: 3 }]);
    expect(await reading.query("select deal_id from raw_deals")).toEqual([["d0"]]);
  });

  it("when another row of the same key says something else: both go, nobody chooses", async () => {
    const reading = await readFolder(
      await dealsFolder([
        good,
        "d1,a1,r1,won,1,2025-01-01,2025-02-01",
        "d1,a1,r1,won,2,2025-01-01,2025-02-01"
      ])
    );
    expect(reading.quarantine).toMatchObject([{ code: "CONFLICTING_KEY", rows: 2 }]);
    expect(await reading.query("select deal_id from raw_deals")).toEqual([["d0"]]);
  });

  it("when its currency has no rate on the day, and never taken at 1", async () => {
    const lines = [
      "d1,a1,r1,won,1,2025-01-01,2025-02-01,USD",
      "d2,a1,r1,won,1,2025-01-01,2025-01-31,USD",
      "d3,a1,r1,won,1,2025-01-01,2025-02-01,EUR",
      "d4,a1,r1,won,1,2025-01-01,2025-02-01,"
    ];
    const deals = ["deal_id,account_id,owner_id,stage,amount,created_on,closed_on,currency", ...lines].join(
      "\n"
    );
    const rates = { "fx.csv": "currency,valid_from,rate\nUSD,2025-02-01,0.9\n", "deals.csv": deals };
    const reading = await readFolder(await smallFolder(rates, { fx_rates: [{ file: "fx.csv" }] }));
    expect(reading.quarantine).toMatchObject([{ code: "FX_RATE_MISSING", rows: 1, first_line: 3 }]);
  });

  it("with its children: an account that is rejected takes its deals along", async () => {
    const reading = await readFolder(
      await smallFolder({ "accounts.csv": "account_id,name,owner_id\na1,Acme,r1\na2,,r2\n" })
    );
    expect(reading.quarantine.map(({ table, code }) => `${table} ${code}`)).toEqual([
      "accounts VALUE_MISSING",
      "deals ORPHAN"
    ]);
  });
});

describe("the quarantine file", () => {
  it("names file, line, column, value, reason and mend, and starts no formula in a spreadsheet", async () => {
    const reading = await readFolder(
      await dealsFolder([good, 'd1,a1,r1,won,"=HYPERLINK(""http://127.0.0.1"")",2025-01-01,2025-02-01'])
    );
    const text = await readFile(
      join(reading.quarantineFolder ?? "", "deals__deals.csv.csv".replace(".csv.csv", ".csv")),
      "utf8"
    );
    const [header, row] = text.replace(/^\uFEFF/, "").split(/\r?\n/);
    expect(header).toBe("file,line,column,value,code,expected,mend,row");
    expect(row).toContain("deals.csv,3,amount,\"'=HYPERLINK");
    for (const cell of (row ?? "").split(",")) expect(cell).not.toMatch(/^"?[=+@-]/);
  });

  it("gives the physical line also after a quoted line break", async () => {
    const folder = await smallFolder({ "reps.csv": 'rep_id,name\nr1,"Ada\nLovelace"\nr2,Bo\n,Nobody\n' });
    const reading = await readFolder(folder);
    expect(reading.quarantine).toMatchObject([{ code: "VALUE_MISSING", first_line: 5 }]);
    expect(await reading.query("select name from raw_reps where rep_id = 'r1'")).toEqual([["Ada\nLovelace"]]);
  });
});

describe("a date that is set aside", () => {
  /** What is said of a deal closed on this text, after one whose days are written as `like`. */
  async function said(like: string, closedOn: string, formats: object = {}, reader?: "exact") {
    const lines = [`d0,a1,r1,won,1,${like},${like}`, `d1,a1,r1,won,1,${like},${closedOn}`];
    const reading = await readFolder(await dealsFolder(lines, { formats }), "2026-11-23", reader);
    return reading.quarantine.map(({ expected, mend }) => `${expected}. ${mend}`);
  }
  const correct = "This day does not exist: correct that cell in the export.";
  const declare = "Correct the export, or declare tables.deals[0].formats.dates in sources.json.";

  it.each([
    ["13.04.2025", "31.02.2026", {}, "30.09.2026"],
    ["13.04.2025", "31.02.2026", { dates: "dmy" }, "30.09.2026"],
    ["3.4.2025", "31.2.2026", { dates: "dmy" }, "30.9.2026"],
    ["04/13/2025", "02/31/2026", {}, "09/30/2026"],
    ["04/13/2025", "2026-02-31", {}, "09/30/2026"],
    ["2025-04-13", "2026-02-29", {}, "2026-09-30"],
    ["2025-04-13", "2026-13-01", {}, "2026-09-30"],
    ["2025/4/13", "2026/4/31", {}, "2026/9/30"],
    ["2025年4月13日", "2026年2月30日", {}, "2026年9月30日"],
    ["13 April 2025", "31 April 2026", {}, "30 September 2026"],
    ["20250413", "20260230", {}, "20260930"],
    ["13.04.25", "31.02.26", { dates: "dmy" }, "30.09.26"]
  ])("says after %s that %s (%j) is no day, with the example %s", async (like, text, formats, example) => {
    const expected = [`a day that the calendar has, as ${example}. ${correct}`];
    expect(await said(like, text, formats)).toEqual(expected);
    expect(await said(like, text, formats, "exact")).toEqual(expected);
  });

  it.each([
    ["13.04.2025", "soon", { dates: "dmy" }, "30.09.2026"],
    ["13/04/2025", "soon", {}, "30/09/2026"],
    // A day, but in another format than the one declared.
    ["13.04.2025", "04.13.2025", { dates: "dmy" }, "30.09.2026"],
    ["2025-04-13", "13 Apr 2025", { dates: "iso" }, "2026-09-30"],
    ["2025-04-13", "20250413", { dates: "iso" }, "2026-09-30"]
  ])("shows after %s for %s (%j) the example %s", async (like, text, formats, example) => {
    expect(await said(like, text, formats)).toEqual([`a date as ${example}. ${declare}`]);
  });

  it("counts days that do not exist apart from texts that are no date", async () => {
    const texts = ["2025-02-01", "2026-02-30", "2026-02-31", "soon"];
    const lines = texts.map((text, at) => `d${at},a1,r1,won,1,2025-01-01,${text}`);
    const { quarantine } = await readFolder(await dealsFolder(lines));
    expect(quarantine.map(({ code, rows, mend }) => [code, rows, mend])).toEqual([
      ["NOT_A_DATE", 1, declare],
      ["NOT_A_DATE", 2, correct]
    ]);
  });
});
