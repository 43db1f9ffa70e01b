import type { Method } from "../../../loaders/schema/outputs.js";
import { formatRate } from "../../rules/format/formatRate.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { plural } from "../../rules/format/plural.js";
import { thresholdNumber } from "../shared/snapshot.js";

/** How a rate is written, wherever it is shown. */
export interface ShownRate {
  label: string;
  /** What the rate rests on. */
  unit: string;
  kind: "share" | "rate";
  format: (value: number) => string;
  target: number | null;
}

/** What the pages of the rates differ in. */
export interface RateKind extends ShownRate {
  rateName: "renewal_rate" | "complaint_rate";
  page: "renewals" | "complaints";
  sizeLabel: string;
  valueLabel: string;
  /** The rate with what it rests on, as "25 % of 16 decided contracts". */
  ofWhat: (value: number, n: number) => string;
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
  label: "Renewal rate",
  unit: "decided contracts",
  sizeLabel: "decided contracts",
  valueLabel: "renewed of the decided contracts",
  kind: "share",
  format: formatShare,
  ofWhat: (value, n) => `${formatShare(value)} of ${plural(n, "decided contract")}`,
  worse: "below",
  worseWords: "renew less than chance explains",
  betterWords: "renew more",
  target: thresholdNumber(method, "renewal.target_rate"),
  most: 1,
  needs: "contracts"
});

export const complaintKind = (): RateKind => ({
  rateName: "complaint_rate",
  page: "complaints",
  label: "Complaints per 100 customer-months",
  unit: "customer-months",
  sizeLabel: "customer-months",
  valueLabel: "complaints per 100 customer-months",
  kind: "rate",
  format: (value) => formatRate(value),
  ofWhat: (value, n) => `${formatRate(value)} per 100 customer-months over ${plural(n, "customer-month")}`,
  worse: "above",
  worseWords: "have more complaints than chance explains",
  betterWords: "have fewer",
  target: null,
  needs: "complaints"
});
