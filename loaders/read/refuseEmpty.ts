import type { DuckDBConnection } from "@duckdb/node-api";
import { t } from "../../src/text/t.js";
import { told } from "../../src/text/told.js";
import type { FileAccount, QuarantineSummary } from "../schema/outputs.js";
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
    refuse([noOwner(filesOf(loaded.plans), t("these columns, but not one row that names an owner"))]);
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
  const counts = {
    read: sum((file) => file.read),
    rejected: sum((file) => file.quarantined),
    filtered: sum((file) => file.filtered)
  };
  return {
    code: "TABLE_EMPTY",
    where: files.map(({ file }) => file).join(", "),
    expected: t("rows for the required table {table}", { table }),
    found: top
      ? t("{read} rows, of which {rejected} were rejected, most often {reason} and {filtered} filtered", {
          ...counts,
          reason: reasonOf(top)
        })
      : t("{read} rows, of which {rejected} were rejected and {filtered} filtered", counts),
    mend: quarantineFolder
      ? t("The rejected rows and reasons are in {folder}.", { folder: quarantineFolder })
      : t("Export the rows, or correct keep in sources.json.")
  };
}

function reasonOf(summary: QuarantineSummary): string {
  const { code, column } = summary;
  const expected = told(summary, "expected");
  return column
    ? t("{code} in {column} (expected {expected})", { code, column, expected })
    : t("{code} (expected {expected})", { code, expected });
}
