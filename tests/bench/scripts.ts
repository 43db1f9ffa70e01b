import { createReadStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse";
import { rollup, sum } from "d3-array";

/* What somebody would write instead: bookings, win rate and activities per person, with no row checked. */

type Row = Record<string, string>;

const rowsOf = (folder: string, file: string): AsyncIterable<Row> =>
  // With `columns`, csv-parse gives objects of texts.
  createReadStream(join(folder, file)).pipe(parse({ columns: true })) as AsyncIterable<Row>;

/** In plain Node: csv-parse and d3.rollup. */
export async function nodeScript(folder: string): Promise<void> {
  const deals: Row[] = [];
  for await (const row of rowsOf(folder, "deals.csv")) deals.push(row);
  const owner = (row: Row) => row["owner_id"];
  const won = deals.filter(({ stage }) => stage === "won");
  const bookings = rollup(won, (rows) => sum(rows, ({ amount }) => Number(amount)), owner);
  const winRates = rollup(
    deals.filter(({ stage }) => stage !== "open"),
    (rows) => rows.filter(({ stage }) => stage === "won").length / rows.length,
    owner
  );
  // Counted as they come: ten million objects would not fit.
  const activities = new Map<string, number>();
  for await (const { rep_id = "" } of rowsOf(folder, "activities.csv"))
    activities.set(rep_id, (activities.get(rep_id) ?? 0) + 1);
  found(bookings.size, winRates.size, activities.size);
}

interface Sqlite {
  exec(sql: string): void;
  prepare(sql: string): { run(values: (string | undefined)[]): unknown; finalize(): void };
  all(sql: string): unknown[];
  close(): void;
}

/** With SQLite: the rows inserted, then the same figures by SQL. */
export async function sqliteScript(folder: string): Promise<void> {
  const place = await mkdtemp(join(tmpdir(), "bench-sqlite-"));
  const database = await openSqlite(join(place, "company.db"));
  database.exec("pragma journal_mode = off; pragma synchronous = off; pragma locking_mode = exclusive");
  await fill(database, folder, "deals", ["deal_id", "owner_id", "stage", "amount"]);
  await fill(database, folder, "activities", ["activity_id", "rep_id", "happened_on"]);
  const bookings = database.all(
    "select owner_id, sum(amount) as won from deals where stage = 'won' group by owner_id"
  );
  const winRates = database.all(
    "select owner_id, avg(stage = 'won') as rate from deals where stage <> 'open' group by owner_id"
  );
  const activities = database.all("select rep_id, count(*) as n from activities group by rep_id");
  database.close();
  await rm(place, { recursive: true });
  found(bookings.length, winRates.length, activities.length);
}

async function fill(database: Sqlite, folder: string, table: string, columns: string[]): Promise<void> {
  database.exec(`create table ${table} (${columns.join(", ")}); begin`);
  const insert = database.prepare(`insert into ${table} values (${columns.map(() => "?").join(", ")})`);
  for await (const row of rowsOf(folder, `${table}.csv`)) insert.run(columns.map((column) => row[column]));
  insert.finalize();
  database.exec("commit");
}

/** The package is named where the compiler does not look for it, since only the benchmark needs it. */
async function openSqlite(path: string): Promise<Sqlite> {
  const name = "node-sqlite3-wasm";
  const { default: loaded } = (await import(name)) as { default: { Database: new (path: string) => Sqlite } };
  return new loaded.Database(path);
}

function found(...sizes: number[]): void {
  if (sizes.some((size) => size === 0)) throw new Error("The script found nobody.");
}
