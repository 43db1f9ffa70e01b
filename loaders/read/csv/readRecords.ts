import { decodeFile, type Decoded } from "./decodeFile.js";
import type { Dialect } from "./dialect.js";
import { LineEnds } from "./lineEnds.js";
import { type Piece, scanRecord } from "./scanRecord.js";

/** Records that hold no data. */
export const nonDataKinds = ["header", "preamble", "blank", "total", "footer", "behind_last_line"] as const;
export type NonData = (typeof nonDataKinds)[number];

export interface RecordTaker {
  /** The names of the columns; false stops the reading (only the headers were wanted). */
  headers(cells: string[], line: number): boolean;
  record(cells: string[], line: number): void;
  /** A line whose quotes do not match. */
  badQuotes(text: string, line: number): void;
  /** A record that holds no data. */
  skipped(kind: NonData, cells: string[], line: number): void;
}

export interface ReadRecords extends Decoded {
  /** Physical lines that the records and the lines without data span, all together. */
  linesTaken: number;
}

class Stop extends Error {}

/** Reads a CSV in pieces and hands over each record with the physical line on which it starts. */
export async function readRecords(
  path: string,
  name: string,
  dialect: Dialect,
  taker: RecordTaker
): Promise<ReadRecords | null> {
  const reader = new RecordReader(dialect, taker);
  try {
    const decoded = await decodeFile(path, name, dialect.encoding, (text) => reader.push(text));
    return { ...decoded, linesTaken: reader.finish() };
  } catch (error) {
    if (error instanceof Stop) return null;
    throw error;
  }
}

/** Hands over the records of a text as if it were a whole file; gives the number of its physical lines. */
export function readText(text: string, dialect: Dialect, taker: RecordTaker): number {
  const reader = new RecordReader(dialect, taker);
  reader.push(text);
  return reader.finish();
}

/**
 * Files joined one behind the other have byte-order marks in the middle, where nobody sees them: with one in it, d1
 * would be another id than d1.
 */
const byteOrderMark = "\uFEFF";
const withoutMarks = (cell: string): string => cell.replaceAll(byteOrderMark, "");

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === "");

class RecordReader {
  private rest = "";
  private line = 1;
  private headerRows: string[][] = [];
  private names: string[] | null = null;

  constructor(
    private readonly dialect: Dialect,
    private readonly taker: RecordTaker
  ) {}

  push(text: string): void {
    this.rest += text;
    this.drain(false);
  }

  /** The number of physical lines. */
  finish(): number {
    this.drain(true);
    return this.line - 1;
  }

  private drain(isLast: boolean): void {
    const piece: Piece = {
      text: this.rest,
      isLast,
      lineEnds: new LineEnds(this.rest, isLast),
      dialect: this.dialect,
      width: null
    };
    const hasMarks = piece.text.includes(byteOrderMark);
    let at = 0;
    while (at < piece.text.length) {
      piece.width = this.names?.length ?? null;
      // Behind a mark, a quote still opens the cell.
      const scanned = scanRecord(piece, piece.text[at] === byteOrderMark ? at + 1 : at);
      if (scanned.kind === "incomplete") break;
      if (scanned.kind === "record") this.take(hasMarks ? scanned.cells.map(withoutMarks) : scanned.cells);
      else this.takeBad(scanned.text);
      at = scanned.end;
      this.line += scanned.lines;
    }
    this.rest = piece.text.slice(at);
  }

  private take(cells: string[]): void {
    const outside = this.whyOutside(cells);
    if (outside) return this.taker.skipped(outside, cells, this.line);
    if (this.names) {
      const isHeaderAgain = this.names.every((name, index) => cells[index]?.trim() === name);
      if (isHeaderAgain && cells.length === this.names.length && this.dialect.headers.length === 0)
        return this.taker.skipped("header", cells, this.line);
      return this.taker.record(cells, this.line);
    }
    this.takeHeader(cells);
  }

  private takeHeader(cells: string[]): void {
    const { header_lines, headers } = this.dialect;
    const isHeaderRow = this.headerRows.length < header_lines;
    if (isHeaderRow) {
      this.headerRows.push(cells);
      this.taker.skipped("header", cells, this.line);
      if (this.headerRows.length < header_lines) return;
    }
    this.names = headers.length > 0 ? headers : joinedNames(this.headerRows);
    if (!this.taker.headers(this.names, this.line)) throw new Stop();
    if (!isHeaderRow) this.taker.record(cells, this.line);
  }

  private takeBad(text: string): void {
    const outside = this.whyOutside([text]);
    if (outside) this.taker.skipped(outside, [text], this.line);
    else this.taker.badQuotes(text, this.line);
  }

  private whyOutside(cells: readonly string[]): NonData | null {
    const { header_line, last_line } = this.dialect;
    if (this.line < header_line) return "preamble";
    if (this.line === 1 && /^sep=.$/i.test(cells.join(this.dialect.delimiter))) return "preamble";
    if (last_line > 0 && this.line > last_line) return "behind_last_line";
    return isBlank(cells) ? "blank" : null;
  }
}

/** One name per column; several header rows are read downward. */
const joinedNames = (rows: readonly string[][]): string[] =>
  (rows[0] ?? []).map((_, index) =>
    rows
      .map((cells) => cells[index]?.trim() ?? "")
      .join(" ")
      .trim()
  );
