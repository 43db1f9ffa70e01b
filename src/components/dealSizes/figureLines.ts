import type { IntervalName, RepSalesCycle } from "../../../loaders/schema/outputs.js";
import { formatCount } from "../../rules/format/formatCount.js";
import { formatDays } from "../../rules/format/formatDays.js";
import { formatInterval } from "../../rules/format/formatInterval.js";
import { formatMoney } from "../../rules/format/formatMoney.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { plural } from "../../rules/format/plural.js";
import { definedLabel } from "../shared/definition.js";
import { element } from "../shared/element.js";
import { meanInterval } from "../shared/meanInterval.js";
import type { DealSizeData, DealSizePerson, Judged } from "./dealSizeData.js";

/** One person's sizes, cycle, win rates and discounts, each with what it rests on. */
export function figureLines(
  { rep, row }: DealSizePerson,
  { method, manifest, cycles }: DealSizeData,
  { rates, interval }: Judged
): HTMLElement {
  const currency = manifest.base_currency;
  const n = plural(row.sized_n ?? 0, "deal");
  const line = (
    column: string,
    value: string,
    detail: string,
    dataset: "rep_quarter" | "rep_sales_cycle" = "rep_quarter"
  ) =>
    element(
      "div",
      { class: "figure-line" },
      element("dt", {}, definedLabel(method, column, { dataset })),
      element("dd", {}, element("strong", {}, value), " ", element("span", { class: "n" }, detail))
    );
  const rateInterval = (name: "win_rate" | "cohort_win_rate") => {
    const rate = rates.find(({ rate_name }) => rate_name === name);
    return intervalWords(rate?.low ?? null, rate?.high ?? null, "share");
  };
  const ofMean = (name: IntervalName, kind: "share" | "money" | "days") => {
    const { low, high } = meanInterval(interval, name);
    return intervalWords(low, high, kind);
  };
  const cycle = cycles.find(({ rep_key }) => rep_key === rep.rep_key);
  return element(
    "dl",
    { class: "figure-lines" },
    line(
      "deal_median",
      formatMoney(row.deal_median, currency),
      `n = ${n}; half of them between ${formatMoney(row.deal_p25)} and ${formatMoney(row.deal_p75)}`
    ),
    line(
      "deal_median_without_largest",
      formatMoney(row.deal_median_without_largest, currency),
      `bookings without the largest: ${formatMoney(row.bookings_without_largest, currency)} of ${formatMoney(row.bookings, currency)}`
    ),
    line(
      "deal_geometric_mean",
      formatMoney(row.deal_geometric_mean, currency),
      `${ofMean("deal_geometric_mean", "money")}n = ${n}`
    ),
    line("key_account_share", formatShare(row.key_account_share), "of bookings"),
    line(
      "cycle_median_days",
      formatDays(row.cycle_median_days),
      `n = ${plural(row.cycle_n ?? 0, "won deal")}, won ones alone`
    ),
    line(
      "cycle_mean_days",
      formatDays(row.cycle_mean_days),
      `${ofMean("cycle_mean_days", "days")}n = ${plural(row.cycle_n ?? 0, "won deal")}, won ones alone`
    ),
    line("median_days", cycleValue(cycle), cycleDetail(cycle), "rep_sales_cycle"),
    line(
      "win_rate",
      formatShare(row.win_rate),
      row.win_rate == null
        ? "nothing was won or lost"
        : `${rateInterval("win_rate")}n = ${plural(row.closed_n ?? 0, "closed deal")}`
    ),
    line(
      "cohort_win_rate",
      formatShare(row.cohort_win_rate),
      row.cohort_n == null
        ? "deals have no creation dates"
        : `${rateInterval("cohort_win_rate")}n = ${plural(row.cohort_n, "deal")} created long enough ago`
    ),
    line(
      "quarter_end_share",
      formatShare(row.quarter_end_share),
      `${ofMean("quarter_end_share", "share")}n = ${n}; of won value closed in a quarter's last days`
    ),
    line(
      "mean_discount",
      formatShare(row.mean_discount),
      `${ofMean("mean_discount", "share")}n = ${plural(row.discount_n ?? 0, "deal")} with a discount recorded`
    ),
    line(
      "discount_gap",
      formatShare(row.discount_gap),
      `${ofMean("discount_gap", "share")}discount in a quarter's last days minus the discount before`
    )
  );
}

/** Nothing where no interval can be told. */
const intervalWords = (low: number | null, high: number | null, kind: "share" | "money" | "days"): string =>
  low == null || high == null ? "" : `90 % interval ${formatInterval(low, high, kind)} · `;

function cycleValue(cycle: RepSalesCycle | undefined): string {
  if (!cycle) return "not measured";
  return {
    reached: formatDays(cycle.median_days),
    not_reached: "longer than the records show",
    too_few: "too few deals to say",
    no_deals: "no dated deal in play",
    not_measured: "not measured"
  }[cycle.result];
}

function cycleDetail(cycle: RepSalesCycle | undefined): string {
  if (!cycle?.at_risk_n) return "";
  const interval =
    cycle.result === "reached" && cycle.median_low != null
      ? `90 % interval ${formatDays(cycle.median_low)} to ${cycle.median_high == null ? "more than the records show" : formatDays(cycle.median_high)} · `
      : "";
  return `${interval}n = ${plural(cycle.at_risk_n, "deal")} in play: ${formatCount(cycle.won_n)} won, ${formatCount(cycle.lost_n)} lost, ${formatCount(cycle.open_n)} open`;
}
