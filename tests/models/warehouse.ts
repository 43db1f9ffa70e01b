import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { bindPolicy, bindSettings, type Settings } from "../../loaders/models/bindPolicy.js";
import { runModels } from "../../loaders/models/run.js";
import { columnsOf, createAllTablesSql, quoteName } from "../../loaders/schema/derive.js";
import { defaultPolicyFile, type Policy, policyValues } from "../../loaders/schema/policy.js";
import { type TableName, tableNames } from "../../loaders/schema/tables.js";

export type RawRow = Record<string, string | number | boolean | null>;
/** Rows per canonical table; a table that is named is present, even when it holds no rows. */
export type RawTables = Partial<Record<TableName, RawRow[]>>;
export type ResultRow = Record<string, unknown>;

export interface WarehouseOptions {
  settings?: Partial<Settings>;
  /** Policy entries that differ from the defaults, as { renewal: { grace_days: 30 } }. */
  policy?: Partial<Record<keyof Policy, Record<string, unknown>>>;
  /** "table.column" of a present table whose header no file has; by default every column is mapped. */
  unmapped?: readonly string[];
}

export interface Warehouse {
  connection: DuckDBConnection;
  query: (sql: string) => Promise<ResultRow[]>;
  /** The row of rep_quarter of `repId`; throws where there is none. */
  repQuarter: (repId: string, quarter: string) => Promise<ResultRow>;
  close: () => void;
}

const required = ["reps", "accounts", "deals"] as const;

/** Raw tables, settings and policy in a fresh in-memory DuckDB; no models yet. */
export async function openRaw(tables: RawTables, options: WarehouseOptions = {}): Promise<Warehouse> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(createAllTablesSql());
  for (const name of tableNames) await insertRows(connection, name, tables[name] ?? []);
  await markPresent(connection, tables, options.unmapped ?? []);
  await bindSettings(connection, {
    company: "Test",
    baseCurrency: "EUR",
    fiscalYearStartMonth: 1,
    knownOn: null,
    reviewQuarter: null,
    ...options.settings
  });
  await bindPolicy(connection, mergePolicy(options.policy ?? {}));
  const query = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
  return {
    connection,
    query,
    repQuarter: async (repId, quarter) => {
      const [row] = await query(
        `select * from rep_quarter where quarter = '${quarter}'
         and rep_key = (select rep_key from stg_reps where rep_id = '${repId}')`
      );
      if (!row) throw new Error(`No row in rep_quarter for ${repId} in ${quarter}`);
      return row;
    },
    close: () => connection.closeSync()
  };
}

/** As openRaw, with all models built and all checks passed. */
export async function openWarehouse(tables: RawTables, options: WarehouseOptions = {}): Promise<Warehouse> {
  const warehouse = await openRaw(tables, options);
  await runModels(warehouse.connection);
  return warehouse;
}

/** Runs `work` on a built warehouse and closes it whatever happens. */
export async function withModels<Result>(
  tables: RawTables,
  options: WarehouseOptions,
  work: (warehouse: Warehouse) => Promise<Result>
): Promise<Result> {
  const warehouse = await openWarehouse(tables, options);
  try {
    return await work(warehouse);
  } finally {
    warehouse.close();
  }
}

/** Inserts rows in the given order; columns that a row leaves out are null, or a plain default where required. */
async function insertRows(connection: DuckDBConnection, table: TableName, rows: RawRow[]): Promise<void> {
  const columns = columnsOf(table);
  const names = new Set(columns.map(({ name }) => name));
  const values = rows.map((row, index) => {
    const unknown = Object.keys(row).find((name) => !names.has(name));
    if (unknown) throw new Error(`${table} has no column ${unknown}`);
    const cells = columns.map(({ name, sqlType, isRequired }) => {
      const value = row[name] ?? (isRequired ? defaultValue(table, name, index) : null);
      return value === null ? "null" : `'${String(value).replaceAll("'", "''")}'::${sqlType}`;
    });
    return `(${[...cells, "'test.csv'", String(index + 2)].join(", ")})`;
  });
  for (let at = 0; at < values.length; at += 1000) {
    await connection.run(`insert into raw_${table} values ${values.slice(at, at + 1000).join(", ")}`);
  }
}

function defaultValue(table: TableName, column: string, index: number): string {
  if (column === "name") return `Name ${index}`;
  if (column === "type") return "meeting";
  if (column === "stage") return "won";
  if (column.endsWith("_id")) return `${table}-${index}`;
  throw new Error(`${table}.${column} is required and has no default: give it in the test`);
}

async function markPresent(
  connection: DuckDBConnection,
  tables: RawTables,
  unmapped: readonly string[]
): Promise<void> {
  const isPresent = (name: TableName) =>
    tables[name] !== undefined || (required as readonly string[]).includes(name);
  await connection.run("create table table_present (table_name VARCHAR, is_present BOOLEAN)");
  await connection.run(
    "create table column_present (table_name VARCHAR, column_name VARCHAR, is_present BOOLEAN)"
  );
  for (const name of tableNames) {
    await connection.run(`insert into table_present values ('${name}', ${isPresent(name)})`);
    const rows = columnsOf(name).map(
      (column) =>
        `('${name}', '${column.name}', ${isPresent(name) && !unmapped.includes(`${name}.${column.name}`)})`
    );
    await connection.run(`insert into column_present values ${rows.join(", ")}`);
  }
}

function mergePolicy(changes: NonNullable<WarehouseOptions["policy"]>): Policy {
  const policy = policyValues(defaultPolicyFile) as unknown as Record<string, Record<string, unknown>>;
  const merged = Object.fromEntries(
    Object.entries(policy).map(([group, values]) => [group, { ...values, ...changes[group as keyof Policy] }])
  );
  // Same groups and keys as the defaults, with single values replaced by the test.
  return merged as unknown as Policy;
}

/** All rows of a table in their stored order, for comparing whole marts. */
export const tableRows = (warehouse: Warehouse, table: string): Promise<ResultRow[]> =>
  warehouse.query(`select * from ${quoteName(table)}`);
