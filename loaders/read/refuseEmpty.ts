import type { DuckDBConnection } from "@duckdb/node-api";
import type { FileAccount } from "../schema/outputs.js";
import { tableNames, tables } from "../schema/tables.js";
import { type Problem, refuse } from "../sources/dataProblem.js";
import { filesOf, noOwner } from "./plan/missingOwner.js";
import type { SourcePlan } from "./plan/sourcePlan.js";
import type { Quarantine } from "./quarantine/quarantine.js";
import { countOf } from "./sql/rows.js";

interface Loaded {
  plans: readonly SourcePlan[];
  files: readonly FileAccount[];
  quarantine: Quarantine;
  quarantineFolder: string | null;
}

/** Refuses data in which a required table kept no row, or in which no row names an owner. */
export async function refuseEmpty(connection: DuckDBConnection, loaded: Loaded): Promise<void> {
  const problems = tableNames
    .filter((table) => tables[table].isRequired)
    .map((table) => ({ table, files: loaded.files.filter((file) => file.table === table) }))
    .filter(({ files }) => files.every((file) => file.loaded === 0))
    .map(({ table, files }) => emptyTable(table, files, loaded));
  refuse(problems);
  const owned = await countOf(
    connection,
    `select (select count(owner_id) from raw_deals) + (select count(owner_id) from raw_accounts)
       + (select count(*) from raw_account_owners)`
  );
  if (owned === 0)
    refuse([noOwner(filesOf(loaded.plans), "these columns, but not one row that names an owner")]);
}

function emptyTable(
  table: string,
  files: readonly FileAccount[],
  { plans, quarantine, quarantineFolder }: Loaded
): Problem {
  const sum = (count: (file: FileAccount) => number) => files.reduce((total, file) => total + count(file), 0);
  const [top] = quarantine
    .summaries(plans)
    .filter((summary) => summary.table === table)
    .sort((left, right) => right.rows - left.rows);
  const reason = top
    ? `, most often ${top.code}${top.column ? ` in ${top.column}` : ""} (expected ${top.expected})`
    : "";
  return {
    code: "TABLE_EMPTY",
    where: files.map(({ file }) => file).join(", "),
    expected: `rows for the required table ${table}`,
    found: `${sum((file) => file.read)} rows, of which ${sum((file) => file.quarantined)} were rejected${reason} and ${sum((file) => file.filtered)} filtered`,
    mend: quarantineFolder
      ? `The rejected rows and reasons are in ${quarantineFolder}.`
      : "Export the rows, or correct keep in sources.json."
  };
}
