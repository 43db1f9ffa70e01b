import { said, saidKnown } from "../../../src/text/said.js";
import { columnsOf, quoteName } from "../../schema/derive.js";
import { tables, type TableName } from "../../schema/tables.js";
import { workTable } from "../workTable.js";
import type { RowCheck } from "./rowCheck.js";

const correct = said("Correct the export.");

/** The schema's conditions between columns of one row. */
export const ruleChecks = (table: TableName): RowCheck[] =>
  tables[table].rules.map(({ code, column, holds, expected }) => ({
    code,
    column,
    fails: `not (${holds})`,
    expected: saidKnown(expected),
    mend: correct
  }));

/** Splits of one deal that come to more than the whole; half a per mille is rounding. */
export function splitChecks(table: TableName): RowCheck[] {
  if (table !== "deal_team") return [];
  const over = `select deal_id, sum(split) as splits from ${workTable(table)} group by deal_id having sum(split) > 1.0005`;
  return [
    {
      code: "SPLITS_ABOVE_ONE",
      column: "split",
      join: {
        sql: `join (${over}) as over on over.deal_id = w.deal_id`,
        suspect: `exists (${over})`,
        cleared: null,
        concerned: `select t.rowid from ${workTable(table)} as t join (${over}) as over on over.deal_id = t.deal_id`
      },
      fails: "w.split is not null",
      value: { text: "{split} of {sum}", places: { split: "w.split", sum: "over.splits" } },
      expected: said("splits of one deal that add up to 1 at most"),
      mend: said("Correct the splits of this deal in the export.")
    }
  ];
}

const doneOn: Partial<Record<TableName, { column: string; isDone: string }>> = {
  deals: { column: "closed_on", isDone: "stage <> 'open'" },
  activities: { column: "happened_on", isDone: "true" },
  complaints: { column: "opened_on", isDone: "true" },
  assessments: { column: "assessed_on", isDone: "true" },
  decisions: { column: "decided_on", isDone: "true" }
};

/** The last day on which something can have happened: exports end on the day they were made, decisions about them come after. */
export const lastPossibleDay = (table: TableName, knownOn: string | undefined, today: string): string =>
  table === "decisions" ? today : (knownOn ?? today);

/** Something that is finished cannot be dated after the day on which the export was made. */
export function futureChecks(table: TableName, knownOn: string): RowCheck[] {
  const entry = doneOn[table];
  if (!entry) return [];
  return [
    {
      code: "FUTURE_DATE",
      column: entry.column,
      fails: `${entry.isDone} and w.${entry.column} > cast($1 as date)`,
      expected:
        table === "decisions"
          ? said("a date up to {day}, today", { day: knownOn })
          : said("a date up to {day}, the day the data is known", { day: knownOn }),
      mend: said("Correct the export, or declare known_on in sources.json."),
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
        expected: said("a value that {column} holds", { column: `${parent}.${key}` }),
        knownIn: { table: parent as TableName, column: key },
        mend: said("Export the missing row of {table}, or see in quarantine why it was rejected.", {
          table: parent
        })
      };
    });
