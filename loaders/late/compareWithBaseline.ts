import type { DuckDBConnection } from "@duckdb/node-api";
import { lateOrder } from "../models/order.js";
import { buildModel } from "../models/run.js";
import { rowsOf } from "../publish/rowsOf.js";
import { literal } from "../read/sql/literal.js";
import type { LateComparison } from "../schema/outputs.js";
import type { Baseline } from "./baselines.js";

type Comparison = Omit<LateComparison, "records_n">;

/**
 * Holds the events of past quarters against those of the newest export before this one, into table `late_record`.
 * Null = there is no earlier export. `path` gets this export's own events, for the loads that follow.
 * Runs after the models. A load of the same export again is held against the same baseline: its outcome is the same.
 */
export async function compareWithBaseline(
  connection: DuckDBConnection,
  baselines: readonly Baseline[],
  path: string
): Promise<{ comparison: Comparison | null; own: Baseline }> {
  const [known] = await rowsOf(connection, "select cast(known_on as varchar) as known_on from int_known_on");
  const knownOn = String(known?.["known_on"]);
  await bindBaseline(connection, baselines.findLast((one) => one.knownOn < knownOn) ?? null);
  for (const model of lateOrder) await buildModel(connection, model);
  const [row] = await rowsOf(connection, "select * from late_comparison");
  const own = { path, knownOn, asOf: await writeOwn(connection, path) };
  // The columns of late_comparison are named as the schema names them; the manifest parses them.
  return { comparison: (row as Comparison | undefined) ?? null, own };
}

async function bindBaseline(connection: DuckDBConnection, baseline: Baseline | null): Promise<void> {
  await connection.run("create table baseline_of (known_on DATE, as_of DATE)");
  const events = "table_name, record_id, event, event_on, amount, account_id, rep_id";
  if (baseline) {
    await connection.run("insert into baseline_of values ($1::VARCHAR::DATE, $2::VARCHAR::DATE)", [
      baseline.knownOn,
      baseline.asOf
    ]);
    await connection.run(
      `create table baseline as select ${events} from read_parquet(${literal(baseline.path)})`
    );
  } else
    await connection.run(
      `create table baseline (table_name VARCHAR, record_id VARCHAR, event VARCHAR, event_on DATE,
           amount DOUBLE, account_id VARCHAR, rep_id VARCHAR)`
    );
}

/** Gives the last day of the quarter that was complete at this export. */
async function writeOwn(connection: DuckDBConnection, path: string): Promise<string> {
  const [row] = await rowsOf(
    connection,
    `select cast(int_calendar.end_on as varchar) as as_of from int_calendar
     inner join int_review on int_calendar.quarter_no = int_review.known_quarter_no - 1`
  );
  const asOf = String(row?.["as_of"]);
  await connection.run(
    `copy (select * exclude (as_of) from late_event where as_of = ${literal(asOf)}::DATE
         order by table_name, record_id, event) to ${literal(path)} (format parquet)`
  );
  return asOf;
}
