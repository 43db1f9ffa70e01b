import type { Code } from "../../loaders/schema/codes.js";
import { dealsFolder, smallFiles, smallFolder, smallTables } from "./company.js";
import { folderOf } from "./readFolder.js";

const deals = (...lines: string[]): Promise<string> =>
  dealsFolder(lines.map((line, index) => `d${index},a1,r1,won,${line}`));
const headed = "deal_id,account_id,owner_id,stage,amount,created_on,closed_on";
const tables = (over: object) => folderOf(smallFiles, { tables: { ...smallTables, ...over } });
const { deals: _deals, ...withoutDeals } = smallTables;
const orphans = Array.from(
  { length: 30 },
  (_, index) => `d${index},a${index},r1,won,1,2025-01-01,2025-02-01`
);

/** A folder for each reason for which a load stops over what lies in it. */
export const refusedFolders: readonly [code: Code, folder: () => Promise<string>][] = [
  ["SOURCES_NOT_JSON", () => folderOf({ ...smallFiles, "policy.json": "{}" }, { tables: smallTables })],
  ["SOURCES_KEY_UNKNOWN", () => folderOf(smallFiles, { tables: smallTables, fiscal_year_start: 4 })],
  ["SOURCES_KEY_UNKNOWN", () => tables({ reps: [{ file: "reps.csv", columns: { rep_nam: "name" } }] })],
  ["SOURCES_VALUE_WRONG", () => folderOf(smallFiles, { tables: smallTables, fiscal_year_start_month: 13 })],
  ["SOURCES_VALUE_WRONG", () => folderOf(smallFiles, { tables: smallTables, review_quarter: "Q3" })],
  ["SOURCES_VALUE_WRONG", () => tables({ reps: [{ file: "reps.csv", columns: { name: 7 } }] })],
  ["SOURCES_VALUE_WRONG", () => tables({ reps: [{ file: "reps.csv", preset: "salesfroce" }] })],
  ["SOURCES_VALUE_WRONG", () => tables({ reps: [{ file: "reps.csv", formats: { time_zone: "Mars" } }] })],
  [
    "SOURCES_VALUE_WRONG",
    () => tables({ reps: [{ file: "reps.csv", formats: { decimal: ".", thousands: "." } }] })
  ],
  ["FILE_OUTSIDE", () => tables({ reps: [{ file: "../reps.csv" }] })],
  ["NOT_A_CSV", () => tables({ reps: [{ file: "rep.csv" }] })],
  ["NOT_A_CSV", () => smallFolder({ "reps.csv": "<!doctype html><html></html>" })],
  ["NOT_A_CSV", () => smallFolder({ "reps.csv": Buffer.from("504b0304", "hex") })],
  ["WRONG_ENCODING", () => smallFolder({ "reps.csv": Buffer.from("rep_id,name\nr1,M\xfcller\n", "latin1") })],
  ["HEADERS_UNREADABLE", () => smallFolder({ "reps.csv": '"rep_id"x,name\nr1,Ada\n' })],
  ["HEADER_REPEATED", () => smallFolder({ "reps.csv": "rep_id,name,name\nr1,Ada,Ada\n" })],
  ["HEADER_MISSING", () => smallFolder({ "deals.csv": "deal_id,account_id,owner_id\nd1,a1,r1\n" })],
  ["HEADER_MISSING", () => tables({ reps: [{ file: "reps.csv", columns: { name: "nam" } }] })],
  ["HEADER_MISSING", () => smallFolder({ "reps.csv": "Staff of 2026,\nrep_id,name\nr1,Ada\n" })],
  ["HEADER_MISSING", () => smallFolder({ "reps.csv": "rep_id;name\nr1;Ada\n" })],
  ["SECOND_TABLE", () => smallFolder({ "reps.csv": "rep_id,name\nr1,Ada\n\naccount,owner\na1,r1\n" })],
  ["TWO_DIGIT_YEAR", () => deals("1,03/04/26,03/04/26")],
  ["EXCEL_DATE_NUMBER", () => deals("1,45800,45801")],
  ["DATE_ORDER_CONFLICT", () => deals("1,13/04/2025,14/04/2025", "1,04/13/2025,04/14/2025")],
  ["DATE_ORDER_UNKNOWN", () => deals("1,03/04/2025,03/05/2025")],
  ["NUMBER_MARKS_CONFLICT", () => deals("1.5,2025-01-01,2025-02-01", '"1,5",2025-01-01,2025-02-01')],
  ["NUMBER_MARKS_UNKNOWN", () => deals("1.234,2025-01-01,2025-02-01")],
  ["TABLE_MISSING", () => folderOf(smallFiles, { tables: withoutDeals })],
  ["TABLE_EMPTY", () => smallFolder({ "deals.csv": `${headed}\nd1,a9,r1,won,1,2025-01-01,2025-02-01\n` })],
  [
    "OWNER_MISSING",
    () =>
      smallFolder({
        "accounts.csv": "account_id,name\na1,Acme\n",
        "deals.csv": "deal_id,account_id,stage,closed_on\nd1,a1,won,2025-01-01\n"
      })
  ],
  ["TOO_MANY_ORPHANS", () => smallFolder({ "deals.csv": [headed, ...orphans].join("\n") })]
];
