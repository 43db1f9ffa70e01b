import type { ColumnSource } from "../../sources/sourcesFile.js";
import type { ResolvedFormats } from "../../sources/resolveSource.js";
import { factorHeader } from "../plan/headersUsed.js";
import { Parameters } from "../sql/parameters.js";
import { type NumberMarks, numberPartsSql, numberSql, ratioSql } from "./numberSql.js";
import { narrowSql } from "./plainText.js";
import type { Stated } from "./proof.js";
import { cleanSql } from "./textSql.js";

type Lookup = Extract<ColumnSource, { lookup: unknown }>["lookup"];
type Sum = Extract<ColumnSource, { sum: unknown }>["sum"];

export interface Companion {
  /** Staging table of the lookup or lines file. */
  table: string;
  /** The staging column of a header. */
  cell: (header: string) => string;
}

interface JoinOptions {
  alias: string;
  companion: Companion;
  /** Clean SQL of a header of the table's own file. */
  own: (header: string) => string;
  formats: ResolvedFormats;
  parameters: Parameters;
}

/** The numbers of a lines file that are to be summed, as the file states them. */
export function statedFactors(sum: Sum, companion: Companion, formats: ResolvedFormats): Stated {
  const parameters = new Parameters();
  const texts = sum.product.map((factor) => factorText(factor, companion, formats, parameters));
  const columns = texts.flatMap((text, index) => [
    `${text} as t${index}`,
    `${numberPartsSql(text)} as p${index}`
  ]);
  return {
    from: `(select line, ${columns.join(", ")} from ${companion.table})`,
    dates: [],
    numbers: texts.map((_text, index) => ({ text: `t${index}`, parts: `p${index}` })),
    values: parameters.values
  };
}

const factorText = (
  factor: Sum["product"][number],
  companion: Companion,
  formats: ResolvedFormats,
  parameters: Parameters
): string => narrowSql(cleanSql(companion.cell(factorHeader(factor)), formats.null_tokens, parameters));

function keysSql(match: Record<string, string>, { alias, companion, own, formats, parameters }: JoinOptions) {
  const pairs = Object.entries(match);
  const keys = pairs.map(([, header]) => cleanSql(companion.cell(header), formats.null_tokens, parameters));
  return {
    keys: keys.map((key, index) => `${key} as k${index}`).join(", "),
    names: keys.map((_key, index) => `k${index}`).join(", "),
    on: pairs.map(([header], index) => `${alias}.k${index} = ${own(header)}`).join(" and ")
  };
}

/** A left join that gives `found` (the one match, or null) and `matches` (how many different values match). */
export function lookupJoin(lookup: Lookup, options: JoinOptions): string {
  const { alias, companion, formats, parameters } = options;
  const { keys, names, on } = keysSql(lookup.match, options);
  const taken = cleanSql(companion.cell(lookup.take), formats.null_tokens, parameters);
  return `left join (
    select ${names}, min(taken) as found, count(distinct taken) as matches
    from (select ${keys}, ${taken} as taken from ${companion.table}) as lines group by ${names}
  ) as ${alias} on ${on}`;
}

/**
 * A left join that gives `total`, the exact sum of the product of the factors over the matching lines (null without
 * lines), and `bad_line`, which names the first line whose factors are not all numbers.
 */
export function sumJoin(sum: Sum, options: JoinOptions & { marks: NumberMarks }): string {
  const { alias, companion, formats, marks, parameters } = options;
  const { keys, names, on } = keysSql(sum.match, options);
  const texts = sum.product.map((factor) => factorText(factor, companion, formats, parameters));
  const numbered = (sqls: readonly string[], prefix: string) =>
    sqls.map((sql, index) => `${sql} as ${prefix}${index}`).join(", ");
  const parts = texts.map((_text, index) => numberPartsSql(`t${index}`));
  const factors = sum.product.map((factor, index) =>
    typeof factor === "string"
      ? `try_cast(${numberSql(`p${index}`, marks)} as decimal(18,6))`
      : `1 - cast(${ratioSql(`p${index}`, marks, formats.ratios)} as decimal(18,6))`
  );
  const described = sum.product.map(
    (factor, index) =>
      `when f${index} is null then ${parameters.bind(`${factorHeader(factor)} `)} || coalesce('"' || t${index} || '"', 'is empty')`
  );
  const place = `${parameters.bind(`${sum.file}:`)} || line || ' '`;
  // Layer by layer: each is used many times in the next.
  return `left join (
    with texts as (select line, ${keys}, ${numbered(texts, "t")} from ${companion.table}),
    parts as (select *, ${numbered(parts, "p")} from texts),
    factors as (select *, ${numbered(factors, "f")} from parts),
    lines as (
      select ${names}, line, ${productSql(sum.product.length)} as product,
          ${place} || case ${described.join(" ")} else 'product too large' end as described
      from factors
    )
    select ${names}, case when count(*) = count(product) then sum(product) end as total,
        arg_min(described, line) filter (product is null) as bad_line
    from lines group by ${names}
  ) as ${alias} on ${on}`;
}

/** DuckDB holds 38 digits: from the fourth factor on, the product so far is kept to 12 decimals. */
function productSql(count: number): string {
  const product = Array.from({ length: count }, (_factor, index) => `f${index}`).reduce(
    (left, right, index) => (index < 3 ? `${left} * ${right}` : `cast(${left} as decimal(38,12)) * ${right}`)
  );
  // Beyond 10^13 per line, sums of many lines could leave the 38 digits.
  return `case when abs(try(cast((${product}) as double))) < 1e13 then try(cast((${product}) as decimal(38,18))) end`;
}
