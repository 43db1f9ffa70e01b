import type { CompanyFigure, RepFunnel } from "../../../loaders/schema/outputs.js";
import { t } from "../../text/t.js";
import { countOf } from "../format/countOf.js";
import { formatCount } from "../format/formatCount.js";
import { formatInterval } from "../format/formatInterval.js";
import { formatRate } from "../format/formatRate.js";
import { formatShare } from "../format/formatShare.js";
import { sentenceCase } from "../format/sentenceCase.js";
import type { PeopleCounted } from "./peopleBase.js";

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

/** "3 of 58 people with decided contracts renew less than chance explains, 1 renews more": a finding, without its full stop. */
export function outlierFinding(
  { judged, worse, better }: OutlierCount,
  words: { people: PeopleCounted; worseWords: string; betterWords: string }
): string {
  if (judged === 0) return t("Too few people have events to compare them");
  // The rate that one person is held against is then their own.
  if (judged === 1) return t("Only one seller has events: there are no others to compare with");
  const people = countOf(judged, words.people);
  if (worse + better === 0) return t("None of {people} differs from the others beyond chance", { people });
  const also = better === 0 ? "" : t(", {n} {better}", { n: formatCount(better), better: words.betterWords });
  const finding = { n: formatCount(worse), people, worse: words.worseWords, also };
  return worse === 0
    ? t("None of {people} {worse}{also}", finding)
    : t("{n} of {people} {worse}{also}", finding);
}

const targetWords = (value: number, target: number): string =>
  value < target
    ? t(", short of the target of {target}", { target: formatShare(target) })
    : t(", at or above the target of {target}", { target: formatShare(target) });

/** The renewals page in one sentence; `figure` = the company's rate over the window. */
export function renewalsHeadline(figure: CompanyFigure | null, outliers: string): string {
  if (figure?.value == null) return t("Renewals are not measured: no contract was decided in the window.");
  return t("{share} of {n} decided contracts were renewed (90 % interval {interval}){against}. {outliers}.", {
    share: formatShare(figure.value),
    n: formatCount(figure.n),
    interval: formatInterval(figure.low, figure.high),
    against: figure.target == null ? "" : targetWords(figure.value, figure.target),
    outliers: sentenceCase(outliers)
  });
}

/** The complaints page in one sentence; `figure` = the company's rate over the window. */
export function complaintsHeadline(figure: CompanyFigure | null, outliers: string): string {
  if (figure?.value == null) return t("Complaints are not measured: no customer was active in the window.");
  return t(
    "{rate} complaints per 100 customer-months (90 % interval {interval}) over {n} customer-months. {outliers}.",
    {
      rate: formatRate(figure.value),
      interval: formatInterval(figure.low, figure.high, "rate"),
      n: formatCount(figure.n),
      outliers: sentenceCase(outliers)
    }
  );
}
