import { columnsOf, quoteName } from "../../schema/derive.js";
import type { ResolvedFormats } from "../../sources/resolveSource.js";
import type { PlannedColumn, SourcePlan } from "../plan/sourcePlan.js";
import { literal } from "../sql/literal.js";
import { Parameters } from "../sql/parameters.js";
import { timePattern } from "../type/dateSql.js";
import { type Statement, textSql } from "../type/partsStatement.js";
import { canonical } from "../type/typeSource.js";
import { narrowSql, singleBlanks } from "../type/plainText.js";
import { blanks, isOneOf, keptSql } from "../type/textSql.js";
import { isNumber, typedValue } from "../type/typedValue.js";

/** The _source of a row that needs more than a look; a row that sources.json leaves out has none. */
export const oddRow = -1;

/** Whether a source is declared such that a plain file of it means the same to every reader. */
export function mayBePlain({ formats, columns, companions, main }: SourcePlan): boolean {
  const { encoding, quote, escape, inner_quotes, header_line, header_lines, headers, last_line } = formats;
  const isShape = encoding === "utf-8" && quote === '"' && escape === "double" && inner_quotes === "error";
  const isPlace = header_line === 1 && header_lines === 1 && headers.length === 0 && last_line === 0;
  const isDates = ["auto", "iso", "dmy", "mdy"].includes(formats.dates) && formats.time_zone === "";
  const isMarks = ["auto", ""].includes(formats.thousands);
  const isOwn = columns.every(({ from }) => typeof from === "string") && companions.size === 0;
  return isShape && isPlace && isDates && isMarks && isOwn && main.width > 1 && main.looseAt < 0;
}

interface PlainOptions {
  plan: SourcePlan;
  /** As PlainScan has it: then no cell needs a look of its own. */
  isBare: boolean;
}

/**
 * Reads, types and inserts a file in one go. A row in which any cell, or a kept row in which any value, needs more than a
 * look is marked as odd: outer blanks, null tokens, dates but 2026-09-30 or as declared, numbers but 1234.5, no value at all.
 */
export function plainInsert(
  options: PlainOptions & { path: string; into: string; hasRagged: boolean }
): Statement {
  const { plan, path, into, hasRagged } = options;
  const cells = plan.main.positions.map((position) => `h${position}`);
  const { select, verdict, parameters } = plainLayers(options, cells, readCsv(plan, path, hasRagged));
  const columns = columnsOf(plan.table);
  const names = plan.columns.map(({ column }) => column.name);
  const values = columns.map(({ name, sqlType }) => {
    const at = names.indexOf(name);
    return at < 0 ? "null" : `try_cast(v${at} as ${sqlType})`;
  });
  const sql = `insert into ${into} (${columns.map(({ name }) => quoteName(name)).join(", ")}, _file, _line, _source)
${select}
select ${values.join(", ")}, ${parameters.bind(plan.main.file)}, null, ${verdict} from typed`;
  return { sql, values: parameters.values };
}

/** Counts the rows of a staging table that plainInsert would not mark as odd. */
export function countNotOdd(options: PlainOptions, stage: string): Statement {
  const cells = options.plan.main.headers.map((_header, index) => `nullif(c${index}, '')`);
  const { select, verdict, parameters } = plainLayers(options, cells, stage);
  const sql = `${select} select count(*) from typed where (${verdict}) is distinct from ${oddRow}`;
  return { sql, values: parameters.values };
}

function plainLayers({ plan, isBare }: PlainOptions, cells: readonly string[], from: string) {
  const parameters = new Parameters();
  const { main, columns, formats, filters } = plan;
  const texts = columns.map((planned, index) => `${plainText(planned, plan, parameters)} as t${index}`);
  const typed = columns.map((planned, index) => plainValue(planned, index, { plan, parameters, isBare }));
  const isClean = isBare ? [] : cells.map((_cell, index) => plainCell(`c${index}`, formats.null_tokens));
  const heads = main.headers.map(
    (header, index) => `c${index} is not distinct from ${parameters.bind(header)}`
  );
  // Without a value in the columns that must have one, a row that is not left out is odd anyway.
  const empty = filters.length > 0 ? cells.map((_cell, index) => `c${index} is null`) : ["false"];
  const kept = filters.map((filter) =>
    keptSql(`coalesce(c${main.headers.indexOf(filter.column)}, '')`, filter, parameters)
  );
  const select = `with cells as (
    select ${cells.map((cell, index) => `${cell} as c${index}`).join(", ")} from ${from}
), texts as (
    select *, ${texts.join(", ")} from cells
), typed as (
    select *, ${typed.map(({ value }, index) => `${value} as v${index}`).join(", ")} from texts
)`;
  const verdict = `case
    when not (${["true", ...isClean].join(" and ")}) or ${allOf(heads)} or ${allOf(empty)} then ${oddRow}
    when not (${["true", ...kept].join(" and ")}) then null
    when ${typed.map(({ holds }) => holds).join(" and ")} then ${plan.id}
    else ${oddRow} end`;
  return { select, verdict, parameters };
}

/** SQL that looks at the others only where the first holds, as AND does not. */
const allOf = ([first = "true", ...others]: string[]): string =>
  others.length === 0 ? `(${first})` : `case when ${first} then ${others.join(" and ")} else false end`;

/** Columns are named by their place, nothing is guessed, and a row of another width is an error or passed over. */
function readCsv({ main, formats }: SourcePlan, path: string, hasRagged: boolean): string {
  const columns = Array.from({ length: main.width }, (_column, index) => `'h${index}': 'VARCHAR'`);
  const options = [
    `columns = {${columns.join(", ")}}`,
    "auto_detect = false",
    "header = true",
    `delim = ${literal(formats.delimiter)}`,
    "quote = '\"'",
    "escape = '\"'",
    "nullstr = ''",
    "allow_quoted_nulls = true",
    "null_padding = false",
    `ignore_errors = ${hasRagged}`,
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
  const tokens = nullTokens.map((token) => literal(token.trim()));
  const isTrimmed = `${cell} = trim(${cell}, ${blanks})`;
  return `case when ${cell} is null then true
    when strlen(${cell}) <= ${longest} then ${isTrimmed}${tokens.length === 0 ? "" : ` and not ${isOneOf(cell, tokens)}`}
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

/** Numbers with a point, or the mark that is declared, that can be read in one way alone. */
function pattern(kind: PlannedColumn["column"]["kind"], { decimal, ratios }: ResolvedFormats): string | null {
  const point = decimal === "," ? "," : "[.]";
  switch (kind) {
    case "money":
      return `-?[0-9]{1,13}(${point}([0-9]{1,2}|[0-9]{4}))?`;
    case "integer":
      return "-?[0-9]{1,9}";
    case "ratio":
      // With three zeros, 1.000 could be a thousand.
      return ratios === "percent"
        ? `[0-9]{1,2}(${point}[0-9]{1,2})?|100(${point}0{1,2})?`
        : `0(${point}[0-9]{1,6})?|1(${point}(0{1,2}|0{4,6}))?`;
    case "score":
      return `[0-4](${point}[0-9]{1,2})?|5(${point}0{1,2})?`;
    case "rate":
      return `[0-9]{0,9}[1-9](${point}([0-9]{1,2}|[0-9]{4,8}))?|0${point}[0-9]{0,7}[1-9]`;
    default:
      return null;
  }
}

function plainNumber(text: string, { kind }: PlannedColumn["column"], { decimal, ratios }: ResolvedFormats) {
  const number = decimal === "," ? `replace(${text}, ',', '.')` : text;
  return kind === "ratio" && ratios === "percent" ? `try_cast(${number} as decimal(18,8)) * 0.01` : number;
}

/** DuckDB also reads 2025/3/1, and 20250-1-02 as a year of five digits. */
function plainDate(text: string, { dates }: ResolvedFormats): string {
  if (dates === "dmy" || dates === "mdy") {
    const marks = `${text}[3:3] = ${text}[6:6] and ${text}[3:3] in ('/', '-', '.')`;
    const [day, month] = dates === "dmy" ? ["[1:2]", "[4:5]"] : ["[4:5]", "[1:2]"];
    return `case when ${text} like '__%__%____' and strlen(${text}) = 10 and ${marks} then try_cast(${text}[7:10] || '-' || ${text}${month} || '-' || ${text}${day} as date) end`;
  }
  return `case when ${text} like '____-__-__' then try_cast(${text} as date)
    when ${text} like '____-__-__%' and regexp_full_match(${text}[11:], ${literal(timePattern)}) then try_cast(${text}[1:10] as date) end`;
}

function plainValue(planned: PlannedColumn, index: number, { plan, parameters, isBare }: Place): PlainValue {
  const { column } = planned;
  const { formats } = plan;
  const [text, value] = [`t${index}`, `v${index}`];
  const empty = column.isRequired ? "false" : "true";
  const unless = (holds: string): string => `case when ${text} is null then ${empty} else ${holds} end`;
  if (column.kind === "date")
    return {
      value: plainDate(text, formats),
      holds: unless(`coalesce(${value} between date '1000-01-01' and date '9999-12-31', false)`)
    };
  const numbers = pattern(column.kind, formats);
  if (isNumber(column) && numbers !== null)
    return {
      value: plainNumber(text, column, formats),
      holds: unless(`regexp_full_match(${text}, ${literal(numbers)})`)
    };
  const typed = typedValue({
    column,
    text,
    parts: "null",
    number: "null",
    formats,
    proven: canonical,
    rowCurrency: "null",
    parameters
  });
  const fails = typed.checks(value).map((check) => `not (${check.fails})`);
  const ordinary = isUnmapped(planned) && !isBare ? [isOrdinary(text)] : [];
  return { value: typed.value, holds: unless(["true", ...fails, ...ordinary].join(" and ")) };
}
