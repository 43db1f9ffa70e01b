import { closest, distance } from "fastest-levenshtein";
import { language } from "../../../src/text/language.js";
import { t } from "../../../src/text/t.js";
import { columnsOf } from "../../schema/derive.js";
import type { TableName } from "../../schema/tables.js";
import type { Problem } from "../../sources/dataProblem.js";
import { nearest } from "../../sources/nearest.js";
import type { ResolvedColumn, ResolvedSource } from "../../sources/resolveSource.js";
import { companionHeaders, ownHeaders } from "./headersUsed.js";
import { delimiterHint, type MissingHeader } from "./missingHeaders.js";
import type { NeededFile, PlannedColumn, SourcePlan } from "./sourcePlan.js";

interface Input {
  id: number;
  table: TableName;
  source: ResolvedSource;
  /** The headers of the source's own file and of those its lookups and sums read. */
  headersOf: (file: string) => readonly string[];
}

export interface Planned {
  plan: SourcePlan;
  /** What the user has to mend, beside headers that are missing. */
  problems: Problem[];
  missing: MissingHeader[];
}

/** Fits a source to the headers that its files have. */
export function planSource({ id, table, source, headersOf }: Input): Planned {
  const headers = headersOf(source.file);
  const columns: PlannedColumn[] = [];
  const lacking: MissingHeader[] = [];
  for (const column of columnsOf(table)) {
    const entry = source.columns[column.name];
    const missing = entry ? missingHeaders(entry, source.file, headersOf) : [];
    if (entry && missing.length === 0) columns.push({ column, from: entry.from, values: entry.values });
    else if (entry && !entry.isFromPreset)
      lacking.push(...missing.map((lack) => namedHeader(source, `columns.${column.name}`, lack)));
    else if (column.isRequired) lacking.push(requiredHeader(source, table, column.name, entry, headers));
  }
  const filters = source.keep.filter(({ column }) => headers.includes(column));
  for (const { column, isFromPreset } of source.keep) {
    if (isFromPreset || headers.includes(column)) continue;
    lacking.push(namedHeader(source, "keep", { file: source.file, header: column, headers }));
  }
  const loose = source.formats.unquoted_delimiters_in;
  if (loose && !headers.includes(loose))
    lacking.push(
      namedHeader(source, "formats.unquoted_delimiters_in", { file: source.file, header: loose, headers })
    );
  const used = [...columns.flatMap(({ from }) => ownHeaders(from)), ...filters.map(({ column }) => column)];
  const plan: SourcePlan = {
    id,
    table,
    key: source.key,
    main: neededFile(source.file, used, headers, source.formats.unquoted_delimiters_in),
    companions: neededCompanions(columns, headersOf, source.formats.unquoted_delimiters_in),
    columns,
    filters,
    formats: source.formats,
    lookalikes: lookalikes(source, columns, headers)
  };
  const files = [plan.main, ...plan.companions.values()];
  return {
    plan,
    problems: files.flatMap((file) => repeatedHeaders(file, headersOf(file.file))),
    missing: lacking
  };
}

/** Optional columns whose header is missing where an unused one differs from it by a slip or two. */
function lookalikes(
  source: ResolvedSource,
  columns: readonly PlannedColumn[],
  headers: readonly string[]
): SourcePlan["lookalikes"] {
  const used = new Set(columns.flatMap(({ from }) => ownHeaders(from)));
  const read = new Set(columns.map(({ column }) => column.name));
  const free = headers.filter((header) => !used.has(header));
  return Object.entries(source.columns).flatMap(([column, { from }]) => {
    if (read.has(column) || typeof from !== "string" || free.length === 0) return [];
    const found = closest(from, free);
    const slips = distance(from.toLowerCase(), found.toLowerCase());
    return slips <= (from.length < 6 ? 1 : 2) ? [{ column, wanted: from, found }] : [];
  });
}

interface Lack {
  file: string;
  header: string;
  headers: readonly string[];
}

function missingHeaders(entry: ResolvedColumn, file: string, headersOf: Input["headersOf"]): Lack[] {
  const companion = companionHeaders(entry.from);
  const needed = [
    ...ownHeaders(entry.from).map((header) => ({ file, header })),
    ...(companion?.headers ?? []).map((header) => ({ file: companion?.file ?? "", header }))
  ];
  return needed
    .map((need) => ({ ...need, headers: headersOf(need.file) }))
    .filter(({ header, headers }) => !headers.includes(header));
}

function neededFile(
  file: string,
  used: readonly string[],
  headers: readonly string[],
  looseHeader: string
): NeededFile {
  const needed = [...new Set(used)];
  return {
    file,
    headers: needed,
    positions: needed.map((header) => headers.indexOf(header)),
    width: headers.length,
    looseAt: headers.indexOf(looseHeader)
  };
}

function neededCompanions(
  columns: readonly PlannedColumn[],
  headersOf: Input["headersOf"],
  looseHeader: string
): Map<string, NeededFile> {
  const used = new Map<string, string[]>();
  for (const { from } of columns) {
    const companion = companionHeaders(from);
    if (companion) used.set(companion.file, [...(used.get(companion.file) ?? []), ...companion.headers]);
  }
  return new Map(
    [...used].map(([file, headers]) => [file, neededFile(file, headers, headersOf(file), looseHeader)])
  );
}

/** A header that stands twice in a file could mean either column. */
const repeatedHeaders = (needed: NeededFile, headers: readonly string[]): Problem[] =>
  needed.headers
    .filter((header) => headers.indexOf(header) !== headers.lastIndexOf(header))
    .map((header) => ({
      code: "HEADER_REPEATED",
      where: `${needed.file}:1`,
      expected: t('the header "{header}" once', { header }),
      found: t("it in columns {places}", {
        places: placesOf(header, headers).join(language() === "zh" ? "、" : " and ")
      }),
      mend: t("Rename or remove one of them in the export.")
    }));

const placesOf = (header: string, headers: readonly string[]): number[] =>
  headers.flatMap((other, index) => (other === header ? [index + 1] : []));

function namedHeader(source: ResolvedSource, part: string, lack: Lack): MissingHeader {
  const { file, header, headers } = lack;
  return {
    ...lack,
    use: part.replace(/^columns\./, ""),
    alone: {
      code: "HEADER_MISSING",
      where: `sources.json ${source.key}.${part}`,
      expected: t("a header of {file} ({headers})", { file, headers: listed(headers) }),
      found: nearest(`"${header}"`, header, headers),
      mend: delimiterHint(headers, source) ?? t("Correct the header's name.")
    }
  };
}

function requiredHeader(
  source: ResolvedSource,
  table: TableName,
  column: string,
  entry: ResolvedColumn | undefined,
  headers: readonly string[]
): MissingHeader {
  const wanted = typeof entry?.from === "string" ? entry.from : column;
  const place = { column: `${table}.${column}`, preset: source.preset };
  return {
    file: source.file,
    header: entry ? wanted : null,
    use: column,
    headers,
    alone: {
      code: "HEADER_MISSING",
      where: `${source.file}:${source.formats.header_line}`,
      expected: entry
        ? t('the header "{header}" for {column} (preset {preset})', { header: wanted, ...place })
        : t("a header for {column}, which the preset {preset} does not name", place),
      found: nearest(listed(headers), wanted, headers),
      mend:
        delimiterHint(headers, source) ??
        t("Export that column, or name its header under {key} in sources.json.", {
          key: `${source.key}.columns.${column}`
        })
    }
  };
}

const listedHeaders = 40;

function listed(headers: readonly string[]): string {
  const rest = headers.length - listedHeaders;
  const shown = headers
    .slice(0, listedHeaders)
    .map((header) => JSON.stringify(header))
    .join(", ");
  return rest > 0 ? t("{shown} and {rest} more", { shown, rest }) : shown;
}
