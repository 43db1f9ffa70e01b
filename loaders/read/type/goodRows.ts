import { columnsOf, quoteName } from "../../schema/derive.js";
import type { SourcePlan } from "../plan/sourcePlan.js";

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
