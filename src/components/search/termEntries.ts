import { joinItems } from "../../rules/format/joinItems.js";
import { t, type PlainText } from "../../text/t.js";
import { pageHref, type PageName } from "../shared/links.js";
import type { SearchEntry } from "./searchEntries.js";

/** What people ask for that the Method page explains, by its place there: a figure's column, or a section. */
export const explainedTerms: readonly (readonly [anchor: string, name: PlainText])[] = [
  ["grr", "GRR: gross revenue retention"],
  ["nrr", "NRR: net revenue retention"],
  ["hhi", "HHI: concentration on few customers"],
  ["renewal_rate", "Renewal rate"],
  ["customer_churn", "Customer churn"],
  ["complaint_rate", "Complaint rate"],
  ["early_complaint_share", "Early complaints"],
  ["win_rate", "Win rate"],
  ["quota_attainment", "Quota attainment"],
  ["cycle_median_days", "Sales cycle"],
  ["effective_customers", "Effective customers"],
  ["gini", "Gini coefficient"],
  ["crm_discipline", "CRM discipline"],
  ["chain_depth", "Decision-chain depth"],
  ["executive_reach", "Executive reach"],
  ["entertainment_share", "Entertainment share"],
  ["quarter_end_share", "Quarter-end share"],
  ["mean_discount", "Mean discount"],
  ["team_share", "Share of team"],
  ["outrun_probability", "Chance of high performance on low capability"],
  ["how-types", "How to read the types"],
  ["how-gates", "The gates of suitability"],
  ["thresholds", "Thresholds"]
];

/** What people type who look for a page, beside its name. */
const termsOfPages: Readonly<Partial<Record<PageName, readonly PlainText[]>>> = {
  renewals: ["churn", "GRR", "NRR", "contracts due"],
  "deal-sizes": ["order size", "bookings"],
  complaints: ["early complaints", "severity"],
  concentration: ["HHI", "dependence on few customers"],
  types: ["relationship, technical or wolf"],
  "performance-capability": ["high performance, low capability", "quota attainment"],
  assessments: ["gene test", "six dimensions", "screening", "leniency"],
  suitability: ["gates", "candidates for an account"],
  handover: ["successor", "leaver"],
  decisions: ["outcome of earlier decisions"],
  records: ["files read", "rows set aside", "quarantine"],
  method: ["definitions", "formulas", "thresholds", "policy"]
};

/** The definitions on the Method page that are asked for by name. */
export const definitionEntries = (search = location.search): SearchEntry[] =>
  explainedTerms.map(([anchor, name]) => ({
    kind: "definition",
    name: t(name),
    detail: "",
    href: `${pageHref("method", {}, search)}#${anchor}`,
    terms: [name]
  }));

/** What a page is also found by, and what of it is told: in a Chinese page the English words are found too. */
export function termsOf(page: PageName): Pick<SearchEntry, "detail" | "terms"> {
  const terms = termsOfPages[page] ?? [];
  const said = terms.map((term) => t(term));
  return { detail: joinItems(said), terms: [...said, ...terms] };
}
