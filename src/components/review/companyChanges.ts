import type { CompanyFigure, CompanyFigureName, Method } from "../../../loaders/schema/outputs.js";
import { countOf } from "../../rules/format/countOf.js";
import { formatInterval } from "../../rules/format/formatInterval.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { notMeasured } from "../../rules/format/notMeasured.js";
import { yearOnYear, yearOnYearFinding } from "../../rules/headlines/yearOnYear.js";
import { t } from "../../text/t.js";
import { complaintKind, type RateKind, renewalKind, type ShownRate } from "../metrics/rateKinds.js";
import { element } from "../shared/element.js";
import { pageHref } from "../shared/links.js";

interface Compared extends Pick<ShownRate, "label" | "unit" | "kind" | "format"> {
  figure: CompanyFigureName;
  /** The page that shows its trend; null = the figure stands on this one. */
  page: RateKind["page"] | null;
}

/** Value beside number of contracts: one may fall without the other, and who reads only one would be puzzled. */
const compared = (method: Method): Compared[] => [
  { ...renewalKind(method), figure: "renewal_rate" },
  {
    figure: "grr",
    label: t("Share of value kept at renewal"),
    unit: "contracts",
    kind: "share",
    format: formatShare,
    page: null
  },
  { ...complaintKind(), figure: "complaint_rate" }
];

/** The company's rates against a year ago, in the words of the rates' own pages; null where none can be judged. */
export function companyChanges(
  figures: readonly CompanyFigure[],
  method: Method,
  quarter: string
): HTMLElement | null {
  const items = compared(method).flatMap((kind) => {
    const change = yearOnYear(figures, { figure: kind.figure, scope: "window", quarter });
    const finding = yearOnYearFinding(change, kind);
    if (change === null || finding === null) return [];
    return element(
      "li",
      {},
      kind.page === null ? finding : element("a", { href: `${pageHref(kind.page)}#trend` }, finding),
      " ",
      element("span", { class: "quiet-text" }, restsOn(change, kind))
    );
  });
  return items.length === 0 ? null : element("ul", { class: "company-changes" }, ...items);
}

function restsOn(
  { now, before }: { now: CompanyFigure; before: CompanyFigure },
  { kind, unit }: Compared
): string {
  const interval = ({ low, high }: CompanyFigure) => formatInterval(low, high, kind);
  const sample = ({ n }: CompanyFigure) => (n == null ? notMeasured() : countOf(n, unit));
  return t(
    "90 % intervals: a year ago {before}, n\u00a0=\u00a0{beforeSample}; now {now}, n\u00a0=\u00a0{nowSample}",
    {
      before: interval(before),
      beforeSample: sample(before),
      now: interval(now),
      nowSample: sample(now)
    }
  );
}
