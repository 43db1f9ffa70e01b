import { createHash } from "node:crypto";
import type { DuckDBConnection } from "@duckdb/node-api";
import {
  manifest,
  repQuarter,
  type DataWarning,
  type FileAccount,
  type LateComparison,
  type Manifest,
  type QuarantineSummary,
  type CompanyFigure
} from "../schema/outputs.js";
import { figureMeta } from "../schema/outputs/figure.js";
import type { PolicyFile } from "../schema/policy.js";
import { tableNames, type TableName } from "../schema/tables.js";
import { effectsOf } from "./effectsOf.js";
import { nameWarnings } from "./nameWarnings.js";
import { notesOf } from "./notesOf.js";
import type { DatasetWriter } from "./datasetWriter.js";
import { renewalWarnings } from "./renewalWarnings.js";
import { rowsOf } from "./rowsOf.js";
import { setAsideOf } from "./setAsideOf.js";

export interface ManifestParts {
  toolVersion: string;
  policy: PolicyFile;
  files: FileAccount[];
  quarantine: QuarantineSummary[];
  warnings: DataWarning[];
  late: Omit<LateComparison, "records_n"> | null;
  companyFigures: readonly CompanyFigure[];
  writer: Pick<DatasetWriter, "rowsOf" | "parts">;
}

/** What the snapshot was made from and what could not be measured, read off the warehouse after the models ran. */
export async function manifestOf(connection: DuckDBConnection, parts: ManifestParts): Promise<Manifest> {
  const [settings] = await rowsOf(
    connection,
    "select * exclude (known_on), cast(known_on as varchar) as known_on from settings"
  );
  const quarters = await rowsOf(
    connection,
    `select quarter, cast(start_on as varchar) as start_on, cast(end_on as varchar) as end_on,
         cast(window_start_on as varchar) as window_start_on, is_window_complete
     from quarter order by seq`
  );
  const [known] = await rowsOf(connection, "select cast(known_on as varchar) as known_on from int_known_on");
  const review = quarters.at(-1);
  return manifest.parse({
    tool_version: parts.toolVersion,
    company: settings?.["company"],
    base_currency: settings?.["base_currency"],
    fiscal_year_start_month: settings?.["fiscal_year_start_month"],
    review_quarter: review?.["quarter"],
    as_of: review?.["end_on"],
    known_on: known?.["known_on"],
    quarters,
    files: parts.files,
    quarantine: parts.quarantine,
    largely_set_aside: setAsideOf(parts, parts.policy.records.set_aside_share.value),
    tables: await tablesRead(connection),
    notes: await notesOf(connection, String(settings?.["base_currency"])),
    warnings: [
      ...parts.warnings,
      ...(await renewalWarnings(connection)),
      ...(await nameWarnings(connection))
    ],
    effects: await effectsOf(connection, parts, String(review?.["quarter"])),
    not_measured: await notMeasured(connection, String(review?.["quarter"])),
    late: parts.late && { ...parts.late, records_n: parts.writer.rowsOf("late_record") },
    parts: await parts.writer.parts(),
    retention: parts.policy.publish.retention.value,
    policy_sha256: createHash("sha256").update(JSON.stringify(parts.policy)).digest("hex")
  });
}

async function tablesRead(connection: DuckDBConnection): Promise<Manifest["tables"]> {
  const present = new Map(
    (await rowsOf(connection, "select table_name, is_present from table_present")).map((row) => [
      row["table_name"],
      row["is_present"] === true
    ])
  );
  const counted = async (table: TableName): Promise<Manifest["tables"][number]> => {
    const [row] = await rowsOf(connection, `select cast(count(*) as integer) as n from raw_${table}`);
    return { table, is_present: present.get(table) ?? false, rows: Number(row?.["n"] ?? 0) };
  };
  return Promise.all(tableNames.map(counted));
}

/** Labelled figures that are null for every person in the review quarter, with the tables that would fill them. */
async function notMeasured(connection: DuckDBConnection, quarter: string): Promise<Manifest["not_measured"]> {
  const columns = Object.entries(repQuarter.shape).flatMap(([column, schema]) => {
    const { label, needs = [] } = figureMeta(schema);
    return label ? [{ column, label, needs: needs.join(", ") }] : [];
  });
  const counts = columns.map(({ column }) => `cast(count("${column}") as integer) as "${column}"`);
  const [measured] = await rowsOf(
    connection,
    `select ${counts.join(", ")} from rep_quarter where quarter = $1`,
    [quarter]
  );
  return columns.filter(({ column }) => measured?.[column] === 0);
}
