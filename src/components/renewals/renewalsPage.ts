import type {
  Contract,
  Handover,
  RepRate,
  RepUpcoming,
  UpcomingContract
} from "../../../loaders/schema/outputs.js";
import { renewalsHeadline } from "../../rules/headlines/rateHeadline.js";
import { t } from "../../text/t.js";
import type { RateData } from "../metrics/metricData.js";
import { renewalKind } from "../metrics/rateKinds.js";
import { ratePage } from "../metrics/ratePage.js";
import { contractsInWords, contractTable } from "../shared/contractTable.js";
import { element } from "../shared/element.js";
import { isInWindow } from "../shared/quarter.js";
import { byKey, hasTable, thresholdNumber } from "../shared/snapshot.js";
import { handoverSection } from "./handoverSection.js";
import { retentionLines } from "./retentionLines.js";
import { upcomingSection } from "./upcomingSection.js";

export interface RenewalsData extends RateData {
  contracts: readonly Contract[];
  /** Every rate of the person whose records are shown. */
  ownRates: readonly RepRate[];
  handovers: readonly Handover[];
  upcoming: readonly RepUpcoming[];
  upcomingContracts: readonly UpcomingContract[];
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
  const names = new Map(data.reps.map(({ rep_key, name }) => [rep_key, name]));
  return ratePage(data, renewalKind(method), {
    question: t("Renewals: who keeps customers, beyond luck?"),
    headline: renewalsHeadline,
    records: (person) => {
      const { rep } = person;
      const due = contracts.filter(
        ({ rep_key, end_on }) => rep_key === rep.rep_key && isInWindow(end_on, quarter)
      );
      const own = data.ownRates.filter(({ rep_key }) => rep_key === rep.rep_key);
      return [
        retentionLines(person, own, method),
        element("h3", { class: "records-count" }, contractsInWords(due, options)),
        contractTable(due, { ...options, person: rep.name })
      ];
    },
    more: [
      upcomingSection({
        owners: data.upcoming,
        contracts: data.upcomingContracts,
        names,
        accounts,
        currency: manifest.base_currency
      }),
      handoverSection(data.handovers, {
        names,
        accounts,
        graceDays: thresholdNumber(method, "time.handover_grace_days") ?? 0,
        hasLedger: hasTable(manifest, "account_owners")
      })
    ]
  });
}
