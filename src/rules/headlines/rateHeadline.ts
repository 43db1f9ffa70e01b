import type { CompanyFigure, RepFunnel } from "../../../loaders/schema/outputs.js";
import { formatCount } from "../format/formatCount.js";
import { formatInterval } from "../format/formatInterval.js";
import { formatRate } from "../format/formatRate.js";
import { formatShare } from "../format/formatShare.js";
import { sentenceCase } from "../format/sentenceCase.js";

/** How many people are judged, and how many of them lie beyond chance on either side. */
export interface OutlierCount {
  judged: number;
  worse: number;
  better: number;
}

export function countOutliers(funnels: readonly RepFunnel[], worse: "above" | "below"): OutlierCount {
  const count = (side: "above" | "below") => funnels.filter(({ outlier }) => outlier === side).length;
  const [bad, good] = worse === "above" ? (["above", "below"] as const) : (["below", "above"] as const);
  return { judged: funnels.length, worse: count(bad), better: count(good) };
}

/** "3 of 58 sellers renew less than chance explains, 1 renews more": a finding, without its full stop. */
export function outlierFinding(
  { judged, worse, better }: OutlierCount,
  words: { worseWords: string; betterWords: string }
): string {
  if (judged === 0) return "Too few people have events to compare them";
  const of = `${judged === 1 ? "the one seller" : `${formatCount(judged)} sellers`}`;
  if (worse + better === 0) return `None of ${of} differs from the others beyond chance`;
  const also = better === 0 ? "" : `, ${formatCount(better)} ${words.betterWords}`;
  return `${worse === 0 ? "None" : formatCount(worse)} of ${of} ${words.worseWords}${also}`;
}

const targetWords = (value: number, target: number): string =>
  `${value < target ? "short of" : "at or above"} the target of ${formatShare(target)}`;

/** The renewals page in one sentence; `figure` = the company's rate over the window. */
export function renewalsHeadline(figure: CompanyFigure | null, outliers: string): string {
  if (figure?.value == null) return "Renewals are not measured: no contract was decided in the window.";
  const against = figure.target == null ? "" : `, ${targetWords(figure.value, figure.target)}`;
  return (
    `${formatShare(figure.value)} of ${formatCount(figure.n)} decided contracts were renewed ` +
    `(90 % interval ${formatInterval(figure.low, figure.high)})${against}. ${sentenceCase(outliers)}.`
  );
}

/** The complaints page in one sentence; `figure` = the company's rate over the window. */
export function complaintsHeadline(figure: CompanyFigure | null, outliers: string): string {
  if (figure?.value == null) return "Complaints are not measured: no customer was active in the window.";
  return (
    `${formatRate(figure.value)} complaints per 100 customer-months ` +
    `(90 % interval ${formatInterval(figure.low, figure.high, "rate")}) over ${formatCount(figure.n)} customer-months. ` +
    `${sentenceCase(outliers)}.`
  );
}
