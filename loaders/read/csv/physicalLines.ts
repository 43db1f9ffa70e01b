/** Counts the lines of a file on its bytes, knowing nothing of records: what the reader took must come to the same number. */
export class PhysicalLines {
  private ends = 0;
  private last = -1;
  private isAtLineStart = true;
  private half: number | null = null;

  constructor(private readonly encoding: string) {}

  add(bytes: Uint8Array): void {
    if (this.encoding.startsWith("utf-16")) this.addPairs(bytes);
    else this.addSingles(bytes);
  }

  /** A last line without a line end counts too. */
  get count(): number {
    return this.ends + (this.isAtLineStart ? 0 : 1);
  }

  /** In every encoding but UTF-16, the bytes 10 and 13 occur as line ends alone. */
  private addSingles(bytes: Uint8Array): void {
    let { ends, last } = this;
    for (let index = 0; index < bytes.length; index += 1) {
      const byte = bytes[index] ?? 0;
      if (byte === 13 || (byte === 10 && last !== 13)) ends += 1;
      last = byte;
    }
    this.note(ends, last);
  }

  private addPairs(bytes: Uint8Array): void {
    const isLittle = this.encoding === "utf-16le";
    for (const byte of bytes) {
      if (this.half === null) {
        this.half = byte;
        continue;
      }
      const unit = isLittle ? this.half + 256 * byte : 256 * this.half + byte;
      this.half = null;
      const isEnd = unit === 13 || (unit === 10 && this.last !== 13);
      // The byte-order mark is no text.
      if (unit !== 0xfeff || this.last !== -1) this.note(this.ends + (isEnd ? 1 : 0), unit);
    }
  }

  private note(ends: number, last: number): void {
    this.ends = ends;
    this.last = last;
    this.isAtLineStart = last === 10 || last === 13 || last === -1;
  }
}
