import type { DuckDBConnection } from "@duckdb/node-api";
import { createAllTablesSql } from "../schema/derive.js";

/** Creates raw_<table> for every canonical table, empty, and the two tables that say what is present. */
export async function createRawTables(connection: DuckDBConnection): Promise<void> {
  await connection.run(createAllTablesSql());
  await connection.run("create table table_present (table_name VARCHAR, is_present BOOLEAN)");
  await connection.run(
    "create table column_present (table_name VARCHAR, column_name VARCHAR, is_present BOOLEAN)"
  );
}
