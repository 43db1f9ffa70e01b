import { createWriteStream, type WriteStream } from "node:fs";
import { once } from "node:events";
import { join } from "node:path";
import { dsvFormat } from "d3";

export type Cell = string | number | null;

interface Layout {
  header: readonly string[];
  delimiter: "," | ";";
  encoding: "utf-8" | "utf-8 with BOM" | "windows-1252";
}

const comma = (...header: string[]): Layout => ({ header, delimiter: ",", encoding: "utf-8" });

/** Every exported file: its header line and how it is written, as such systems do. */
export const layouts = {
  "hr_employees.csv": {
    header: [
      "Employee ID",
      "Full Name",
      "Team",
      "Region",
      "Manager ID",
      "Job Family",
      "Status",
      "Hire Date",
      "Termination Date",
      "Date of Birth",
      "Gender",
      "Email",
      "Base Salary"
    ],
    delimiter: ";",
    encoding: "utf-8 with BOM"
  },
  "hr_quotas.csv": { header: ["Employee ID", "Quarter", "Target"], delimiter: ";", encoding: "utf-8" },
  "hr_assessments.csv": comma("Employee ID", "Date", "Instrument", "Item", "Score", "Assessor", "Comment"),
  "finance_fx.csv": { header: ["Währung", "Gültig ab", "Kurs"], delimiter: ";", encoding: "windows-1252" },
  "Account.csv": comma(
    "Id",
    "Name",
    "ParentId",
    "Industry",
    "Region__c",
    "Segment__c",
    "Key_Account__c",
    "OwnerId",
    "Phone",
    "IsDeleted"
  ),
  "AccountOwnerHistory.csv": comma("AccountId", "OwnerId", "FromDate", "ToDate"),
  "Contact.csv": comma("Id", "AccountId", "Title", "Decision_Level__c", "Email", "Phone"),
  "Opportunity.csv": comma(
    "Id",
    "AccountId",
    "OwnerId",
    "Name",
    "Type",
    "StageName",
    "Amount",
    "CurrencyIsoCode",
    "Discount__c",
    "CreatedDate",
    "CloseDate",
    "Loss_Reason__c",
    "Product_Count__c",
    "IsDeleted"
  ),
  "OpportunityTeamMember.csv": comma("OpportunityId", "UserId", "Function__c", "TeamMemberRole"),
  "Contract.csv": comma(
    "Id",
    "AccountId",
    "OwnerId",
    "OpportunityId__c",
    "StartDate",
    "EndDate",
    "Contract_Value__c",
    "CurrencyIsoCode",
    "Renewed_Date__c",
    "Renewed_Value__c",
    "Churn_Date__c"
  ),
  "Case.csv": comma("Id", "AccountId", "CreatedDate", "ClosedDate", "Priority", "Type", "Category__c"),
  "Task.csv": comma("Id", "OwnerId", "AccountId", "WhoId", "Type", "ActivityDate", "CreatedDate", "Status"),
  "marketing_references.csv": comma("AccountId", "Owner", "Date", "Kind"),
  "risk_flags.csv": comma("AccountId", "RaisedBy", "RaisedOn"),
  // As the Decisions page writes it: canonical headers, so that sources.json need only name the file.
  "decisions.csv": {
    ...comma(
      "decision_id",
      "decided_on",
      "decided_by",
      "kind",
      "account_key",
      "rep_key",
      "from_rep_key",
      "verdict",
      "reason",
      "predicted_bookings",
      "predicted_renewals_due"
    ),
    encoding: "utf-8 with BOM"
  }
} satisfies Record<string, Layout>;
export type FileName = keyof typeof layouts;

/** The open export files; rows go to disk as they come, so that a company of any size needs little memory. */
export class ExportFiles {
  readonly #streams = new Map<FileName, WriteStream>();
  readonly #rows = new Map<FileName, number>();
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
    for (const name of Object.keys(layouts) as FileName[]) {
      const { header, encoding } = layouts[name];
      const stream = createWriteStream(join(folder, name), encoding === "windows-1252" ? "latin1" : "utf8");
      this.#streams.set(name, stream);
      if (encoding === "utf-8 with BOM") stream.write("\uFEFF");
      this.#line(name, header);
    }
  }

  /** Appends one row; waits where the disk is slower than the generator. */
  async write(name: FileName, cells: readonly Cell[]): Promise<void> {
    this.#rows.set(name, (this.#rows.get(name) ?? 0) + 1);
    if (
      !this.#line(
        name,
        cells.map((cell) => (cell === null ? "" : String(cell)))
      )
    )
      await once(this.#stream(name), "drain");
  }

  /** Flushes every file; returns how many rows each holds. */
  async close(): Promise<ReadonlyMap<FileName, number>> {
    for (const stream of this.#streams.values()) {
      stream.end();
      await once(stream, "finish");
    }
    return this.#rows;
  }

  #line(name: FileName, cells: readonly string[]): boolean {
    return this.#stream(name).write(`${dsvFormat(layouts[name].delimiter).formatRow([...cells])}\r\n`);
  }

  #stream(name: FileName): WriteStream {
    const stream = this.#streams.get(name);
    if (!stream) throw new Error(`${join(this.#folder, name)} is not open.`);
    return stream;
  }
}
