import type { Method } from "../../../loaders/schema/outputs.js";
import { formatRate } from "../../rules/format/formatRate.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { type Counted, plural } from "../../rules/format/plural.js";
import type { PeopleCounted } from "../../rules/headlines/peopleBase.js";
import { say } from "../../text/say.js";
import { t } from "../../text/t.js";
import { thresholdNumber } from "../shared/snapshot.js";

/** How a rate is written, wherever it is shown. */
export interface ShownRate {
  label: string;
  /** What the rate rests on, as it is counted. */
  unit: Counted;
  /** The same as the name of a column or an axis. */
  sizeLabel: string;
  kind: "share" | "rate";
  format: (value: number) => string;
  target: number | null;
}

/** What the pages of the rates differ in. */
export interface RateKind extends ShownRate {
  rateName: "renewal_rate" | "complaint_rate";
  page: "renewals" | "complaints";
  valueLabel: string;
  /** The rate with what it rests on, as "25 % of 16 decided contracts". */
  ofWhat: (value: number, n: number) => string;
  /** Those who have the rate. */
  people: PeopleCounted;
  /** Which side of the funnel is the worrying one. */
  worse: "above" | "below";
  /** As "renew less than chance allows", of several people. */
  worseWords: string;
  betterWords: string;
  /** Highest value of the scale, where there is one. */
  most?: number;
  needs: "contracts" | "complaints";
}

export const renewalKind = (method: Method): RateKind => ({
  rateName: "renewal_rate",
  page: "renewals",
  label: t("Renewal rate"),
  unit: "decided contracts",
  sizeLabel: say({ en: "decided contracts", zh: "已定合同" }),
  valueLabel: t("renewed of the decided contracts"),
  kind: "share",
  format: formatShare,
  ofWhat: (value, n) =>
    t("{share} of {contracts}", { share: formatShare(value), contracts: plural(n, "decided contract") }),
  people: "people with decided contracts",
  worse: "below",
  worseWords: t("renew less than chance explains"),
  betterWords: t("renew more"),
  target: thresholdNumber(method, "renewal.target_rate"),
  most: 1,
  needs: "contracts"
});

export const complaintKind = (): RateKind => ({
  rateName: "complaint_rate",
  page: "complaints",
  label: t("Complaints per 100 customer-months"),
  unit: "customer-months",
  sizeLabel: say({ en: "customer-months", zh: "客户月" }),
  valueLabel: t("complaints per 100 customer-months"),
  kind: "rate",
  format: (value) => formatRate(value),
  ofWhat: (value, n) =>
    t("{rate} per 100 customer-months over {months}", {
      rate: formatRate(value),
      months: plural(n, "customer-month")
    }),
  people: "people with active customers",
  worse: "above",
  worseWords: t("have more complaints than chance explains"),
  betterWords: t("have fewer"),
  target: null,
  needs: "complaints"
});
