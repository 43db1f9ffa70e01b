import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallFolder } from "./company.js";
import { cleanFile, damaged, edit, type Edit, readText, silentlyWrong, wrongAfter } from "./oneEdit.js";
import { closes } from "./outcome.js";
import { type Reading, readFolder } from "./readFolder.js";

describe("one edit to a valid file", () => {
  it("is read as it was written where there is no edit", () =>
    fc.assert(
      fc.asyncProperty(cleanFile, async (file) => {
        expect(await readText(file.text, file.delimiter)).toEqual({
          header: file.header,
          rows: file.rows,
          errors: []
        });
      }),
      { numRuns: 500 }
    ));

  it(
    "never leads to other rows without an error, cell for cell",
    () =>
      fc.assert(
        fc.asyncProperty(cleanFile, edit, async (file, change) => {
          expect(await wrongAfter(file, change)).toBeNull();
        }),
        { numRuns: 3000, endOnFailure: true }
      ),
    120_000
  );
});

/* Types see what the shape of a row does not: a comma that moved, a date or amount that is none any more. */
const header = "deal_id,account_id,owner_id,stage,amount,created_on,closed_on,discount,name";
const rows = [
  "d1,a1,r1,won,1200.5,2025-01-02,2025-03-15,0.05,Pump",
  'd2,a2,r2,lost,800,2025-01-13,2025-03-20,0.1,"Valve, ""big"""',
  'd3,a1,r1,won,15000,2025-02-02,2025-04-25,0,"Crane\nlarge"',
  "d4,a2,r2,won,99.95,2025-02-14,2025-05-16,0.125,王伟",
  "d5,a1,r1,open,5000,2025-03-01,2025-12-31,,Press"
];
const text = [header, ...rows].join("\n");
const content = "select * exclude (_file, _line) from raw_deals order by all";

const contentOf = async (reading: Reading): Promise<string[][]> =>
  (await reading.query(content)).map((row) => row.map((value) => value ?? ""));

describe("one edit to a valid file that is typed and checked", () => {
  it("never leads to other deals without an error, and every row is accounted for", async () => {
    const clean = await contentOf(await readFolder(await smallFolder({ "deals.csv": text })));
    expect(clean).toHaveLength(rows.length);
    const swap: fc.Arbitrary<Edit> = fc.record({
      kind: fc.constant("replace"),
      at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      mark: fc.constant("swap")
    });
    const start = header.length + 1;
    const damage = (change: Edit): string => {
      if (change.mark !== "swap") return text.slice(0, start) + damaged({ text: text.slice(start) }, change);
      const at = start + Math.floor(change.at * (text.length - start - 1));
      return text.slice(0, at) + (text[at + 1] ?? "") + (text[at] ?? "") + text.slice(at + 2);
    };
    await fc.assert(
      fc.asyncProperty(
        fc.oneof({ weight: 3, arbitrary: edit }, { weight: 1, arbitrary: swap }),
        async (change) => {
          const reading = await readFolder(await smallFolder({ "deals.csv": damage(change) })).catch(
            (error: Error) => error
          );
          if (reading instanceof Error) return void expect(reading.name).toBe("DataProblem");
          expect(closes(reading)).toBe(true);
          const found = {
            rows: await contentOf(reading),
            errors: reading.quarantine.map(({ code }) => code)
          };
          reading.connection.closeSync();
          expect(silentlyWrong(clean, found, { isCut: change.kind === "cut" })).toBeNull();
        }
      ),
      { numRuns: 60, endOnFailure: true }
    );
  }, 120_000);
});
