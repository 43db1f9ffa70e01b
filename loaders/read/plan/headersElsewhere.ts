import { greatest } from "d3-array";
import { t } from "../../../src/text/t.js";
import type { ResolvedFormats, ResolvedSource } from "../../sources/resolveSource.js";
import { commonDelimiters } from "../csv/delimiters.js";
import { firstLines } from "../csv/firstLines.js";
import { companionHeaders, ownHeaders } from "./headersUsed.js";

/** Preambles are short. */
const searchedLines = 40;

/** Any two of the headers that are looked for are no coincidence. */
const fewestHeaders = 2;

/** A line of a file, cut in one way, with the headers in it that are looked for. */
interface Place {
  line: number;
  delimiter: ResolvedFormats["delimiter"];
  headers: string[];
}

/**
 * What to declare where the headers stand in another line of the file, as under a report's title, or between other
 * delimiters; null where no other place holds more of them.
 */
export async function headersElsewhere(
  path: string,
  file: string,
  source: ResolvedSource
): Promise<string | null> {
  const { formats } = source;
  if (formats.headers.length > 0) return null;
  const wanted = wantedIn(file, source);
  const isDeclared = ({ line, delimiter }: Place) =>
    line === formats.header_line && delimiter === formats.delimiter;
  // Another place has to hold more than the one declared to be preferred.
  const best = greatest(
    await placesIn(path, formats, wanted),
    (left, right) =>
      left.headers.length - right.headers.length || Number(isDeclared(left)) - Number(isDeclared(right))
  );
  if (!best || isDeclared(best) || best.headers.length < fewestHeaders) return null;
  return mend(best, source);
}

/** The headers that a source takes from one of its files. */
function wantedIn(file: string, source: ResolvedSource): Set<string> {
  const sources = Object.values(source.columns).map(({ from }) => from);
  const looked = sources.flatMap((from) => {
    const companion = companionHeaders(from);
    return companion?.file === file ? companion.headers : [];
  });
  return new Set(file === source.file ? [...sources.flatMap(ownHeaders), ...looked] : looked);
}

async function placesIn(
  path: string,
  formats: ResolvedFormats,
  wanted: ReadonlySet<string>
): Promise<Place[]> {
  const places: Place[] = [];
  for (const delimiter of new Set([formats.delimiter, ...commonDelimiters])) {
    const lines = (await firstLines(path, { ...formats, delimiter })).slice(0, searchedLines);
    for (const [index, cells] of lines.entries())
      places.push({ line: index + 1, delimiter, headers: cells.filter((cell) => wanted.has(cell)) });
  }
  return places;
}

function mend({ line, delimiter, headers }: Place, { key, formats }: ResolvedSource): string {
  const [lineKey, markKey] = [`${key}.formats.header_line`, `${key}.formats.delimiter`];
  const shown = headers
    .slice(0, 3)
    .map((header) => JSON.stringify(header))
    .join(", ");
  const mark = JSON.stringify(delimiter);
  if (delimiter === formats.delimiter)
    return t("The headers seem to stand in line {line} ({headers}): declare {key}: {line} in sources.json.", {
      line,
      headers: shown,
      key: lineKey
    });
  if (line === formats.header_line)
    return t(
      "The headers seem to be separated by {mark} ({headers}): declare {key}: {mark} in sources.json.",
      {
        mark,
        headers: shown,
        key: markKey
      }
    );
  return t(
    "The headers seem to stand in line {line}, separated by {mark} ({headers}): declare {lineKey}: {line} and {markKey}: {mark} in sources.json.",
    { line, mark, headers: shown, lineKey, markKey }
  );
}
