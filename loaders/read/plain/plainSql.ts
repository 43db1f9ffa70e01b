import { columnsOf, quoteName } from "../../schema/derive.js";
import type { PlannedColumn, SourcePlan } from "../plan/sourcePlan.js";
import { literal } from "../sql/literal.js";
import { Parameters } from "../sql/parameters.js";
import { canonical, type Statement, textSql } from "../type/typeSource.js";
import { narrowSql, singleBlanks } from "../type/plainText.js";
import { blanks, keptSql } from "../type/textSql.js";
import { isNumber, typedValue } from "../type/typedValue.js";

/** What DuckDB says where a row is not plain. */
export const notPlain = "NOT_PLAIN";

/** Whether a source is declared such that a plain file of it means the same to every reader. */
export function mayBePlain({ formats, columns, companions, main }: SourcePlan): boolean {
  const { encoding, quote, escape, inner_quotes, header_line, header_lines, headers, last_line } = formats;
  const isShape = encoding === "utf-8" && quote === '"' && escape === "double" && inner_quotes === "error";
  const isPlace = header_line === 1 && header_lines === 1 && headers.length === 0 && last_line === 0;
  const isDates = ["auto", "iso"].includes(formats.dates) && formats.time_zone === "";
  const isMarks = ["auto", "."].includes(formats.decimal) && ["auto", ""].includes(formats.thousands);
  const isRatios = formats.ratios === "fraction" || !columns.some(({ column }) => column.kind === "ratio");
  const isOwn = columns.every(({ from }) => typeof from === "string") && companions.size === 0;
  return isShape && isPlace && isDates && isMarks && isRatios && isOwn && main.width > 1 && main.looseAt < 0;
}

interface PlainOptions {
  plan: SourcePlan;
  /** The file, as DuckDB may open it. */
  path: string;
  into: string;
  /** As PlainScan has it: then no cell needs a look of its own. */
  isBare: boolean;
  /** Whether the rows get their line; that keeps them in one thread. */
  hasLines: boolean;
}

/**
 * Reads, types and inserts a file in one go, rows that are to be left out with no _source. Fails with `notPlain` at the first
 * row in which any cell, or kept row in which any value, needs more than a look: outer blanks, null tokens, dates but 2026-09-30, numbers but 1234.5.
 */
export function plainInsert({ plan, path, into, isBare, hasLines }: PlainOptions): Statement {
  const parameters = new Parameters();
  const { main, columns, formats } = plan;
  const cells = main.headers.map(
    (_header, index) => `nullif(h${main.positions[index] ?? -1}, '') as c${index}`
  );
  const texts = columns.map((planned, index) => `${plainText(planned, plan, parameters)} as t${index}`);
  const typed = columns.map((planned, index) => plainValue(planned, index, { plan, parameters, isBare }));
  const values = typed.map(({ value }, index) => `${value} as v${index}`);
  const cellsHold = isBare
    ? []
    : main.headers.map((_header, index) => plainCell(`c${index}`, formats.null_tokens));
  const headerAgain = main.headers.map((header, index) => `c${index} = ${parameters.bind(header)}`);
  const isPlain = [...typed.map(({ holds }) => holds), `not coalesce(${headerAgain.join(" and ")}, false)`];
  const kept = plan.filters.map((filter) =>
    keptSql(`coalesce(c${main.headers.indexOf(filter.column)}, '')`, filter, parameters)
  );
  const names = columns.map(({ column }) => column.name);
  const canonicalValues = columnsOf(plan.table).map(({ name, sqlType }) => {
    const at = names.indexOf(name);
    return at < 0 ? "null" : `cast(v${at} as ${sqlType})`;
  });
  const sql = `insert into ${into} (${columnsOf(plan.table)
    .map(({ name }) => quoteName(name))
    .join(", ")}, _file, _line, _source)
with cells as (
    select ${cells.join(", ")}, ${hasLines ? "row_number() over () + 1" : "null"} as line from ${readCsv(plan, path)}
), texts as (
    select *, ${texts.join(", ")} from cells
), typed as (
    select *, ${values.join(", ")} from texts
)
select ${canonicalValues.join(", ")}, ${parameters.bind(main.file)}, line, case
    when not (${["true", ...cellsHold].join(" and ")}) then error('${notPlain}')
    when not (${["true", ...kept].join(" and ")}) then null
    when ${isPlain.join(" and ")} then ${plan.id}
    else error('${notPlain}') end
from typed`;
  return { sql, values: parameters.values };
}

/** Columns are named by their place, nothing is guessed, and a row of another width is an error. */
function readCsv({ main, formats }: SourcePlan, path: string): string {
  const columns = Array.from({ length: main.width }, (_column, index) => `'h${index}': 'VARCHAR'`);
  const options = [
    `columns = {${columns.join(", ")}}`,
    "auto_detect = false",
    "header = true",
    `delim = ${literal(formats.delimiter)}`,
    "quote = '\"'",
    "escape = '\"'",
    "nullstr = ''",
    "null_padding = false",
    "ignore_errors = false",
    "strict_mode = true"
  ];
  return `read_csv(${literal(path)}, ${options.join(", ")})`;
}

/**
 * A cell without outer blanks that is no null token. Only CASE leaves rows out of what is costly, so the rare kinds of
 * cells, short ones and those above ASCII, have branches of their own.
 */
function plainCell(cell: string, nullTokens: readonly string[]): string {
  const longest = Math.max(0, ...nullTokens.map((token) => Buffer.byteLength(token.trim())));
  const tokens = nullTokens.map((token) => literal(token.trim())).join(", ");
  const isTrimmed = `${cell} = trim(${cell}, ${blanks})`;
  return `case when ${cell} is null then true
    when strlen(${cell}) <= ${longest} then ${isTrimmed}${tokens === "" ? "" : ` and ${cell} not in (${tokens})`}
    when strlen(${cell}) <> length(${cell}) then ${isTrimmed}
    else ${cell} >= '!' and not suffix(${cell}, ' ') end`;
}

/** The text of a column; ids and names without a value map stay as they are, since plainValue sees that they may. */
function plainText(planned: PlannedColumn, { main }: SourcePlan, parameters: Parameters): string {
  const { from } = planned;
  const cell = `c${typeof from === "string" ? main.headers.indexOf(from) : -1}`;
  return isUnmapped(planned) ? cell : textSql(planned, cell, parameters);
}

const isUnmapped = ({ column, values }: PlannedColumn): boolean =>
  ["id", "name", "date"].includes(column.kind) && Object.keys(values).length === 0;

/** No letter that is written in full width, and no run of blanks. */
const isOrdinary = (text: string): string =>
  `case when strlen(${text}) = length(${text}) then not contains(${text}, '  ') else ${text} = ${singleBlanks(narrowSql(text))} end`;

interface PlainValue {
  value: string;
  /** SQL that is true where the value can be taken as it stands. */
  holds: string;
}

interface Place {
  plan: SourcePlan;
  parameters: Parameters;
  isBare: boolean;
}

const patterns: Partial<Record<PlannedColumn["column"]["kind"], string>> = {
  money: "-?[0-9]{1,13}([.]([0-9]{1,2}|[0-9]{4}))?",
  integer: "-?[0-9]{1,9}",
  ratio: "0([.][0-9]{1,6})?|1([.]0{1,6})?",
  score: "[0-4]([.][0-9]{1,2})?|5([.]0{1,2})?",
  rate: "[0-9]{0,9}[1-9]([.]([0-9]{1,2}|[0-9]{4,8}))?|0[.][0-9]{0,7}[1-9]"
};

function plainValue(planned: PlannedColumn, index: number, { plan, parameters, isBare }: Place): PlainValue {
  const { column } = planned;
  const [text, value] = [`t${index}`, `v${index}`];
  const empty = column.isRequired ? "false" : "true";
  const unless = (holds: string): string => `case when ${text} is null then ${empty} else ${holds} end`;
  const pattern = patterns[column.kind];
  // DuckDB also reads 2025/3/1, and 20250-1-02 as a year of five digits.
  if (column.kind === "date")
    return {
      value: `case when ${text} like '____-__-__' then try_cast(${text} as date) end`,
      holds: unless(`coalesce(${value} between date '1000-01-01' and date '9999-12-31', false)`)
    };
  if (isNumber(column) && pattern !== undefined)
    return { value: text, holds: unless(`regexp_full_match(${text}, ${literal(pattern)})`) };
  const typed = typedValue({
    column,
    text,
    parts: "null",
    number: "null",
    formats: plan.formats,
    proven: canonical,
    rowCurrency: "null",
    parameters
  });
  const fails = typed.checks(value).map((check) => `not (${check.fails})`);
  const ordinary = isUnmapped(planned) && !isBare ? [isOrdinary(text)] : [];
  return { value: typed.value, holds: unless(["true", ...fails, ...ordinary].join(" and ")) };
}
