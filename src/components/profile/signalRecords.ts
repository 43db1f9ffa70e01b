import type { SignalName } from "../../../loaders/schema/policy.js";
import { element } from "../shared/element.js";

/** Records that a profile lists. */
export type RecordKind = "deals" | "contracts" | "complaints" | "customers" | "activities";

const KINDS: Record<SignalName, RecordKind> = {
  entertainment_share: "activities",
  one_level_share: "customers",
  crm_discipline: "activities",
  cycle_cv: "deals",
  customer_churn: "contracts",
  demo_share: "activities",
  executive_reach: "customers",
  lost_fit_share: "deals",
  cycle_median_days: "deals",
  renewal_rate: "contracts",
  quarter_end_discounted_share: "deals",
  mean_discount: "deals",
  complaint_rate: "complaints",
  early_complaint_share: "complaints",
  solo_team_share: "deals"
};

export const recordsId = (kind: RecordKind): string => `records-${kind}`;

/** A link from a signal to its records further down the profile, which it opens. */
export function recordsLink(signal: SignalName): HTMLElement {
  const kind = KINDS[signal];
  return element(
    "a",
    { href: `#${recordsId(kind)}`, class: "records-link", click: () => openRecords(kind) },
    `records: ${kind}`
  );
}

function openRecords(kind: RecordKind): void {
  const target = document.getElementById(recordsId(kind));
  if (target instanceof HTMLDetailsElement) target.open = true;
}
