import type { DuckDBConnection } from "@duckdb/node-api";
import { columnsOf, quoteName } from "../schema/derive.js";
import { tables, type TableName } from "../schema/tables.js";

/** Where a table's rows wait until all checks are done: raw_<table> plus the number of the source. */
export const workTable = (table: TableName): string => `work_${table}`;

export const columnNames = (table: TableName): string[] =>
  columnsOf(table).map(({ name }) => quoteName(name));

/**
 * Tables of which the models only count rows and take first and last days, so that the order of rows reaches no figure.
 * They outgrow all others: sorting them, and holding them twice for it, would take half as long as reading them.
 */
const unordered: readonly TableName[] = ["activities"];

export async function createWorkTable(connection: DuckDBConnection, table: TableName): Promise<void> {
  const kind = unordered.includes(table) ? "table" : "temp table";
  await connection.run(
    `create ${kind} ${workTable(table)} as select *, cast(null as integer) as _source from raw_${table} where false`
  );
}

/** Makes the rows that passed raw_<table>, in an order that the files' order has no part in where that could matter. */
export async function publishWorkTable(connection: DuckDBConnection, table: TableName): Promise<void> {
  if (unordered.includes(table)) {
    await connection.run(`drop table raw_${table}`);
    await connection.run(`alter table ${workTable(table)} drop column _source`);
    await connection.run(`alter table ${workTable(table)} rename to raw_${table}`);
    return;
  }
  const order = tables[table].key?.map(quoteName) ?? columnNames(table);
  const names = [...columnNames(table), "_file", "_line"].join(", ");
  await connection.run(
    `insert into raw_${table} (${names}) select ${names} from ${workTable(table)} order by ${order.join(", ")}`
  );
  await connection.run(`drop table ${workTable(table)}`);
}
