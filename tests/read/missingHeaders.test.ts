import { describe, expect, it } from "vitest";
import { type DataProblem, type Problem } from "../../loaders/sources/dataProblem.js";
import { smallFiles, smallFolder } from "./company.js";
import { readFolder } from "./readFolder.js";

const deals = smallFiles["deals.csv"] as string;
const needed = '"deal_id", "account_id", "stage"';

/** The problems for which a folder with this deals.csv is refused. */
async function problemsOf(text: string, source: object = {}, files = {}): Promise<readonly Problem[]> {
  const entry = { file: "deals.csv", ...source };
  return readFolder(await smallFolder({ ...files, "deals.csv": text }, { deals: [entry] })).then(
    () => [],
    (error: DataProblem) => error.problems
  );
}

describe("a file that lacks several headers", () => {
  it("is one problem, with the line as found and the delimiter to declare", async () => {
    expect(await problemsOf(deals, { formats: { delimiter: ";" } })).toEqual([
      {
        code: "HEADER_MISSING",
        where: "deals.csv:1",
        expected: `the headers ${needed} (preset canonical)`,
        found: 'the line "deal_id,account_id,owner_id,stage,amount,created_on,closed_on"',
        mend:
          'The headers seem to be separated by "," ("deal_id", "account_id", "owner_id"): ' +
          'declare tables.deals[0].formats.delimiter: "," in sources.json.'
      }
    ]);
  });

  it.each([
    ["semicolons", ";", '";"'],
    ["tabs", "\t", '"\\t"'],
    ["bars", "|", '"|"']
  ])("names %s, also around quoted headers", async (_name, mark, shown) => {
    const cut = deals.replaceAll(",", mark);
    const quoted = cut.replace(/^[^\n]+/, (line) =>
      line
        .split(mark)
        .map((header) => `"${header}"`)
        .join(mark)
    );
    for (const text of [cut, quoted]) {
      const [problem, ...others] = await problemsOf(text);
      expect(others).toEqual([]);
      expect(problem?.mend).toContain(`declare tables.deals[0].formats.delimiter: ${shown} in sources.json.`);
    }
  });

  it("is one problem where the headers stand in another line, above or below", async () => {
    const titled = await problemsOf(`Deals,,,,,,\nof 2025,,,,,,\n${deals}`);
    expect(titled.map(({ where, found }) => [where, found])).toEqual([
      ["deals.csv:1", 'the line "Deals,,,,,,"']
    ]);
    expect(titled[0]?.mend).toContain("declare tables.deals[0].formats.header_line: 3 in sources.json.");
    const below = await problemsOf(deals, { formats: { header_line: 2 } });
    expect(below.map(({ where }) => where)).toEqual(["deals.csv:2"]);
    expect(below[0]?.mend).toContain("declare tables.deals[0].formats.header_line: 1 in sources.json.");
  });

  it("names line and delimiter where both are others", async () => {
    const problems = await problemsOf(`Deals\n\n${deals.replaceAll(",", ";")}`);
    expect(problems.map(({ mend }) => mend)).toEqual([
      'The headers seem to stand in line 3, separated by ";" ("deal_id", "account_id", "owner_id"): ' +
        'declare tables.deals[0].formats.header_line: 3 and tables.deals[0].formats.delimiter: ";" in sources.json.'
    ]);
  });

  it("says what each header is for where its name does not, and shows a hostile line harmlessly", async () => {
    const [problem, ...others] = await problemsOf("Nummer,Kunde\u001b[2J,Stand\n1,a1,won\n", {
      preset: "salesforce",
      columns: { discount: "Rabatt" }
    });
    expect(others).toEqual([]);
    expect(problem).toEqual({
      code: "HEADER_MISSING",
      where: "deals.csv:1",
      expected:
        'the headers "Id" (deal_id), "AccountId" (account_id), "StageName" (stage), "Rabatt" (discount) (preset salesforce)',
      found: String.raw`the line "Nummer,Kunde\u001b[2J,Stand"`,
      mend: "Export these columns, or name the headers that the file has under tables.deals[0].columns in sources.json."
    });
  });

  it("is one problem of each of two files", async () => {
    const reps = "rep_id;name\nr1;Ada\nr2;Bo\n";
    const problems = await problemsOf(deals.replaceAll(",", "\t"), {}, { "reps.csv": reps });
    expect(problems.map(({ where }) => where)).toEqual(["reps.csv:1", "deals.csv:1"]);
    expect(problems[0]?.mend).toContain('tables.reps[0].formats.delimiter: ";"');
    expect(problems[1]?.mend).toContain(String.raw`tables.deals[0].formats.delimiter: "\t"`);
  });

  it("may be one that a column is looked up in", async () => {
    const columns = { owner_id: { lookup: { file: "who.csv", match: { deal_id: "id" }, take: "rep" } } };
    const problems = await problemsOf(deals, { columns }, { "who.csv": "id;rep\nd1;r1\nd2;r2\n" });
    expect(problems.map(({ where, mend }) => [where, mend])).toEqual([
      [
        "who.csv:1",
        'The headers seem to be separated by ";" ("id", "rep"): declare tables.deals[0].formats.delimiter: ";" in sources.json.'
      ]
    ]);
  });
});

describe("a file that lacks one header", () => {
  it("says which, with all that it has and the nearest", async () => {
    expect(await problemsOf(deals.replace("stage", "stand"))).toEqual([
      {
        code: "HEADER_MISSING",
        where: "deals.csv:1",
        expected: 'the header "stage" for deals.stage (preset canonical)',
        found:
          '"deal_id", "account_id", "owner_id", "stand", "amount", "created_on", "closed_on"; the nearest is "stand"',
        mend: "Export that column, or name its header under tables.deals[0].columns.stage in sources.json."
      }
    ]);
  });
});
