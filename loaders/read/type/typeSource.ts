import { columnsOf, quoteName } from "../../schema/derive.js";
import type { ResolvedFormats } from "../../sources/resolveSource.js";
import { canonicalFormats } from "../../sources/resolveSource.js";
import { companionHeaders } from "../plan/headersUsed.js";
import type { PlannedColumn, SourcePlan } from "../plan/sourcePlan.js";
import { Parameters } from "../sql/parameters.js";
import { lookupJoin, sumJoin, type Companion } from "./companionSql.js";
import { cleanSql, keptSql, mappedSql } from "./textSql.js";
import { typedValue, type ValueCheck } from "./typedValue.js";

/** One planned column as SQL, in the layers original → text → value, and what may be wrong with it. */
interface TypedColumn {
  name: string;
  original: string;
  /** Extra columns of the first layer that checks look at. */
  extra: string[];
  text: string;
  value: string;
  checks: ValueCheck[];
}

export interface Typing {
  /** Fills the table `typed`: line, per planned column o<i> (as in the file), v<i> (the value), x<i> (number of the failed check, 0 = none). */
  sql: string;
  values: string[];
  columns: { name: string; checks: ValueCheck[] }[];
}

interface TypingOptions {
  plan: SourcePlan;
  /** Staging table of the source's own file. */
  stage: string;
  companionOf: (file: string) => Companion;
  into: string;
}

/** The statement that turns a source's staged texts into canonical values, row by row, with the reason where it cannot. */
export function typeSource({ plan, stage, companionOf, into }: TypingOptions): Typing {
  const parameters = new Parameters();
  const own = (header: string) => cleanSql(ownCell(plan, header), plan.formats.null_tokens, parameters);
  const joins: string[] = [];
  const columns = plan.columns.map((planned, index) => {
    const join = companionJoin(planned, { alias: `j${index}`, own, plan, companionOf, parameters });
    if (join) joins.push(join);
    return typedColumn(planned, index, { own, formats: plan.formats, parameters });
  });
  const kept = plan.filters.map((filter) => keptSql(ownCell(plan, filter.column), filter, parameters));
  const sql = `create temp table ${into} as
with originals as (
    select m.line, ${columns.flatMap(({ original, extra }, index) => [`${original} as o${index}`, ...extra]).join(", ")}
    from ${stage} as m ${joins.join(" ")}
    where ${["true", ...kept].join(" and ")}
), texts as (
    select *, ${columns.map(({ text }, index) => `${text} as t${index}`).join(", ")} from originals
), typed as (
    select *, ${columns.map(({ value }, index) => `${value} as v${index}`).join(", ")} from texts
)
select line, ${columns.map(({ checks }, index) => `o${index}, v${index}, ${failedSql(checks)} as x${index}`).join(", ")}
from typed`;
  return { sql, values: parameters.values, columns };
}

const ownCell = (plan: SourcePlan, header: string): string => `m.c${plan.main.headers.indexOf(header)}`;

interface Layers {
  own: (header: string) => string;
  formats: ResolvedFormats;
  parameters: Parameters;
}

function typedColumn({ column, from, values }: PlannedColumn, index: number, layers: Layers): TypedColumn {
  const { formats, parameters } = layers;
  const isSum = typeof from === "object" && "sum" in from;
  const isConstant = typeof from === "object" && "constant" in from;
  const isLookup = typeof from === "object" && "lookup" in from;
  const text = isSum ? `o${index}` : mappedSql(`o${index}`, values, parameters);
  const typed = typedValue(column, `t${index}`, isConstant ? canonicalFormats : formats, parameters);
  const value = isSum ? `try_cast(s${index} as ${column.sqlType})` : typed.value;
  const checks = typed
    .checks(`v${index}`)
    .map((check) => ({ ...check, fails: `t${index} is not null and ${check.fails}` }));
  const empty = {
    code: "VALUE_MISSING",
    fails: `t${index} is null`,
    expected: `a value (${column.meaning})`,
    format: null
  };
  return {
    name: column.name,
    original: originalSql(from, index, layers),
    extra: [
      ...(isSum ? [`j${index}.total as s${index}`, `j${index}.bad_line as b${index}`] : []),
      ...(isLookup ? [`j${index}.matches as n${index}`] : [])
    ],
    text,
    value,
    checks: [
      ...(isSum ? [badLines(index)] : []),
      ...(isLookup ? [ambiguous(index, from.lookup.file)] : []),
      ...(column.isRequired ? [empty] : []),
      ...checks
    ]
  };
}

const badLines = (index: number): ValueCheck => ({
  code: "LINES_UNREADABLE",
  fails: `b${index} is not null`,
  expected: "numbers in all lines to be summed",
  format: "decimal"
});

const ambiguous = (index: number, file: string): ValueCheck => ({
  code: "LOOKUP_AMBIGUOUS",
  fails: `coalesce(n${index}, 0) > 1`,
  expected: `one match in ${file}`,
  format: null
});

/** SQL for the text as the file states it, before value maps. */
function originalSql(from: PlannedColumn["from"], index: number, { own, parameters }: Layers): string {
  if (typeof from === "string") return own(from);
  if ("constant" in from) return `nullif(${parameters.bind(from.constant)}, '')`;
  if ("lookup" in from)
    return `case when j${index}.matches > 1 then j${index}.matches || ' different values' else j${index}.found end`;
  if ("sum" in from) return `coalesce(j${index}.bad_line, cast(j${index}.total as varchar))`;
  const headers = from.concat.filter((part) => typeof part === "string");
  const parts = from.concat.map((part) =>
    typeof part === "string" ? `coalesce(${own(part)}, '')` : parameters.bind(part.text)
  );
  // Without any of the joined values the text between them alone is no value.
  const isEmpty =
    headers.length > 0 ? headers.map((header) => `${own(header)} is null`).join(" and ") : "false";
  return `case when not (${isEmpty}) then nullif(trim(${parts.join(" || ")}), '') end`;
}

interface CompanionOptions {
  alias: string;
  own: (header: string) => string;
  plan: SourcePlan;
  companionOf: (file: string) => Companion;
  parameters: Parameters;
}

function companionJoin({ from }: PlannedColumn, options: CompanionOptions): string | null {
  const needed = companionHeaders(from);
  if (needed === null || typeof from === "string") return null;
  const { alias, own, plan, companionOf, parameters } = options;
  const join = { alias, own, parameters, formats: plan.formats, companion: companionOf(needed.file) };
  if ("lookup" in from) return lookupJoin(from.lookup, join);
  return "sum" in from ? sumJoin(from.sum, join) : null;
}

const failedSql = (checks: readonly ValueCheck[]): string =>
  checks.length === 0
    ? "0"
    : `case ${checks.map(({ fails }, index) => `when ${fails} then ${index + 1}`).join(" ")} else 0 end`;

/** Moves the rows without a failed check from `typed` into the work table; `$1` is the file, `$2` the source's number. */
export function insertGoodSql(plan: SourcePlan, typed: string, work: string): string {
  const names = plan.columns.map(({ column }) => column.name);
  const values = columnsOf(plan.table).map(({ name, sqlType }) => {
    const index = names.indexOf(name);
    return index < 0 ? "null" : `cast(v${index} as ${sqlType})`;
  });
  const columns = columnsOf(plan.table).map(({ name }) => quoteName(name));
  return `insert into ${work} (${columns.join(", ")}, _file, _line, _source)
select ${values.join(", ")}, $1::VARCHAR, line, $2::INTEGER from ${typed} where ${goodSql(plan)}`;
}

export const goodSql = (plan: SourcePlan): string =>
  plan.columns.map((_column, index) => `x${index} = 0`).join(" and ");
