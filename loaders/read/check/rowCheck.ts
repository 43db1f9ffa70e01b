import type { Code } from "../../schema/codes.js";
import type { DuckDBConnection } from "@duckdb/node-api";
import type { TableName } from "../../schema/tables.js";
import type { Quarantine } from "../quarantine/quarantine.js";
import { countOf, rowsOf } from "../sql/rows.js";
import { columnNames, workTable } from "../workTable.js";
import { type KnownValues, nearestKnown } from "./nearestKnown.js";

/** SQL that is true for a whole table where any of its rows may fail: much cheaper than looking for the rows. */
export type Suspect = string;

/** A condition over typed rows; rows for which it holds are quarantined. */
export interface RowCheck {
  code: Code;
  column: string | null;
  /** SQL condition over the work table `w`; null counts as false. */
  fails: string;
  expected: string;
  mend: string;
  /** SQL for the value shown; without it the column's. */
  value?: string;
  /** Joined to `w` before the condition. */
  join?: {
    sql: string;
    suspect: Suspect;
    /** SQL that is true where no row can fail: cheaper still. Null where there is none. */
    cleared: string | null;
    /** SQL for the rowids of the rows that fail or are named with them. */
    concerned: string;
  };
  values?: (string | number)[];
  /** Where a value that is not known is looked up by its spelling. */
  knownIn?: KnownValues;
}

/** The checks that any row may fail, found in one pass: as rows only ever leave the table, the others stay without. */
export async function suspected(
  connection: DuckDBConnection,
  table: TableName,
  checks: readonly RowCheck[]
): Promise<RowCheck[]> {
  if (checks.length === 0) return [];
  const values: (string | number)[] = [];
  const conditions = checks.map((check) => {
    const before = values.length;
    values.push(...(check.values ?? []));
    return check.fails.replace(/\$(\d+)/g, (_match, number) => `$${before + Number(number)}`);
  });
  const perRow = checks.map((check, index) => `${check.join ? "false" : conditions[index]} as f${index}`);
  const answers = checks.map((_check, index) => `coalesce(bool_or(f${index}), false) as s${index}`);
  const [row = {}] = await rowsOf(
    connection,
    `select ${answers.join(", ")} from (select ${perRow.join(", ")} from ${workTable(table)} as w)`,
    values
  );
  // One answer for all checks that share a suspicion.
  const suspicions = new Map<Suspect, boolean>();
  for (const { join } of checks)
    if (join && !suspicions.has(join.suspect))
      suspicions.set(join.suspect, await isSuspected(connection, join));
  return checks.filter(({ join }, index) =>
    join ? suspicions.get(join.suspect) : row[`s${index}`] === true
  );
}

async function isSuspected(
  connection: DuckDBConnection,
  { cleared, suspect }: NonNullable<RowCheck["join"]>
): Promise<boolean> {
  const holds = async (sql: string) => (await countOf(connection, `select count(*) where ${sql}`)) > 0;
  if (cleared !== null && (await holds(cleared))) return false;
  return holds(suspect);
}

/** Moves the rows that fail from the work table to quarantine. */
export async function applyCheck(
  connection: DuckDBConnection,
  table: TableName,
  check: RowCheck,
  quarantine: Quarantine
): Promise<void> {
  const work = workTable(table);
  const shown = check.value ?? (check.column === null ? "null" : `w."${check.column}"`);
  const row = columnNames(table).map((name) => `cast(w.${name} as varchar) as ${name}`);
  const bad = await rowsOf(
    connection,
    `select cast(w.rowid as integer) as _rowid, w._source as _source, cast(w._line as integer) as _line,
         cast(${shown} as varchar) as _value, ${row.join(", ")}
     from ${work} as w ${check.join?.sql ?? ""} where ${check.fails} order by w._source, w._line`,
    check.values
  );
  if (bad.length === 0) return;
  const values = bad.map(({ _value }) => (_value == null ? null : String(_value)));
  const known = check.knownIn && (await nearestKnown(connection, check.knownIn, values));
  for (const [index, { _rowid, _source, _line, _value, ...rest }] of bad.entries()) {
    const { column, code, expected } = check;
    const value = values[index] ?? null;
    const near = known?.get(value ?? "");
    const mend = near === undefined ? check.mend : `Is "${near}" meant? ${check.mend}`;
    quarantine.add(Number(_source), [
      { line: Number(_line), column, value, code, expected, mend, row: JSON.stringify(rest) }
    ]);
  }
  await connection.run(
    `delete from ${work} where rowid in (select w.rowid from ${work} as w ${check.join?.sql ?? ""} where ${check.fails})`,
    check.values
  );
}
