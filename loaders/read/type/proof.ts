import { tellBoth } from "../../../src/text/said.js";
import type { DuckDBConnection } from "@duckdb/node-api";
import type { ResolvedFormats } from "../../sources/resolveSource.js";
import { literal } from "../sql/literal.js";
import { rowsOf } from "../sql/rows.js";
import { type DateOrder, dateProofs, isExcelDay } from "./dateSql.js";
import { ambiguousCore, type NumberMarks } from "./numberSql.js";
import { proofWords } from "./proofWords.js";
import { provenDates, provenMarks } from "./provenFormats.js";

/** How a source writes what could be read in two ways: as declared, or as its own values prove. */
export interface ProvenFormats {
  dates: DateOrder;
  marks: NumberMarks;
  /** In words: what is declared, and what the file proves by which text. */
  proof: string[];
  proof_zh: string[];
}

/** A column whose texts may prove how a file writes its dates or numbers. */
export interface StatedColumn {
  /** SQL of the text. */
  text: string;
  /** SQL of its parts: dateParts or numberPartsSql. */
  parts: string;
}

/** The dates and numbers of one file, in a table that has a `line` as well. */
export interface Stated {
  from: string;
  dates: readonly StatedColumn[];
  numbers: readonly StatedColumn[];
  values?: string[];
}

/** What proveFormats found, with the counts it rests on. */
export interface Proof extends ProvenFormats {
  found: Counts;
}

/** Counts over rows of the same file that need no look: only of what is clear by itself. */
export type ClearCounts = Record<"days" | "numbers" | "points", number>;

/** Where a question about formats is asked. */
export interface Place {
  file: string;
  /** As tables.deals[0]. */
  key: string;
  formats: ResolvedFormats;
}

/**
 * What the file proves about its dates and numbers where sources.json declares nothing.
 * Throws DataProblem with the question to answer where too much of it could be read in two ways, or contradicts itself.
 */
export async function proveFormats(
  connection: DuckDBConnection,
  stated: Stated,
  place: Place,
  clear: ClearCounts = { days: 0, numbers: 0, points: 0 }
): Promise<Proof> {
  const { formats } = place;
  const asksDates = formats.dates === "auto";
  const asksMarks = formats.decimal === "auto" && formats.thousands === "auto";
  const found: Counts = {
    ...noCounts(),
    ...(asksDates ? { days: clear.days } : {}),
    ...(asksMarks ? { numbers: clear.numbers, points: clear.points } : {})
  };
  const counted = asked(stated, asksDates, asksMarks);
  if (counted.length > 0) {
    const [row] = await rowsOf(
      connection,
      `select ${counted.map(({ name, sql }) => `${sql} as ${name}`).join(", ")} from ${stated.from}`,
      stated.values
    );
    for (const [name, value] of Object.entries(row ?? {})) note(found, name, value);
  }
  const proof = proofWords(found, formats, clear.numbers > 0).map(tellBoth);
  return {
    dates: asksDates ? provenDates(found, place) : (formats.dates as DateOrder),
    marks: asksMarks ? provenMarks(found, place) : declaredMarks(formats),
    proof: proof.map(({ en }) => en),
    proof_zh: proof.map(({ zh }) => zh),
    found
  };
}

/** Without one of the marks declared, the other is told by it. */
function declaredMarks({ decimal, thousands }: ResolvedFormats): NumberMarks {
  const told = decimal === "auto" ? (thousands === "." ? "," : ".") : decimal;
  return { decimal: told, thousands, rejectsAmbiguous: false };
}

const counts = [
  "days",
  "day_first",
  "month_first",
  "two_orders",
  "two_digits",
  "serials",
  "numbers",
  "points",
  "commas",
  "two_marks"
] as const;
type Count = (typeof counts)[number];
export type Counts = Record<Count, number> & { examples: Partial<Record<Count, string>> };

const noCounts = (): Counts => ({
  ...(Object.fromEntries(counts.map((name) => [name, 0])) as Record<Count, number>),
  examples: {}
});

function note(found: Counts, name: string, value: unknown): void {
  if (name.startsWith("example_")) {
    const of = name.slice("example_".length) as Count;
    if (typeof value === "string") found.examples[of] ??= value;
  } else found[name as Count] += Number(value);
}

interface Counted {
  name: string;
  sql: string;
}

/** The counts over all columns of a kind, and the first text that each was found in. */
function asked({ dates, numbers }: Stated, asksDates: boolean, asksMarks: boolean): Counted[] {
  const count = (
    name: Count,
    columns: readonly StatedColumn[],
    holds: (column: StatedColumn) => string
  ): Counted[] => {
    if (columns.length === 0) return [];
    const each = columns.map((column) => `count(*) filter (where ${holds(column)})`);
    const counted = { name, sql: `cast(${each.join(" + ")} as integer)` };
    if (name === "days" || name === "numbers") return [counted];
    const examples = columns.map((column) => `arg_min(${column.text}, line) filter (where ${holds(column)})`);
    return [counted, { name: `example_${name}`, sql: `coalesce(${examples.join(", ")})` }];
  };
  const proves = (name: keyof ReturnType<typeof dateProofs>) => (column: StatedColumn) =>
    dateProofs(column.parts)[name];
  const marked = (pattern: string) => (column: StatedColumn) =>
    `regexp_full_match(${column.parts}.core, ${literal(pattern)})`;
  const isStated = ({ text }: StatedColumn) => `${text} is not null`;
  return [
    ...(asksDates
      ? [
          ...count("days", dates, isStated),
          ...count("day_first", dates, proves("dayFirst")),
          ...count("month_first", dates, proves("monthFirst")),
          ...count("two_orders", dates, proves("eitherOrder")),
          ...count("two_digits", dates, proves("twoDigitYear")),
          ...count("serials", dates, ({ text }) => isExcelDay(text))
        ]
      : []),
    ...(asksMarks
      ? [
          ...count("numbers", numbers, isStated),
          ...count("points", numbers, marked(provesDecimal("[.]", ","))),
          ...count("commas", numbers, marked(provesDecimal(",", "[.]"))),
          ...count("two_marks", numbers, marked(ambiguousCore))
        ]
      : [])
  ];
}

/** Numbers that only make sense with `mark` before their decimals, or with `other` between their thousands. */
const provesDecimal = (mark: string, other: string): string =>
  [
    `[0-9]{1,3}(${other}[0-9]{3})+${mark}[0-9]*`,
    `[0-9]{1,3}(${other}[0-9]{3}){2,}`,
    `[0-9]*${mark}([0-9]{1,2}|[0-9]{4,})([Ee].*)?`,
    `(0[0-9]*|[0-9]{4,})?${mark}[0-9]{3}`
  ].join("|");
