import { longestRecord, scanRecord } from "./scanRecord.js";
import { decodeFile, type Decoded } from "./decodeFile.js";
import type { ResolvedFormats } from "../../sources/resolveSource.js";

export interface RecordTaker {
  /** The first record; false stops the reading (only the headers were wanted). */
  headers(cells: string[]): boolean;
  record(cells: string[], line: number): void;
  /** A line whose quotes do not match. */
  badQuotes(text: string, line: number): void;
}

class Stop extends Error {}

/** Reads a CSV in pieces and hands over each record with the physical line on which it starts; empty lines are no records. */
export async function readRecords(
  path: string,
  name: string,
  formats: Pick<ResolvedFormats, "encoding" | "delimiter">,
  taker: RecordTaker
): Promise<Decoded | null> {
  const reader = new RecordReader(formats.delimiter, taker);
  try {
    const decoded = await decodeFile(path, name, formats.encoding, (text) => reader.push(text));
    reader.finish();
    return decoded;
  } catch (error) {
    if (error instanceof Stop) return null;
    throw error;
  }
}

class RecordReader {
  private rest = "";
  private line = 1;
  private width: number | null = null;
  private hasOldMacLines: boolean | null = null;

  constructor(
    private readonly delimiter: string,
    private readonly taker: RecordTaker
  ) {}

  push(text: string): void {
    this.rest += this.withLineFeeds(text);
    // Below this length an open quote might still be closed further on.
    this.drain(false);
  }

  finish(): void {
    this.drain(true);
  }

  /** Files of old Macs, and of a few exporters, end lines in CR alone. */
  private withLineFeeds(text: string): string {
    this.hasOldMacLines ??= text.includes("\r") && !text.slice(0, longestRecord).includes("\n");
    return this.hasOldMacLines ? text.replaceAll("\r", "\n") : text;
  }

  private drain(isLast: boolean): void {
    let at = 0;
    while (at < this.rest.length) {
      const scanned = scanRecord(this.rest, at, this.delimiter, isLast, this.width);
      if (scanned.kind === "incomplete") break;
      if (scanned.kind === "record") this.take(scanned.cells);
      else this.taker.badQuotes(scanned.text, this.line);
      at = scanned.end;
      this.line += scanned.lines;
    }
    this.rest = this.rest.slice(at);
  }

  private take(cells: string[]): void {
    if (cells.length === 1 && cells[0]?.trim() === "") return;
    if (this.width !== null) return this.taker.record(cells, this.line);
    this.width = cells.length;
    if (!this.taker.headers(cells.map((cell) => cell.trim()))) throw new Stop();
  }
}
