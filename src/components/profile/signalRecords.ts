import type { SignalName } from "../../../loaders/schema/policy.js";
import type { Label } from "../../text/label.js";
import { say } from "../../text/say.js";
import { t } from "../../text/t.js";
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

const kindLabels: Record<RecordKind, Label> = {
  deals: { en: "deals", zh: "订单" },
  contracts: { en: "contracts", zh: "合同" },
  complaints: { en: "complaints", zh: "投诉" },
  customers: { en: "customers", zh: "客户" },
  activities: { en: "activities", zh: "活动" }
};
const recordsLabel: Label = { en: "records", zh: "记录" };

export const recordsId = (kind: RecordKind): string => `records-${kind}`;

/** A link from a signal to its records further down the profile, which it opens. */
export function recordsLink(signal: SignalName): HTMLElement {
  const kind = KINDS[signal];
  return element(
    "a",
    {
      href: `#${recordsId(kind)}`,
      class: "records-link",
      "aria-label": t("Records: {kind}", { kind: say(kindLabels[kind]) }),
      click: () => openRecords(kind)
    },
    say(recordsLabel)
  );
}

function openRecords(kind: RecordKind): void {
  const target = document.getElementById(recordsId(kind));
  if (target instanceof HTMLDetailsElement) target.open = true;
}
