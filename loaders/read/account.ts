import type { DuckDBConnection } from "@duckdb/node-api";
import { joinItems } from "../../src/rules/format/joinItems.js";
import { t, type Text } from "../../src/text/t.js";
import type { FileAccount } from "../schema/outputs.js";
import type { TableName } from "../schema/tables.js";
import { type NonData, nonDataKinds } from "./csv/readRecords.js";
import type { SourceCount } from "./loadSource.js";
import type { SourcePlan } from "./plan/sourcePlan.js";
import type { Quarantine } from "./quarantine/quarantine.js";
import { countOf, rowsOf } from "./sql/rows.js";
import { workTable } from "./workTable.js";

const noRecords = Object.fromEntries(nonDataKinds.map((kind) => [kind, 0])) as FileAccount["non_data"];

/** The date that says how far a table's file reaches. */
const mainDates: Partial<Record<TableName, string>> = {
  fx_rates: "valid_from",
  reps: "hired_on",
  assessments: "assessed_on",
  account_owners: '"from"',
  deals: "closed_on",
  contracts: "end_on",
  complaints: "opened_on",
  activities: "happened_on",
  advocacy: "happened_on",
  risk_flags: "raised_on",
  decisions: "decided_on"
};

interface TableSources {
  table: TableName;
  plans: readonly SourcePlan[];
  counts: ReadonlyMap<number, SourceCount>;
  quarantine: Quarantine;
}

/** Throws where a row of a file was neither loaded nor quarantined nor filtered: a mistake of this program. */
export async function closeAccounts(
  connection: DuckDBConnection,
  { table, plans, counts, quarantine }: TableSources
) {
  for (const { id, main } of plans) {
    const count = counts.get(id);
    const loaded = await countOf(connection, `select count(*) from ${workTable(table)} where _source = $1`, [
      id
    ]);
    const quarantined = quarantine.rowsOf(id);
    if (count && count.read === loaded + quarantined + count.filtered) continue;
    throw new Error(
      `${main.file} as ${table}: read ${count?.read} rows, but loaded ${loaded}, quarantined ${quarantined}, filtered ${count?.filtered}. This is a defect of the reader; nothing was published.`
    );
  }
}

export async function accountOf(
  connection: DuckDBConnection,
  { table, main }: SourcePlan,
  count: SourceCount,
  quarantined: number
): Promise<FileAccount> {
  const date = mainDates[table];
  const [latest] = await rowsOf(
    connection,
    `select cast(max(${date ?? "null"}) as varchar) as last_on from raw_${table} where _file = $1`,
    [main.file]
  );
  const { bytes, sha256, lines, read, filtered, nonData, nullTokens, proof, proof_zh } = count;
  const last_on = latest?.["last_on"];
  return {
    file: main.file,
    table,
    bytes,
    sha256,
    lines,
    non_data: { ...noRecords, ...nonData },
    null_tokens: nullTokens,
    proof,
    proof_zh,
    read,
    loaded: read - quarantined - filtered,
    quarantined,
    filtered,
    last_on: last_on == null ? null : String(last_on)
  };
}

const nonDataWords = {
  header: "header {records}",
  preamble: "preamble {records}",
  blank: "blank {records}",
  total: "total {records}",
  footer: "footer {records}",
  behind_last_line: "behind last line {records}"
} as const satisfies Record<NonData, Text>;

/** `deals  Opportunity.csv  read 5,812 = loaded 5,790 + quarantined 12 + filtered 10; no data: header 1, blank 2` */
export function accountLine(account: FileAccount): string {
  const { table, file, read, loaded, quarantined, filtered, non_data } = account;
  const counted = (count: number): string => count.toLocaleString("en-US");
  const others = nonDataKinds
    .filter((kind) => non_data[kind] > 0)
    .map((kind) => t(nonDataWords[kind], { records: non_data[kind] }));
  const sum = t("read {all} = loaded {good} + quarantined {bad} + filtered {left}", {
    all: counted(read),
    good: counted(loaded),
    bad: counted(quarantined),
    left: counted(filtered)
  });
  return t("{table}  {file}  {sum}; no data: {others}", {
    table,
    file,
    sum,
    others: joinItems(others) || t("none")
  });
}
