import type { DuckDBConnection } from "@duckdb/node-api";
import { type DatasetName, datasets } from "../../loaders/schema/outputs.js";
import type { Policy } from "../../loaders/schema/policy.js";
import { historyMonths } from "../../loaders/score/capability/context.js";
import { quarterMarts, readCompany } from "../../loaders/score/marts/readMarts.js";
import { score, type Scored } from "../../loaders/score/score.js";

/** Every part of a score put together; rows stand in the order of the parts. */
export async function wholeScore(connection: DuckDBConnection, policy: Policy): Promise<Scored> {
  const whole = new Map<string, unknown[]>();
  for await (const part of score(connection, policy))
    for (const name of Object.keys(datasets) as DatasetName[]) {
      const rows: readonly unknown[] | undefined = part[name as keyof Scored];
      if (rows) whole.set(name, [...(whole.get(name) ?? []), ...rows]);
    }
  // Every dataset that score judges is in one of its parts, which the tests of score check.
  return Object.fromEntries(whole) as unknown as Scored;
}

/** What score judges, quarter by quarter. */
export async function quartersOf(connection: DuckDBConnection, policy: Policy) {
  const company = await readCompany(connection);
  const found = [];
  for (const end of company.quarter) {
    const marts = quarterMarts(connection, end, historyMonths(policy));
    found.push({
      ...company,
      ...(await marts.figures()),
      ...(await marts.spreads()),
      ...(await marts.pursuits()),
      ...(await marts.comparisons()),
      ...(await marts.customers()),
      ...(await marts.assessments()),
      ...(await marts.keyAccounts()),
      quarter: [end]
    });
  }
  return found;
}
