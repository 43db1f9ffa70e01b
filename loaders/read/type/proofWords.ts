import { type Said, said } from "../../../src/text/said.js";
import type { Text } from "../../../src/text/t.js";
import type { ResolvedFormats } from "../../sources/resolveSource.js";
import type { Counts } from "./proof.js";

/**
 * How a file's dates and numbers are read, with the text in it that settles it; empty where it holds neither.
 * `hasClear`: whether it also has numbers that needed no look, of which no text is known.
 */
export function proofWords(found: Counts, formats: ResolvedFormats, hasClear: boolean): Said[] {
  return [...dateWords(found, formats), ...numberWords(found, formats, hasClear)];
}

const declaredDates = {
  iso: "dates with the year first, as declared",
  ymd: "dates with the year first, as declared",
  dmy: "dates with the day first, as declared",
  mdy: "dates with the month first, as declared",
  excel: "dates with Excel's numbers of days, as declared"
} as const satisfies Record<Exclude<ResolvedFormats["dates"], "auto">, Text>;

function dateWords({ days, day_first, month_first, examples }: Counts, { dates }: ResolvedFormats): Said[] {
  if (dates !== "auto") return [said(declaredDates[dates])];
  if (days === 0) return [];
  if (day_first > month_first)
    return [said("dates with the day first, as {text} shows", { text: quoted(examples.day_first) })];
  if (month_first > 0)
    return [said("dates with the month first, as {text} shows", { text: quoted(examples.month_first) })];
  // As 2026-03-05 and 5 March 2026 are.
  return [said("dates clear by themselves")];
}

function numberWords(found: Counts, { decimal, thousands }: ResolvedFormats, hasClear: boolean): Said[] {
  const { numbers, points, commas, examples } = found;
  if (decimal !== "auto") return [said("decimals behind {mark}, as declared", { mark: quoted(decimal) })];
  if (thousands !== "auto")
    return [said("thousands grouped by {mark}, as declared", { mark: quoted(thousands) })];
  if (numbers === 0) return [];
  if (commas > points)
    return [said("decimals behind a comma, as {text} shows", { text: quoted(examples.commas) })];
  if (points > 0 && examples.points !== undefined)
    return [said("decimals behind a point, as {text} shows", { text: quoted(examples.points) })];
  if (hasClear) return [said("numbers clear by themselves")];
  return [said("whole numbers")];
}

const quoted = (text: string | undefined): string => JSON.stringify(text ?? "");
