import type { CompanyFigure, CompanyFigureName, Decision } from "../../../loaders/schema/outputs.js";
import { t } from "../../text/t.js";
import { formatCount } from "../format/formatCount.js";
import { formatInterval } from "../format/formatInterval.js";
import { formatQuarter } from "../format/formatQuarter.js";
import { formatShare } from "../format/formatShare.js";
import { joinWords } from "../format/joinWords.js";
import { unitSpace } from "../format/notMeasured.js";
import { plural } from "../format/plural.js";

export interface ReviewHeadlineRows {
  quarter: string;
  /** Company figures of the quarter, both scopes. */
  figures: readonly CompanyFigure[];
  decisions: readonly Decision[];
}

function bookingsPart(figure: CompanyFigure | undefined): string {
  if (figure?.value == null) return t("Attainment of quota is not measured");
  return t("Bookings reached {share} of quota", { share: formatShare(figure.value) });
}

function againstTarget({ low, high, target }: CompanyFigure): string {
  if (target == null || low == null || high == null) return "";
  const words = { target: formatShare(target) };
  if (high < target) return t(", below the target of {target}", words);
  return low > target
    ? t(", above the target of {target}", words)
    : t(", too close to tell from the target of {target}", words);
}

function retentionPart(figure: CompanyFigure | undefined): string {
  if (figure?.value == null) return t("renewals are not measured");
  const interval = formatInterval(figure.low, figure.high);
  const n = `n${unitSpace}=${unitSpace}${formatCount(figure.n)}`;
  return t("{share} of the value due for renewal in the past year was kept ({range}){against}", {
    share: formatShare(figure.value),
    range: figure.low == null || figure.high == null ? n : t("{interval}, {n}", { interval, n }),
    against: againstTarget(figure)
  });
}

function decisionsPart(decisions: readonly Decision[]): string {
  if (decisions.length === 0) return t("Nothing on record asks for a decision.");
  const [people, accounts] = [
    decisions.filter(({ subject }) => subject === "person").length,
    decisions.filter(({ subject }) => subject === "account").length
  ];
  const parts = [
    people > 0 ? plural(people, "person", "people") : "",
    accounts > 0 ? plural(accounts, "account") : ""
  ].filter(Boolean);
  return t("To decide on first: {subjects}.", { subjects: joinWords(parts) });
}

/** The quarter in one breath: bookings against quota, value kept against target, what is to be decided. */
export function reviewHeadline({ quarter, figures, decisions }: ReviewHeadlineRows): string {
  const find = (name: CompanyFigureName, scope: CompanyFigure["scope"]) =>
    figures.find((one) => one.figure === name && one.scope === scope);
  return t("{quarter}: {attainment}; {retention}. {decisions}", {
    quarter: formatQuarter(quarter),
    attainment: bookingsPart(find("quota_attainment", "quarter")),
    retention: retentionPart(find("grr", "window")),
    decisions: decisionsPart(decisions)
  });
}
