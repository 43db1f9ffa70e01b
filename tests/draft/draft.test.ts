import { spawnSync } from "node:child_process";
import { cp, mkdtemp, readFile, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Draft, draftSources } from "../../loaders/draft/draftSources.js";
import { draftReport } from "../../loaders/draft/draftReport.js";
import { tryDraft } from "../../loaders/draft/tryDraft.js";
import { projectFolder, sampleFolder } from "../../loaders/site/paths.js";
import { datasetsFolder, whyNoExports } from "../read/realExports.js";

/** `file → table preset` of every match. */
const matched = ({ matches, borrowed }: Draft): string[] =>
  [...matches, ...borrowed].map(({ file, table, preset }) => `${file} → ${table} ${preset ?? "headers"}`);

async function folderWith(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "init-"));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
}

const reportOf = async (folder: string): Promise<string> => {
  const draft = await draftSources(folder);
  return draftReport(draft, await tryDraft(folder, draft, "2026-11-23")).join("\n");
};

/* Every match that is right for these exports; a match beside them is a wrong one. */
const real: Record<string, string[]> = {
  "fivetran-salesforce": [
    "sf_account_data.csv → accounts salesforce-snake",
    "sf_contact_data.csv → contacts salesforce-snake",
    "sf_event_data.csv → activities salesforce-snake",
    "sf_opportunity_data.csv → deals salesforce-snake",
    "sf_task_data.csv → activities salesforce-snake",
    "sf_user_data.csv → reps salesforce-snake"
  ],
  "fivetran-hubspot": [
    "company_data.csv → accounts hubspot-warehouse",
    "deal_data.csv → deals hubspot-warehouse",
    "owner_data.csv → reps hubspot-warehouse",
    "ticket_data.csv → complaints hubspot-warehouse"
  ],
  "fivetran-zendesk": [
    "organization_data.csv → accounts zendesk-warehouse",
    "ticket_data.csv → complaints zendesk-warehouse"
  ],
  "salesforce-org": [
    "Account.csv → accounts salesforce",
    "Contact.csv → contacts salesforce",
    "Opportunity.csv → deals salesforce"
  ]
};

describe.skipIf(datasetsFolder === null)(`real exports (skipped where ${whyNoExports})`, () => {
  it.each(Object.entries(real))("%s is drafted with no wrong match", async (name, matches) => {
    expect(matched(await draftSources(join(datasetsFolder ?? "", name)))).toEqual(matches);
  });

  it("finds the column of each header where a warehouse keeps it", async () => {
    const { matches } = await draftSources(join(datasetsFolder ?? "", "fivetran-hubspot"));
    expect(matches.find(({ table }) => table === "deals")?.found).toEqual({
      deal_id: "deal_id",
      account_id: "company_id of deal_company_data.csv",
      owner_id: "owner_id",
      name: "property_dealname",
      stage: "probability of deal_pipeline_stage_data.csv",
      amount: "property_amount",
      created_on: "property_createdate",
      closed_on: "property_closedate"
    });
  });

  it("asks for the owners, the year's place and the currency where an org names none", async () => {
    const report = await reportOf(join(datasetsFolder ?? "", "salesforce-org"));
    expect(report).toContain("No file looks like reps");
    expect(report).toContain("[TWO_DIGIT_YEAR]");
    expect(report).toContain("Which currency are amounts in?");
    expect(report).toContain('"Closed Won" = won');
  });

  it("asks about orders without a stage, and joins first and last names", async () => {
    const folder = join(datasetsFolder ?? "", "northwind");
    expect(matched(await draftSources(folder))).toEqual([
      "customers.csv → accounts headers",
      "employees.csv → reps headers"
    ]);
    const report = await reportOf(folder);
    expect(report).toContain(
      "Does orders.csv belong to deals? Its name says so, but no header is known as stage"
    );
    expect(report).toContain("24 × line 8");
  });
});

/* "业务员" and the other usual headers of a hand-made workbook, saved by Excel as GBK. */
const chinese = Buffer.from(
  "bfcdbba7c3fbb3c62cd2b5cef1d4b12cb3c9bdbbbdf0b6ee2cc7a9d4bcc8d5c6da2cd7b4ccac0d0a",
  "hex"
);

describe("a folder", () => {
  it("of the sample is drafted up to the one question that its files leave open", async () => {
    const draft = await draftSources(sampleFolder);
    expect(matched(draft)).toEqual([
      "Account.csv → accounts salesforce",
      "AccountOwnerHistory.csv → account_owners headers",
      "Case.csv → complaints salesforce",
      "Contact.csv → contacts salesforce",
      "Contract.csv → contracts salesforce",
      "decisions.csv → decisions headers",
      "finance_fx.csv → fx_rates headers",
      "hr_employees.csv → reps headers",
      "hr_quotas.csv → quotas headers",
      "Opportunity.csv → deals salesforce",
      "OpportunityTeamMember.csv → deal_team salesforce",
      "risk_flags.csv → risk_flags headers",
      "Task.csv → activities salesforce"
    ]);
    const trial = await tryDraft(sampleFolder, draft, "2026-11-23");
    // Every rate holds from the first day of a month, so only a person can say which part that day is.
    expect(trial.problems.map(({ code, where }) => `${code} ${where}`)).toEqual([
      "DATE_ORDER_UNKNOWN finance_fx.csv, tables.fx_rates[0]"
    ]);
    const [rates] = draft.sources.tables.fx_rates ?? [];
    if (rates) rates.formats = { ...rates.formats, dates: "dmy" };
    expect((await tryDraft(sampleFolder, draft, "2026-11-23")).problems).toEqual([]);
    const hr = trial.sources.find(({ file }) => file === "hr_employees.csv");
    expect(hr?.proof.join()).toMatch(/dates with the day first, as "\d\d[./]\d\d[./]\d{4}" shows/);
  });

  it("names GBK, semicolons and a header below a title, each with its proof", async () => {
    const text = new TextDecoder("gb18030").decode(chinese);
    expect(text).toBe("客户名称,业务员,成交金额,签约日期,状态\r\n");
    const names = Buffer.from("bbaabfc62cd5c5ceb0", "hex");
    const folder = await folderWith({
      "成交.csv": Buffer.concat([chinese, names, Buffer.from(",100,2025-01-02,a\r\n")]),
      "customers.csv":
        "Customers of 2025;;;\nCustomer ID;Customer Name;Country;Segment\nc1;Acme;DE;large\nc2;Bolt;FR;small\n"
    });
    const { looks, matches } = await draftSources(folder);
    expect(
      looks.map(({ file, encoding, delimiter, headerLine }) => [
        file,
        encoding.encoding,
        delimiter,
        headerLine
      ])
    ).toEqual([
      ["customers.csv", "utf-8", ";", 2],
      ["成交.csv", "gb18030", ",", 1]
    ]);
    expect(looks[1]?.encoding.proof).toContain("客户名称");
    expect(looks[0]?.proof).toContain("semicolons cut");
    expect(matches.find(({ file }) => file === "customers.csv")?.found).toEqual({
      account_id: "Customer ID",
      name: "Customer Name",
      region: "Country",
      segment: "Segment"
    });
  });

  it("takes Latin letters that are no UTF-8 for Windows-1252, and asks", async () => {
    const folder = await folderWith({
      "customers.csv": Buffer.from("Customer ID,Customer Name\nc1,M\xfcller\nc2,Jos\xe9\n", "latin1")
    });
    const { looks } = await draftSources(folder);
    expect(looks[0]?.encoding).toMatchObject({ encoding: "windows-1252", isProven: false });
    expect(await reportOf(folder)).toContain("Müller");
  });

  it("takes the owners that HubSpot's deals name for the people, and says so", async () => {
    const header =
      "Record ID,Deal Name,Deal Stage,Deal owner,Amount,Close Date,Create Date,Associated Company IDs (Primary)";
    const folder = await folderWith({
      "all-deals.csv": `${header}\n1,Pump,Closed Won,Ada,10,2025-03-01,2025-01-01,7\n`,
      "all-companies.csv": "Record ID,Company name,Company owner,Industry\n7,Acme,Ada,Pumps\n"
    });
    const draft = await draftSources(folder);
    expect(matched(draft)).toEqual([
      "all-companies.csv → accounts hubspot",
      "all-deals.csv → deals hubspot",
      "all-deals.csv → reps hubspot"
    ]);
    expect(await reportOf(folder)).toContain("Is there a better file for reps?");
  });

  it("names what is no CSV, and does not take two lists of customers for one", async () => {
    const folder = await folderWith({
      "customers.csv": "Customer ID,Customer Name,Country\nc1,Acme,DE\n",
      "customers_old.csv": "Customer ID,Customer Name\nc1,Acme\n",
      "people.csv": "PK\u0003\u0004workbook"
    });
    const draft = await draftSources(folder);
    expect(matched(draft)).toEqual(["customers.csv → accounts headers"]);
    expect(draft.rivals).toEqual([{ file: "customers_old.csv", table: "accounts", taken: "customers.csv" }]);
    expect(draft.unreadable.map(({ file }) => file)).toEqual(["people.csv"]);
  });
});

const inGerman = (text: string): Buffer => Buffer.from(text.replaceAll("€", "\x80"), "latin1");
const german = {
  "Mitarbeiter.csv": inGerman(
    "Name;Team;Region;Eintritt\nAnna Klein;Nord;DE;1.3.2019\nBernd Groß;Süd;DE;15.9.2020\n"
  ),
  "Kunden.csv": inGerman(
    "Kundennummer;Kunde;Branche;Region;Betreuer\n4711;Müller AG;Bau;Nord;Anna Klein\n4712;Bäcker KG;Chemie;Süd;Bernd Groß\n"
  ),
  "Aufträge.csv": inGerman(
    "Auftrag;Kunde;Betreuer;Betrag;Abschlussdatum;Phase\nA1;Müller AG;Anna Klein;1.250,50 €;30.9.2026;Gewonnen\nA2;Bäcker KG;Bernd Groß;200,00 €;1.7.2026;Verloren\nSumme;;;1.450,50 €;;\n"
  )
};

describe("a German folder", () => {
  it("is drafted from its headers, marks and words, with the currency of its amounts", async () => {
    const folder = await folderWith(german);
    const draft = await draftSources(folder);
    expect(matched(draft)).toEqual([
      "Aufträge.csv → deals headers",
      "Kunden.csv → accounts headers",
      "Mitarbeiter.csv → reps headers"
    ]);
    expect(draft.currency.code).toBe("EUR");
    const [deals] = draft.sources.tables.deals ?? [];
    expect(deals?.formats).toEqual({ encoding: "windows-1252", delimiter: ";" });
    expect(deals?.values).toEqual({ stage: { Gewonnen: "won", Verloren: "lost" } });
    const trial = await tryDraft(folder, draft, "2026-11-23");
    expect(trial.problems).toEqual([]);
    expect(trial.sources.map(({ file, read, rejects }) => [file, read, rejects])).toEqual(
      expect.arrayContaining([["Aufträge.csv", 2, []]])
    );
  });

  it("has customers that deals name by name looked up, and people without an id known by theirs", async () => {
    const { sources } = await draftSources(await folderWith(german));
    expect(sources.tables.deals?.[0]?.columns?.["account_id"]).toEqual({
      lookup: { file: "Kunden.csv", match: { Kunde: "Kunde" }, take: "Kundennummer" }
    });
    expect(sources.tables.reps?.[0]?.columns).toMatchObject({ rep_id: "Name", name: "Name" });
    expect(sources.tables.accounts?.[0]?.columns?.["owner_id"]).toBe("Betreuer");
  });

  it("tells the currency by a sign in any file, and by none that is no amount", async () => {
    const currencyOf = async (text: string) =>
      (await draftSources(await folderWith({ "some.csv": text }))).currency;
    expect(await currencyOf("Foo,Bar\nx,12.5 €\n")).toMatchObject({ code: "EUR" });
    expect(await currencyOf("Foo,Bar\nx,€ 12\n")).toMatchObject({ code: "EUR" });
    expect(await currencyOf("Foo,Bar\nx,over 5 € a day\n")).toMatchObject({ proof: null });
  });
});

describe("a Chinese list of people kept by hand", () => {
  const text =
    "姓名;团队;区域;岗位;状态;入职日期\n张伟;一队;华东;大客户经理;在职;2020-01-05\n李娜;二队;华南;销售代表;离职;2021-02-06\n";

  it.each([";", ","])("separated by %s is mapped by every header and word that is known", async (mark) => {
    const folder = await folderWith({ "员工.csv": text.replaceAll(";", mark) });
    const { matches, sources, words } = await draftSources(folder);
    expect(matches[0]?.found).toMatchObject({ rep_id: "姓名", region: "区域", role: "岗位", team: "团队" });
    expect(sources.tables.reps?.[0]?.values).toEqual({
      role: { 大客户经理: "key_account", 销售代表: "general" },
      status: { 在职: "active", 离职: "left" }
    });
    expect(words.flatMap((each) => each.words.flatMap(({ others }) => others))).toEqual([]);
  });
});

describe("npm run init", () => {
  const init = (...words: string[]) =>
    spawnSync(
      process.execPath,
      ["--import", "tsx", join(projectFolder, "loaders/initCommand.ts"), ...words],
      {
        encoding: "utf8",
        cwd: projectFolder
      }
    );

  it("writes a sources.json that is valid, and leaves one that is there alone", async () => {
    const folder = await mkdtemp(join(tmpdir(), "init-"));
    await cp(sampleFolder, folder, { recursive: true });
    const before = await readFile(join(folder, "sources.json"), "utf8");
    expect(init(folder).status).toBe(0);
    expect(await readFile(join(folder, "sources.json"), "utf8")).toBe(before);
    expect((await readdir(folder)).filter((name) => name.startsWith("sources.")).sort()).toEqual([
      "sources.draft.json",
      "sources.json",
      "sources.questions.txt"
    ]);
    const draft = JSON.parse(await readFile(join(folder, "sources.draft.json"), "utf8")) as {
      base_currency: string;
    };
    expect(draft.base_currency).toBe("USD");
  });

  it("writes nothing on a dry run, and refuses a folder without CSVs", async () => {
    const folder = await folderWith({ "customers.csv": "Customer ID,Customer Name\nc1,Acme\n" });
    const { status, stdout } = init(folder, "--dry-run");
    expect([status, await readdir(folder)]).toEqual([0, ["customers.csv"]]);
    expect(stdout).toContain('"account_id": "Customer ID"');
    const empty = init(await folderWith({}));
    expect([empty.status, empty.stderr.includes("holds no CSV file")]).toEqual([1, true]);
  });
});
