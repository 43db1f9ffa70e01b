import { describe, expect, it } from "vitest";
import { printable, printableValue } from "../../loaders/printable.js";
import { dealsFolder, smallFolder } from "./company.js";
import { readFolder } from "./readFolder.js";

const good = "d0,a1,r1,won,1,2025-01-01,2025-02-01";
const reasonsOf = async (...lines: string[]) => readFolder(await dealsFolder([good, ...lines]));

describe("the console's line of a reason", () => {
  it("names rows, file, line, column, value, what was expected and the mend", async () => {
    const { reasons } = await reasonsOf(
      "d1,a1,r1,won,1,2025-01-01,2025-02-30",
      "d2,a1,r1,won,1,2025-01-01,2025-02-31"
    );
    expect(reasons).toEqual([
      '2 × deals.csv:3 closed_on: expected a day that the calendar has, as 2026-09-30, found "2025-02-30". ' +
        "This day does not exist: correct that cell in the export. [NOT_A_DATE]"
    ]);
  });

  it("says what was found where that is no value of a cell", async () => {
    const { reasons } = await reasonsOf(",a1,r1,won,1,2025-01-01,2025-02-01", `${good},x`, good);
    expect(reasons.map((line) => /^(\d × \S+?):? .*found (.*?)\. /.exec(line)?.slice(1))).toEqual([
      ["1 × deals.csv:5", "same as deals.csv:2"],
      ["1 × deals.csv:4", "8 cells"],
      ["1 × deals.csv:3", "nothing"]
    ]);
  });

  it("cannot drive the terminal, break the line or turn the writing around", async () => {
    const hostile = '"\u001b[2J\u009b31m\u202egnp.exe\nnext\u0007"';
    const { reasons } = await reasonsOf(`d1,a1,r1,won,${hostile},2025-01-01,2025-02-01`);
    expect(reasons).toHaveLength(1);
    expect(reasons[0]).toContain(String.raw`found "\u001b[2J\u009b31m\u202egnp.exe\nnext\u0007".`);
    expect(reasons.join("")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it("cuts a long value short", () => {
    expect(printableValue("x".repeat(60))).toBe(`"${"x".repeat(60)}"`);
    expect(printableValue("龙".repeat(61))).toBe(`"${"龙".repeat(60)}…"`);
  });

  it("leaves what people read as it is", () => {
    const line = '3 × 客户.csv:4 负责人：应为 “是”，实际为 "Zoë" – 5 % …';
    expect(printable(line)).toBe(line);
  });

  it("shows a person's name, which nothing that is published or kept by the load does", async () => {
    const accounts = "account_id,name,owner_id\na1,Acme,r1\na2,Bolt,r2\n";
    const deals = `deal_id,account_id,owner_id,stage,amount,created_on,closed_on\n${good}\nd1,a1,Eve Adams,won,1,2025-01-01,2025-02-01\n`;
    const { reasons, files, quarantine, warnings, accounting } = await readFolder(
      await smallFolder({ "accounts.csv": accounts, "deals.csv": deals })
    );
    expect(reasons.join()).toContain('found "Eve Adams"');
    expect(JSON.stringify({ files, quarantine, warnings, accounting })).not.toContain("Eve");
  });
});
