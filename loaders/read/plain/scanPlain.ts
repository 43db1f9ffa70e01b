import { isAscii, isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";

export interface PlainScan {
  bytes: number;
  sha256: string;
  /** Physical lines, which are as many records. */
  lines: number;
  /** Lines whose records have not `width` cells, but more than one. */
  ragged: number[];
  /** Where every 512th line begins: lines 1, 513, …; so that single lines are found again. */
  lineStarts: number[];
  /** Whether no cell has outer or doubled blanks, letters beyond ASCII, or a text that means no value. */
  isBare: boolean;
}

export interface PlainShape {
  delimiter: string;
  /** Cells per record. */
  width: number;
  /** Texts that mean no value. */
  nullTokens: readonly string[];
}

/** Lines from one of the lineStarts to the next. */
export const linesPerStart = 512;

/** With more, something else is wrong than a slip here and there. */
const mostRagged = 1000;

const chunkBytes = 4 * 1024 * 1024;
const mark = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Counts the records and cells of a CSV on its bytes, knowing nothing of DuckDB. Null where a file is not plain: it is
 * not UTF-8, a quote stands where RFC 4180 has none, a cell spans lines or holds a tab, line ends are mixed, a record has a single
 * cell, or many have not `width` cells. In a plain file every line is one record, so that no reader can cut it in another way.
 */
export async function scanPlain(path: string, shape: PlainShape): Promise<PlainScan | null> {
  const hash = createHash("sha256");
  const counter = new PlainCounter(shape);
  let bytes = 0;
  let rest: Uint8Array = new Uint8Array();
  for await (const chunk of createReadStream(path, { highWaterMark: chunkBytes })) {
    // Without an encoding, a read stream yields buffers.
    const buffer = chunk as Buffer;
    const from = bytes === 0 && buffer.subarray(0, 3).equals(mark) ? 3 : 0;
    if (bytes === 0) counter.startAt(from);
    bytes += buffer.length;
    hash.update(buffer);
    const whole = Buffer.concat([rest, buffer.subarray(from)]);
    // Characters are whole up to a line end.
    const end = whole.lastIndexOf(10) + 1;
    rest = whole.subarray(end);
    if (rest.length > chunkBytes || !counter.add(whole.subarray(0, end))) return null;
  }
  if (!counter.add(Buffer.from(rest)) || !counter.end()) return null;
  const { lines, ragged, isBare, lineStarts } = counter;
  return { bytes, sha256: hash.digest("hex"), lines, ragged, isBare, lineStarts };
}

const [tab, newLine, carriage, blank, quote] = [9, 10, 13, 32, 34];
type Place = "start" | "text" | "quoted" | "closed" | "carriage";
const places: Record<Place, number> = { start: 0, text: 1, quoted: 2, closed: 3, carriage: 4 };

class PlainCounter {
  lines = 0;
  isBare = true;
  readonly ragged: number[] = [];
  readonly lineStarts: number[] = [];
  /** Where in the file the next bytes stand. */
  private offset = 0;
  private cells = 1;
  private place = places.start;
  private carriages = 0;
  private readonly delimiter: number;
  private readonly width: number;
  private readonly nullTokens: ReadonlySet<string>;
  /** By byte: whether a null token begins with it. */
  private readonly beginsToken = new Uint8Array(256);

  constructor({ delimiter, width, nullTokens }: PlainShape) {
    this.delimiter = delimiter.charCodeAt(0);
    this.width = width;
    this.nullTokens = new Set(nullTokens.map((token) => token.trim()));
    for (const token of this.nullTokens) this.beginsToken[Buffer.from(token)[0] ?? 0] = 1;
  }

  startAt(offset: number): void {
    this.offset = offset;
    this.lineStarts.push(offset);
  }

  /** Whole lines; false where they are not plain. One loop without calls, since it sees every byte. */
  add(bytes: Buffer): boolean {
    if (isAscii(bytes)) this.isBare &&= !bytes.includes("  ");
    else if (!isUtf8(bytes) || bytes.includes(mark)) return false;
    else this.isBare = false;
    const { delimiter, width } = this;
    let { place, cells, lines, carriages } = this;
    let start = 0;
    for (let index = 0; index < bytes.length; index += 1) {
      const byte = bytes[index] ?? 0;
      if (byte === tab && delimiter !== tab) return false;
      if (place === places.quoted) {
        if (byte === quote) place = places.closed;
        else if (byte === newLine || byte === carriage || byte === 0) return false;
      } else if (byte === delimiter) {
        if (place === places.carriage) return false;
        if (index > start) this.look(bytes, start, index);
        cells += 1;
        start = index + 1;
        place = places.start;
      } else if (byte === newLine) {
        lines += 1;
        if (cells !== width && !this.isRagged(cells, lines)) return false;
        if (index > start) this.look(bytes, start, index);
        cells = 1;
        start = index + 1;
        if (lines % linesPerStart === 0) this.lineStarts.push(this.offset + start);
        place = places.start;
      } else if (byte === carriage) {
        if (place === places.carriage) return false;
        carriages += 1;
        place = places.carriage;
      } else if (byte === quote) {
        if (place === places.start || place === places.closed) place = places.quoted;
        else return false;
      } else if (place === places.start && byte !== 0) place = places.text;
      else if (place !== places.text || byte === 0) return false;
    }
    if (bytes.length > start) this.look(bytes, start, bytes.length);
    this.offset += bytes.length;
    Object.assign(this, { place, cells, lines, carriages });
    return true;
  }

  /** Notes a record of another width; false where it may be more than a slip: the headers, or a line of one cell. */
  private isRagged(cells: number, line: number): boolean {
    this.ragged.push(line);
    return cells > 1 && line > 1 && this.ragged.length <= mostRagged;
  }

  /** Whether a cell, its quotes or line end included, has outer blanks or means no value. */
  private look(bytes: Buffer, from: number, to: number): void {
    let [start, end] = [from, to];
    if (bytes[end - 1] === carriage) end -= 1;
    if (bytes[start] === quote) {
      start += 1;
      end -= 1;
    }
    if (end <= start) return;
    const first = bytes[start] ?? 0;
    if (first <= blank || (bytes[end - 1] ?? 0) <= blank) this.isBare = false;
    else if (this.beginsToken[first] === 1 && this.nullTokens.has(bytes.toString("utf8", start, end)))
      this.isBare = false;
  }

  /** Whether the file may end here; a last line without a line end counts too. */
  end(): boolean {
    const { place, cells, width } = this;
    if (place === places.quoted || place === places.carriage) return false;
    const ends = this.lines;
    if (place !== places.start || cells > 1) {
      this.lines += 1;
      if (cells !== width && !this.isRagged(cells, this.lines)) return false;
    }
    return this.carriages === 0 || this.carriages === ends;
  }
}
