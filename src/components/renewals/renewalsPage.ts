import type { Contract } from "../../../loaders/schema/outputs.js";
import { renewalsHeadline } from "../../rules/headlines/rateHeadline.js";
import type { RateData } from "../metrics/metricData.js";
import { renewalKind } from "../metrics/rateKinds.js";
import { ratePage } from "../metrics/ratePage.js";
import { contractsInWords, contractTable } from "../shared/contractTable.js";
import { element } from "../shared/element.js";
import { isInWindow } from "../shared/quarter.js";
import { byKey, thresholdNumber } from "../shared/snapshot.js";

export interface RenewalsData extends RateData {
  contracts: readonly Contract[];
}

/** Who renews well, given how few renewals there are. */
export function renewalsPage(data: RenewalsData): HTMLElement {
  const { quarter, contracts, manifest, method } = data;
  const accounts = byKey(data.accounts, ({ account_key }) => account_key);
  const options = {
    accounts,
    currency: manifest.base_currency,
    asOf: quarter.end_on,
    graceDays: thresholdNumber(method, "renewal.grace_days") ?? 0
  };
  return ratePage(data, renewalKind(method), {
    question: "Renewals: who keeps customers, beyond luck?",
    headline: renewalsHeadline,
    records: ({ rep }) => {
      const due = contracts.filter(
        ({ rep_key, end_on }) => rep_key === rep.rep_key && isInWindow(end_on, quarter)
      );
      return [
        element("h3", { class: "records-count" }, contractsInWords(due, options)),
        contractTable(due, options)
      ];
    }
  });
}
