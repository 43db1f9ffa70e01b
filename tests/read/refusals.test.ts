import { mkdir, readdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readSources } from "../../loaders/sources/readSources.js";
import { smallFiles, smallFolder, smallTables } from "./company.js";
import { folderOf, readFolder } from "./readFolder.js";

const refusal = async (folder: Promise<string>): Promise<string> =>
  readFolder(await folder).then(
    () => "loaded",
    (error: Error) => error.message
  );

describe("a folder is refused, with the reason", () => {
  it("where it has no sources.json", async () => {
    const folder = await folderOf(smallFiles, { tables: smallTables });
    await mkdir(join(folder, "empty"));
    await expect(readSources(join(folder, "empty"))).rejects.toThrow(/sources\.json/);
  });

  it("where a required table is missing", async () => {
    const { deals: _deals, ...tables } = smallTables;
    expect(await refusal(folderOf(smallFiles, { tables }))).toMatch(/deals/);
  });

  it("where a required column is missing, naming the headers it found", async () => {
    const message = await refusal(
      smallFolder({ "deals.csv": "deal_id,account_id,owner_id,amount\nd1,a1,r1,1\n" })
    );
    expect(message).toMatch(/deals\.csv[\s\S]*stage/);
  });

  it("where nothing names an owner", async () => {
    const files = {
      "accounts.csv": "account_id,name\na1,Acme\n",
      "deals.csv": "deal_id,account_id,stage,closed_on\nd1,a1,won,2025-01-01\n"
    };
    expect(await refusal(smallFolder(files))).toMatch(/owner[\s\S]*invented/);
  });

  it("where every row of a required table was rejected", async () => {
    const deals =
      "deal_id,account_id,owner_id,stage,amount,created_on,closed_on\nd1,a9,r1,won,1,2025-01-01,2025-02-01\n";
    expect(await refusal(smallFolder({ "deals.csv": deals }))).toMatch(/deals/);
  });

  it.each([
    ["a missing file", { tables: { ...smallTables, reps: [{ file: "rep.csv" }] } }, /rep\.csv.*no such file/],
    ["an unknown table", { tables: { ...smallTables, deal: [{ file: "deals.csv" }] } }, /deal\b[\s\S]*deals/],
    [
      "an unknown column, with the nearest",
      { tables: { ...smallTables, reps: [{ file: "reps.csv", columns: { rep_name: "name" } }] } },
      /rep_name[\s\S]*(rep_id|name)/
    ],
    [
      "a header the file lacks, with the nearest",
      { tables: { ...smallTables, reps: [{ file: "reps.csv", columns: { name: "nam" } }] } },
      /nam[\s\S]*name/
    ],
    [
      "an unknown preset",
      { tables: { ...smallTables, reps: [{ file: "reps.csv", preset: "salesfroce" }] } },
      /salesfroce[\s\S]*salesforce/
    ],
    [
      "an unknown key",
      { tables: smallTables, fiscal_year_start: 4 },
      /fiscal_year_start[\s\S]*fiscal_year_start_month/
    ],
    [
      "a file outside the folder",
      { tables: { ...smallTables, reps: [{ file: "../reps.csv" }] } },
      /\.\.\/reps\.csv/
    ],
    ["an absolute path", { tables: { ...smallTables, reps: [{ file: "/etc/passwd" }] } }, /\/etc\/passwd/]
  ])("for %s", async (_what, sources, message) =>
    expect(await refusal(folderOf(smallFiles, sources))).toMatch(message)
  );

  it("with all its problems at once", async () => {
    const reps = [{ file: "reps.csv", columns: { rep_name: "name", nam: "name" } }];
    const message = await refusal(folderOf(smallFiles, { tables: { ...smallTables, reps } }));
    expect(message).toMatch(/rep_name/);
    expect(message).toMatch(/nam\b/);
  });

  it.each([
    ["a web page", "<!doctype html><html><body>Sign in</body></html>", /web page/],
    ["a workbook", Buffer.from("504b0304", "hex"), /Excel/],
    ["nothing", "", /empty/],
    ["binary data", Buffer.from([0x61, 0x00, 0x62]), /NUL/]
  ])("for a file that is %s", async (_what, content, message) =>
    expect(await refusal(smallFolder({ "reps.csv": content }))).toMatch(message)
  );

  it("for a link that leads out of the folder", async () => {
    const outside = await folderOf(smallFiles, { tables: smallTables });
    const folder = await folderOf(
      { "accounts.csv": smallFiles["accounts.csv"] ?? "", "deals.csv": smallFiles["deals.csv"] ?? "" },
      { tables: smallTables }
    );
    await symlink(join(outside, "reps.csv"), join(folder, "reps.csv"));
    expect(await refusal(Promise.resolve(folder))).toMatch(/reps\.csv/);
  });

  it("and writes nothing into the data folder", async () => {
    const folder = await smallFolder();
    await writeFile(join(folder, "deals.csv"), "deal_id\n");
    const before = await readdir(folder);
    await refusal(Promise.resolve(folder));
    expect(await readdir(folder)).toEqual(before);
  });
});
