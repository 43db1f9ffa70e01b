import { quoteName } from "../../schema/derive.js";
import { tables, type TableName } from "../../schema/tables.js";
import { columnNames, workTable } from "../workTable.js";
import type { RowCheck, Suspect } from "./rowCheck.js";

const place = "_file || ':' || _line";

/**
 * First rows of one key that disagree (all of them go, whatever their order), then exact copies (the first by file and
 * line stays). A table without a key is compared by whole rows.
 */
export function keyChecks(table: TableName): RowCheck[] {
  const all = columnNames(table);
  const key = tables[table].key?.map(quoteName);
  const suspect = repeats(table, key ?? all);
  const concerned = `select rowid from ${repeatedSql(table, key ?? all)}`;
  const copy = copyCheck(table, { all, suspect, concerned });
  return key ? [conflictCheck(table, { key, all, suspect, concerned }), copy] : [copy];
}

/** How many of the rows that disagree are named. */
const namedPlaces = 6;

interface Columns {
  all: string[];
  suspect: Suspect;
  concerned: string;
}

function conflictCheck(
  table: TableName,
  { key, all, suspect, concerned }: Columns & { key: string[] }
): RowCheck {
  const names = key.map((name) => name.replaceAll('"', "")).join(", ");
  const sameKey = key.map((name) => `w.${name} is not distinct from conflict.${name}`).join(" and ");
  return {
    code: "CONFLICTING_KEY",
    column: key.length === 1 ? names : null,
    join: {
      suspect,
      concerned,
      sql: `join (
      select ${key.join(", ")}, count(*) || ' rows: ' || array_to_string(
          list_slice(list(${place} order by _file, _line), 1, ${namedPlaces}), ' ') as places
      from ${repeatedSql(table, key)} group by ${key.join(", ")}
      having count(distinct row(${all.join(", ")})) > 1
    ) as conflict on ${sameKey}`
    },
    fails: "true",
    value: "conflict.places",
    expected: `one row per ${names}`,
    mend: "The rows named disagree: keep the right one in the export."
  };
}

function copyCheck(table: TableName, { all, suspect, concerned }: Columns): RowCheck {
  return {
    code: "DUPLICATE_ROW",
    column: null,
    join: {
      suspect,
      concerned,
      sql: `join (
      select rowid as _rid, row_number() over copies as copy, first_value(${place}) over copies as original
      from ${repeatedSql(table, all)}
      window copies as (partition by ${all.join(", ")} order by _file, _line, _source)
    ) as copied on copied._rid = w.rowid`
    },
    fails: "copied.copy > 1",
    value: "'same as ' || copied.original",
    expected: "each row once",
    mend: "Nothing is lost: the first copy was loaded. Remove the copy from the export."
  };
}

const repeats = (table: TableName, columns: string[]): Suspect =>
  `exists (select 1 from ${workTable(table)} group by ${columns.join(", ")} having count(*) > 1)`;

/** Only rows whose columns occur more than once are worth comparing or sorting. */
function repeatedSql(table: TableName, columns: string[]): string {
  const same = columns.map((name) => `r.${name} is not distinct from k.${name}`).join(" and ");
  return `(select r.*, r.rowid from ${workTable(table)} as r join (
        select ${columns.join(", ")} from ${workTable(table)} group by ${columns.join(", ")} having count(*) > 1
      ) as k on ${same}) as repeated`;
}
