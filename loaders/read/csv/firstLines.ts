import type { Dialect } from "./dialect.js";
import { firstBytes } from "./firstBytes.js";

const headBytes = 64 * 1024;

/**
 * The first physical lines of a file, cut at the delimiter with the quotes taken off: for hints, not for data, since
 * quoted delimiters and line ends are not looked at. A byte that the encoding does not allow is replaced.
 */
export async function firstLines(
  path: string,
  { encoding, delimiter, quote }: Pick<Dialect, "encoding" | "delimiter" | "quote">
): Promise<string[][]> {
  const text = new TextDecoder(encoding).decode(await firstBytes(path, headBytes));
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.split(delimiter).map((cell) => bare(cell.trim(), quote)));
}

const bare = (cell: string, quote: string): string =>
  quote !== "" && cell.length > 1 && cell.startsWith(quote) && cell.endsWith(quote)
    ? cell.slice(1, -1).trim()
    : cell;
