import { DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRawTables } from "../../loaders/read/createRawTables.js";
import { loadPlain } from "../../loaders/read/plain/loadPlain.js";
import { scanAhead } from "../../loaders/read/plain/scanAhead.js";
import { planSources } from "../../loaders/read/plan/planSources.js";
import { Quarantine } from "../../loaders/read/quarantine/quarantine.js";
import { createWorkTable } from "../../loaders/read/workTable.js";
import { readSources } from "../../loaders/sources/readSources.js";
import { bothReaders } from "./bothReaders.js";
import { smallFolder } from "./company.js";

const headers = "deal_id,account_id,owner_id,stage,amount,discount,created_on,closed_on,name";
const clean = (index: number): string =>
  `d${index},a${1 + (index % 2)},r${1 + (index % 2)},${index % 3 ? "won" : "lost"},${index}.5,0.1,2025-01-02T10:00:00.000+0000,2025-03-0${1 + (index % 9)},Pump ${index}`;

/** What DuckDB's reader makes of the deals of a folder, the rejected lines included; null where it leaves them to the exact one. */
async function plainDeals(folder: string) {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const plans = (await planSources(folder, await readSources(folder))).filter(
    ({ table }) => table === "deals"
  );
  const plan = plans[0];
  if (!plan) throw new Error("no deals");
  await createRawTables(connection);
  await createWorkTable(connection, "deals");
  const quarantine = new Quarantine();
  const scan = await scanAhead(folder, plans)(plan);
  const options = { folder, plan, quarantine, baseCurrency: "EUR", scan };
  const plain = await loadPlain(connection, options);
  const rows = (await connection.runAndReadAll("select count(*) from work_deals")).getRows();
  connection.closeSync();
  const rejected = quarantine.rejectsOf(plan.id).map(({ line, code }) => `${code}:${line}`);
  return { count: plain?.count ?? null, rows: Number(rows[0]?.[0]), rejected };
}

const dealsOf = (lines: readonly string[], formats: object = {}) =>
  smallFolder({ "deals.csv": [headers, ...lines].join("\n") }, { deals: [{ file: "deals.csv", formats }] });

describe("a file in which only some rows need a closer look", () => {
  it("keeps its other rows without one, and names the bad ones by their lines", async () => {
    const lines = Array.from({ length: 3000 }, (_, index) => clean(index));
    lines[9] = "d9,a1,r1,won,abc,0.1,2025-01-02,2025-03-01,Pump";
    lines[1499] = "d1499,a1,r1,won,1,0.1,2025-01-02,2025-03-01,Pump,one too many";
    lines[1500] = "d1500,a1,r1,won,1,0.1,2025-01-02,2025-02-30,Pump";
    lines[2998] = 'd2998,a1,r1,won,"1,200.50",0.1,2025-01-02, 2025-03-01 ,N/A';
    lines[2999] = "d2999,a1,r1,won,1,15,2025-01-02,2025-03-01,Pump";
    const { count, rows, rejected } = await plainDeals(await dealsOf(lines));
    expect(rejected).toEqual(["NOT_A_NUMBER:11", "RAGGED_ROW:1501", "NOT_A_DATE:1502", "OUT_OF_RANGE:3001"]);
    expect(count).toMatchObject({ lines: 3001, read: 3000, filtered: 0, nullTokens: 1 });
    expect(count?.proof[1]).toBe('decimals behind a point, as "1,200.50" shows');
    expect(rows).toBe(2996);
  });

  it.each([
    [
      "commas are decimal in more numbers than points",
      Array<string>(20).fill('d0,a1,r1,won,"1,5",0.1,,2025-03-01,x')
    ],
    ["a total's agreement rests on all rows", ["Total,,,,17,,,,"]],
    ["a blank line may divide two tables", [",,,,,,,,"]]
  ])("is left to the exact reader as a whole where %s", async (_why, odd) => {
    const lines = [0, 2, 4].map((index) => clean(index).replace(".5", ""));
    const { count, rows, rejected } = await plainDeals(await dealsOf([...lines, ...odd]));
    expect({ count, rows, rejected }).toEqual({ count: null, rows: 0, rejected: [] });
  });

  it("may have days first and commas where sources.json says so", async () => {
    const lines = [clean(0), clean(1)].map((line) =>
      line
        .replaceAll(/(\d{4})-(\d\d)-(\d\d)[^,]*/g, "$3.$2.$1")
        .replaceAll(",", ";")
        .replace("0.1;", "14,5;")
    );
    const formats = { delimiter: ";", dates: "dmy", decimal: ",", ratios: "percent" };
    const text = [
      headers.replaceAll(",", ";"),
      ...lines.map((line) => line.replace(/(\d)\.5;/, "$1,5;"))
    ].join("\n");
    const folder = await smallFolder({ "deals.csv": text }, { deals: [{ file: "deals.csv", formats }] });
    expect((await plainDeals(folder)).count?.proof).toEqual([
      "dates with the day first, as declared",
      'decimals behind ",", as declared'
    ]);
    const [fast, exact] = await bothReaders(folder);
    expect(fast).toEqual(exact);
  });

  const bad: Record<string, string[]> = {
    deal_id: ["ｄ4", " d6", "1.2E+15", "", "d3"],
    account_id: ["a9", "ａ1", "", "N/A"],
    owner_id: ["-", "r9", " "],
    stage: ["ｗon", "sold", "", "Won", "Closed"],
    amount: ["1,200.50", "1.234", "1,234", "1,5", "€5", "$5", "1e3", "abc", "(5)", "007", "1200000,5", "-"],
    discount: ["1.5", "5%", "1.000", "-0.1", "0.1234567", "14,5"],
    created_on: [
      "2025-1-2",
      "25.12.2025",
      "03/04/2025",
      "2025-02-30",
      "45000",
      "3 March 2025",
      "2025-03-04 25:00",
      ""
    ],
    closed_on: ["1.3.2025", "2099-01-01", "", "13/1/2025", "1/13/2025", "2025-03-04T10:00Z", "3/4/25"],
    name: [" Pump ", "王伟", "a, b", "Total", "#N/A", "a\u00a0", '5" pipe', "a  b"]
  };
  const columns = Object.keys(bad);
  const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const slip = fc
    .constantFrom(...columns)
    .chain((column) =>
      fc.record({
        row: fc.nat(29),
        column: fc.constant(column),
        text: fc.constantFrom(...(bad[column] ?? []))
      })
    );
  const whole = fc.record({
    row: fc.nat(29),
    line: fc.constantFrom(`${clean(3)},surplus`, "d1,a1", headers, "Total,,,,100,,,,", clean(4), ",,,,,,,")
  });

  it(
    "is read as the exact reader reads it, whatever the rows hold",
    () =>
      fc.assert(
        fc.asyncProperty(
          fc.array(slip, { maxLength: 6 }),
          fc.array(whole, { maxLength: 2 }),
          fc.record({
            lineEnd: fc.constantFrom("\n", "\r\n"),
            mark: fc.constantFrom("", "\uFEFF"),
            hasFilter: fc.boolean(),
            hasMap: fc.boolean(),
            ratios: fc.constantFrom("fraction", "percent"),
            dates: fc.constantFrom("auto", "iso")
          }),
          async (slips, wholes, { lineEnd, mark, hasFilter, hasMap, ratios, dates }) => {
            const rows = Array.from({ length: 30 }, (_, index) => clean(index).split(","));
            for (const { row, column, text } of slips)
              rows[row]?.splice(columns.indexOf(column), 1, quoted(text));
            const lines = rows.map((cells) => cells.join(","));
            for (const { row, line } of wholes) lines.splice(row, 1, line);
            const deals = [
              {
                file: "deals.csv",
                formats: { ratios, dates },
                ...(hasFilter ? { keep: [{ column: "stage", is_not: ["lost"] }] } : {}),
                ...(hasMap ? { values: { stage: { Closed: "won" } } } : {})
              }
            ];
            const text = `${mark}${[headers, ...lines].join(lineEnd)}`;
            const [fast, exact] = await bothReaders(await smallFolder({ "deals.csv": text }, { deals }));
            expect(fast).toEqual(exact);
          }
        ),
        { numRuns: Number(process.env["PLAIN_RUNS"] ?? 30), seed: 20261124, endOnFailure: true }
      ),
    600_000
  );
});
