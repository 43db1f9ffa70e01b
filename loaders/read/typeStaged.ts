import type { DuckDBConnection } from "@duckdb/node-api";
import { type Said, said } from "../../src/text/said.js";
import type { SourcePlan } from "./plan/sourcePlan.js";
import type { Reject } from "./quarantine/reject.js";
import { countOf, rowsOf } from "./sql/rows.js";
import { goodSql } from "./type/goodRows.js";
import { type ClearCounts, type Proof, proveFormats } from "./type/proof.js";
import { dateLike } from "./type/dateLike.js";
import type { DateOrder } from "./type/dateSql.js";
import { partsStatement, type StagedSource, statedIn } from "./type/partsStatement.js";
import type { ValueCheck } from "./type/typedValue.js";
import { typeSource, type Typing } from "./type/typeSource.js";
import { writtenDates } from "./type/writtenDates.js";

interface TypingOptions {
  source: StagedSource;
  /** The file itself, for examples of how it writes its days. */
  path: string;
  baseCurrency: string;
  /** Counts over the rows of the file that were typed without a look, where there are such. */
  clear?: ClearCounts;
}

export interface TypedStage extends Proof {
  /** Table of typed rows, left-out ones aside: line, o<i>, v<i>, x<i> per planned column. */
  typed: string;
  rejects: Reject[];
  /** Rows that sources.json does not leave out. */
  kept: number;
}

/** Types the staged rows of one file as the file proves, and says what is wrong with which; keeps none of them yet. */
export async function typeStaged(
  connection: DuckDBConnection,
  { source, path, baseCurrency, clear }: TypingOptions
): Promise<TypedStage> {
  const { plan, stage } = source;
  const [parts, typed] = [`parts_${plan.id}`, `typed_${plan.id}`];
  const taken = partsStatement(source, parts);
  await connection.run(taken.sql, taken.values);
  try {
    const place = { file: plan.main.file, key: plan.key, formats: plan.formats };
    const proven = await proveFormats(connection, statedIn(parts, plan), place, clear);
    const typing = typeSource({ plan, parts, into: typed, proven, baseCurrency });
    await connection.run(typing.sql, typing.values);
    const failed = await failedCells(connection, { plan, typing, typed, stage });
    const rejects = await rejectsOf(failed, { plan, path, order: proven.dates });
    const kept = await countOf(connection, `select count(*) from ${typed}`);
    return { ...proven, typed, rejects, kept };
  } finally {
    await connection.run(`drop table ${parts}`);
  }
}

interface FailedOptions {
  plan: SourcePlan;
  typing: Typing;
  typed: string;
  stage: string;
}

interface FailedCell {
  line: number;
  column: string;
  value: string | null;
  check: ValueCheck;
  row: string;
}

/** Every column of every row that failed a check. */
async function failedCells(
  connection: DuckDBConnection,
  { plan, typing, typed, stage }: FailedOptions
): Promise<FailedCell[]> {
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
      const value = row[`o${index}`];
      return check
        ? [
            {
              line: Number(row["line"]),
              column: name,
              value: value == null ? null : String(value),
              check,
              row: JSON.stringify(source)
            }
          ]
        : [];
    });
  });
}

/** The cells as they are rejected; examples of days are written as the column writes its own. */
async function rejectsOf(
  cells: readonly FailedCell[],
  { plan, path, order }: { plan: SourcePlan; path: string; order: DateOrder }
): Promise<Reject[]> {
  const hasDays = cells.some(({ check }) => check.like);
  const dates = hasDays ? await writtenDates(path, plan, order) : new Map<string, string>();
  return cells.map(({ line, column, value, check, row }) => {
    const { code, expected, like, valueText, format } = check;
    const example = like ? (dates.get(column) ?? dateLike(value ?? "", order)) : null;
    return {
      line,
      column,
      value: value !== null && valueText ? valueText(value) : value,
      code,
      expected: like && example ? like(example) : expected,
      mend: mendOf(plan, column, format),
      row
    };
  });
}

function mendOf(plan: SourcePlan, column: string, format: ValueCheck["format"]): Said {
  if (format === null) return said("Correct the export.");
  if (format === "no day") return said("This day does not exist: correct that cell in the export.");
  const key = format === "values" ? `values.${column}` : `formats.${format}`;
  return said("Correct the export, or declare {key} in sources.json.", { key: `${plan.key}.${key}` });
}
