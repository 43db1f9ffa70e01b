import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { readRecords, type RecordTaker } from "../../loaders/read/csv/readRecords.js";
import { DataProblem } from "../../loaders/sources/dataProblem.js";
import { defaultFormats } from "../../loaders/sources/resolveSource.js";

/*
 * One edit to a valid file. Nobody can see a typo inside one cell, so a reading is silently wrong where, without an
 * error, more than one cell of one row differs from the clean file, or a row is missing or invented; and, error or not,
 * where a row is loaded that is no row of the clean file but for one cell.
 */

export interface CleanFile {
  header: string[];
  rows: string[][];
  text: string;
  delimiter: "," | ";" | "\t";
}

const plainCell = fc.constantFrom("x", "Pump", "12.50", "2025-03-01", "王伟", "", "a b", "O'Neil", "7");
const awkwardCell = fc.constantFrom(
  '5" pipe',
  "a, b",
  "c; d",
  "e\tf",
  "two\nlines",
  "three\r\nmore\nlines",
  '"',
  '""',
  ",",
  "\n"
);
const cell = fc.oneof({ weight: 5, arbitrary: plainCell }, { weight: 1, arbitrary: awkwardCell });

/** A valid file: three to six columns, the first an id; quoted where it has to be, and elsewhere at random. */
export const cleanFile: fc.Arbitrary<CleanFile> = fc
  .record({
    width: fc.integer({ min: 3, max: 6 }),
    count: fc.integer({ min: 1, max: 12 }),
    delimiter: fc.constantFrom<CleanFile["delimiter"]>(",", ";", "\t"),
    lineEnd: fc.constantFrom("\n", "\r\n"),
    endsOpen: fc.boolean(),
    cells: fc.array(cell, { minLength: 72, maxLength: 72 }),
    quotes: fc.array(fc.boolean(), { minLength: 72, maxLength: 72 })
  })
  .map(({ width, count, delimiter, lineEnd, endsOpen, cells, quotes }) => {
    const header = Array.from({ length: width }, (_name, index) => `head${index}`);
    const rows = Array.from({ length: count }, (_row, row) =>
      header.map((_name, column) => (column === 0 ? `id${row}` : (cells[row * 6 + column] ?? "")))
    );
    const written = (text: string, at: number): string => {
      const needsQuotes = text.includes(delimiter) || /["\r\n]/.test(text);
      return needsQuotes || quotes[at % 72] === true ? `"${text.replaceAll('"', '""')}"` : text;
    };
    const lines = rows.map((row, at) =>
      row.map((text, column) => written(text, at * 6 + column)).join(delimiter)
    );
    const text = [header.join(delimiter), ...lines].join(lineEnd) + (endsOpen ? "" : lineEnd);
    return { header, rows, text, delimiter };
  });

export interface Edit {
  kind: "insert" | "remove" | "replace" | "cut";
  /** Where, as a share of the text. */
  at: number;
  mark: string;
}

export const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom("insert", "remove", "replace", "insert", "remove", "replace", "cut"),
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  mark: fc.constantFrom(
    ",",
    ";",
    "\t",
    '"',
    '"',
    "'",
    "\n",
    "\r\n",
    "\r",
    "\\",
    "\0",
    "\uFEFF",
    "x",
    " ",
    "|"
  )
});

export function damaged({ text }: Pick<CleanFile, "text">, { kind, at, mark }: Edit): string {
  const position = Math.floor(at * text.length);
  if (kind === "cut") return text.slice(0, position);
  const rest = text.slice(position + (kind === "insert" ? 0 : 1));
  return text.slice(0, position) + (kind === "remove" ? "" : mark) + rest;
}

interface ReadFile {
  header: string[];
  rows: string[][];
  /** Lines set aside, or the code for which the file was refused. */
  errors: string[];
}

const folder = await mkdtemp(join(tmpdir(), "corruption-"));
const path = join(folder, "file.csv");

/** The file as the reader takes it, before any column is typed. */
export async function readText(text: string, delimiter: CleanFile["delimiter"]): Promise<ReadFile> {
  await writeFile(path, text);
  const found: ReadFile = { header: [], rows: [], errors: [] };
  const taker: RecordTaker = {
    headers(cells) {
      found.header = cells;
      return true;
    },
    record(cells, line) {
      if (cells.length === found.header.length) found.rows.push(cells);
      else found.errors.push(`ragged ${line}`);
    },
    badQuotes: (_text, line) => void found.errors.push(`quotes ${line}`),
    skipped: () => undefined
  };
  try {
    await readRecords(path, "file.csv", { ...defaultFormats, encoding: "utf-8", delimiter }, taker);
  } catch (error) {
    if (!(error instanceof DataProblem)) throw error;
    found.errors.push(...error.problems.map(({ code }) => code));
  }
  return found;
}

const cellsThatDiffer = (left: readonly string[], right: readonly string[]): number =>
  left.length === right.length ? left.filter((text, index) => text !== right[index]).length : left.length;

/** What is silently wrong in rows read from a damaged file; null where nothing is. */
export function silentlyWrong(
  clean: readonly (readonly string[])[],
  found: { rows: readonly (readonly string[])[]; errors: readonly string[] },
  { isCut }: { isCut: boolean }
): string | null {
  const left = new Map<string, readonly string[]>(clean.map((row) => [JSON.stringify(row), row]));
  const strange = found.rows.filter((row) => !left.delete(JSON.stringify(row)));
  if (strange.length > 1) return `${strange.length} rows differ: ${JSON.stringify(strange)}`;
  const [odd] = strange;
  const original = odd && [...left.values()].find((row) => cellsThatDiffer(row, odd) <= 1);
  if (odd && !original) return `a row that the clean file has not: ${JSON.stringify(odd)}`;
  if (original) left.delete(JSON.stringify(original));
  // Where a file ends, its rest may never have been there.
  if (left.size > 0 && found.errors.length === 0 && !isCut)
    return `rows are missing without an error: ${JSON.stringify([...left.values()])}`;
  return null;
}

/** Reads a damaged file and says what is silently wrong; a changed header is what the plan of columns refuses. */
export async function wrongAfter(file: CleanFile, change: Edit): Promise<string | null> {
  const found = await readText(damaged(file, change), file.delimiter);
  if (found.header.join("\0") !== file.header.join("\0")) return null;
  return silentlyWrong(file.rows, found, { isCut: change.kind === "cut" });
}
