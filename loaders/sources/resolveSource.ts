import type { TableName } from "../schema/tables.js";
import type { ColumnSource, Formats, PresetFile, SourcesFile, TableSource } from "./sourcesFile.js";

export type ResolvedFormats = { [Key in keyof Formats]-?: NonNullable<Formats[Key]> };

/** Text → canonical text, both as written; "*" stands for all others, "" for the empty field. */
export type ValueMap = Record<string, string>;

export interface ResolvedColumn {
  from: ColumnSource;
  /** A preset's header may be missing from a file; one that the user names may not. */
  isFromPreset: boolean;
  values: ValueMap;
}

export interface ResolvedFilter {
  column: string;
  is: string[] | null;
  isNot: string[] | null;
  isFromPreset: boolean;
}

/** One file of one table, with preset, formats and filters in force. */
export interface ResolvedSource {
  file: string;
  /** Where sources.json speaks of it, as tables.deals[0]. */
  key: string;
  preset: string;
  formats: ResolvedFormats;
  columns: Record<string, ResolvedColumn>;
  keep: ResolvedFilter[];
}

export type Sources = Omit<SourcesFile, "tables" | "formats"> & {
  tables: Partial<Record<TableName, ResolvedSource[]>>;
};

/** utf-8, comma, quotes doubled, one header row; dates and numbers as the file proves. */
export const defaultFormats: ResolvedFormats = {
  encoding: "utf-8",
  delimiter: ",",
  quote: '"',
  escape: "double",
  inner_quotes: "error",
  header_line: 1,
  header_lines: 1,
  headers: [],
  last_line: 0,
  blank_lines: "ask",
  dates: "auto",
  time_zone: "",
  decimal: "auto",
  thousands: "auto",
  null_tokens: ["#N/A", "N/A", "n/a", "NULL", "null", "-", "–", "—"],
  true_tokens: ["true", "1", "yes", "y", "是", "ja"],
  false_tokens: ["false", "0", "no", "n", "否", "nein"],
  unquoted_delimiters_in: "",
  ratios: "fraction"
};

/** How sources.json itself writes constants. */
export const canonicalFormats: ResolvedFormats = {
  ...defaultFormats,
  dates: "iso",
  decimal: ".",
  thousands: ""
};

interface Context {
  table: TableName;
  key: string;
  presetName: string;
  preset: PresetFile;
  formats: Formats | undefined;
}

/** Lays what the user says over the preset; formats: defaults, then preset, then the file's common ones, then the table's own. */
export function resolveSource(source: TableSource, context: Context): ResolvedSource {
  const preset = context.preset.tables[context.table];
  return {
    file: source.file,
    key: context.key,
    preset: context.presetName,
    formats: {
      ...defaultFormats,
      ...definedOf(context.preset.formats),
      ...definedOf(context.formats),
      ...definedOf(source.formats)
    },
    columns: resolveColumns(source, preset),
    keep: resolveFilters(source.keep ?? [], preset?.keep ?? [])
  };
}

type PresetTable = NonNullable<PresetFile["tables"][TableName]> | undefined;

function resolveColumns(source: TableSource, preset: PresetTable): Record<string, ResolvedColumn> {
  const named = Object.entries({ ...preset?.columns, ...source.columns });
  return Object.fromEntries(
    named.map(([column, from]) => {
      const isFromPreset = source.columns?.[column] === undefined;
      // The preset's value map speaks of the preset's own header; another header has other values.
      const presetValues = isFromPreset ? preset?.values?.[column] : undefined;
      return [column, { from, isFromPreset, values: { ...presetValues, ...source.values?.[column] } }];
    })
  );
}

/** A filter of the user's on a column replaces the preset's on the same column. */
function resolveFilters(
  own: NonNullable<TableSource["keep"]>,
  preset: NonNullable<TableSource["keep"]>
): ResolvedFilter[] {
  const taken = new Set(own.map(({ column }) => column));
  const filter = (entry: (typeof own)[number], isFromPreset: boolean): ResolvedFilter => ({
    column: entry.column,
    is: "is" in entry ? entry.is : null,
    isNot: "is_not" in entry ? entry.is_not : null,
    isFromPreset
  });
  return [
    ...preset.filter(({ column }) => !taken.has(column)).map((entry) => filter(entry, true)),
    ...own.map((entry) => filter(entry, false))
  ];
}

/** The entries that have a value: an undefined one must not hide a default. */
const definedOf = (entries: Formats | undefined): Partial<ResolvedFormats> =>
  Object.fromEntries(Object.entries(entries ?? {}).filter(([, value]) => value !== undefined));
