import type { NamedAccount, Rep } from "../../../loaders/schema/outputs.js";
import { t } from "../../text/t.js";
import { dueContracts } from "../review/dueContracts.js";
import { dueTable } from "../review/dueTable.js";
import { element } from "../shared/element.js";
import { thresholdNumber } from "../shared/snapshot.js";
import type { PackData } from "./readPack.js";

interface DueOptions {
  reps: ReadonlyMap<string, Rep>;
  accounts: ReadonlyMap<string, NamedAccount>;
}

const shown = 10;

/** The renewals of most value, one by one: those that a meeting asks about by name. */
export function largestDue(data: PackData, { reps, accounts }: DueOptions): HTMLElement | null {
  const { manifest, method, quarter, upcoming, rates } = data;
  const due = dueContracts(upcoming, { quarter, reps, accounts, rates });
  const largest = due
    .toSorted((a, b) => (b.contract.annual_value ?? 0) - (a.contract.annual_value ?? 0))
    .slice(0, shown);
  if (largest.length === 0) return null;
  return element(
    "div",
    {},
    element("h3", { class: "finding" }, t("The largest of them, by value a year")),
    dueTable(largest, {
      currency: manifest.base_currency,
      target: thresholdNumber(method, "renewal.target_rate"),
      reliabilityMinimum: thresholdNumber(method, "peers.reliability_minimum") ?? 0,
      hasContracts: true
    })
  );
}
