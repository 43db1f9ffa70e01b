import { said, saidKnown } from "../../../src/text/said.js";
import type { ResolvedFormats } from "../../sources/resolveSource.js";
import { canonicalFormats } from "../../sources/resolveSource.js";
import type { PlannedColumn, SourcePlan } from "../plan/sourcePlan.js";
import { literal } from "../sql/literal.js";
import { Parameters } from "../sql/parameters.js";
import { numberSql, ratioSql } from "./numberSql.js";
import { isSum } from "./partsStatement.js";
import type { ProvenFormats } from "./proof.js";
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

const failedSql = (checks: readonly ValueCheck[]): string =>
  checks.length === 0
    ? "0"
    : `case ${checks.map(({ fails }, index) => `when ${fails} then ${index + 1}`).join(" ")} else 0 end`;
