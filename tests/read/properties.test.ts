import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dealsFolder, smallFiles, smallFolder } from "./company.js";
import { type Reading, readFolder } from "./readFolder.js";

const header = "deal_id,account_id,owner_id,stage,amount,created_on,closed_on";
const lines = Array.from(
  { length: 12 },
  (_, index) =>
    `d${index},a${(index % 2) + 1},r${(index % 2) + 1},${index % 3 ? "won" : "lost"},${index}.5,2025-01-0${(index % 9) + 1},2025-02-1${index % 10}`
);
const content = "select * exclude (_file, _line) from raw_deals order by deal_id";

const closes = ({ files }: Reading): boolean =>
  files.every(({ read, loaded, quarantined, filtered }) => read === loaded + quarantined + filtered);

describe("reading", () => {
  it("does not depend on the order of rows, on splitting a file, or on a file given twice", async () => {
    const plain = await (await readFolder(await dealsFolder(lines))).query(content);
    const reversed = await readFolder(await dealsFolder(lines.toReversed()));
    expect(await reversed.query(content)).toEqual(plain);
    const parts = {
      "one.csv": [header, ...lines.slice(0, 5)].join("\n"),
      "two.csv": [header, ...lines.slice(5)].join("\n")
    };
    const split = await readFolder(
      await smallFolder(parts, { deals: [{ file: "one.csv" }, { file: "two.csv" }] })
    );
    expect(await split.query(content)).toEqual(plain);
    const twice = await readFolder(
      await smallFolder(
        { "a.csv": [header, ...lines].join("\n"), "b.csv": [header, ...lines].join("\n") },
        { deals: [{ file: "a.csv" }, { file: "b.csv" }] }
      )
    );
    expect(await twice.query(content)).toEqual(plain);
    expect(twice.quarantine).toMatchObject([{ code: "DUPLICATE_ROW", rows: 12 }]);
  });

  it("sets conflicting rows aside in whichever file they stand", async () => {
    const parts = {
      "one.csv": `${header}\n${lines.join("\n")}`,
      "two.csv": `${header}\nd3,a1,r1,won,999,2025-01-01,2025-02-10`
    };
    for (const files of [
      ["one.csv", "two.csv"],
      ["two.csv", "one.csv"]
    ]) {
      const reading = await readFolder(await smallFolder(parts, { deals: files.map((file) => ({ file })) }));
      expect((await reading.query("select count(*) from raw_deals"))[0]).toEqual(["11"]);
    }
  });

  it("accounts for every record whatever is done to the file", async () => {
    const text = [header, ...lines].join("\n");
    const edit = fc.record({
      at: fc.nat(text.length - 1),
      cut: fc.nat(3),
      insert: fc.constantFrom("", ",", '"', "\n", "\r\n", ";", "=", "'", "x", "\t", "💥", "\\")
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 3 }), async (edits) => {
        let damaged = text;
        for (const { at, cut, insert } of edits)
          damaged = damaged.slice(0, at) + insert + damaged.slice(at + cut);
        const reading = await readFolder(await smallFolder({ "deals.csv": damaged })).catch(
          (error: Error) => error
        );
        if (reading instanceof Error) expect(reading.name).toBe("DataProblem");
        else expect(closes(reading)).toBe(true);
      }),
      { numRuns: 150 }
    );
  }, 120_000);

  it("keeps hostile texts as they are, and runs none of them", async () => {
    const hostile = [
      "<script>alert(1)</script>",
      "=1+1",
      "'; drop table raw_reps; --",
      "${process.exit(1)}",
      "../../etc/passwd",
      'a "quoted" name',
      "\u202Eright to left"
    ];
    const rows = hostile.map((name, index) => `h${index},"${name.replaceAll('"', '""')}"`);
    const reading = await readFolder(
      await smallFolder({ "reps.csv": `${smallFiles["reps.csv"] as string}${rows.join("\n")}\n` })
    );
    const names = await reading.query("select name from raw_reps where rep_id like 'h%' order by rep_id");
    expect(names.map(([name]) => name)).toEqual(hostile);
  });
});
