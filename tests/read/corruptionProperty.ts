import fc from "fast-check";
import { lineBreaks } from "../../loaders/read/csv/lineEnds.js";
import {
  type EditName,
  editNames,
  editOf,
  edits,
  type Pick,
  type Splice,
  typoIn,
  whyNobodyCanTell
} from "./corruptionEdits.js";
import { type CleanFile, cleanFile } from "./corruptionFile.js";
import type { Found, Reader } from "./corruptionOutcome.js";

/*
 * One edit of a valid file never changes what is loaded without a word. Silently wrong is: a row that is loaded with
 * other values than in the clean file, or not at all, while nothing was refused and no row set aside; and, whatever was
 * told elsewhere, a row that the edit does not reach into and that is neither loaded as it was, nor set aside itself, nor
 * swallowed by a text whose end is set aside.
 */

export interface Case {
  file: CleanFile;
  name: EditName;
  pick: Pick;
}

type Shows = "records" | "values";

const place = fc.nat(1_000_000);

/** Files with one edit each: those that show in the records alone, or all. */
const corruptedFile = (shows: Shows): fc.Arbitrary<Case> =>
  fc.record({
    name: fc.constantFrom(
      ...editNames.filter((name) => shows === "values" || edits[name].shows === "records")
    ),
    pick: fc.record({ at: place, other: place }),
    file: cleanFile
  });

/** What became of a case that is not silently wrong. */
export type Verdict = "refused" | "rows set aside" | "unchanged" | "nobody can tell";

/** Reads a case, and throws where it is silently wrong or the accounting is open; null where the edit has no place in the file. */
export async function verdictOn(given: Case, reader: Reader): Promise<Verdict | null> {
  const { file, name, pick } = given;
  const splice = editOf(name).make(file, pick);
  if (splice === null) return null;
  const bytes = bytesOf(file, splice);
  const found = await reader.find(file, bytes);
  const problems = problemsOf(given, { splice, found, reader });
  if (problems.length > 0)
    throw new Error(
      [
        ...problems,
        `edit: ${name}`,
        `clean: ${JSON.stringify(file.text)}`,
        `edited: ${JSON.stringify(bytes.toString())}`
      ].join("\n")
    );
  if (found.refused !== null) return "refused";
  if (found.told.length > 0) return "rows set aside";
  const { gone, strange } = compared(file, found, reader);
  return gone.length + strange.length === 0 ? "unchanged" : "nobody can tell";
}

const bytesOf = ({ text }: CleanFile, { at, cut, insert }: Splice): Buffer =>
  Buffer.concat([Buffer.from(text.slice(0, at)), Buffer.from(insert), Buffer.from(text.slice(at + cut))]);

const textOf = (values: readonly string[]): string => JSON.stringify(values);

/** Positions of the clean rows that were not loaded as they were, and the rows loaded that the clean file has not. */
function compared(file: CleanFile, { loaded }: Found, reader: Reader) {
  const expected = file.rows.map((row) => textOf(reader.expected(file, row)));
  const found = new Set(loaded.map(textOf));
  return {
    gone: expected.flatMap((row, index) => (found.has(row) ? [] : [index])),
    strange: loaded.filter((values) => !expected.includes(textOf(values)))
  };
}

interface Result {
  splice: Splice;
  found: Found;
  reader: Reader;
}

function problemsOf(given: Case, result: Result): string[] {
  const { file, name, pick } = given;
  const { splice, found, reader } = result;
  const problems = found.open === null ? [] : [`The accounting is open: ${found.open}`];
  const reasons = found.refused ?? found.told.map((line) => `line ${line}`);
  if (editOf(name).allows === "nothing" && reasons.length > 0)
    problems.push(`A harmless edit was refused or set aside: ${reasons.join(", ")}`);
  if (found.refused !== null) return problems;
  const told = new Set(found.told);
  const { gone, strange } = compared(file, found, reader);
  const named = gone.map((index) => textOf(reader.expected(file, file.rows[index] ?? {}))).join(" ");
  const loaded = `loaded instead: ${strange.map(textOf).join(" ") || "nothing"}`;
  if (new Set(found.loaded.map(textOf)).size !== found.loaded.length) problems.push("A row was loaded twice");
  const isLost = (index: number) => {
    if (isTouched(file, splice, index)) return false;
    const lines = linesOf(file, splice, index);
    return !lines.some((line) => told.has(line)) && !isSwallowed(given, result, { index, gone, lines });
  };
  if (gone.some(isLost)) problems.push(`Rows that were not edited are gone, among: ${named}; ${loaded}`);
  if (told.size > 0 || gone.length + strange.length === 0) return problems;
  if (whyNobodyCanTell(file, name, splice, pick) === null)
    problems.push(`Silently gone: ${named}; ${loaded}`);
  else if (!isOneCell(file, result, strange))
    problems.push(`More than the edited cell changed: ${named}; ${loaded}`);
  return problems;
}

/**
 * Whether a row went into the text of the row above, as did all rows between it and the edit, down to a line that is
 * set aside: a quote too many is closed by one that opens a text further down, which then does not match itself.
 */
function isSwallowed(
  { file }: Case,
  { splice, found }: Result,
  { index, gone, lines }: { index: number; gone: readonly number[]; lines: readonly number[] }
): boolean {
  const first = file.places.findIndex((_, row) => isTouched(file, splice, row));
  const between = file.places.map((_, row) => row).filter((row) => row >= first && row <= index);
  const isToldBelow = found.told.some((line) => line > (lines[0] ?? 0));
  return first >= 0 && first < index && isToldBelow && between.slice(1).every((row) => gone.includes(row));
}

/** Whether an edit inside one cell changed that cell of that row alone. */
function isOneCell(file: CleanFile, { splice, reader }: Result, strange: readonly string[][]): boolean {
  const typo = typoIn(file, splice);
  if (typo === null) return true;
  const expected = reader.expected(file, file.rows[typo.row] ?? {});
  const columns = reader.columns(file);
  return (
    strange.length === 1 &&
    strange.every((values) =>
      values.every((value, index) => value === expected[index] || columns[index] === typo.column)
    )
  );
}

/** Whether an edit reaches into a row, its line ends included; one of the headers reaches every row. */
function isTouched(file: CleanFile, { at, cut }: Splice, index: number): boolean {
  const { start, end } = file.places[index] ?? { start: 0, end: 0 };
  return at <= file.header.end || (at <= end && at + cut >= start);
}

/** The physical lines on which a row stands in the edited file, where the edit does not reach into it. */
function linesOf({ text, places }: CleanFile, { at, cut, insert }: Splice, index: number): number[] {
  const { start, end } = places[index] ?? { start: 0, end: 0 };
  const inserted = typeof insert === "string" ? insert : "?".repeat(insert.length);
  const before =
    start <= at ? text.slice(0, start) : text.slice(0, at) + inserted + text.slice(at + cut, start);
  const first = 1 + lineBreaks(before);
  const lines = Math.max(1, lineBreaks(text.slice(start, end)));
  return Array.from({ length: lines }, (_, line) => first + line);
}

/** How often each verdict was given, by edit. */
export type Tally = Map<string, number>;

/** The property that no case is silently wrong; verdicts are counted in `tally`. */
export const neverSilentlyWrong = (shows: Shows, reader: Reader, tally: Tally = new Map()) =>
  fc.asyncProperty(corruptedFile(shows), async (given) => {
    const verdict = await verdictOn(given, reader);
    fc.pre(verdict !== null);
    const key = `${given.name}: ${verdict}`;
    tally.set(key, (tally.get(key) ?? 0) + 1);
  });
