import type { ResolvedFormats } from "../../sources/resolveSource.js";
import type { Counts } from "./proof.js";

/**
 * How a file's dates and numbers are read, with the text in it that settles it; empty where it holds neither.
 * `hasClear`: whether it also has numbers that needed no look, of which no text is known.
 */
export function proofWords(found: Counts, formats: ResolvedFormats, hasClear: boolean): string[] {
  return [...dateWords(found, formats), ...numberWords(found, formats, hasClear)];
}

const declaredWords: Record<Exclude<ResolvedFormats["dates"], "auto">, string> = {
  iso: "the year first",
  ymd: "the year first",
  dmy: "the day first",
  mdy: "the month first",
  excel: "Excel's numbers of days"
};

function dateWords({ days, day_first, month_first, examples }: Counts, { dates }: ResolvedFormats): string[] {
  if (dates !== "auto") return [`dates with ${declaredWords[dates]}, as declared`];
  if (days === 0) return [];
  if (day_first > month_first) return [`dates with the day first, as ${quoted(examples.day_first)} shows`];
  if (month_first > 0) return [`dates with the month first, as ${quoted(examples.month_first)} shows`];
  // As 2026-03-05 and 5 March 2026 are.
  return ["dates clear by themselves"];
}

function numberWords(found: Counts, { decimal, thousands }: ResolvedFormats, hasClear: boolean): string[] {
  const { numbers, points, commas, examples } = found;
  if (decimal !== "auto") return [`decimals behind ${quoted(decimal)}, as declared`];
  if (thousands !== "auto") return [`thousands grouped by ${quoted(thousands)}, as declared`];
  if (numbers === 0) return [];
  if (commas > points) return [`decimals behind a comma, as ${quoted(examples.commas)} shows`];
  if (points > 0 && examples.points !== undefined)
    return [`decimals behind a point, as ${quoted(examples.points)} shows`];
  if (hasClear) return ["numbers clear by themselves"];
  return ["whole numbers"];
}

const quoted = (text: string | undefined): string => JSON.stringify(text ?? "");
