import type { CompanyFigure, CompanyFigureName, Decision } from "../../../loaders/schema/outputs.js";
import { formatCount } from "../format/formatCount.js";
import { formatInterval } from "../format/formatInterval.js";
import { formatQuarter } from "../format/formatQuarter.js";
import { formatShare } from "../format/formatShare.js";
import { unitSpace } from "../format/notMeasured.js";

export interface ReviewHeadlineRows {
  quarter: string;
  /** Company figures of the quarter, both scopes. */
  figures: readonly CompanyFigure[];
  decisions: readonly Decision[];
}

function bookingsPart(figure: CompanyFigure | undefined): string {
  if (figure?.value == null) return "Attainment of quota is not measured";
  return `Bookings reached ${formatShare(figure.value)} of quota`;
}

function againstTarget({ low, high, target }: CompanyFigure): string {
  if (target == null || low == null || high == null) return "";
  const words = high < target ? "below" : low > target ? "above" : "too close to tell from";
  return `, ${words} the target of ${formatShare(target)}`;
}

function retentionPart(figure: CompanyFigure | undefined): string {
  if (figure?.value == null) return "renewals are not measured";
  const interval = formatInterval(figure.low, figure.high);
  const n = `n${unitSpace}=${unitSpace}${formatCount(figure.n)}`;
  const range = figure.low == null || figure.high == null ? n : `${interval}, ${n}`;
  return (
    `${formatShare(figure.value)} of the value due for renewal in the past year was kept (${range})` +
    againstTarget(figure)
  );
}

function decisionsPart(decisions: readonly Decision[]): string {
  if (decisions.length === 0) return "Nothing on record asks for a decision.";
  const [people, accounts] = [
    decisions.filter(({ subject }) => subject === "person").length,
    decisions.filter(({ subject }) => subject === "account").length
  ];
  const parts = [
    people > 0 ? `${people} ${people === 1 ? "person" : "people"}` : "",
    accounts > 0 ? `${accounts} ${accounts === 1 ? "account" : "accounts"}` : ""
  ].filter(Boolean);
  return `To decide on first: ${parts.join(" and ")}.`;
}

/** The quarter in one breath: bookings against quota, value kept against target, what is to be decided. */
export function reviewHeadline({ quarter, figures, decisions }: ReviewHeadlineRows): string {
  const find = (name: CompanyFigureName, scope: CompanyFigure["scope"]) =>
    figures.find((one) => one.figure === name && one.scope === scope);
  const attainment = bookingsPart(find("quota_attainment", "quarter"));
  const retention = retentionPart(find("grr", "window"));
  return `${formatQuarter(quarter)}: ${attainment}; ${retention}. ${decisionsPart(decisions)}`;
}
