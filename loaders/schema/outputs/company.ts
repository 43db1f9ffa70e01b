import { z } from "zod";
import { sellerTypes, signalNames } from "../policy.js";
import { tableNames, type TableName } from "../tables.js";
import { lateComparison } from "./late.js";
import { choice, date, key, number, text, textOrNull } from "./figure.js";

export const companyFigures = [
  "bookings",
  "quota_attainment",
  "grr",
  "nrr",
  "renewal_rate",
  "complaint_rate",
  "one_customer_share",
  "win_rate"
] as const;
export type CompanyFigureName = (typeof companyFigures)[number];

/** Grain: one row per quarter, figure and scope, over all deals, contracts and complaints of the company. */
export const companyFigure = z.object({
  quarter: key("fiscal quarter"),
  figure: choice(companyFigures, "which figure"),
  scope: choice(["quarter", "window"], "events of the quarter alone, or of the trailing window"),
  value: number("null = not measured or no events"),
  low: number("lower end of the interval; null for sums"),
  high: number("upper end of the interval; null for sums"),
  n: number("events behind it; null = not measured"),
  target: number("policy target, where there is one")
});
export type CompanyFigure = z.infer<typeof companyFigure>;

const tableName = z.enum(tableNames as [TableName, ...TableName[]]);

const nonData = z.object({
  header: z.int(),
  preamble: z.int().meta({ description: "records before the header line" }),
  blank: z.int(),
  total: z.int().meta({ description: "rows that sum up others; their sums were compared" }),
  footer: z.int().meta({ description: "a report's closing words" }),
  behind_last_line: z.int().meta({ description: "records behind formats.last_line" })
});

/** Every record of a file: records = read + those without data; read = loaded + quarantined + filtered. */
export const fileAccount = z.object({
  file: z.string(),
  table: tableName,
  bytes: z.int(),
  sha256: z.string(),
  lines: z.int().meta({ description: "physical lines, counted on the bytes" }),
  non_data: nonData,
  null_tokens: z.int().meta({ description: "cells that hold a text for no value, such as N/A" }),
  proof: z
    .array(z.string())
    .meta({ description: "how its dates and numbers are read, and what in the file proves it" }),
  proof_zh: z.array(z.string()),
  read: z.int().meta({ description: "records that may hold data" }),
  loaded: z.int(),
  quarantined: z.int(),
  filtered: z.int().meta({ description: "rows that sources.json says to leave out" }),
  last_on: z.string().nullable().meta({ description: "latest date in the file's main date column" })
});
export type FileAccount = z.infer<typeof fileAccount>;

export const quarantineSummary = z.object({
  file: z.string(),
  table: tableName,
  code: z.string(),
  column: z.string().nullable(),
  rows: z.int(),
  first_line: z.int(),
  example: z.string().nullable().meta({
    description: "the first value; null where none is stated, or where it may be personal (names, ids, texts)"
  }),
  expected: z.string(),
  expected_zh: z.string(),
  mend: z.string(),
  mend_zh: z.string()
});
export type QuarantineSummary = z.infer<typeof quarantineSummary>;

/** Grain: one row per file of which so many rows were set aside that its figures may lean to one side. */
export const largelySetAside = z.object({
  file: z.string(),
  table: tableName,
  is_required: z.boolean().meta({ description: "whether nothing can be loaded without its table" }),
  share: z.number().meta({ description: "of its rows, harmless copies left out" })
});
export type LargelySetAside = z.infer<typeof largelySetAside>;

/** What people should look at: nothing was changed on a guess. */
export const dataWarning = z.object({
  code: z.string(),
  where: z.string().meta({ description: "files and lines" }),
  where_zh: z.string(),
  found: z.string(),
  found_zh: z.string(),
  mend: z.string().meta({ description: "that of its code" })
});
export type DataWarning = z.infer<typeof dataWarning>;

/**
 * What rows that could not be used do to a company figure of the review quarter's trailing window: whatever those
 * rows would have said, the figure lies between `low` and `high`.
 */
export const dataEffect = z.object({
  figure: choice(["renewal_rate", "win_rate", "complaint_rate", "bookings"], "which company figure"),
  lacking_n: z.int().meta({ description: "rows that lack a date or amount the figure needs" }),
  set_aside_n: z.int().meta({ description: "rows of its table that were set aside, copies left out" }),
  value: number("as published; null = not measured or no events"),
  low: number("the least it can be"),
  high: number("the most it can be; null = not bounded")
});
export type DataEffect = z.infer<typeof dataEffect>;

export const quarterRow = z.object({
  quarter: key("as 2026-Q3"),
  start_on: date("first day"),
  end_on: date("last day: as of"),
  window_start_on: date("first day of the trailing window"),
  is_window_complete: z.boolean()
});
export type QuarterRow = z.infer<typeof quarterRow>;

/** Where the rows of a dataset lie, split in one way (loaders/schema/layouts.ts). */
export const snapshotLayout = z.object({
  by: z.array(z.string()).meta({ description: "columns whose values tell the files apart" }),
  columns: z.array(z.string()).nullable().meta({ description: "null = every column" }),
  files: z.array(
    z.object({
      values: z.array(z.string().nullable()).meta({
        description:
          'in the order of `by`; of a key its first digits; "" = not split by it; null = rows where it is null'
      }),
      file: z.string().meta({ description: "with a digest of its content: never another load's rows" }),
      rows: z.int(),
      bytes: z.int().meta({ description: "its size, by which pages choose the layout that brings least" })
    })
  )
});
export type SnapshotLayout = z.infer<typeof snapshotLayout>;

/** `manifest.json`: what this snapshot was made from. No clock in it: the same input gives the same bytes. */
export const manifest = z.object({
  tool_version: z.string(),
  company: z.string(),
  base_currency: z.string(),
  fiscal_year_start_month: z.int(),
  review_quarter: z.string(),
  as_of: z.string(),
  known_on: z
    .string()
    .meta({ description: "the day the exports were made: declared, else the latest date in the data" }),
  quarters: z.array(quarterRow),
  files: z.array(fileAccount),
  quarantine: z.array(quarantineSummary),
  largely_set_aside: z.array(largelySetAside),
  tables: z.array(z.object({ table: tableName, is_present: z.boolean(), rows: z.int() })),
  /** Things the reader must know, such as "contracts are derived from renewal deals". */
  notes: z.array(z.object({ code: z.string(), text: z.string(), text_zh: z.string() })),
  warnings: z.array(dataWarning),
  effects: z.array(dataEffect),
  not_measured: z.array(z.object({ column: z.string(), label: z.string(), needs: z.string() })),
  late: lateComparison.nullable(),
  parts: z.record(z.string(), z.array(snapshotLayout)).meta({
    description:
      "by dataset; the first layout holds every row and column, a file that is not listed has no rows"
  }),
  retention: z.string(),
  policy_sha256: z.string()
});
export type Manifest = z.infer<typeof manifest>;

/** Grain: one row per published column that has a label: the glossary. */
export const definition = z.object({
  column: text("column name"),
  dataset: text("dataset it is published in"),
  label: text("name for people"),
  meaning: text("what it means"),
  formula: textOrNull("formula in words"),
  unit: textOrNull("unit"),
  needs: z.array(z.string())
});
export type Definition = z.infer<typeof definition>;

export const threshold = z.object({
  key: text("policy key, as renewal.grace_days"),
  value: text("value in force"),
  default_value: text("value that ships with the product"),
  value_zh: text("value in force in Chinese, where it is a sentence").optional(),
  default_value_zh: text("value that ships, in Chinese, where it is a sentence").optional(),
  unit: text("unit"),
  meaning: text("what it decides"),
  source: text("where it comes from")
});
export type Threshold = z.infer<typeof threshold>;

/** Grain: one row per reason for which rows are set aside, loads stop or people are warned. */
export const codeDoc = z.object({
  code: text("stable name"),
  title: text("what is wrong"),
  meaning: text("what was seen, and why it is not guessed at"),
  mend: text("what to do"),
  effect: text("row set aside, load stops, or warning")
});
export type CodeDoc = z.infer<typeof codeDoc>;

/** `method.json`: definitions, thresholds and reasons, generated from schema and policy. */
export const method = z.object({
  definitions: z.array(definition),
  thresholds: z.array(threshold),
  /** The scale of each signal of the three types, for the rules that run in the browser. */
  signals: z.array(
    z.object({
      signal: z.enum(signalNames),
      type: z.enum(sellerTypes),
      direction: z.enum(["high", "low"]),
      weight: z.number(),
      floor: z.number(),
      cap: z.number()
    })
  ),
  codes: z.array(codeDoc),
  tables: z.array(
    z.object({
      table: tableName,
      grain: z.string(),
      from: z.string(),
      columns: z.array(
        z.object({ column: z.string(), meaning: z.string(), when_null: z.string().nullable() })
      )
    })
  )
});
export type Method = z.infer<typeof method>;
