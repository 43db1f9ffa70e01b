import { createHash } from "node:crypto";
import type { DuckDBConnection } from "@duckdb/node-api";
import { columnsOf, quoteName } from "../../schema/derive.js";
import { tables, type TableName } from "../../schema/tables.js";
import type { Sources } from "../../sources/resolveSource.js";
import { futureChecks } from "../check/checksOf.js";
import { softReferences } from "../check/softReferences.js";
import { fxChecks } from "../check/fxChecks.js";
import type { SourcePlan } from "../plan/sourcePlan.js";
import { rowsOf } from "../sql/rows.js";
import { readerVersion } from "./readerVersion.js";

export interface KeyInput {
  table: TableName;
  plans: readonly SourcePlan[];
  /** The SHA-256 of every file that the plans read, in their order. */
  hashes: readonly string[];
  sources: Sources;
  /** ISO date after which nothing can have been finished. */
  knownOn: string;
}

/**
 * A hash of everything that decides which rows a table gets and which are rejected: the reader, the plan, the bytes of
 * its files, the settings its checks use, and the keys of the tables it refers to, which have to be loaded.
 */
export async function tableKey(connection: DuckDBConnection, input: KeyInput): Promise<string> {
  const { table, plans, hashes, sources, knownOn } = input;
  const { base_currency, fiscal_year_start_month } = sources;
  const described = {
    reader: await readerVersion(),
    table,
    // The number of a plan only says where it stands in this load.
    plans: plans.map(({ id: _id, companions, ...plan }) => ({ ...plan, companions: [...companions] })),
    hashes,
    settings: { base_currency, fiscal_year_start_month },
    knownOn: futureChecks(table, knownOn).length > 0 ? knownOn : null,
    parents: await parentKeys(connection, parentsOf(table, sources))
  };
  return createHash("sha256").update(JSON.stringify(described)).digest("hex");
}

/** The files that plans read, their companions included. */
export const filesOfPlans = (plans: readonly SourcePlan[]): string[] =>
  plans.flatMap(({ main, companions }) => [main.file, ...companions.keys()]);

/** The tables whose keys the checks of a table look at. */
function parentsOf(table: TableName, sources: Sources): TableName[] {
  const hard = columnsOf(table).flatMap(({ reference, references }) =>
    reference === "hard" && references ? [references.split(".")[0] as TableName] : []
  );
  const soft = softReferences(table, sources.tables)
    .map(({ parent }) => parent)
    .filter((parent) => parent !== table);
  return [
    ...new Set([...hard, ...soft, ...(fxChecks(table, sources).length > 0 ? (["fx_rates"] as const) : [])])
  ];
}

/** Per table the number of its keys and a sum over their hashes, which their order has no part in. */
async function parentKeys(connection: DuckDBConnection, parents: readonly TableName[]): Promise<string[]> {
  const found: string[] = [];
  for (const parent of parents) {
    const key = (tables[parent].key ?? []).map((name) => `cast(${quoteName(name)} as varchar)`);
    const [row] = await rowsOf(
      connection,
      `select cast(count(*) as varchar) || ' ' || coalesce(cast(bit_xor(md5_number(concat_ws(chr(31), ${key.join(", ")}))) as varchar), '') as keys
       from raw_${parent}`
    );
    found.push(`${parent} ${String(row?.["keys"])}`);
  }
  return found;
}
