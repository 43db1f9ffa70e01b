import { said } from "../../../src/text/said.js";
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
  const columns = { all, suspect, cleared: rises(table, key ?? all), concerned };
  const copy = copyCheck(table, columns);
  return key ? [conflictCheck(table, { key, ...columns }), copy] : [copy];
}

/** How many of the rows that disagree are named. */
const namedPlaces = 6;

interface Columns {
  all: string[];
  suspect: Suspect;
  cleared: string | null;
  concerned: string;
}

function conflictCheck(
  table: TableName,
  { key, all, suspect, cleared, concerned }: Columns & { key: string[] }
): RowCheck {
  const names = key.map((name) => name.replaceAll('"', "")).join(", ");
  const sameKey = key.map((name) => `w.${name} is not distinct from conflict.${name}`).join(" and ");
  return {
    code: "CONFLICTING_KEY",
    column: key.length === 1 ? names : null,
    join: {
      suspect,
      cleared,
      concerned,
      sql: `join (
      select ${key.join(", ")}, count(*) as copies, array_to_string(
          list_slice(list(${place} order by _file, _line), 1, ${namedPlaces}), ' ') as places
      from ${repeatedSql(table, key)} group by ${key.join(", ")}
      having count(distinct row(${all.join(", ")})) > 1
    ) as conflict on ${sameKey}`
    },
    fails: "true",
    value: {
      text: "{count} rows: {places}",
      places: { count: "conflict.copies", places: "conflict.places" }
    },
    expected: said("one row per {columns}", { columns: names }),
    mend: said("The rows named disagree: keep the right one in the export.")
  };
}

function copyCheck(table: TableName, { all, suspect, cleared, concerned }: Columns): RowCheck {
  return {
    code: "DUPLICATE_ROW",
    column: null,
    join: {
      suspect,
      cleared,
      concerned,
      sql: `join (
      select rowid as _rid, row_number() over copies as copy, first_value(${place}) over copies as original
      from ${repeatedSql(table, all)}
      window copies as (partition by ${all.join(", ")} order by _file, _line, _source)
    ) as copied on copied._rid = w.rowid`
    },
    fails: "copied.copy > 1",
    value: { text: "same as {place}", places: { place: "copied.original" } },
    expected: said("each row once"),
    mend: said("Nothing is lost: the first copy was loaded. Remove the copy from the export.")
  };
}

const repeats = (table: TableName, columns: string[]): Suspect =>
  `exists (select 1 from ${workTable(table)} group by ${columns.join(", ")} having count(*) > 1)`;

/**
 * Keys that rise from row to row, as numbered exports have them, are all different, whatever order that is: a look at
 * neighbours tells at a tenth of what grouping costs. SQL that is true for such a table; null for keys of several columns.
 */
function rises(table: TableName, [key, ...others]: string[]): string | null {
  if (key === undefined || others.length > 0) return null;
  const isAbove = `case when strlen(${key}) <> strlen(before) then strlen(${key}) > strlen(before) else ${key} > before end`;
  return `(select count(*) filter (not coalesce(${isAbove}, false)) from (
      select ${key}, lag(${key}) over () as before from ${workTable(table)}) as neighbours) <= 1`;
}

/** Only rows whose columns occur more than once are worth comparing or sorting. */
function repeatedSql(table: TableName, columns: string[]): string {
  const same = columns.map((name) => `r.${name} is not distinct from k.${name}`).join(" and ");
  return `(select r.*, r.rowid from ${workTable(table)} as r join (
        select ${columns.join(", ")} from ${workTable(table)} group by ${columns.join(", ")} having count(*) > 1
      ) as k on ${same}) as repeated`;
}
