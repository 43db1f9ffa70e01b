import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import type { NonData } from "./csv/readRecords.js";
import type { SourcePlan } from "./plan/sourcePlan.js";
import type { Quarantine } from "./quarantine/quarantine.js";
import type { Reject } from "./quarantine/reject.js";
import { countOf, rowsOf } from "./sql/rows.js";
import { type BrokenRecord, refuseBroken, stageFile } from "./stageFile.js";
import { settleTotals } from "./totals.js";
import { type Companion, statedFactors } from "./type/companionSql.js";
import { goodSql, insertGoodSql } from "./type/goodRows.js";
import type { NumberMarks } from "./type/numberSql.js";
import { proveFormats } from "./type/proof.js";
import { partsStatement, type StagedSource, statedIn, typeSource, type Typing } from "./type/typeSource.js";
import { workTable } from "./workTable.js";

export interface SourceCount {
  bytes: number;
  sha256: string;
  /** Physical lines, counted on the bytes. */
  lines: number;
  nonData: Partial<Record<NonData, number>>;
  /** Cells with a text that means no value. */
  nullTokens: number;
  read: number;
  filtered: number;
  /** How its dates and numbers are read, and what in the file proves it. */
  proof: string[];
}

interface LoadSourceOptions {
  folder: string;
  plan: SourcePlan;
  quarantine: Quarantine;
  baseCurrency: string;
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
  const [parts, typed] = [`parts_${plan.id}`, `typed_${plan.id}`];
  const companion = (file: string) => companionOf(plan, companions, file);
  const source: StagedSource = {
    plan,
    stage,
    companionOf: companion,
    companionMarks: await companionMarks(connection, plan, companion)
  };
  const taken = partsStatement(source, parts);
  await connection.run(taken.sql, taken.values);
  const place = { file: plan.main.file, key: plan.key, formats };
  const proven = await proveFormats(connection, statedIn(parts, plan), place);
  const typing = typeSource({ plan, parts, into: typed, proven, baseCurrency: options.baseCurrency });
  await connection.run(typing.sql, typing.values);
  await connection.run(insertGoodSql(plan, typed, workTable(plan.table)), [plan.main.file, plan.id]);
  const rejects = await typingRejects(connection, { plan, typing, typed, stage });
  const settled = await settleTotals(connection, { plan, typed, totals: staged.totals, rejects });
  quarantine.add(plan.id, settled.rejects);
  const kept = await countOf(connection, `select count(*) from ${typed}`);
  for (const table of [stage, parts, typed, ...companions.values()])
    await connection.run(`drop table ${table}`);
  const filtered = staged.read - staged.broken.length - kept;
  const { bytes, sha256, lines } = staged;
  const nonData = { ...staged.nonData, total: settled.agreeing };
  return {
    bytes,
    sha256,
    lines,
    nonData,
    nullTokens: staged.nullTokens,
    read: staged.read - settled.agreeing,
    filtered,
    proof: proven.proof
  };
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

/** How every lines file that the source sums writes its numbers. */
async function companionMarks(
  connection: DuckDBConnection,
  { columns, key, formats }: SourcePlan,
  companion: (file: string) => Companion
): Promise<ReadonlyMap<string, NumberMarks>> {
  const marks = new Map<string, NumberMarks>();
  for (const { from } of columns) {
    if (typeof from === "string" || !("sum" in from)) continue;
    const { file } = from.sum;
    const stated = statedFactors(from.sum, companion(file), formats);
    marks.set(file, (await proveFormats(connection, stated, { file, key, formats })).marks);
  }
  return marks;
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
