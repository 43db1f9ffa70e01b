import type { CompanyFigure, CompanyFigureName } from "../../../loaders/schema/outputs.js";
import { t } from "../../text/t.js";
import { addQuarters } from "../dates/addQuarters.js";
import { type Change, changeBetween } from "./changeBetween.js";

/** A figure of the company in a quarter and a year before, so that two windows share no quarter. */
export interface YearOnYear {
  now: CompanyFigure;
  before: CompanyFigure;
  /** Their values. */
  is: number;
  was: number;
  kind: Change["kind"];
}

export interface ComparedFigure {
  figure: CompanyFigureName;
  scope: CompanyFigure["scope"];
  quarter: string;
}

const quartersAYear = 4;

/** Whether a figure of the company changed within a year beyond chance; null unless it has a value in both quarters. */
export function yearOnYear(
  figures: readonly CompanyFigure[],
  { figure, scope, quarter }: ComparedFigure
): YearOnYear | null {
  const rowOf = (name: string) =>
    figures.find((one) => one.figure === figure && one.scope === scope && one.quarter === name);
  const [now, before] = [rowOf(quarter), rowOf(addQuarters(quarter, -quartersAYear))];
  if (now?.value == null || before?.value == null) return null;
  return { now, before, is: now.value, was: before.value, kind: changeBetween(before, now).kind };
}

/** The change in one sentence, the same wherever it is told; null where it cannot be judged. */
export function yearOnYearFinding(
  change: YearOnYear | null,
  { label, format }: { label: string; format: (value: number) => string }
): string | null {
  if (change === null || change.kind === "not_measured") return null;
  const words = {
    figure: label.toLowerCase(),
    before: format(change.was),
    now: format(change.is)
  };
  return change.kind === "real"
    ? t("The company's {figure} really changed: {before} a year ago, {now} now", words)
    : t("The company's {figure} changed no more than chance explains: {before} a year ago, {now} now", words);
}
