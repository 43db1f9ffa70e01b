import type { DuckDBConnection } from "@duckdb/node-api";
import type { TableName } from "../../schema/tables.js";
import type { Sources } from "../../sources/resolveSource.js";
import type { SourceCount } from "../loadSource.js";
import type { SourcePlan } from "../plan/sourcePlan.js";
import type { Quarantine } from "../quarantine/quarantine.js";
import { literal } from "../sql/literal.js";
import { countOf } from "../sql/rows.js";
import { isUnordered } from "../workTable.js";
import type { HeldTable, ReadingCache } from "./readingCache.js";
import { filesOfPlans, tableKey } from "./tableKey.js";

export interface TableReading {
  table: TableName;
  plans: readonly SourcePlan[];
  sources: Sources;
  knownOn: string;
  counts: Map<number, SourceCount>;
  quarantine: Quarantine;
}

/** Takes a table from the cache, good rows, counts and rejected rows; false, with nothing changed, where it has to be read. */
export async function takeHeld(
  connection: DuckDBConnection,
  cache: ReadingCache,
  reading: TableReading
): Promise<boolean> {
  const { table, plans, counts, quarantine } = reading;
  const hashes: string[] = [];
  for (const file of filesOfPlans(plans)) {
    const hash = await cache.hashes.known(file);
    if (hash === null) return false;
    hashes.push(hash);
  }
  const found = await cache.find(await tableKey(connection, { ...reading, hashes }));
  if (found === null || !(await isComplete(connection, found))) return false;
  const from = `select * from read_parquet(${literal(found.path)})`;
  if (isUnordered(table)) {
    // The largest table stays where it is: the models look at a few of its columns.
    await connection.run(`drop table raw_${table}`);
    await connection.run(`create view raw_${table} as ${from}`);
  } else await connection.run(`insert into raw_${table} ${from}`);
  for (const [index, { count, rejects }] of found.held.sources.entries()) {
    const id = plans[index]?.id ?? -1;
    counts.set(id, count);
    quarantine.add(id, rejects);
  }
  return true;
}

/** Whether the held rows are those that the counts speak of. */
async function isComplete(
  connection: DuckDBConnection,
  { path, held }: { path: string; held: HeldTable }
): Promise<boolean> {
  const rejected = ({ rejects }: HeldTable["sources"][number]) =>
    new Set(rejects.map(({ line }) => line)).size;
  const expected = held.sources.reduce(
    (rows, source) => rows + source.count.read - source.count.filtered - rejected(source),
    0
  );
  const rows = await countOf(connection, `select count(*) from read_parquet(${literal(path)})`).catch(
    () => -1
  );
  return rows === expected;
}

/** Writes a table that was read to the cache, for the loads that follow. */
export async function holdTable(
  connection: DuckDBConnection,
  cache: ReadingCache,
  reading: TableReading
): Promise<void> {
  const { table, plans, counts, quarantine } = reading;
  const hashes: string[] = [];
  for (const { id, main, companions } of plans) {
    hashes.push(await cache.hashes.note(main.file, counts.get(id)?.sha256 ?? ""));
    for (const file of companions.keys()) hashes.push(await cache.hashes.hashed(file));
  }
  const key = await tableKey(connection, { ...reading, hashes });
  await connection.run(`copy raw_${table} to ${literal(cache.draftPath(table))} (format parquet)`);
  const sources = plans.flatMap(({ id }) => {
    const count = counts.get(id);
    return count ? [{ count, rejects: quarantine.rejectsOf(id) }] : [];
  });
  await cache.add(key, table, sources);
}
