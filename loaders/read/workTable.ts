import type { DuckDBConnection } from "@duckdb/node-api";
import { columnsOf, quoteName } from "../schema/derive.js";
import { tables, type TableName } from "../schema/tables.js";

/** Where a table's rows wait until all checks are done: raw_<table> plus the number of the source. */
export const workTable = (table: TableName): string => `work_${table}`;

export const columnNames = (table: TableName): string[] =>
  columnsOf(table).map(({ name }) => quoteName(name));

export async function createWorkTable(connection: DuckDBConnection, table: TableName): Promise<void> {
  await connection.run(
    `create temp table ${workTable(table)} as select *, cast(null as integer) as _source from raw_${table} where false`
  );
}

/** Hands the rows that passed over to raw_<table>, in an order that the files' order has no part in. */
export async function publishWorkTable(connection: DuckDBConnection, table: TableName): Promise<void> {
  const order = tables[table].key?.map(quoteName) ?? columnNames(table);
  const names = [...columnNames(table), "_file", "_line"].join(", ");
  await connection.run(
    `insert into raw_${table} (${names}) select ${names} from ${workTable(table)} order by ${order.join(", ")}`
  );
  await connection.run(`drop table ${workTable(table)}`);
}
