import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import type { SourcePlan } from "./plan/sourcePlan.js";
import type { Quarantine } from "./quarantine/quarantine.js";
import type { Reject } from "./quarantine/reject.js";
import { countOf, rowsOf } from "./sql/rows.js";
import { type BrokenRecord, refuseBroken, stageFile } from "./stageFile.js";
import { goodSql, insertGoodSql, typeSource, type Typing } from "./type/typeSource.js";
import { workTable } from "./workTable.js";

export interface SourceCount {
  bytes: number;
  sha256: string;
  read: number;
  filtered: number;
}

interface LoadSourceOptions {
  folder: string;
  plan: SourcePlan;
  quarantine: Quarantine;
}

/** One file of one table: its good rows go to the table's work table, its bad ones to quarantine. */
export async function loadSource(
  connection: DuckDBConnection,
  options: LoadSourceOptions
): Promise<SourceCount> {
  const { folder, plan, quarantine } = options;
  const stage = `stage_${plan.id}`;
  const { formats } = plan;
  const staged = await stageFile(connection, {
    path: join(folder, plan.main.file),
    needed: plan.main,
    formats,
    table: stage
  });
  quarantine.add(plan.id, staged.broken.map(brokenReject));
  const companions = await stageCompanions(connection, folder, plan);
  const typed = `typed_${plan.id}`;
  const typing = typeSource({
    plan,
    stage,
    into: typed,
    companionOf: (file) => companionOf(plan, companions, file)
  });
  await connection.run(typing.sql, typing.values);
  await connection.run(insertGoodSql(plan, typed, workTable(plan.table)), [plan.main.file, plan.id]);
  quarantine.add(plan.id, await typingRejects(connection, { plan, typing, typed, stage }));
  const kept = await countOf(connection, `select count(*) from ${typed}`);
  for (const table of [stage, typed, ...companions.values()]) await connection.run(`drop table ${table}`);
  const filtered = staged.read - staged.broken.length - kept;
  return { bytes: staged.bytes, sha256: staged.sha256, read: staged.read, filtered };
}

/** Staging table per lookup or lines file. */
async function stageCompanions(
  connection: DuckDBConnection,
  folder: string,
  plan: SourcePlan
): Promise<Map<string, string>> {
  const tables = new Map<string, string>();
  for (const [file, needed] of plan.companions) {
    const table = `stage_${plan.id}_${tables.size}`;
    const staged = await stageFile(connection, {
      path: join(folder, file),
      needed,
      formats: plan.formats,
      table
    });
    refuseBroken(file, staged.broken);
    tables.set(file, table);
  }
  return tables;
}

function companionOf(plan: SourcePlan, tables: Map<string, string>, file: string) {
  const headers = plan.companions.get(file)?.headers ?? [];
  return { table: tables.get(file) ?? "", cell: (header: string) => `c${headers.indexOf(header)}` };
}

const brokenReject = ({ line, code, found, expected, text }: BrokenRecord): Reject => ({
  line,
  column: null,
  value: found,
  code,
  expected,
  mend:
    code === "RAGGED_ROW"
      ? "Quote the text that holds the delimiter, or declare its header as formats.unquoted_delimiters_in in sources.json."
      : "Correct this line in the export.",
  row: text
});

interface RejectOptions {
  plan: SourcePlan;
  typing: Typing;
  typed: string;
  stage: string;
}

/** Every column of every row that failed a check. */
async function typingRejects(
  connection: DuckDBConnection,
  { plan, typing, typed, stage }: RejectOptions
): Promise<Reject[]> {
  const headers = plan.main.headers.map((_header, index) => `m.c${index}`);
  const checked = typing.columns.map((_column, index) => `o${index}, x${index}`);
  const rows = await rowsOf(
    connection,
    `select cast(t.line as integer) as line, ${[...headers, ...checked].join(", ")}
     from ${typed} as t join ${stage} as m on m.line = t.line where not (${goodSql(plan)}) order by t.line`
  );
  return rows.flatMap((row) => {
    const source = Object.fromEntries(plan.main.headers.map((header, index) => [header, row[`c${index}`]]));
    return typing.columns.flatMap(({ name, checks }, index) => {
      const check = checks[Number(row[`x${index}`]) - 1];
      if (!check) return [];
      const value = row[`o${index}`];
      return [
        {
          line: Number(row["line"]),
          column: name,
          value: value == null ? null : String(value),
          code: check.code,
          expected: check.expected,
          mend: mendOf(plan, name, check.format),
          row: JSON.stringify(source)
        }
      ];
    });
  });
}

function mendOf(plan: SourcePlan, column: string, format: string | null): string {
  if (format === null) return "Correct the export.";
  const key = format === "values" ? `values.${column}` : `formats.${format}`;
  return `Correct the export, or declare ${plan.key}.${key} in sources.json.`;
}
