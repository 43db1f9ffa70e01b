import type { z } from "zod";
import { columnMeta, type ColumnMeta } from "./columns.js";
import { tableNames, tables, type TableName } from "./tables.js";
import { unwrapNullable } from "./unwrapNullable.js";

const sqlTypes: Record<ColumnMeta["kind"], string> = {
  id: "VARCHAR",
  text: "VARCHAR",
  name: "VARCHAR",
  choice: "VARCHAR",
  quarter: "VARCHAR",
  date: "DATE",
  money: "DECIMAL(18,4)",
  ratio: "DECIMAL(9,6)",
  integer: "INTEGER",
  score: "DECIMAL(6,3)",
  rate: "DECIMAL(18,8)",
  boolean: "BOOLEAN"
};

export interface Column extends ColumnMeta {
  name: string;
  sqlType: string;
  isRequired: boolean;
  /** The values a choice column allows. */
  choices: readonly string[] | null;
}

/** The columns of a canonical table in declared order. */
export function columnsOf(table: TableName): Column[] {
  return Object.entries(tables[table].columns.shape as Record<string, z.ZodType>).map(([name, schema]) => {
    const meta = columnMeta(schema);
    const inner = unwrapNullable(schema);
    return {
      ...meta,
      name,
      sqlType: sqlTypes[meta.kind],
      isRequired: !schema.safeParse(null).success,
      choices: inner.def.type === "enum" ? (inner as z.ZodEnum).options.map(String) : null
    };
  });
}

/** Quotes a SQL identifier; identifiers come from the schema only, never from a file. */
export const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** `create table raw_deals (…)`: the canonical columns, then where each row came from; _line is null where nothing has to name it. */
export function createTableSql(table: TableName): string {
  const lines = columnsOf(table).map(
    ({ name, sqlType, isRequired }) => `    ${quoteName(name)} ${sqlType}${isRequired ? " not null" : ""}`
  );
  return `create table raw_${table} (\n${[...lines, "    _file VARCHAR not null", "    _line BIGINT"].join(",\n")}\n)`;
}

/** One `create table` per canonical table, empty. */
export const createAllTablesSql = (): string =>
  tableNames.map((table) => `${createTableSql(table)};`).join("\n");
