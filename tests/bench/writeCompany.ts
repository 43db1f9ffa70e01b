import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { literal } from "../../loaders/read/sql/literal.js";
import { quoteName } from "../../loaders/schema/derive.js";
import { benchTables, type Size } from "./benchTables.js";

/** Writes a company without one bad row, under canonical headers, with the same rows every time. */
export async function writeCompany(folder: string, size: Size): Promise<void> {
  await mkdir(folder, { recursive: true });
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const tables = Object.entries(benchTables(size));
  for (const [table, { rows, columns }] of tables) {
    const cells = Object.entries(columns).map(([name, sql]) => `${sql} as ${quoteName(name)}`);
    await connection.run(
      `copy (select ${cells.join(", ")} from range(${rows}) as numbers(i))
       to ${literal(join(folder, `${table}.csv`))} (header, delimiter ',')`
    );
  }
  connection.closeSync();
  instance.closeSync();
  const sources = {
    company: "Bench",
    base_currency: "EUR",
    known_on: "2026-10-05",
    tables: Object.fromEntries(tables.map(([table]) => [table, [{ file: `${table}.csv` }]]))
  };
  await writeFile(join(folder, "sources.json"), JSON.stringify(sources));
}
