import { describe, expect, it } from "vitest";
import { smallFolder } from "./company.js";
import { closes, outcomeOf } from "./outcome.js";
import { readFolder } from "./readFolder.js";

const header = "deal_id,account_id,owner_id,stage,amount,created_on,closed_on";
const deal = (id: string, account: string, owner = "r1"): string =>
  `${id},${account},${owner},won,1,2025-01-02,2025-03-01`;
const deals = (lines: string[]): string => [header, ...lines].join("\n");

/** Problems of a refused folder, as texts. */
async function refusal(folder: string): Promise<string> {
  return readFolder(folder).then(
    () => "",
    (error: unknown) => (error as Error).message
  );
}

describe("rows that refer to nothing", () => {
  const good = Array.from({ length: 180 }, (_row, index) => deal(`d${index}`, "a1"));
  const orphans = (count: number): string[] =>
    Array.from({ length: count }, (_row, index) => deal(`o${index}`, "nobody"));

  it("are set aside up to a tenth of the file", async () => {
    const { rejected } = await outcomeOf(
      await smallFolder({ "deals.csv": deals([...good, ...orphans(20)]) })
    );
    expect(rejected).toHaveLength(20);
    expect(rejected[0]).toMatch(/^ORPHAN:/);
  });

  it("stop the load above it, with the share and the way to allow it", async () => {
    const folder = await smallFolder({ "deals.csv": deals([...good, ...orphans(21)]) });
    const message = await refusal(folder);
    expect(message).toContain(
      "deals.csv:182: expected at most 10 % of rows that refer to rows which are not there"
    );
    expect(message).toContain("found 21 of 201 rows (10.4 %), in account_id");
    expect(message).toContain("limits.orphans");
    expect(message).toContain("[TOO_MANY_ORPHANS]");
  });

  it("may be more where sources.json says so", async () => {
    const files = { "deals.csv": deals([...good, ...orphans(21)]) };
    const { refused, rejected } = await outcomeOf(await smallFolder(files, {}, { limits: { orphans: 0.2 } }));
    expect([refused, rejected.length]).toEqual([null, 21]);
  });

  it("do not stop a small file, whatever their share", async () => {
    const { refused } = await outcomeOf(
      await smallFolder({ "deals.csv": deals([deal("d1", "a1"), ...orphans(19)]) })
    );
    expect(refused).toBeNull();
  });

  it("name the known id that differs by one slip, and none where two do", async () => {
    const accounts = "account_id,name,owner_id\nACME-1,Acme,r1\nBOLT-1,Bolt,r2\nBOLT-2,Bolt two,r2\n";
    const lines = [deal("d1", "ACME-1"), deal("d2", "ACEM-1"), deal("d3", "BOLT-3")];
    const { reading } = await outcomeOf(
      await smallFolder({ "accounts.csv": accounts, "deals.csv": deals(lines) })
    );
    const mends = reading?.quarantine.map(({ code, rows, mend }) => [code, rows, mend.split("?")[0]]);
    expect(mends).toEqual([["ORPHAN", 2, 'Is "ACME-1" meant']]);
  });
});

describe("references that may be empty", () => {
  const told = async (files: Record<string, string>, tables = {}, reader?: "exact") => {
    const reading = await readFolder(await smallFolder(files, tables), undefined, reader);
    expect(closes(reading)).toBe(true);
    return reading.warnings
      .filter(({ code }) => code === "REFERENCE_UNKNOWN")
      .map(({ where, found }) => [where, found]);
  };
  const accounts =
    'account_id,name,owner_id\na1,Acme,r1\na2,Bolt,"Vogel, Max"\na3,Cog,"Vogel, Max"\na4,Dyn,\n';

  it("are told with their number, the first value and its place, and the rows stay", async () => {
    const where = "accounts.csv:3 owner_id";
    const found = "2 rows whose accounts.owner_id is in no row of reps.rep_id, the first “Vogel, Max”";
    for (const reader of [undefined, "exact"] as const)
      expect(await told({ "accounts.csv": accounts }, {}, reader)).toEqual([[where, found]]);
  });

  it("are told in a file that DuckDB reads, where each line is counted", async () => {
    const lines = Array.from({ length: 5000 }, (_line, at) => `a${at},Acme,${at === 4321 ? "max" : "r1"}`);
    const text = ["account_id,name,owner_id", ...lines, ""].join("\n");
    expect(await told({ "accounts.csv": text })).toEqual([
      ["accounts.csv:4323 owner_id", "1 row whose accounts.owner_id is in no row of reps.rep_id: “max”"]
    ]);
  });

  it("include a parent in the same table that was set aside", async () => {
    const text = "account_id,name,parent_id\na1,Acme,\na2,Bolt,top\na3,Cog,a1\ntop,Top,\ntop,Tip,\n";
    expect(await told({ "accounts.csv": text })).toEqual([
      [
        "accounts.csv:3 parent_id",
        "1 row whose accounts.parent_id is in no row of accounts.account_id: “top”"
      ]
    ]);
  });

  it("never name people at customers, and say nothing where no file holds them", async () => {
    const activity = "activity_id,rep_id,contact_id,type,happened_on\nx,r1,Eve Adams,call,2025-02-03\n";
    const files = { "activities.csv": activity };
    const tables = { activities: [{ file: "activities.csv" }] };
    expect(await told(files, tables)).toEqual([]);
    const contacts = { ...files, "contacts.csv": "contact_id,account_id\nc1,a1\n" };
    expect(await told(contacts, { ...tables, contacts: [{ file: "contacts.csv" }] })).toEqual([
      ["activities.csv:2 contact_id", "1 row whose activities.contact_id is in no row of contacts.contact_id"]
    ]);
  });

  it("do not show an e-mail address", async () => {
    const text = "account_id,name,owner_id\na1,Acme,max@example.com\na2,Bolt,r2\n";
    expect(JSON.stringify(await told({ "accounts.csv": text }))).not.toContain("max");
  });
});

describe("splits of a deal", () => {
  const team = (splits: [string, string, string][]): string =>
    ["deal_id,rep_id,split", ...splits.map((cells) => cells.join(","))].join("\n");
  const folder = (splits: [string, string, string][]): Promise<string> =>
    smallFolder({ "team.csv": team(splits) }, { deal_team: [{ file: "team.csv" }] });

  it("may add up to the whole", async () => {
    const { rejected } = await outcomeOf(
      await folder([
        ["d1", "r1", "0.6"],
        ["d1", "r2", "0.4"]
      ])
    );
    expect(rejected).toEqual([]);
  });

  it("are all set aside where they come to more, and those of other deals stay", async () => {
    const { rejected } = await outcomeOf(
      await folder([
        ["d1", "r1", "0.6"],
        ["d1", "r2", "0.5"],
        ["d2", "r1", "1"],
        ["d2", "r2", ""]
      ])
    );
    expect(rejected.sort()).toEqual(["SPLITS_ABOVE_ONE:2", "SPLITS_ABOVE_ONE:3"]);
  });
});

describe("headers further down", () => {
  it("are pointed out by their line", async () => {
    const report = `Open opportunities,,,,,,\nAs of today,,,,,,\n${deals([deal("d1", "a1")])}`;
    const message = await refusal(await smallFolder({ "deals.csv": report }));
    expect(message).toContain("The headers seem to stand in line 3");
    expect(message).toContain("tables.deals[0].formats.header_line: 3");
  });
});

describe("a header that is nearly the one of a missing column", () => {
  const withHeader = (name: string) =>
    smallFolder({
      "deals.csv": `deal_id,account_id,owner_id,stage,${name},created_on,closed_on\n${deal("d1", "a1")}`
    });

  it("is pointed out, and nothing is read from it", async () => {
    const reading = await readFolder(await withHeader("amout"));
    expect(reading.warnings).toMatchObject([
      {
        code: "HEADER_ALIKE",
        where: "deals.csv:1",
        found: "“amout” where “amount” would be read as deals.amount"
      }
    ]);
    expect(await reading.query("select amount from raw_deals")).toEqual([[null]]);
  });

  it("is not pointed out where it is another word", async () => {
    expect((await readFolder(await withHeader("turnover"))).warnings).toEqual([]);
  });
});

describe("a person written several ways", () => {
  it("is one id with full-width letters, doubled blanks and no-break spaces", async () => {
    const files = {
      "reps.csv": "rep_id,name\nLi Wei,Ｌｉ　Ｗｅｉ\nr2,Bo\n",
      "accounts.csv": "account_id,name,owner_id\na1,Acme,Li  Wei\na2,Bolt,r2\n",
      "deals.csv": deals([
        deal("d1", "a1", "Ｌｉ Ｗｅｉ"),
        deal("d2", "a1", "Li\u00a0Wei "),
        deal("d3", "a1", "　Li Wei")
      ])
    };
    const reading = await readFolder(await smallFolder(files));
    expect(reading.quarantine).toEqual([]);
    expect(await reading.query("select distinct owner_id from raw_deals")).toEqual([["Li Wei"]]);
    expect(await reading.query("select name from raw_reps where rep_id = 'Li Wei'")).toEqual([["Li Wei"]]);
  });
});
