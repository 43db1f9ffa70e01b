import { inBoth } from "../../../src/text/inBoth.js";
import { formatCount } from "../../../src/rules/format/formatCount.js";
import { t } from "../../../src/text/t.js";
import { codes } from "../../schema/codes.js";
import type { DataWarning } from "../../schema/outputs.js";
import type { SourceCount } from "../loadSource.js";
import type { SourcePlan } from "../plan/sourcePlan.js";
import type { Unresolved } from "./softReferences.js";

/** References that name no row, column by column; their rows were kept without the link. */
export const referenceWarnings = (
  plans: readonly SourcePlan[],
  counts: ReadonlyMap<number, SourceCount>
): DataWarning[] =>
  plans.flatMap(({ id, table, main }) =>
    (counts.get(id)?.unresolved ?? []).map((unresolved) => {
      const { column, line } = unresolved;
      const where = `${main.file}:${line} ${column}`;
      const found = inBoth(() => foundText(`${table}.${column}`, unresolved));
      return {
        code: "REFERENCE_UNKNOWN",
        where,
        where_zh: where,
        found: found.en,
        found_zh: found.zh,
        mend: codes.REFERENCE_UNKNOWN.mend
      };
    })
  );

function foundText(column: string, { references, rows, value }: Unresolved): string {
  const places = { rows: formatCount(rows), column, references, value };
  if (!isPublic(references, value))
    return rows === 1
      ? t("{rows} row whose {column} is in no row of {references}", places)
      : t("{rows} rows whose {column} is in no row of {references}", places);
  return rows === 1
    ? t("{rows} row whose {column} is in no row of {references}: “{value}”", places)
    : t("{rows} rows whose {column} is in no row of {references}, the first “{value}”", places);
}

const longestValue = 40;

const addressOrTelephone = /@|^\+|^[\d\s/().-]*[\s/()][\d\s/().-]*$/;

/** Warnings are published: people at customers are never named, nor is an e-mail address or a telephone number. */
const isPublic = (references: string, value: string): boolean =>
  !references.startsWith("contacts.") && value.length <= longestValue && !addressOrTelephone.test(value);
