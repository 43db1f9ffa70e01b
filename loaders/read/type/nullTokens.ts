import type { DuckDBConnection } from "@duckdb/node-api";
import type { SourcePlan } from "../plan/sourcePlan.js";
import { Parameters } from "../sql/parameters.js";
import { countOf } from "../sql/rows.js";
import { isNullTokenSql } from "./textSql.js";

/** How many cells of the columns read hold a text that means no value. */
export async function countNullTokens(
  connection: DuckDBConnection,
  plan: SourcePlan,
  stage: string
): Promise<number> {
  const { null_tokens } = plan.formats;
  if (null_tokens.length === 0 || plan.main.headers.length === 0) return 0;
  const parameters = new Parameters();
  const tokens = null_tokens.map((token) => parameters.bind(token.trim()));
  const counts = plan.main.headers.map(
    (_header, index) => `count(*) filter (where ${isNullTokenSql(`c${index}`, tokens)})`
  );
  return countOf(connection, `select ${counts.join(" + ")} from ${stage}`, parameters.values);
}
