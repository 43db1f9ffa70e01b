import { writeFile } from "node:fs/promises";
import { group } from "d3-array";
import type { DuckDBConnection, DuckDBDataChunk } from "@duckdb/node-api";
import { readHeaders } from "../../loaders/read/csv/readHeaders.js";
import { planSource } from "../../loaders/read/plan/planSource.js";
import { stageFile } from "../../loaders/read/stageFile.js";
import { DataProblem, refuse } from "../../loaders/sources/dataProblem.js";
import { defaultFormats, type ResolvedSource } from "../../loaders/sources/resolveSource.js";
import { smallFolder } from "./company.js";
import { isMapped } from "./corruptionEdits.js";
import { type CleanFile, cleaned, type Row } from "./corruptionFile.js";
import { closes, outcomeOf } from "./outcome.js";

/** What became of a file. */
export interface Found {
  /** Codes; null where the file was not refused. */
  refused: string[] | null;
  /** Lines of which something was told. */
  told: number[];
  /** The values of each row that was loaded, the id first. */
  loaded: string[][];
  /** What does not add up; null where every record and every line is accounted for. */
  open: string | null;
}

/** One way of reading: what it makes of a file, and what it should make of a row. */
export interface Reader {
  find(file: CleanFile, bytes: Uint8Array): Promise<Found>;
  expected(file: CleanFile, row: Row): string[];
  /** The columns of `expected`, in order. */
  columns(file: CleanFile): string[];
}

const refusedFor = (error: unknown): Found => {
  if (!(error instanceof DataProblem)) throw error;
  return { refused: error.problems.map(({ code }) => code), told: [], loaded: [], open: null };
};

const mapped = ({ columns }: CleanFile): string[] => [
  "deal_id",
  ...columns.filter((column) => column !== "deal_id" && isMapped(column))
];

/** The reader up to the staging table, whose rows are kept here instead of in DuckDB: a thousand files a second. */
export const recordReader = (path: string): Reader => ({
  async find(file, bytes) {
    await writeFile(path, bytes);
    return staged(path, file).catch(refusedFor);
  },
  expected: (file, row) => mapped(file).map((column) => cleaned(row[column] ?? "") ?? "∅"),
  columns: mapped
});

async function staged(path: string, file: CleanFile): Promise<Found> {
  const source = sourceOf(file);
  const headers = await readHeaders(path, source.file, source.formats);
  const { plan, problems, missing } = planSource({ id: 0, table: "deals", source, headersOf: () => headers });
  refuse([...problems, ...missing.map(({ alone }) => alone)]);
  const { connection, rows } = memory();
  const found = await stageFile(connection, {
    path,
    needed: plan.main,
    formats: source.formats,
    table: "stage"
  });
  const kept = withoutRepeatedIds(rows.map((row) => rowIn(row, plan.main.headers, file)));
  const isOpen = found.read !== rows.length + found.broken.length || found.lines !== found.linesTaken;
  if (kept.loaded.length === 0)
    return { refused: ["TABLE_EMPTY"], told: [], loaded: [], open: isOpen ? "the accounting" : null };
  return {
    refused: null,
    told: [...found.broken.map(({ line }) => line), ...kept.told],
    loaded: kept.loaded,
    open: isOpen ? `read ${found.read}, staged ${rows.length}, broken ${found.broken.length}` : null
  };
}

const sourceOf = (file: CleanFile): ResolvedSource => ({
  file: "deals.csv",
  key: "tables.deals[0]",
  preset: "canonical",
  formats: { ...defaultFormats, delimiter: file.delimiter },
  columns: Object.fromEntries(
    mapped(file).map((column) => [column, { from: column, isFromPreset: false, values: {} }])
  ),
  keep: []
});

/** The three calls that staging makes on a connection. */
function memory(): { connection: DuckDBConnection; rows: string[][] } {
  const rows: string[][] = [];
  const appender = {
    appendDataChunk: (chunk: DuckDBDataChunk) =>
      void rows.push(...chunk.getRows().map((row) => row.map(String))),
    closeSync: () => undefined
  };
  const connection = {
    run: () => Promise.resolve(),
    createAppender: () => Promise.resolve(appender)
  };
  // Staging calls nothing else.
  return { connection: connection as unknown as DuckDBConnection, rows };
}

interface StagedRow {
  values: string[];
  line: number;
}

const rowIn = (row: readonly string[], headers: readonly string[], file: CleanFile): StagedRow => ({
  values: mapped(file).map((column) => cleaned(row[headers.indexOf(column)] ?? "") ?? "∅"),
  line: Number(row.at(-1))
});

/** As the reader's key check does behind staging: copies are told and dropped, rows that disagree all are. */
function withoutRepeatedIds(rows: readonly StagedRow[]): { loaded: string[][]; told: number[] } {
  const loaded: string[][] = [];
  const told: number[] = [];
  const byId = group(rows, ({ values }) => values[0] ?? "");
  for (const [id, same] of byId) {
    const [first] = same;
    const isAgreed = same.every(({ values }) => values.join("|") === first?.values.join("|"));
    if (first && isAgreed && id !== "∅") loaded.push(first.values);
    told.push(...same.slice(isAgreed && id !== "∅" ? 1 : 0).map(({ line }) => line));
  }
  return { loaded, told };
}

const dealColumns = [
  "deal_id",
  "account_id",
  "owner_id",
  "name",
  "type",
  "stage",
  "amount",
  "currency",
  "discount",
  "created_on",
  "closed_on",
  "lost_reason",
  "product_count"
];

/** The whole reader, typing and checks included. */
export const wholeReader: Reader = {
  async find(file, bytes) {
    const deals = [
      {
        file: "deals.csv",
        formats: { delimiter: file.delimiter },
        columns: Object.fromEntries(mapped(file).map((column) => [column, column]))
      }
    ];
    const {
      refused,
      rejected,
      deals: loaded,
      reading
    } = await outcomeOf(await smallFolder({ "deals.csv": bytes }, { deals }));
    const account = reading?.files.find(({ table }) => table === "deals");
    const rejectedLines = rejected.map((entry) => Number(entry.split(":")[1]));
    const isOpen =
      reading !== null &&
      (!closes(reading) ||
        account?.loaded !== loaded.length ||
        account.quarantined !== rejectedLines.length ||
        account.lines !== physicalLines(bytes));
    return {
      refused,
      told: rejectedLines,
      loaded: loaded.map((deal) => deal.split("|")),
      open: isOpen ? JSON.stringify(account) : null
    };
  },
  expected: (file, row) =>
    dealColumns.map((column) => {
      const value = file.columns.includes(column) ? cleaned(row[column] ?? "") : null;
      if (value === null) return "∅";
      if (column === "amount") return Number(value).toFixed(4);
      if (column === "discount") return Number(value).toFixed(6);
      return column === "stage" ? value.toLowerCase() : value;
    }),
  columns: () => dealColumns
};

/** Lines as an editor counts them. */
function physicalLines(bytes: Uint8Array): number {
  const text = Buffer.from(bytes).toString("latin1");
  const lines = text.split(/\r\n|\r|\n/);
  return lines.at(-1) === "" ? lines.length - 1 : lines.length;
}
