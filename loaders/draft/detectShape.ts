import { parse } from "csv-parse/sync";
import { t, type Text } from "../../src/text/t.js";
import { commonDelimiters } from "../read/csv/delimiters.js";
import type { ResolvedFormats } from "../sources/resolveSource.js";

export interface Shape {
  delimiter: ResolvedFormats["delimiter"];
  /** Physical line of the headers. */
  headerLine: number;
  headers: string[];
  /** The first rows below the headers that are as wide as them. */
  rows: string[][];
  /** What settles the delimiter. */
  proof: string;
}

interface Parsed {
  cells: string[];
  line: number;
}

interface Candidate {
  delimiter: (typeof commonDelimiters)[number];
  records: Parsed[];
  /** The number of cells that most records have. */
  width: number;
  /** How many have it. */
  hits: number;
}

const names = { ",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars" } as const satisfies Record<
  (typeof commonDelimiters)[number],
  Text
>;

/** How the beginning of a file is cut into cells: by the delimiter under which most records are equally wide. */
export function detectShape(head: string): Shape | null {
  const [best] = commonDelimiters
    .map((delimiter) => candidate(head, delimiter))
    .sort((left, right) => quality(right) - quality(left));
  if (!best || best.records.length === 0) return null;
  const { delimiter, records, width, hits } = best;
  const at = records.findIndex(({ cells }) => cells.length === width && couldBeHeaders(cells));
  const header = records[at];
  if (!header) return null;
  return {
    delimiter,
    headerLine: header.line,
    headers: header.cells.map((cell) => cell.trim()),
    rows: records
      .slice(at + 1)
      .map(({ cells }) => cells)
      .filter((cells) => cells.length === width),
    proof: t(
      width === 1
        ? "{marks} cut {hits} of the first {all} records into {width} cell"
        : "{marks} cut {hits} of the first {all} records into {width} cells",
      { marks: t(names[delimiter]), hits, all: records.length, width }
    )
  };
}

/** Equally wide records count most; of two delimiters that cut all alike, the one that makes more cells is meant. */
const quality = ({ records, hits, width }: Candidate): number =>
  width < 2 || records.length === 0 ? 0 : hits / records.length + Math.min(width, 100) / 1000;

function candidate(head: string, delimiter: Candidate["delimiter"]): Candidate {
  const records = parsed(head, delimiter);
  const counts = new Map<number, number>();
  for (const { cells } of records) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [width, hits] = [...counts].sort((left, right) => right[1] - left[1] || right[0] - left[0])[0] ?? [
    0, 0
  ];
  return { delimiter, records, width, hits };
}

function parsed(head: string, delimiter: string): Parsed[] {
  // csv-parse's types do not know the shape that `info` gives.
  const records = parse(head, {
    delimiter,
    info: true,
    bom: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true
  }) as unknown as { record: string[]; info: { lines: number } }[];
  return records.map(({ record, info }) => ({ cells: record, line: info.lines }));
}

/** Headers are different words, not numbers or days, and a title that stands alone is none. */
function couldBeHeaders(cells: readonly string[]): boolean {
  const texts = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  const words = texts.filter((text) => !/^[-+]?[\d.,:/\s-]+$/.test(text));
  return (
    texts.length >= cells.length / 2 && words.length === texts.length && new Set(texts).size === texts.length
  );
}
