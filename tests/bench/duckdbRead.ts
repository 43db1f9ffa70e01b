import { open, readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { literal } from "../../loaders/read/sql/literal.js";
import { columnsOf } from "../../loaders/schema/derive.js";
import type { TableName } from "../../loaders/schema/tables.js";

/** DuckDB's own typed read of every CSV, with each column's type given and no row checked: what all else is compared with. */
export async function duckdbRead(folder: string): Promise<void> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  for (const file of (await readdir(folder)).filter((name) => name.endsWith(".csv"))) {
    const path = join(folder, file);
    const known = columnsOf(basename(file, ".csv") as TableName);
    const columns = (await headersOf(path)).map(
      (header) => `${literal(header)}: '${known.find(({ name }) => name === header)?.sqlType ?? "VARCHAR"}'`
    );
    await connection.run(
      `create table "${file}" as select * from read_csv(${literal(path)},
         columns = {${columns.join(", ")}}, header = true, auto_detect = false)`
    );
  }
  connection.closeSync();
  instance.closeSync();
}

async function headersOf(path: string): Promise<string[]> {
  const file = await open(path);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
  await file.close();
  return (buffer.toString("utf8", 0, bytesRead).split("\n")[0] ?? "").split(",");
}
