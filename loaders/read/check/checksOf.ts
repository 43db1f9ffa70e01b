import { columnsOf, quoteName } from "../../schema/derive.js";
import { tables, type TableName } from "../../schema/tables.js";
import type { RowCheck } from "./rowCheck.js";

const correct = "Correct the export.";

/** The schema's conditions between columns of one row. */
export const ruleChecks = (table: TableName): RowCheck[] =>
  tables[table].rules.map(({ code, column, holds, expected }) => ({
    code,
    column,
    fails: `not (${holds})`,
    expected,
    mend: correct
  }));

const doneOn: Partial<Record<TableName, { column: string; isDone: string }>> = {
  deals: { column: "closed_on", isDone: "stage <> 'open'" },
  activities: { column: "happened_on", isDone: "true" },
  complaints: { column: "opened_on", isDone: "true" },
  assessments: { column: "assessed_on", isDone: "true" }
};

/** Something that is finished cannot be dated after the day on which the export was made. */
export function futureChecks(table: TableName, knownOn: string): RowCheck[] {
  const entry = doneOn[table];
  if (!entry) return [];
  return [
    {
      code: "FUTURE_DATE",
      column: entry.column,
      fails: `${entry.isDone} and w.${entry.column} > cast($1 as date)`,
      expected: `a date up to ${knownOn}, the day the data is known`,
      mend: "Correct the export, or declare known_on in sources.json.",
      values: [knownOn]
    }
  ];
}

/** Rows whose hard reference names no row that was loaded. */
export const orphanChecks = (table: TableName): RowCheck[] =>
  columnsOf(table)
    .filter(({ reference, references }) => reference === "hard" && references)
    .map(({ name, references = "" }) => {
      const [parent = "", key = ""] = references.split(".");
      const column = quoteName(name);
      return {
        code: "ORPHAN",
        column: name,
        fails: `w.${column} is not null and not exists (select 1 from raw_${parent} as p where p.${quoteName(key)} = w.${column})`,
        expected: `a value that ${parent}.${key} holds`,
        mend: `Export the missing row of ${parent}, or see in quarantine why it was rejected.`
      };
    });
