import type { DuckDBConnection } from "@duckdb/node-api";
import { DataProblem } from "../../sources/dataProblem.js";
import { countOf } from "../sql/rows.js";
import { brokenReject, type SortingTaker } from "../recordTaker.js";
import { insertGoodSql } from "../type/goodRows.js";
import { areMarksSettled } from "../type/provenFormats.js";
import { type TypedStage, typeStaged } from "../typeStaged.js";
import { workTable } from "../workTable.js";
import type { LoadPlainOptions } from "./loadPlain.js";
import { countNotOdd } from "./plainSql.js";
import { readLines } from "./readLines.js";
import type { PlainScan } from "./scanPlain.js";
import { stageLines } from "./stageLines.js";
import type { RowTally } from "./tallyRows.js";

interface OddOptions extends LoadPlainOptions {
  path: string;
  scan: PlainScan;
  tally: RowTally;
}

export interface OddCount {
  /** Records that may hold data, left-out ones included. */
  read: number;
  /** Records that only repeat the headers. */
  headers: number;
  /** Records that sources.json does not leave out. */
  kept: number;
  nullTokens: number;
  proof: string[];
  proof_zh: string[];
}

/** Above both, the exact reader is as fast. */
const [mostOdd, mostOddShare] = [200_000, 0.1];

/**
 * Types the rows of a plain file that need a closer look as the exact reader would: the good ones go to the work table, the
 * others to quarantine. Null, with nothing kept, where the rows that needed none might mean something else beside them.
 */
export async function loadOdd(connection: DuckDBConnection, options: OddOptions): Promise<OddCount | null> {
  const { plan, path, scan, tally } = options;
  if (tally.odd.length > Math.max(mostOdd, tally.rows * mostOddShare)) return null;
  const table = `stage_${plan.id}`;
  const numbers = [1, ...tally.odd, ...scan.ragged].sort((left, right) => left - right);
  const lines = await readLines(path, scan, numbers);
  const staged = await stageLines(connection, plan, { lines, table });
  if (staged === null) return null;
  try {
    return (await areSameRows(connection, options, table))
      ? await keepOdd(connection, options, staged)
      : null;
  } finally {
    await connection.run(`drop table ${table}`);
  }
}

/**
 * As many lines were read as DuckDB found odd rows. Where none of them is plain, they are those rows, and the rows kept
 * without a look are all the others (lines of another width aside): nothing rests on the order in which DuckDB stored them.
 */
async function areSameRows(
  connection: DuckDBConnection,
  { plan, scan }: OddOptions,
  stage: string
): Promise<boolean> {
  const { sql, values } = countNotOdd({ plan, isBare: scan.isBare }, stage);
  return (await countOf(connection, sql, values)) === 0;
}

async function keepOdd(
  connection: DuckDBConnection,
  options: OddOptions,
  staged: SortingTaker
): Promise<OddCount | null> {
  const { plan, quarantine, scan, tally } = options;
  const typed = await typeOdd(connection, options);
  if (typed === null) return null;
  const rejected = new Set(typed.rejects.map(({ line }) => line));
  // Whether a total agrees depends on all rows above it.
  const isAlone = !staged.totals.some(({ line }) => rejected.has(line));
  const decimal = plan.formats.decimal === "," ? "," : ".";
  const isSettled = areMarksSettled(typed.found) && typed.marks.decimal === decimal;
  if (isAlone && isSettled) {
    await connection.run(insertGoodSql(plan, typed.typed, workTable(plan.table)), [plan.main.file, plan.id]);
    quarantine.add(plan.id, [...staged.broken.map(brokenReject), ...typed.rejects]);
  }
  await connection.run(`drop table ${typed.typed}`);
  if (!isAlone || !isSettled) return null;
  const headers = tally.odd.length + scan.ragged.length - staged.read;
  const { kept, proof, proof_zh } = typed;
  return { read: staged.read, headers, kept, nullTokens: staged.nullTokens, proof, proof_zh };
}

/** Null where the formats are in question: the exact reader then asks with what the whole file holds. */
async function typeOdd(
  connection: DuckDBConnection,
  { plan, path, baseCurrency, tally }: OddOptions
): Promise<TypedStage | null> {
  const source = {
    plan,
    stage: `stage_${plan.id}`,
    companionOf: () => ({ table: "", cell: () => "" }),
    companionMarks: new Map()
  };
  try {
    return await typeStaged(connection, { source, path, baseCurrency, clear: tally.clear });
  } catch (error) {
    if (error instanceof DataProblem) return null;
    throw error;
  }
}
