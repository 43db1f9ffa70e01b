import type { DuckDBConnection } from "@duckdb/node-api";
import { said } from "../../src/text/said.js";
import { isSubtotal } from "./csv/notData.js";
import type { SourcePlan } from "./plan/sourcePlan.js";
import type { Reject } from "./quarantine/reject.js";
import { rowsOf } from "./sql/rows.js";
import type { TotalCandidate } from "./recordTaker.js";

interface TypedSource {
  plan: SourcePlan;
  /** Table of typed rows: line, o<i>, v<i>, x<i> per planned column. */
  typed: string;
  totals: readonly TotalCandidate[];
  rejects: readonly Reject[];
}

export interface SettledTotals {
  /** Rejects without those of rows that only sum up others. */
  rejects: Reject[];
  /** How many rows were recognised as totals, and agree with the rows above. */
  agreeing: number;
}

/**
 * A row that is labelled as a total and cannot be loaded sums up others: it is no data where its sums agree with
 * the rows above it, and is rejected as TOTAL_DIFFERS where they don't, since rows may then be missing.
 */
export async function settleTotals(
  connection: DuckDBConnection,
  source: TypedSource
): Promise<SettledTotals> {
  const failed = new Set(source.rejects.map(({ line }) => line));
  const totals = source.totals.filter(({ line }) => failed.has(line));
  if (totals.length === 0) return { rejects: [...source.rejects], agreeing: 0 };
  const lines = new Set(totals.map(({ line }) => line));
  const differing: Reject[] = [];
  let from = 0;
  for (const total of totals) {
    const since = isSubtotal(total.label) ? from : 0;
    const difference = await differenceOf(connection, source, { ...total, since, others: [...lines] });
    if (difference) differing.push(differs(total, difference, source));
    from = total.line;
  }
  const rejects = source.rejects.filter(({ line }) => !lines.has(line));
  return { rejects: [...rejects, ...differing], agreeing: totals.length - differing.length };
}

interface Difference {
  column: string;
  /** What the total row says. */
  stated: string;
  /** What the rows above it come to. */
  summed: string;
}

interface Span extends TotalCandidate {
  /** Rows up to this line belong to an earlier total. */
  since: number;
  /** Lines of all total rows. */
  others: readonly number[];
}

const summable = ["money", "integer", "rate"];

async function differenceOf(
  connection: DuckDBConnection,
  { plan, typed }: TypedSource,
  { line, since, others }: Span
): Promise<Difference | null> {
  for (const [index, { column }] of plan.columns.entries()) {
    if (!summable.includes(column.kind)) continue;
    // Totals are often shown to fewer digits than the rows: half of the last digit shown is no difference.
    const [row] = await rowsOf(
      connection,
      `select cast(t.v${index} as varchar) as stated, cast(s.summed as varchar) as summed,
           abs(t.v${index} - s.summed) > 0.5 * pow(10, -length(regexp_extract(t.o${index}, '[.,](\\d{1,2})\\D*$', 1))) as is_different
       from ${typed} as t, (
           select coalesce(sum(v${index}), 0) as summed from ${typed}
           where line < $1 and line > $2 and line not in (${others.join(", ")})
       ) as s where t.line = $1 and t.v${index} is not null`,
      [line, since]
    );
    if (row?.["is_different"] === true)
      return { column: column.name, stated: String(row["stated"]), summed: String(row["summed"]) };
  }
  return null;
}

const differs = (
  { line, label }: TotalCandidate,
  { column, stated, summed }: Difference,
  { rejects }: TypedSource
): Reject => ({
  line,
  column,
  value: stated,
  code: "TOTAL_DIFFERS",
  expected: said("{sum}, the sum of the rows above", { sum: summed }),
  mend: said(
    'The row "{label}" says otherwise: rows are missing, were rejected, or were edited. Export again and compare.',
    { label }
  ),
  row: rejects.find((reject) => reject.line === line)?.row ?? ""
});
