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
    const names = columnsOf(table).map(({ name }) => name);
    // One statement a table: a statement a column took longer than reading most files.
    await connection.run(
      `insert into column_present values ${names.map((_, index) => `($1, $${2 * index + 2}, $${2 * index + 3})`).join(", ")}`,
      [table, ...names.flatMap((name) => [name, mapped.has(name)])]
    );
  }
}
