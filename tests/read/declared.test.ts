import { describe, expect, it } from "vitest";
import { dealsFolder, smallFolder } from "./company.js";
import { readFolder } from "./readFolder.js";

const closedOn = "select cast(closed_on as varchar) from raw_deals order by deal_id";
const amount = "select cast(amount as varchar) from raw_deals order by deal_id";

describe("formats as declared", () => {
  it.each([
    ["mdy", "9/30/2025", "2025-09-30"],
    ["mdy", "09/30/25", "2025-09-30"],
    ["mdy", "30/9/2025", null],
    ["dmy", "30/9/2025", "2025-09-30"],
    ["dmy", "9/30/2025", null],
    ["dmy", "03/04/2025", "2025-04-03"],
    ["mdy", "03/04/2025", "2025-03-04"],
    ["ymd", "2025/9/3", "2025-09-03"],
    ["iso", "2025-09-03", "2025-09-03"],
    ["iso", "2025/09/03", null]
  ])("%s reads %s as %s", async (dates, text, expected) => {
    const iso = { mdy: "01/02/2025", dmy: "02/01/2025", ymd: "2025/1/2", iso: "2025-01-02" }[dates];
    const reading = await readFolder(
      await dealsFolder([`d0,a1,r1,won,1,${iso},${iso}`, `d1,a1,r1,won,1,${iso},${text}`], {
        formats: { dates }
      })
    );
    const found = (await reading.query(closedOn)).slice(1).map(([value]) => value);
    if (expected === null)
      expect([found, reading.quarantine.map(({ code }) => code)]).toEqual([[], ["NOT_A_DATE"]]);
    else expect(found).toEqual([expected]);
  });

  it.each([
    [{ decimal: ".", thousands: "," }, '"1,234.50"', "1234.5000"],
    [{ decimal: ",", thousands: "." }, '"1.234,50"', "1234.5000"],
    [{ decimal: ",", thousands: " " }, '"1 234,5"', "1234.5000"],
    [{ decimal: ".", thousands: "" }, '"1,234"', null],
    [{ decimal: "." }, '"1,234"', "1234.0000"],
    [{ decimal: "," }, "1.234", "1234.0000"],
    [{ decimal: "." }, '"1,5"', null],
    [{ decimal: ".", thousands: "," }, '"12,34.5"', null],
    [{ decimal: "." }, "1.23E+15", null],
    [{ decimal: "." }, "NaN", null],
    [{ decimal: "." }, "-12.5", "-12.5000"]
  ])("under %j an amount of %s is %s", async (formats, text, expected) => {
    const reading = await readFolder(
      await dealsFolder(
        ["d0,a1,r1,won,1,2025-01-01,2025-02-01", `d1,a1,r1,lost,${text},2025-01-01,2025-02-01`],
        { formats }
      )
    );
    const found = (await reading.query(amount)).slice(1).map(([value]) => value);
    expect(found).toEqual(expected === null ? [] : [expected]);
    expect(reading.quarantine.map(({ code }) => code)).toEqual(expected === null ? ["NOT_A_NUMBER"] : []);
  });

  it("reads percents where they are declared", async () => {
    const line = "d1,a1,r1,won,1,2025-01-01,2025-02-01,12.5";
    const reading = await readFolder(
      await dealsFolder([line], { formats: { ratios: "percent" } }, ",discount")
    );
    expect(await reading.query("select cast(discount as varchar) from raw_deals")).toEqual([["0.125000"]]);
  });

  it.each([
    ["gb18030", Buffer.from([0xd5, 0xc5, 0xce, 0xb0]), "张伟"],
    ["windows-1252", Buffer.from([0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72]), "Müller"],
    ["utf-16le", Buffer.from("张伟", "utf16le"), "张伟"]
  ])("decodes %s", async (encoding, name, expected) => {
    const isWide = encoding === "utf-16le";
    const part = (text: string): Buffer => Buffer.from(text, isWide ? "utf16le" : "latin1");
    const bytes = Buffer.concat([part("rep_id,name\nr1,"), name, part("\nr2,Bo\n")]);
    const reading = await readFolder(
      await smallFolder({ "reps.csv": bytes }, { reps: [{ file: "reps.csv", formats: { encoding } }] })
    );
    expect(await reading.query("select name from raw_reps where rep_id = 'r1'")).toEqual([[expected]]);
  });

  it("refuses bytes that are not what was declared, and says what to do", async () => {
    const bytes = Buffer.concat([
      Buffer.from("rep_id,name\nr1,"),
      Buffer.from([0xd5, 0xc5]),
      Buffer.from("\nr2,Bo\n")
    ]);
    await expect(readFolder(await smallFolder({ "reps.csv": bytes }))).rejects.toThrow(
      /reps\.csv[\s\S]*utf-8[\s\S]*encoding/i
    );
  });

  it("names the byte that is wrong, not the letter behind it", async () => {
    const at = (reps: Buffer) => smallFolder({ "reps.csv": reps }).then(readFolder);
    // 15 bytes up to the comma, M, then ü as Windows-1252 writes it before a plain l.
    const mueller = Buffer.from("rep_id,name\nr1,M\xfcller\nr2,Bo\n", "latin1");
    await expect(at(mueller)).rejects.toThrow("the byte 0xfc at byte 17");
    const kaese = Buffer.from("rep_id,name\nr1,K\xe4se\nr2,Bo\n", "latin1");
    await expect(at(kaese)).rejects.toThrow("the byte 0xe4 at byte 17");
    // A character that the file's end cuts off begins at its first byte.
    const cut = Buffer.from("rep_id,name\nr1,K\xe4\xb8", "latin1");
    await expect(at(cut)).rejects.toThrow("the byte 0xe4 at byte 17");
  });

  it("drops a byte-order mark and finds columns by name, whatever their order", async () => {
    const reading = await readFolder(
      await smallFolder({ "reps.csv": "\uFEFFname,unused,rep_id\nAda,x,r1\nBo,y,r2\n" })
    );
    expect(await reading.query("select rep_id, name from raw_reps order by all")).toEqual([
      ["r1", "Ada"],
      ["r2", "Bo"]
    ]);
  });
});

describe("values as declared", () => {
  it("translates values without case and outer blanks, and takes * for all others", async () => {
    const columns = {
      deals: [
        { file: "deals.csv", values: { stage: { "Closed Won": "won", "Closed Lost": "lost", "*": "open" } } }
      ]
    };
    const lines = [
      "d1,a1,r1, closed won ,1,2025-01-01,2025-02-01",
      "d2,a1,r1,Closed Lost,1,2025-01-01,2025-02-01",
      "d3,a1,r1,Proposal,1,2025-01-01,2025-02-01"
    ];
    const deals = ["deal_id,account_id,owner_id,stage,amount,created_on,closed_on", ...lines].join("\n");
    const reading = await readFolder(await smallFolder({ "deals.csv": deals }, columns));
    expect(await reading.query("select stage from raw_deals order by deal_id")).toEqual([
      ["won"],
      ["lost"],
      ["open"]
    ]);
  });

  it("leaves out and counts the rows that keep does not name", async () => {
    const cases = {
      "cases.csv":
        "complaint_id,account_id,opened_on,kind\nc1,a1,2025-01-01,Complaint\nc2,a1,2025-01-01,Question\nc3,a1,2025-01-01, complaint\n"
    };
    const reading = await readFolder(
      await smallFolder(cases, {
        complaints: [{ file: "cases.csv", keep: [{ column: "kind", is: ["Complaint"] }] }]
      })
    );
    expect(reading.files.at(-1)).toMatchObject({ read: 3, loaded: 2, quarantined: 0, filtered: 1 });
    expect(reading.accounting.at(-1)).toContain("read 3 = loaded 2 + quarantined 0 + filtered 1");
  });

  it("sums lines exactly, looks keys up, joins texts and fills constants", async () => {
    const files = {
      "orders.csv": "id,customer,day\no1,Acme,2025-02-01\no2,Bolt,2025-02-02\n",
      "lines.csv": "order,price,quantity,off\no1,0.10,3,0\no1,100,1,0.25\no2,7,2,0\n",
      "people.csv": "id,first,last\nr1,Ada,Byron\nr2,Bo,\n"
    };
    const tables = {
      reps: [
        { file: "people.csv", columns: { rep_id: "id", name: { concat: ["first", { text: " " }, "last"] } } }
      ],
      deals: [
        {
          file: "orders.csv",
          columns: {
            deal_id: "id",
            account_id: { lookup: { file: "accounts.csv", match: { customer: "name" }, take: "account_id" } },
            owner_id: { lookup: { file: "accounts.csv", match: { customer: "name" }, take: "owner_id" } },
            stage: { constant: "won" },
            closed_on: "day",
            amount: {
              sum: {
                file: "lines.csv",
                match: { id: "order" },
                product: ["price", "quantity", { one_minus: "off" }]
              }
            }
          }
        }
      ]
    };
    const reading = await readFolder(await smallFolder(files, tables));
    expect(
      await reading.query(
        "select deal_id, account_id, owner_id, stage, cast(amount as varchar) from raw_deals order by all"
      )
    ).toEqual([
      ["o1", "a1", "r1", "won", "75.3000"],
      ["o2", "a2", "r2", "won", "14.0000"]
    ]);
    expect(await reading.query("select name from raw_reps order by rep_id")).toEqual([["Ada Byron"], ["Bo"]]);
  });

  it("sets a row aside when its lines cannot be read or its look-up finds two answers", async () => {
    const files = {
      "orders.csv": "id,customer,day\no1,Acme,2025-02-01\no2,Twin,2025-02-02\no3,Bolt,2025-02-02\n",
      "lines.csv": "order,price\no1,abc\no2,1\no3,5\n",
      "accounts.csv": "account_id,name,owner_id\na1,Acme,r1\na2,Bolt,r2\na3,Twin,r1\na4,Twin,r1\n"
    };
    const columns = {
      deal_id: "id",
      account_id: { lookup: { file: "accounts.csv", match: { customer: "name" }, take: "account_id" } },
      stage: { constant: "won" },
      closed_on: "day",
      amount: { sum: { file: "lines.csv", match: { id: "order" }, product: ["price"] } }
    };
    const reading = await readFolder(await smallFolder(files, { deals: [{ file: "orders.csv", columns }] }));
    expect(reading.quarantine.map(({ code }) => code).sort()).toEqual([
      "LINES_UNREADABLE",
      "LOOKUP_AMBIGUOUS"
    ]);
    expect(await reading.query("select deal_id from raw_deals")).toEqual([["o3"]]);
  });
});
