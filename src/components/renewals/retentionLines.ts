import type { Method, RepRate } from "../../../loaders/schema/outputs.js";
import { formatCount } from "../../rules/format/formatCount.js";
import { formatInterval } from "../../rules/format/formatInterval.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { plural } from "../../rules/format/plural.js";
import { t } from "../../text/t.js";
import type { RatePerson } from "../metrics/ratePeople.js";
import { definedLabel } from "../shared/definition.js";
import { element } from "../shared/element.js";

/** What the renewal rate alone does not say: what the undecided could make of it, how many came late, and how much money stayed. */
export function retentionLines({ row }: RatePerson, rates: readonly RepRate[], method: Method): HTMLElement {
  const line = (column: string, value: string, detail: string, label?: string) =>
    element(
      "div",
      { class: "figure-line" },
      element(
        "dt",
        {},
        definedLabel(method, column, { dataset: "rep_quarter", ...(label ? { label } : {}) })
      ),
      element("dd", {}, element("strong", {}, value), " ", element("span", { class: "n" }, detail))
    );
  const judged = (column: "late_share" | "grr" | "nrr", of: "renewal" | "contract") => {
    const rate = rates.find(({ rate_name }) => rate_name === column);
    return line(
      column,
      formatShare(row[column]),
      rate?.value == null
        ? t(`no ${of}`)
        : t("90 % interval {interval} · n = {sample}", {
            interval: formatInterval(rate.low, rate.high),
            sample: plural(rate.n ?? 0, of)
          })
    );
  };
  return element(
    "dl",
    { class: "figure-lines" },
    line(
      "renewal_rate_least",
      row.renewal_rate_least == null
        ? formatShare(null)
        : formatInterval(row.renewal_rate_least, row.renewal_rate_most),
      openWords(row),
      t("What it can still become")
    ),
    judged("late_share", "renewal"),
    judged("grr", "contract"),
    judged("nrr", "contract")
  );
}

function openWords({ renewals_due_n, renewal_open_n }: RatePerson["row"]): string {
  const contracts = plural(renewals_due_n ?? 0, "contract");
  return renewal_open_n
    ? t("of {contracts} due: if {open} undecided were lost, or renewed", {
        contracts,
        open: formatCount(renewal_open_n)
      })
    : t("of {contracts} due: none is undecided", { contracts });
}
