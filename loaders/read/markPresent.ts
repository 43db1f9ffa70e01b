import type { DuckDBConnection } from "@duckdb/node-api";
import { columnsOf } from "../schema/derive.js";
import { tableNames } from "../schema/tables.js";
import type { SourcePlan } from "./plan/sourcePlan.js";

/** A table is present when it has a file; a column when some file has its header, or it is derived or constant. */
export async function markPresent(connection: DuckDBConnection, plans: readonly SourcePlan[]): Promise<void> {
  for (const table of tableNames) {
    const own = plans.filter((plan) => plan.table === table);
    const mapped = new Set(own.flatMap(({ columns }) => columns.map(({ column }) => column.name)));
    await connection.run("insert into table_present values ($1, $2)", [table, own.length > 0]);
    for (const { name } of columnsOf(table)) {
      await connection.run("insert into column_present values ($1, $2, $3)", [table, name, mapped.has(name)]);
    }
  }
}
