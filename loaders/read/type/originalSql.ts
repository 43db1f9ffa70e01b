import type { PlannedColumn } from "../plan/sourcePlan.js";
import type { Parameters } from "../sql/parameters.js";

interface Layers {
  /** Clean SQL of a header of the source's own file. */
  own: (header: string) => string;
  parameters: Parameters;
}

/** SQL for the text as the file states it, before value maps. */
export function originalSql(planned: PlannedColumn, index: number, layers: Layers): string {
  const { from } = planned;
  const { own, parameters } = layers;
  if (typeof from === "string") return own(from);
  if ("constant" in from) return `nullif(${parameters.bind(from.constant)}, '')`;
  if ("lookup" in from)
    return `case when j${index}.matches > 1 then cast(j${index}.matches as varchar) else ${foundSql(planned, index, layers)} end`;
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

/**
 * What a lookup found. A person or deal that may be left empty but is stated, and that the other file does not know, stays a
 * reference to nothing, which is told: as empty it would silently belong to somebody else. Marked with the file, so that it is no
 * id by chance.
 */
function foundSql({ column, from }: PlannedColumn, index: number, { own, parameters }: Layers): string {
  const found = `j${index}.found`;
  if (typeof from === "string" || !("lookup" in from)) return found;
  const [header, ...others] = Object.keys(from.lookup.match);
  if (column.references === undefined || column.isRequired || header === undefined || others.length > 0)
    return found;
  return `coalesce(${found}, ${own(header)} || ${parameters.bind(` [${from.lookup.file}]`)})`;
}
