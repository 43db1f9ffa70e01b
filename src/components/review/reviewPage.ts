import type {
  NamedAccount,
  CompanyFigure,
  Decision,
  DecisionOutcome,
  Manifest,
  Method,
  Rep,
  RepRate,
  RepType,
  UpcomingContract
} from "../../../loaders/schema/outputs.js";
import { formatQuarter } from "../../rules/format/formatQuarter.js";
import { plural } from "../../rules/format/plural.js";
import { lateFinding } from "../../rules/headlines/lateFinding.js";
import { reviewHeadline } from "../../rules/headlines/reviewHeadline.js";
import { type PlainText, t, tParts } from "../../text/t.js";
import { element } from "../shared/element.js";
import { emptyState } from "../shared/emptyState.js";
import { pageHref } from "../shared/links.js";
import { page, pageHead, section } from "../shared/page.js";
import { quarterBefore } from "../shared/quarter.js";
import { hasTable, thresholdNumber } from "../shared/snapshot.js";
import { tourOffer } from "../tour/tourOffer.js";
import { companyChanges } from "./companyChanges.js";
import { companyTiles } from "./companyTiles.js";
import { firstNames } from "./firstNames.js";
import { decideSection } from "./decideSection.js";
import { type DueContract, dueContracts } from "./dueContracts.js";
import { outcomeSection } from "./outcomeSection.js";
import { rateChanges } from "./rateChanges.js";
import { renewalsDue } from "./renewalsDue.js";
import { whatChanged, type ChangedRate } from "./whatChanged.js";

export interface ReviewData {
  manifest: Manifest;
  method: Method;
  quarter: string;
  figures: readonly CompanyFigure[];
  decisions: readonly Decision[];
  reps: readonly Rep[];
  accounts: readonly NamedAccount[];
  types: readonly RepType[];
  rates: readonly RepRate[];
  upcoming: readonly UpcomingContract[];
  outcomes: readonly DecisionOutcome[];
}

/** The quarterly review: the answer, four figures, who needs a decision, what falls due, what changed. */
export function reviewPage(data: ReviewData): HTMLElement {
  const { manifest, method, quarter } = data;
  const reps = new Map(data.reps.map((row) => [row.rep_key, row]));
  const accounts = new Map(data.accounts.map((row) => [row.account_key, row]));
  const types = new Map(data.types.map((row) => [row.rep_key, row]));
  const due = dueContracts(data.upcoming, { quarter, reps, accounts, rates: data.rates });
  const reliabilityMinimum = thresholdNumber(method, "peers.reliability_minimum") ?? 0;
  const currency = manifest.base_currency;
  return page(
    pageHead({
      question: t("Quarterly review: what needs a decision?"),
      answer: reviewHeadline({
        quarter,
        figures: data.figures.filter((row) => row.quarter === quarter),
        decisions: data.decisions
      }),
      detail: firstNames(data.decisions, { reps, accounts, due, currency, reliabilityMinimum }),
      manifest,
      quarter,
      isAboutPeople: true,
      controls: element("a", { href: pageHref("pack") }, t("Review pack")),
      more: tourOffer()
    }),
    companyTiles(data.figures, { quarter, currency, method }),
    decideSection(data.decisions, method, { reps, accounts, types }),
    dueSection(data, due),
    changedSection(data, reps),
    outcomeSection(data.outcomes, { manifest, reps, accounts }),
    lateLine(manifest),
    element(
      "nav",
      { class: "next-links", "aria-label": t("Records behind this page") },
      element("a", { href: pageHref("reps") }, t("Everyone's figures")),
      element("a", { href: pageHref("records") }, t("What was read, and what was left out")),
      element("a", { href: pageHref("method") }, t("How each figure is computed"))
    )
  );
}

/** Why past quarters may look different from the review before; nothing where nothing came late. */
function lateLine({ late }: Manifest): HTMLElement | null {
  if (!late?.is_comparable || late.records_n === 0) return null;
  return element(
    "p",
    { class: "late-line" },
    ...tParts("{finding}, so those quarters' figures differ from the review before. {records}", {
      finding: lateFinding(late) ?? "",
      records: element("a", { href: `${pageHref("records")}#late` }, t("The records"))
    })
  );
}

/** What falls due in the quarters ahead, over the record of those who own it. */
export function dueSection(
  { manifest, method, upcoming }: ReviewData,
  due: readonly DueContract[]
): HTMLElement {
  const ahead = thresholdNumber(method, "review.upcoming_quarters") ?? 2;
  return section(
    ahead === 2
      ? t("Renewals due in the next two quarters")
      : t("Renewals due in the next {quarters}", { quarters: plural(ahead, "quarter") }),
    { id: "due" },
    renewalsDue(due, {
      currency: manifest.base_currency,
      target: thresholdNumber(method, "renewal.target_rate"),
      reliabilityMinimum: thresholdNumber(method, "peers.reliability_minimum") ?? 0,
      hasContracts: upcoming.length > 0 || hasTable(manifest, "contracts")
    })
  );
}

const RATES: readonly (Omit<ChangedRate, "changes"> & { label: PlainText })[] = [
  { rateName: "renewal_rate", label: "Renewal rate", kind: "share", better: "high", table: "contracts" },
  { rateName: "complaint_rate", label: "Complaint rate", kind: "rate", better: "low", table: "complaints" },
  { rateName: "win_rate", label: "Win rate", kind: "share", better: "high", table: "deals" }
];

/** Which rates of the company moved within a year, whose moved since the quarter before, and whether beyond noise. */
export function changedSection(data: ReviewData, reps: ReadonlyMap<string, Rep>): HTMLElement {
  const before = quarterBefore(data.manifest, data.quarter);
  const title = t("What changed");
  if (!before)
    return section(title, { id: "changed" }, emptyState(t("This is the oldest quarter in the snapshot.")));
  const rates = RATES.map((rate) => ({
    ...rate,
    label: t(rate.label),
    changes: rateChanges(data.rates, rate.rateName, { before, after: data.quarter, reps })
  }));
  return section(
    title,
    {
      id: "changed",
      subtitle: t(
        "The trailing four quarters: the company's against a year ago, people's against {quarter}.",
        {
          quarter: formatQuarter(before)
        }
      )
    },
    companyChanges(data.figures, data.method, data.quarter),
    whatChanged(rates, before)
  );
}
