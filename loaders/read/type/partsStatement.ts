import type { Column } from "../../schema/derive.js";
import { companionHeaders } from "../plan/headersUsed.js";
import type { PlannedColumn, SourcePlan } from "../plan/sourcePlan.js";
import { Parameters } from "../sql/parameters.js";
import { lookupJoin, sumJoin, type Companion } from "./companionSql.js";
import { dateParts } from "./dateSql.js";
import { type NumberMarks, numberPartsSql } from "./numberSql.js";
import { originalSql } from "./originalSql.js";
import { narrowSql, singleBlanks } from "./plainText.js";
import type { Stated, StatedColumn } from "./proof.js";
import { cleanSql, keptSql, mappedSql } from "./textSql.js";
import { isNumber } from "./typedValue.js";

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

interface TextLayers {
  /** Clean SQL of a header of the source's own file. */
  own: (header: string) => string;
  source: StagedSource;
  parameters: Parameters;
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

const ownCell = (plan: SourcePlan, header: string): string => `m.c${plan.main.headers.indexOf(header)}`;

/** Extra columns of the first layer that checks look at. */
const extraColumns = (from: PlannedColumn["from"], index: number): string[] => {
  if (typeof from === "string") return [];
  if ("sum" in from) return [`j${index}.total as s${index}`, `j${index}.bad_line as b${index}`];
  return "lookup" in from ? [`j${index}.matches as m${index}`] : [];
};

/** Whether a column is the sum of lines of another file. */
export const isSum = (from: PlannedColumn["from"]): boolean => typeof from === "object" && "sum" in from;

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
