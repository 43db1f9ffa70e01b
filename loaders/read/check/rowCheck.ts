import { type Said, said } from "../../../src/text/said.js";
import type { Text } from "../../../src/text/t.js";
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
  expected: Said;
  mend: Said;
  /** The value shown, with SQL for each place of its text; without it the column's. */
  value?: { text: Text; places: Record<string, string> };
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

/** Whether any row fails, of a check that may set it aside or only tells. */
export type Condition = Pick<RowCheck, "fails" | "join" | "values">;

/** Which of the checks any row may fail, found in one pass: as rows only ever leave the table, the others stay without. */
export async function suspected(
  connection: DuckDBConnection,
  table: TableName,
  checks: readonly Condition[]
): Promise<boolean[]> {
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
  return checks.map(({ join }, index) =>
    join ? suspicions.get(join.suspect) === true : row[`s${index}`] === true
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
  const shown = shownSql(check);
  const row = columnNames(table).map((name) => `cast(w.${name} as varchar) as ${name}`);
  const bad = await rowsOf(
    connection,
    `select cast(w.rowid as integer) as _rowid, w._source as _source, cast(w._line as integer) as _line,
         ${shown.map((sql, index) => `cast(${sql} as varchar) as _shown${index}`).join(", ")}, ${row.join(", ")}
     from ${work} as w ${check.join?.sql ?? ""} where ${check.fails} order by w._source, w._line`,
    check.values
  );
  if (bad.length === 0) return;
  const values = bad.map(({ _shown0 }) => (_shown0 == null ? null : String(_shown0)));
  const known = check.knownIn && (await nearestKnown(connection, check.knownIn, values));
  for (const [index, found] of bad.entries()) {
    const { column, code, expected } = check;
    const near = known?.get(values[index] ?? "");
    const mend =
      near === undefined ? check.mend : said('Is "{near}" meant? {mend}', { near, mend: check.mend });
    const value = check.value ? shownText(check.value, found) : (values[index] ?? null);
    const stated = Object.entries(found).filter(([name]) => !/^_(rowid|source|line|shown\d+)$/.test(name));
    quarantine.add(Number(found["_source"]), [
      {
        line: Number(found["_line"]),
        column,
        value,
        code,
        expected,
        mend,
        row: JSON.stringify(Object.fromEntries(stated))
      }
    ]);
  }
  await connection.run(
    `delete from ${work} where rowid in (select w.rowid from ${work} as w ${check.join?.sql ?? ""} where ${check.fails})`,
    check.values
  );
}

type ShownValue = NonNullable<RowCheck["value"]>;

function shownSql({ value, column }: RowCheck): string[] {
  if (value) return Object.values(value.places);
  return [column === null ? "null" : `w."${column}"`];
}

const shownText = ({ text, places }: ShownValue, found: Record<string, unknown>): Said => ({
  text,
  values: Object.fromEntries(
    Object.keys(places).map((name, index) => [name, String(found[`_shown${index}`])])
  )
});
