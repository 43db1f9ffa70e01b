import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setFlagsFromString } from "node:v8";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { literal } from "./read/sql/literal.js";

interface Reach {
  /** What does not fit into memory is written to a folder in it. */
  workFolder: string;
  /** The files that may be read, beside the work folder. */
  readable?: readonly string[];
}

/** Runs `work` on a fresh in-memory DuckDB that can neither reach beyond what is given nor be talked out of that. */
export async function withWarehouse<Result>(
  { workFolder, readable = [] }: Reach,
  work: (connection: DuckDBConnection) => Promise<Result>
): Promise<Result> {
  const spill = join(resolve(workFolder), "spill");
  // It may hold rows of the exports.
  await mkdir(spill, { recursive: true, mode: 0o700 });
  // Left to itself, V8 keeps as much garbage as there is data: a gigabyte and more for ten thousand people.
  setFlagsFromString("--heap-growing-percent=70");
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    await confine(connection, spill, readable);
    return await work(connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

async function confine(
  connection: DuckDBConnection,
  spill: string,
  readable: readonly string[]
): Promise<void> {
  const folder = literal(spill);
  // A load should leave room for the rest of the machine: what is more goes to the spill folder.
  await connection.run("set memory_limit = '800MB'");
  // Only an attached database can be compressed in memory: see compactTables.
  await connection.run("attach ':memory:' as warehouse (compress)");
  await connection.run("use warehouse");
  await connection.run(`set temp_directory = ${folder}`);
  await connection.run(`set allowed_directories = [${folder}]`);
  await connection.run(`set allowed_paths = [${readable.map((path) => literal(resolve(path))).join(", ")}]`);
  await connection.run("set autoinstall_known_extensions = false");
  await connection.run("set autoload_known_extensions = false");
  await connection.run("set enable_external_access = false");
  await connection.run("set lock_configuration = true");
}
