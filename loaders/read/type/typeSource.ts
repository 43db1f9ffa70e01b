import { said, saidKnown } from "../../../src/text/said.js";
import type { Column } from "../../schema/derive.js";
import type { ResolvedFormats } from "../../sources/resolveSource.js";
import { canonicalFormats } from "../../sources/resolveSource.js";
import { companionHeaders } from "../plan/headersUsed.js";
import type { PlannedColumn, SourcePlan } from "../plan/sourcePlan.js";
import { literal } from "../sql/literal.js";
import { Parameters } from "../sql/parameters.js";
import { lookupJoin, sumJoin, type Companion } from "./companionSql.js";
import { dateParts } from "./dateSql.js";
import { type NumberMarks, numberPartsSql, numberSql, ratioSql } from "./numberSql.js";
import { originalSql } from "./originalSql.js";
import { narrowSql, singleBlanks } from "./plainText.js";
import type { ProvenFormats, Stated, StatedColumn } from "./proof.js";
import { cleanSql, keptSql, mappedSql } from "./textSql.js";
import { isNumber, typedValue, type ValueCheck } from "./typedValue.js";

/** One planned column as SQL over the table of parts, and what may be wrong with it. */
interface TypedColumn {
  name: string;
  /** The number that the parts state; null for other kinds. */
  number: string | null;
  value: string;
  checks: ValueCheck[];
}

export interface Typing {
  /** Fills the table `typed`: line, per planned column o<i> (as in the file), v<i> (the value), x<i> (number of the failed check, 0 = none). */
  sql: string;
  values: string[];
  columns: { name: string; checks: ValueCheck[] }[];
}

export interface StagedSource {
  plan: SourcePlan;
  /** Staging table of the source's own file. */
  stage: string;
  companionOf: (file: string) => Companion;
  /** How each lines file that is summed writes its numbers. */
  companionMarks: ReadonlyMap<string, NumberMarks>;
}

/** A statement with its bound values. */
export interface Statement {
  sql: string;
  values: string[];
}

/** Whether a column's texts are taken apart before they are read. */
const hasParts = (column: Column): boolean => isNumber(column) || column.kind === "date";

/**
 * Fills the table `into`: line, per planned column o<i> (as in the file), t<i> (after value maps, in ordinary width),
 * and p<i> (the parts of a number or a date).
 */
export function partsStatement(source: StagedSource, into: string): Statement {
  const parameters = new Parameters();
  const { plan, stage } = source;
  const layers: TextLayers = {
    own: (header) => cleanSql(ownCell(plan, header), plan.formats.null_tokens, parameters),
    source,
    parameters
  };
  const joins = plan.columns.flatMap((planned, index) => companionJoin(planned, index, layers) ?? []);
  const originals = plan.columns.flatMap((planned, index) => [
    `${originalSql(planned, index, layers)} as o${index}`,
    ...extraColumns(planned.from, index)
  ]);
  const texts = plan.columns.map(
    (planned, index) => `${textSql(planned, `o${index}`, parameters)} as t${index}`
  );
  const parts = plan.columns.flatMap(({ column }, index) =>
    hasParts(column)
      ? [`${column.kind === "date" ? dateParts(`t${index}`) : numberPartsSql(`t${index}`)} as p${index}`]
      : []
  );
  const kept = plan.filters.map((filter) => keptSql(ownCell(plan, filter.column), filter, parameters));
  const sql = `create temp table ${into} as
with originals as (
    select m.line, ${originals.join(", ")} from ${stage} as m ${joins.join(" ")} where ${["true", ...kept].join(" and ")}
), texts as (
    select *, ${texts.join(", ")} from originals
)
select ${["*", ...parts].join(", ")} from texts`;
  return { sql, values: parameters.values };
}

/** The source's own dates and numbers in the table of parts: what a proof of its formats rests on. */
export function statedIn(parts: string, { columns }: SourcePlan): Stated {
  const stated = (holds: (column: Column) => boolean): StatedColumn[] =>
    columns.flatMap(({ column, from }, index) =>
      typeof from === "string" && holds(column) ? [{ text: `t${index}`, parts: `p${index}` }] : []
    );
  return { from: parts, dates: stated(({ kind }) => kind === "date"), numbers: stated(isNumber) };
}

interface TypingOptions {
  plan: SourcePlan;
  /** Table that partsStatement filled. */
  parts: string;
  proven: ProvenFormats;
  baseCurrency: string;
  into: string;
}

/** The statement that turns a source's texts into canonical values, row by row, with the reason where it cannot. */
export function typeSource({ plan, parts, proven, baseCurrency, into }: TypingOptions): Typing {
  const parameters = new Parameters();
  const layers: ValueLayers = {
    formats: plan.formats,
    proven,
    rowCurrency: rowCurrency(plan, baseCurrency),
    parameters
  };
  const columns = plan.columns.map((planned, index) => typedColumn(planned, index, layers));
  const numbers = columns.flatMap(({ number }, index) =>
    number === null ? [] : [`, ${number} as n${index}`]
  );
  const sql = `create temp table ${into} as
with numbers as (
    select *${numbers.join("")} from ${parts}
), typed as (
    select *, ${columns.map(({ value }, index) => `${value} as v${index}`).join(", ")} from numbers
)
select line, ${columns.map(({ checks }, index) => `o${index}, v${index}, ${failedSql(checks)} as x${index}`).join(", ")}
from typed`;
  return { sql, values: parameters.values, columns };
}

const ownCell = (plan: SourcePlan, header: string): string => `m.c${plan.main.headers.indexOf(header)}`;

interface TextLayers {
  /** Clean SQL of a header of the source's own file. */
  own: (header: string) => string;
  source: StagedSource;
  parameters: Parameters;
}

interface ValueLayers {
  formats: ResolvedFormats;
  proven: ProvenFormats;
  /** SQL for the currency of a row's amounts. */
  rowCurrency: string;
  parameters: Parameters;
}

function rowCurrency({ columns }: SourcePlan, baseCurrency: string): string {
  const index = columns.findIndex(({ column }) => column.name === "currency");
  return index < 0 ? literal(baseCurrency) : `coalesce(upper(t${index}), ${literal(baseCurrency)})`;
}

/** How constants in sources.json are written. */
export const canonical: ProvenFormats = {
  dates: "iso",
  marks: { decimal: ".", thousands: "", rejectsAmbiguous: false },
  proof: [],
  proof_zh: []
};

/** Extra columns of the first layer that checks look at. */
const extraColumns = (from: PlannedColumn["from"], index: number): string[] => {
  if (typeof from === "string") return [];
  if ("sum" in from) return [`j${index}.total as s${index}`, `j${index}.bad_line as b${index}`];
  return "lookup" in from ? [`j${index}.matches as m${index}`] : [];
};

const isSum = (from: PlannedColumn["from"]): boolean => typeof from === "object" && "sum" in from;

/** SQL for a column's text after its value map, in ordinary width where it is not free text. */
export function textSql(
  { column, from, values }: PlannedColumn,
  original: string,
  parameters: Parameters
): string {
  if (isSum(from)) return original;
  const mapped = mappedSql(original, values, parameters);
  if (column.kind === "text") return mapped;
  return column.kind === "id" || column.kind === "name" ? singleBlanks(narrowSql(mapped)) : narrowSql(mapped);
}

function typedColumn({ column, from }: PlannedColumn, index: number, layers: ValueLayers): TypedColumn {
  const isConstant = typeof from === "object" && "constant" in from;
  const isLookup = typeof from === "object" && "lookup" in from;
  const { marks } = isConstant ? canonical : layers.proven;
  const formats = isConstant ? canonicalFormats : layers.formats;
  const typed = typedValue({
    ...layers,
    column,
    text: `t${index}`,
    parts: `p${index}`,
    number: `n${index}`,
    formats,
    proven: isConstant ? canonical : layers.proven
  });
  const checks = typed
    .checks(`v${index}`)
    .map((check) => ({ ...check, fails: `t${index} is not null and ${check.fails}` }));
  const empty: ValueCheck = {
    code: "VALUE_MISSING",
    fails: `t${index} is null`,
    expected: said("a value ({meaning})", { meaning: saidKnown(column.meaning) }),
    format: null
  };
  return {
    name: column.name,
    number: isNumber(column)
      ? column.kind === "ratio"
        ? ratioSql(`p${index}`, marks, formats.ratios)
        : numberSql(`p${index}`, marks)
      : null,
    value: isSum(from) ? `try_cast(s${index} as ${column.sqlType})` : typed.value,
    checks: [
      ...(isSum(from) ? [badLines(index)] : []),
      ...(isLookup ? [ambiguous(index, from.lookup.file)] : []),
      ...(column.isRequired ? [empty] : []),
      ...checks
    ]
  };
}

const badLines = (index: number): ValueCheck => ({
  code: "LINES_UNREADABLE",
  fails: `b${index} is not null`,
  expected: said("numbers in all lines to be summed"),
  format: "decimal"
});

const ambiguous = (index: number, file: string): ValueCheck => ({
  code: "LOOKUP_AMBIGUOUS",
  fails: `coalesce(m${index}, 0) > 1`,
  expected: said("one match in {file}", { file }),
  valueText: (count) => said("{count} different values", { count }),
  format: null
});

function companionJoin({ from }: PlannedColumn, index: number, layers: TextLayers): string | null {
  const needed = companionHeaders(from);
  if (needed === null || typeof from === "string") return null;
  const { own, source, parameters } = layers;
  const join = {
    alias: `j${index}`,
    own,
    parameters,
    formats: source.plan.formats,
    companion: source.companionOf(needed.file)
  };
  if ("lookup" in from) return lookupJoin(from.lookup, join);
  const marks = source.companionMarks.get(needed.file);
  return "sum" in from && marks ? sumJoin(from.sum, { ...join, marks }) : null;
}

const failedSql = (checks: readonly ValueCheck[]): string =>
  checks.length === 0
    ? "0"
    : `case ${checks.map(({ fails }, index) => `when ${fails} then ${index + 1}`).join(" ")} else 0 end`;
