import { z } from "zod";
import { t } from "../../src/text/t.js";
import { tables, type TableName } from "../schema/tables.js";

const header = z.string().min(1);

/** One factor of a derived sum: a column of the lines file, or one minus it (a discount). */
const factor = z.union([header, z.strictObject({ one_minus: header })]);

/** `{ "CustomerID": "id" }`: rows belong together where this file's column equals the other file's. */
const match = z.record(header, header);

/** How a canonical column gets its value: a header, or one of a few declared derivations. */
export const columnSource = z.union([
  header,
  z.strictObject({ constant: z.string() }),
  z.strictObject({ concat: z.array(z.union([header, z.strictObject({ text: z.string() })])).min(1) }),
  z.strictObject({ lookup: z.strictObject({ file: z.string(), match, take: header }) }),
  z.strictObject({ sum: z.strictObject({ file: z.string(), match, product: z.array(factor).min(1) }) })
]);
export type ColumnSource = z.infer<typeof columnSource>;

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

export const formats = z.strictObject({
  encoding: z.enum(["utf-8", "utf-16le", "utf-16be", "gb18030", "windows-1252"]).optional(),
  delimiter: z.enum([",", ";", "\t", "|", " "]).optional(),
  /** The mark around cells that hold delimiters or line ends; "" where the file has none. */
  quote: z.enum(['"', "'", ""]).optional(),
  /** How a quote inside a quoted cell is written: twice, or behind a backslash or a double quote. */
  escape: z.enum(["double", "backslash", "double_quote"]).optional(),
  /** literal: a quote inside an unquoted cell, or that no delimiter or line end follows, is part of the text. */
  inner_quotes: z.enum(["error", "literal"]).optional(),
  /** Physical line of the (first) header row; the lines before it are no data. */
  header_line: z.int().min(1).optional(),
  /** How many rows make up the header; their texts are joined with blanks. 0 only together with headers. */
  header_lines: z.int().min(0).max(5).optional(),
  /** The columns' names, in place of what the header rows say. */
  headers: z.array(header).min(1).optional(),
  /** Last physical line of the table; what follows is no data. */
  last_line: z.int().min(1).optional(),
  /** ignore: rows go on behind a blank line, even where the next row looks like another table's header. */
  blank_lines: z.enum(["ask", "ignore"]).optional(),
  /**
   * iso: 2026-09-30, also with a time behind it, of which the day is kept. mdy: 9/30/2026. dmy: 30/9/2026.
   * ymd: 2026/9/30. excel: a day's number. auto: as the file proves, and else a question.
   */
  dates: z.enum(["auto", "iso", "mdy", "dmy", "ymd", "excel"]).optional(),
  /** Times with an offset (2026-09-30T23:10Z) are brought to this zone, as Asia/Shanghai, before the day is kept. */
  time_zone: z
    .string()
    .refine(isTimeZone, { error: () => t("a time zone as Europe/Berlin") })
    .optional(),
  decimal: z.enum(["auto", ".", ","]).optional(),
  thousands: z.enum(["auto", "", ",", ".", " ", "'"]).optional(),
  /** Texts that mean "no value", beside the empty field. */
  null_tokens: z.array(z.string()).optional(),
  true_tokens: z.array(z.string()).optional(),
  false_tokens: z.array(z.string()).optional(),
  /** A header whose texts may hold the delimiter without quotes: surplus cells of a row are part of it. */
  unquoted_delimiters_in: header.optional(),
  /** percent: a ratio is written 15 for 15 %; fraction: 0.15. */
  ratios: z.enum(["fraction", "percent"]).optional()
});
export type Formats = z.infer<typeof formats>;

/** Keeps only rows whose column holds one of the values (compared without case and outer blanks). */
const rowFilter = z.union([
  z.strictObject({ column: header, is: z.array(z.string()).min(1) }),
  z.strictObject({ column: header, is_not: z.array(z.string()).min(1) })
]);

export const tableSource = z.strictObject({
  file: z.string().min(1),
  preset: z.string().optional(),
  formats: formats.optional(),
  /** canonical column → where its value comes from; wins over the preset. */
  columns: z.record(z.string(), columnSource).optional(),
  /** canonical column → value in the file → canonical value; "*" stands for all others. */
  values: z.record(z.string(), z.record(z.string(), z.string())).optional(),
  keep: z.array(rowFilter).optional()
});
export type TableSource = z.infer<typeof tableSource>;

/** `sources.json` in the data folder. */
export const sourcesFile = z.strictObject({
  company: z.string().min(1),
  base_currency: z.string().regex(/^[A-Z]{3}$/),
  fiscal_year_start_month: z.int().min(1).max(12).default(1),
  /** The day the exports were made; without it the latest date in the data is used. */
  known_on: z.iso.date().optional(),
  review_quarter: z
    .string()
    .regex(/^\d{4}-Q[1-4]$/)
    .optional(),
  formats: formats.optional(),
  limits: z
    .strictObject({
      /** Share of a file's rows that may refer to rows that are not there; above it, the load stops. */
      orphans: z.number().min(0).max(1).default(0.1)
    })
    .prefault({}),
  tables: z.partialRecord(
    z.enum(Object.keys(tables) as [TableName, ...TableName[]]),
    z.array(tableSource).min(1)
  )
});
export type SourcesFile = z.infer<typeof sourcesFile>;

/** `data/presets/NAME.json`: header names of one system. */
export const presetFile = z.strictObject({
  title: z.string(),
  headers_from: z.string(),
  formats: formats.optional(),
  tables: z.partialRecord(
    z.enum(Object.keys(tables) as [TableName, ...TableName[]]),
    z.strictObject({
      columns: z.record(z.string(), columnSource),
      values: z.record(z.string(), z.record(z.string(), z.string())).optional(),
      keep: z.array(rowFilter).optional(),
      /** Headers that were not seen in a source, but are likely. */
      unverified: z.array(header).optional()
    })
  )
});
export type PresetFile = z.infer<typeof presetFile>;
