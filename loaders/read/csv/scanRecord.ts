import type { Dialect } from "./dialect.js";
import { lineBreaks, type LineEnds } from "./lineEnds.js";

/** The next record of a CSV text, or why there is none at this place. */
export type Scanned =
  | { kind: "record"; cells: string[]; end: number; lines: number }
  /** Quotes that do not match; `end` is behind the first physical line, where reading goes on. */
  | { kind: "bad_quotes"; text: string; end: number; lines: 1 }
  /** The text ends inside the record: more is needed. */
  | { kind: "incomplete" };

/** A record longer than this has an opening quote that was never closed. */
export const longestRecord = 1_000_000;

const incomplete: Scanned = { kind: "incomplete" };

/** One piece of a file's text, and how to read it. */
export interface Piece {
  text: string;
  isLast: boolean;
  lineEnds: LineEnds;
  dialect: Pick<Dialect, "delimiter" | "quote" | "escape" | "inner_quotes">;
  /** Cells that a record must have; null while the headers are not known. */
  width: number | null;
}

/**
 * Reads one record from `at`: RFC 4180 quoting in the declared dialect, lines ending in LF, CRLF or CR.
 * A quote inside an unquoted cell, or text behind a closing quote, is not guessed at: the physical line is bad.
 * A record that spans lines and has another number of cells than `width` is bad too, since an unclosed quote
 * would otherwise swallow the rows behind it; so is one whose every line could be a row.
 */
export function scanRecord(piece: Piece, at: number): Scanned {
  const { text, dialect, width } = piece;
  const isTooLong = text.length - at >= longestRecord;
  const found = piece.lineEnds.next(at);
  if (found === null && !isTooLong) return incomplete;
  const { start, end } = found ?? { start: text.length, end: text.length };
  const line = text.slice(at, start);
  if (dialect.quote === "" || !line.includes(dialect.quote))
    return { kind: "record", cells: line.split(dialect.delimiter), end, lines: 1 };
  const bad: Scanned = { kind: "bad_quotes", text: line, end, lines: 1 };
  const record = scanQuoted(piece, at);
  if (record === null) return bad;
  if (record.kind === "incomplete") return isTooLong ? bad : incomplete;
  if (record.kind === "record" && width !== null) {
    const isStrict = record.lines > 1 || dialect.inner_quotes === "literal";
    if (isStrict && record.cells.length !== width) return bad;
    if (record.lines > 1 && looksLikeRows(text.slice(at, record.end), dialect.delimiter, width)) return bad;
  }
  return record;
}

/**
 * Whether every line of a record would make a row of its own: then two stray quotes, one in the first and one in the
 * last line, are likelier than a text that happens to have as many delimiters in each line.
 */
function looksLikeRows(record: string, delimiter: string, width: number): boolean {
  const lines = record.replace(/[\r\n]+$/, "").split(/\r\n|\r|\n/);
  return lines.every((line) => line.split(delimiter).length === width);
}

/** One record with quoted cells; null where the quotes do not match. */
function scanQuoted(piece: Piece, start: number): Scanned | null {
  const { text, isLast, dialect } = piece;
  const cells: string[] = [];
  let lines = 1;
  let at = start;
  for (;;) {
    const cell = text.startsWith(dialect.quote, at) ? quotedCell(piece, at) : plainCell(piece, at);
    if (cell === null) return null;
    if (cell === "incomplete") return incomplete;
    cells.push(cell.value);
    lines += cell.lines;
    at = cell.end;
    if (text.startsWith(dialect.delimiter, at)) at += dialect.delimiter.length;
    else if (at >= text.length) return isLast ? { kind: "record", cells, end: at, lines } : incomplete;
    else {
      const end = lineEndAt(piece, at);
      if (end === null) return null;
      return end === "incomplete" ? incomplete : { kind: "record", cells, end, lines };
    }
  }
}

/** Behind the line end that stands at a place; null where none does. */
function lineEndAt({ text, isLast }: Piece, at: number): number | "incomplete" | null {
  if (text[at] === "\n") return at + 1;
  if (text[at] !== "\r") return null;
  if (at + 1 === text.length && !isLast) return "incomplete";
  return text[at + 1] === "\n" ? at + 2 : at + 1;
}

interface Cell {
  value: string;
  end: number;
  /** Physical lines that end inside the cell. */
  lines: number;
}

function quotedCell(piece: Piece, start: number): Cell | "incomplete" | null {
  const { text, isLast, dialect } = piece;
  const { quote } = dialect;
  const mark = escapeMark(dialect);
  let from = start + 1;
  for (;;) {
    const at = text.indexOf(quote, from);
    if (at < 0 || at - start > longestRecord) return isLast || at >= 0 ? null : "incomplete";
    if (mark !== null && isEscaped(text, start, at, mark)) from = at + 1;
    else if (mark === null && text[at + 1] === quote) from = at + 2;
    else if (at + 1 >= text.length && !isLast) return "incomplete";
    else if (dialect.inner_quotes === "literal" && !closesCell(piece, at + 1)) from = at + 1;
    else {
      const raw = text.slice(start + 1, at);
      return { value: unescaped(raw, piece), end: at + 1, lines: lineBreaks(raw) };
    }
  }
}

/** The mark before an escaped character; null where quotes are doubled. */
function escapeMark({ quote, escape }: Piece["dialect"]): string | null {
  if (escape === "backslash") return "\\";
  return escape === "double_quote" && quote !== '"' ? '"' : null;
}

/** Whether a quote follows an odd number of escape marks. */
function isEscaped(text: string, start: number, at: number, mark: string): boolean {
  let marks = 0;
  while (at - marks - 1 > start && text[at - marks - 1] === mark) marks += 1;
  return marks % 2 === 1;
}

const closesCell = ({ text, dialect }: Piece, at: number): boolean =>
  at >= text.length || text.startsWith(dialect.delimiter, at) || text[at] === "\n" || text[at] === "\r";

function unescaped(raw: string, { dialect }: Piece): string {
  const { quote } = dialect;
  if (escapeMark(dialect) === "\\") return raw.includes("\\") ? raw.replace(/\\(.)/gs, "$1") : raw;
  if (escapeMark(dialect) === '"') return raw.includes('"') ? raw.replace(/"(.)/gs, "$1") : raw;
  return raw.includes(quote) ? raw.replaceAll(quote + quote, quote) : raw;
}

function plainCell({ text, dialect, lineEnds }: Piece, start: number): Cell | null {
  const lineEnd = lineEnds.next(start)?.start ?? text.length;
  const delimiter = text.indexOf(dialect.delimiter, start);
  const end = delimiter < 0 ? lineEnd : Math.min(delimiter, lineEnd);
  const value = text.slice(start, end);
  const isBad = dialect.inner_quotes === "error" && value.includes(dialect.quote);
  return isBad ? null : { value, end, lines: 0 };
}
