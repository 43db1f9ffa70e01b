/** Where a line ends: `start` before its CR, LF or CRLF, `end` behind it. */
export interface LineEnd {
  start: number;
  end: number;
}

/** Finds the ends of lines in one piece of text; LF, CRLF and CR alone all end a line. */
export class LineEnds {
  private readonly lineFeeds: Finder;
  private readonly carriageReturns: Finder;

  constructor(
    private readonly text: string,
    /** Whether no text follows this piece. */
    private readonly isLast: boolean
  ) {
    this.lineFeeds = new Finder(text, "\n");
    this.carriageReturns = new Finder(text, "\r");
  }

  /** The end of the line that `at` stands in; null where the piece ends before that is certain. */
  next(at: number): LineEnd | null {
    const { text } = this;
    const lineFeed = this.lineFeeds.next(at);
    const start = Math.min(lineFeed, this.carriageReturns.next(at));
    if (start === Infinity) return this.isLast ? { start: text.length, end: text.length } : null;
    if (start === lineFeed) return { start, end: start + 1 };
    if (lineFeed === start + 1) return { start, end: start + 2 };
    if (start + 1 === text.length && !this.isLast) return null;
    return { start, end: start + 1 };
  }
}

/** Remembers the last place found, so that a mark that is rare or absent is not searched for at every record. */
class Finder {
  private from = 0;
  private found = -1;

  constructor(
    private readonly text: string,
    private readonly mark: string
  ) {}

  /** The mark's first place from `at` on; Infinity where there is none. */
  next(at: number): number {
    if (at >= this.from && at <= this.found) return this.found;
    this.from = at;
    const found = this.text.indexOf(this.mark, at);
    this.found = found < 0 ? Infinity : found;
    return this.found;
  }
}

/** How many lines end inside a text. */
export const lineBreaks = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;
