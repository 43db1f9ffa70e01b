import type { Method, RepRate } from "../../../loaders/schema/outputs.js";
import { formatCount } from "../../rules/format/formatCount.js";
import { formatInterval } from "../../rules/format/formatInterval.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { type Noun, plural } from "../../rules/format/plural.js";
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
  const judged = (column: "late_share" | "grr" | "nrr", of: Noun) => {
    const rate = rates.find(({ rate_name }) => rate_name === column);
    return line(
      column,
      formatShare(row[column]),
      rate?.value == null
        ? `no ${of}`
        : `90 % interval ${formatInterval(rate.low, rate.high)} · n = ${plural(rate.n ?? 0, of)}`
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
      `of ${plural(row.renewals_due_n ?? 0, "contract")} due: ` +
        (row.renewal_open_n
          ? `if ${formatCount(row.renewal_open_n)} undecided were lost, or renewed`
          : "none is undecided"),
      "What it can still become"
    ),
    judged("late_share", "renewal"),
    judged("grr", "contract"),
    judged("nrr", "contract")
  );
}
