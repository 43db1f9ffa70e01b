import { type Said, said } from "../../src/text/said.js";
import { t } from "../../src/text/t.js";
import { DataProblem, type Problem } from "../sources/dataProblem.js";
import type { ResolvedFormats } from "../sources/resolveSource.js";
import { joinSurplus } from "./csv/joinSurplus.js";
import { isFooterBlock, looksLikeHeader, totalLabel } from "./csv/notData.js";
import type { NonData, RecordTaker } from "./csv/readRecords.js";
import type { NeededFile } from "./plan/sourcePlan.js";
import type { Reject } from "./quarantine/reject.js";
import type { RowAppender } from "./rowAppender.js";
import { isNullToken } from "./type/textSql.js";

/** A record that has no columns to speak of: too many or too few cells, or quotes that do not match. */
export interface BrokenRecord {
  line: number;
  code: "RAGGED_ROW" | "BAD_QUOTES";
  found: Said;
  expected: Said;
  /** The record as far as it could be read. */
  text: string;
}

/** A record whose first words say that it sums up others. */
export interface TotalCandidate {
  line: number;
  label: string;
}

interface NarrowRecord {
  cells: string[];
  line: number;
  /** Whether a blank line stands between it and the last row. */
  isBehindBlank: boolean;
}

/** Sorts the records of one file into rows, broken records and records without data. */
export class SortingTaker implements RecordTaker {
  read = 0;
  readonly broken: BrokenRecord[] = [];
  readonly nonData: Partial<Record<NonData, number>> = {};
  readonly totals: TotalCandidate[] = [];
  nullTokens = 0;
  private readonly tokens: ReadonlySet<string>;
  /** Single cells behind the last full row: a report's footer, or rows that lost their delimiters. */
  private narrow: NarrowRecord[] = [];
  private isBehindBlank = false;

  constructor(
    private readonly needed: NeededFile,
    private readonly formats: ResolvedFormats,
    private readonly rows: RowAppender
  ) {
    this.tokens = new Set(formats.null_tokens.map((token) => token.trim()));
  }

  headers(): boolean {
    return true;
  }

  record(cells: string[], line: number): void {
    const { needed, formats } = this;
    if (cells.length === 1 && needed.width > 1) {
      this.narrow.push({ cells, line, isBehindBlank: this.isBehindBlank });
      return;
    }
    this.settleFooter(false);
    if (this.isBehindBlank && formats.blank_lines === "ask" && looksLikeHeader(cells))
      throw new DataProblem([secondTable(needed.file, line, cells)]);
    this.isBehindBlank = false;
    this.read += 1;
    const isLoose = cells.length > needed.width && needed.looseAt >= 0;
    const whole = isLoose ? joinSurplus(cells, { ...needed, delimiter: formats.delimiter }) : cells;
    if (whole.length !== needed.width) {
      this.broken.push(raggedRow(cells, needed.width, line));
      return;
    }
    const label = totalLabel(cells);
    if (label !== null) this.totals.push({ line, label });
    for (const position of needed.positions)
      if (isNullToken(whole[position] ?? "", this.tokens)) this.nullTokens += 1;
    this.rows.append(whole, needed.positions, line);
  }

  badQuotes(text: string, line: number): void {
    this.settleFooter(false);
    this.read += 1;
    this.broken.push({
      line,
      code: "BAD_QUOTES",
      found: said("quotes that do not match"),
      expected: said("each quoted cell closed, quotes inside it written as declared"),
      text
    });
  }

  skipped(kind: NonData): void {
    if (kind === "blank" && this.read > 0) this.isBehindBlank = true;
    this.count(kind, 1);
  }

  /** Decides on the single cells seen last: at the file's end they may be a footer, before more rows they are broken rows. */
  settleFooter(isEnd: boolean): void {
    const { narrow } = this;
    if (narrow.length === 0) return;
    this.narrow = [];
    // Without a blank line between, it may be the rest of a row whose last text was split.
    const isApart = narrow[0]?.isBehindBlank === true;
    if (isEnd && isApart && isFooterBlock(narrow.map(({ cells }) => cells[0] ?? ""))) {
      this.count("footer", narrow.length);
      return;
    }
    this.read += narrow.length;
    this.broken.push(...narrow.map(({ cells, line }) => raggedRow(cells, this.needed.width, line)));
  }

  private count(kind: NonData, records: number): void {
    this.nonData[kind] = (this.nonData[kind] ?? 0) + records;
  }
}

const raggedRow = (cells: readonly string[], width: number, line: number): BrokenRecord => ({
  line,
  code: "RAGGED_ROW",
  found: said(cells.length === 1 ? "{count} cell" : "{count} cells", { count: cells.length }),
  expected: said("{width} cells, as many as headers", { width }),
  text: JSON.stringify(cells)
});

const secondTable = (file: string, line: number, cells: readonly string[]): Problem => ({
  code: "SECOND_TABLE",
  where: `${file}:${line}`,
  expected: t("one table, or rows that go on behind the blank line"),
  found: t("what looks like the headers of another one: {headers}", {
    headers: cells.slice(0, 6).join(", ")
  }),
  mend: t(
    'Does a second table begin here? Then declare formats.last_line: {line} for this one in sources.json (the other can be named with formats.header_line). If the rows simply go on, declare formats.blank_lines: "ignore".',
    { line: line - 1 }
  )
});

export const brokenReject = ({ line, code, found, expected, text }: BrokenRecord): Reject => ({
  line,
  column: null,
  value: found,
  code,
  expected,
  mend:
    code === "RAGGED_ROW"
      ? said(
          "Quote the text that holds the delimiter, or declare its header as formats.unquoted_delimiters_in in sources.json."
        )
      : said("Correct this line in the export."),
  row: text
});
