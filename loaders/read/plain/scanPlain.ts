import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";

export interface PlainScan {
  bytes: number;
  sha256: string;
  /** Physical lines, which are as many records. */
  lines: number;
}

const chunkBytes = 4 * 1024 * 1024;
const mark = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Counts the records and cells of a CSV on its bytes, knowing nothing of DuckDB. Null where a file is not plain: it is
 * not UTF-8, a quote stands where RFC 4180 has none, a cell spans lines or holds a tab, line ends are mixed, or a record has not `width`
 * cells. In a plain file every line is one record, so that no reader can cut it in another way.
 */
export async function scanPlain(path: string, delimiter: string, width: number): Promise<PlainScan | null> {
  const hash = createHash("sha256");
  const counter = new PlainCounter(delimiter.charCodeAt(0), width);
  let bytes = 0;
  let rest: Uint8Array = new Uint8Array();
  for await (const chunk of createReadStream(path, { highWaterMark: chunkBytes })) {
    // Without an encoding, a read stream yields buffers.
    const buffer = chunk as Buffer;
    const from = bytes === 0 && buffer.subarray(0, 3).equals(mark) ? 3 : 0;
    bytes += buffer.length;
    hash.update(buffer);
    const whole = Buffer.concat([rest, buffer.subarray(from)]);
    const end = lastLineEnd(whole);
    rest = whole.subarray(end);
    if (rest.length > chunkBytes || !isPlainText(whole.subarray(0, end))) return null;
    if (!counter.add(whole.subarray(0, end))) return null;
  }
  if (!isPlainText(rest) || !counter.add(rest) || !counter.end()) return null;
  return { bytes, sha256: hash.digest("hex"), lines: counter.lines };
}

/** Characters are whole up to a line end. */
const lastLineEnd = (bytes: Uint8Array): number => bytes.lastIndexOf(10) + 1;

const isPlainText = (bytes: Buffer | Uint8Array): boolean =>
  isUtf8(bytes) && !Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(mark);

const [tab, newLine, carriage, quote] = [9, 10, 13, 34];
type Place = "start" | "text" | "quoted" | "closed" | "carriage";
const places: Record<Place, number> = { start: 0, text: 1, quoted: 2, closed: 3, carriage: 4 };

class PlainCounter {
  lines = 0;
  private cells = 1;
  private place = places.start;
  private carriages = 0;

  constructor(
    private readonly delimiter: number,
    private readonly width: number
  ) {}

  /** False where the bytes are not plain; one loop without calls, since it sees every byte. */
  add(bytes: Uint8Array): boolean {
    const { delimiter, width } = this;
    let { place, cells, lines, carriages } = this;
    for (let index = 0; index < bytes.length; index += 1) {
      const byte = bytes[index] ?? 0;
      if (byte === tab && delimiter !== tab) return false;
      if (place === places.quoted) {
        if (byte === quote) place = places.closed;
        else if (byte === newLine || byte === carriage || byte === 0) return false;
      } else if (byte === delimiter) {
        if (place === places.carriage) return false;
        cells += 1;
        place = places.start;
      } else if (byte === newLine) {
        if (cells !== width) return false;
        lines += 1;
        cells = 1;
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
    Object.assign(this, { place, cells, lines, carriages });
    return true;
  }

  /** Whether the file may end here; a last line without a line end counts too. */
  end(): boolean {
    const { place, cells, width } = this;
    if (place === places.quoted || place === places.carriage) return false;
    const ends = this.lines;
    if (place !== places.start || cells > 1) {
      if (cells !== width) return false;
      this.lines += 1;
    }
    return this.carriages === 0 || this.carriages === ends;
  }
}
