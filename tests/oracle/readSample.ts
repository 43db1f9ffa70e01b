import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { type Company, day } from "./company.js";

type Line = Record<string, string>;

/** Rows of one exported file without the lines that the reader rejected; nothing else of the product is used. */
function linesOf(
  folder: string,
  file: string,
  { rejected, delimiter = ",", encoding = "utf8" }: Options
): Line[] {
  const text = readFileSync(join(folder, file), encoding).replace(/^\uFEFF/, "");
  const rows: string[][] = parse(text, { delimiter, relax_column_count: true });
  const header = rows[0] ?? [];
  return rows
    .map((cells, index) => ({ cells, line: index + 1 }))
    .slice(1)
    .filter(({ line }) => !rejected.has(`${file}:${line}`))
    .map(({ cells }) => Object.fromEntries(header.map((name, index) => [name, (cells[index] ?? "").trim()])));
}

interface Options {
  rejected: ReadonlySet<string>;
  delimiter?: string;
  encoding?: BufferEncoding;
}

const text = (value: string | undefined): string | null => (value ? value : null);
const number = (value: string | undefined): number | null => (value ? Number(value.replace(",", ".")) : null);
const date = (value: string | undefined): number | null => (value ? day(value) : null);
const dmy = (value: string | undefined): number | null =>
  value ? day(value.split("/").reverse().join("-")) : null;

/** The sample's exports read with their own headers; `rejected` holds FILE:LINE of every quarantined row. */
export function readSample(folder: string, rejected: ReadonlySet<string>): Company {
  const read = (file: string, options: Omit<Options, "rejected"> = {}): Line[] =>
    linesOf(folder, file, { rejected, ...options });
  const semicolon = { delimiter: ";" };
  const rates = read("finance_fx.csv", { ...semicolon, encoding: "latin1" }).map((row) => ({
    currency: row["Währung"],
    from: dmy(row["Gültig ab"])!,
    rate: number(row["Kurs"])!
  }));
  const toBase = (amount: number | null, currency: string | undefined, on: number | null): number | null => {
    if (amount === null || !currency || currency === "USD" || on === null) return amount;
    const known = rates
      .filter((rate) => rate.currency === currency && rate.from <= on)
      .sort((a, b) => b.from - a.from);
    return amount * known[0]!.rate;
  };
  return {
    reps: read("hr_employees.csv", semicolon).map((row) => ({
      id: row["Employee ID"]!,
      team: text(row["Team"]),
      status: { Active: "active", Terminated: "left", Candidate: "candidate" }[row["Status"]!] ?? null,
      hired: dmy(row["Hire Date"]),
      left: dmy(row["Termination Date"])
    })),
    quotas: read("hr_quotas.csv", semicolon).map((row) => ({
      rep: row["Employee ID"]!,
      quarter: row["Quarter"]!,
      amount: number(row["Target"])!
    })),
    accounts: read("Account.csv").map((row) => ({
      id: row["Id"]!,
      parent: text(row["ParentId"]),
      industry: text(row["Industry"]),
      segment: text(row["Segment__c"]),
      isKey: row["Key_Account__c"] === "true",
      owner: text(row["OwnerId"])
    })),
    ledger: read("AccountOwnerHistory.csv").map((row) => ({
      account: row["AccountId"]!,
      rep: row["OwnerId"]!,
      from: date(row["FromDate"]),
      to: date(row["ToDate"])
    })),
    contacts: read("Contact.csv").map((row) => ({ id: row["Id"]!, level: number(row["Decision_Level__c"]) })),
    deals: read("Opportunity.csv").map((row) => {
      const stage =
        row["StageName"] === "Closed Won" ? "won" : row["StageName"] === "Closed Lost" ? "lost" : "open";
      const [created, closed] = [date(row["CreatedDate"]), date(row["CloseDate"])];
      const discount = number(row["Discount__c"]);
      return {
        id: row["Id"]!,
        account: row["AccountId"]!,
        owner: text(row["OwnerId"]),
        type: { "New Business": "new", Expansion: "expansion", Renewal: "renewal" }[row["Type"]!] ?? null,
        stage,
        amount: toBase(number(row["Amount"]), row["CurrencyIsoCode"], stage === "open" ? created : closed),
        discount: discount === null ? null : discount / 100,
        created,
        closed,
        reason: text(row["Loss_Reason__c"]),
        products: number(row["Product_Count__c"])
      };
    }),
    dealTeam: read("OpportunityTeamMember.csv").map((row) => ({
      deal: row["OpportunityId"]!,
      rep: text(row["UserId"]),
      function: text(row["Function__c"])
    })),
    contracts: read("Contract.csv").map((row) => {
      const [start, end] = [date(row["StartDate"]), date(row["EndDate"])];
      const value = (amount: string | undefined): number | null =>
        toBase(number(amount), row["CurrencyIsoCode"], start ?? end);
      return {
        account: row["AccountId"]!,
        start,
        end,
        value: value(row["Contract_Value__c"]),
        renewed: date(row["Renewed_Date__c"]),
        renewedValue: value(row["Renewed_Value__c"]),
        churned: date(row["Churn_Date__c"])
      };
    }),
    complaints: read("Case.csv")
      .filter((row) => row["Type"] === "Complaint")
      .map((row) => ({ account: row["AccountId"]!, opened: date(row["CreatedDate"])! })),
    activities: read("Task.csv").map((row) => ({
      rep: row["OwnerId"]!,
      account: text(row["AccountId"]),
      contact: text(row["WhoId"]),
      type: row["Type"]!.toLowerCase(),
      happened: date(row["ActivityDate"])!,
      logged: date(row["CreatedDate"])
    })),
    advocacy: read("marketing_references.csv").map((row) => ({
      account: row["AccountId"]!,
      happened: date(row["Date"])!
    })),
    flags: read("risk_flags.csv").map((row) => ({
      account: row["AccountId"]!,
      raised: date(row["RaisedOn"])!
    }))
  };
}
