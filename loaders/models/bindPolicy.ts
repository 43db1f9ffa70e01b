import type { DuckDBConnection } from "@duckdb/node-api";
import { quoteName } from "../schema/derive.js";
import type { Policy } from "../schema/policy.js";

/** What sources.json says about the company; the models read it from the one-row table `settings`. */
export interface Settings {
  company: string;
  baseCurrency: string;
  fiscalYearStartMonth: number;
  /** ISO date; null = the latest date in the data. */
  knownOn: string | null;
  /** As 2026-Q3; null = the last complete quarter. */
  reviewQuarter: string | null;
}

/** Creates the one-row table `settings`. */
export async function bindSettings(connection: DuckDBConnection, settings: Settings): Promise<void> {
  await connection.run(
    `create table settings as
     select $1::VARCHAR as company, $2::VARCHAR as base_currency, $3::INTEGER as fiscal_year_start_month,
         $4::VARCHAR::DATE as known_on, $5::VARCHAR as review_quarter`,
    [
      settings.company,
      settings.baseCurrency,
      settings.fiscalYearStartMonth,
      settings.knownOn,
      settings.reviewQuarter
    ]
  );
}

/**
 * Makes the policy readable to SQL: the one-row table `policy` with a column GROUP_KEY per single value,
 * and a small table for each list. Thresholds reach the models this way only.
 */
export async function bindPolicy(connection: DuckDBConnection, policy: Policy): Promise<void> {
  const { signals: _signals, ...groups } = policy;
  const entries = Object.entries(groups).flatMap(([group, values]) =>
    Object.entries(values as Record<string, unknown>).flatMap(([key, value]): [string, number | string][] =>
      typeof value === "number" || typeof value === "string" ? [[`${group}_${key}`, value]] : []
    )
  );
  const columns = entries.map(
    ([name, value], index) => `$${index + 1}::${sqlType(value)} as ${quoteName(name)}`
  );
  await connection.run(
    `create table policy as select ${columns.join(", ")}`,
    entries.map(([, value]) => value)
  );
  await bindList(connection, "policy_misfit_reason", "reason", policy.types.misfit_reasons.map(lower));
  await bindList(
    connection,
    "policy_avoidable_reason",
    "reason",
    policy.capability.avoidable_reasons.map(lower)
  );
  await bindList(connection, "policy_extra_column", "column_name", policy.publish.extra_columns);
  await bindSizeBands(connection, policy.deals.size_bands);
}

const lower = (text: string): string => text.trim().toLowerCase();
const sqlType = (value: number | string): string =>
  typeof value === "string" ? "VARCHAR" : Number.isInteger(value) ? "INTEGER" : "DOUBLE";

async function bindList(
  connection: DuckDBConnection,
  table: string,
  column: string,
  values: readonly string[]
): Promise<void> {
  await connection.run(`create table ${table} (${column} VARCHAR)`);
  for (const value of values) await connection.run(`insert into ${table} values ($1)`, [value]);
}

async function bindSizeBands(connection: DuckDBConnection, edges: readonly number[]): Promise<void> {
  await connection.run("create table policy_size_band (band INTEGER, band_from DOUBLE, band_to DOUBLE)");
  const sorted = [0, ...[...edges].sort((a, b) => a - b)];
  for (const [band, from] of sorted.entries()) {
    await connection.run("insert into policy_size_band values ($1, $2, $3::DOUBLE)", [
      band,
      from,
      sorted[band + 1] ?? null
    ]);
  }
}
