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

/**
 * Reads one record from `at`: RFC 4180 quoting, lines ending in LF or CRLF.
 * A quote inside an unquoted cell, or text behind a closing quote, is not guessed at: the physical line is bad.
 * A record that spans lines and has another number of cells than `width` is bad too, since an unclosed quote
 * would otherwise swallow the rows behind it.
 */
export function scanRecord(
  text: string,
  at: number,
  delimiter: string,
  isLast: boolean,
  width: number | null
): Scanned {
  const lineEnd = text.indexOf("\n", at);
  if (lineEnd < 0 && !isLast && text.length - at < longestRecord) return incomplete;
  const end = lineEnd < 0 ? text.length : lineEnd + 1;
  const line = withoutLineEnd(text.slice(at, end));
  if (!line.includes('"')) return { kind: "record", cells: line.split(delimiter), end, lines: 1 };
  const bad: Scanned = { kind: "bad_quotes", text: line, end, lines: 1 };
  const record = scanQuoted(text, at, delimiter, isLast);
  if (record === null) return bad;
  if (record.kind === "incomplete") return text.length - at < longestRecord ? incomplete : bad;
  if (record.kind === "record" && record.lines > 1 && width !== null && record.cells.length !== width)
    return bad;
  return record;
}

const withoutLineEnd = (line: string): string => line.replace(/\r?\n$|\r$/, "");

/** One record with quoted cells; null where the quotes do not match. */
function scanQuoted(text: string, start: number, delimiter: string, isLast: boolean): Scanned | null {
  const cells: string[] = [];
  let lines = 1;
  let at = start;
  for (;;) {
    const cell = text[at] === '"' ? quotedCell(text, at, isLast) : plainCell(text, at, delimiter);
    if (cell === null) return null;
    if (cell === "incomplete") return incomplete;
    cells.push(cell.value);
    lines += cell.lineBreaks;
    at = cell.end;
    if (text.startsWith(delimiter, at)) at += delimiter.length;
    else if (at >= text.length) return isLast ? { kind: "record", cells, end: at, lines } : incomplete;
    else if (text[at] === "\n") return { kind: "record", cells, end: at + 1, lines };
    else if (text.startsWith("\r\n", at)) return { kind: "record", cells, end: at + 2, lines };
    else if (text[at] === "\r" && at + 1 === text.length)
      return isLast ? { kind: "record", cells, end: at + 1, lines } : incomplete;
    else return null;
  }
}

interface Cell {
  value: string;
  end: number;
  lineBreaks: number;
}

function quotedCell(text: string, start: number, isLast: boolean): Cell | "incomplete" | null {
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0 || quote - start > longestRecord) return isLast || quote >= 0 ? null : "incomplete";
    if (text[quote + 1] !== '"') {
      if (quote + 1 >= text.length && !isLast) return "incomplete";
      const raw = text.slice(start + 1, quote);
      return { value: raw.replaceAll('""', '"'), end: quote + 1, lineBreaks: raw.split("\n").length - 1 };
    }
    from = quote + 2;
  }
}

function plainCell(text: string, start: number, delimiter: string): Cell | null {
  const stops = [text.indexOf(delimiter, start), text.indexOf("\n", start)].filter((stop) => stop >= 0);
  const end = Math.min(text.length, ...stops);
  const value = text.slice(start, end);
  if (value.includes('"')) return null;
  const isLineEnd = value.endsWith("\r") && (end === text.length || text[end] === "\n");
  return { value: isLineEnd ? value.slice(0, -1) : value, end: isLineEnd ? end - 1 : end, lineBreaks: 0 };
}
