import type { CompanyFigure } from "../../../loaders/schema/outputs.js";
import { countOf } from "../../rules/format/countOf.js";
import { formatInterval } from "../../rules/format/formatInterval.js";
import { notMeasured } from "../../rules/format/notMeasured.js";
import { yearOnYear, yearOnYearFinding } from "../../rules/headlines/yearOnYear.js";
import { t } from "../../text/t.js";
import type { RateKind } from "../metrics/rateKinds.js";
import { element } from "../shared/element.js";
import { pageHref } from "../shared/links.js";

/** The company's rates against a year ago, in the words of the rates' own pages; null where none can be judged. */
export function companyChanges(
  figures: readonly CompanyFigure[],
  kinds: readonly RateKind[],
  quarter: string
): HTMLElement | null {
  const items = kinds.flatMap((kind) => {
    const change = yearOnYear(figures, { figure: kind.rateName, scope: "window", quarter });
    const finding = yearOnYearFinding(change, kind);
    if (change === null || finding === null) return [];
    return element(
      "li",
      {},
      element("a", { href: `${pageHref(kind.page)}#trend` }, finding),
      " ",
      element("span", { class: "quiet-text" }, restsOn(change, kind))
    );
  });
  return items.length === 0 ? null : element("ul", { class: "company-changes" }, ...items);
}

function restsOn(
  { now, before }: { now: CompanyFigure; before: CompanyFigure },
  { kind, unit }: RateKind
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
