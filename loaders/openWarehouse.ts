import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";

/** Runs `work` on a fresh in-memory DuckDB that can neither reach outside `workFolder` nor be talked out of that. */
export async function withWarehouse<Result>(
  workFolder: string,
  work: (connection: DuckDBConnection) => Promise<Result>
): Promise<Result> {
  const spill = join(resolve(workFolder), "spill");
  await mkdir(spill, { recursive: true });
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    await confine(connection, spill);
    return await work(connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

async function confine(connection: DuckDBConnection, spill: string): Promise<void> {
  const folder = `'${spill.replaceAll("'", "''")}'`;
  await connection.run(`set temp_directory = ${folder}`);
  await connection.run(`set allowed_directories = [${folder}]`);
  await connection.run("set autoinstall_known_extensions = false");
  await connection.run("set autoload_known_extensions = false");
  await connection.run("set enable_external_access = false");
  await connection.run("set lock_configuration = true");
}
