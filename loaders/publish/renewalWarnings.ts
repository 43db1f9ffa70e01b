import type { DuckDBConnection } from "@duckdb/node-api";
import { group } from "d3-array";
import { formatCount } from "../../src/rules/format/formatCount.js";
import { formatDecimal } from "../../src/rules/format/formatDecimal.js";
import { joinClauses } from "../../src/rules/format/joinClauses.js";
import { inBoth } from "../../src/text/inBoth.js";
import { t } from "../../src/text/t.js";
import { codes } from "../schema/codes.js";
import type { DataWarning } from "../schema/outputs.js";
import { rowsOf } from "./rowsOf.js";

const shownGaps = 3;

/** A row of the model renewal_gap. */
interface Gap {
  file: string;
  line: number;
  renewed_value: number;
  currency: string;
  next_file: string;
  next_line: number;
  next_value: number;
  /** How many gaps the file has. */
  file_n: number;
}

/** Contracts whose renewed value is not the value of the next contract: per file their number and the first of them. */
export async function renewalWarnings(connection: DuckDBConnection): Promise<DataWarning[]> {
  // The columns and their types are those of the model.
  const gaps = (await rowsOf(
    connection,
    `select * from renewal_gap where place <= ${shownGaps} order by file, place`
  )) as unknown as Gap[];
  return [...group(gaps, ({ file }) => file).values()].map(renewalWarning);
}

function renewalWarning(gaps: readonly Gap[]): DataWarning {
  const [first] = gaps;
  const where = `${first?.file}:${first?.line} renewed_value`;
  const found = inBoth(() => foundText(gaps, first?.file_n ?? 0));
  return {
    code: "RENEWED_VALUE_DIFFERS",
    where,
    where_zh: where,
    found: found.en,
    found_zh: found.zh,
    mend: codes.RENEWED_VALUE_DIFFERS.mend
  };
}

function foundText(gaps: readonly Gap[], rows: number): string {
  const places = { rows: formatCount(rows), gaps: joinClauses(gaps.map(gapText)) };
  if (rows === 1) return t("{rows} renewed value that the next contract does not have: {gaps}", places);
  return rows === gaps.length
    ? t("{rows} renewed values that the next contracts do not have: {gaps}", places)
    : t("{rows} renewed values that the next contracts do not have, the first: {gaps}", places);
}

const gapText = ({ file, line, renewed_value, currency, next_file, next_line, next_value }: Gap): string =>
  t("line {line} renewed for {renewed} {currency}, next contract in {place} worth {next} {currency}", {
    line,
    renewed: amount(renewed_value),
    next: amount(next_value),
    currency,
    place: next_file === file ? t("line {line}", { line: next_line }) : `${next_file}:${next_line}`
  });

const amount = (value: number): string => formatDecimal(value, Number.isInteger(value) ? 0 : 2);
