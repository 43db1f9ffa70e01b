import type { IntervalName, RepSalesCycle } from "../../../loaders/schema/outputs.js";
import { formatCount } from "../../rules/format/formatCount.js";
import { formatDays } from "../../rules/format/formatDays.js";
import { formatInterval } from "../../rules/format/formatInterval.js";
import { formatMoney } from "../../rules/format/formatMoney.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { plural } from "../../rules/format/plural.js";
import { notMeasured } from "../../rules/format/notMeasured.js";
import { t } from "../../text/t.js";
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
  const wonAlone = t("n = {deals}, won ones alone", { deals: plural(row.cycle_n ?? 0, "won deal") });
  const cycle = cycles.find(({ rep_key }) => rep_key === rep.rep_key);
  return element(
    "dl",
    { class: "figure-lines" },
    line(
      "deal_median",
      formatMoney(row.deal_median, currency),
      t("n = {deals}; half of them between {from} and {to}", {
        deals: n,
        from: formatMoney(row.deal_p25),
        to: formatMoney(row.deal_p75)
      })
    ),
    line(
      "deal_median_without_largest",
      formatMoney(row.deal_median_without_largest, currency),
      t("bookings without the largest: {rest} of {all}", {
        rest: formatMoney(row.bookings_without_largest, currency),
        all: formatMoney(row.bookings, currency)
      })
    ),
    line(
      "deal_geometric_mean",
      formatMoney(row.deal_geometric_mean, currency),
      ofMean("deal_geometric_mean", "money") + t("n = {n}", { n })
    ),
    line("key_account_share", formatShare(row.key_account_share), t("of bookings")),
    line("cycle_median_days", formatDays(row.cycle_median_days), wonAlone),
    line("cycle_mean_days", formatDays(row.cycle_mean_days), ofMean("cycle_mean_days", "days") + wonAlone),
    line("median_days", cycleValue(cycle), cycleDetail(cycle), "rep_sales_cycle"),
    line(
      "win_rate",
      formatShare(row.win_rate),
      row.win_rate == null
        ? t("nothing was won or lost")
        : rateInterval("win_rate") + t("n = {n}", { n: plural(row.closed_n ?? 0, "closed deal") })
    ),
    line(
      "cohort_win_rate",
      formatShare(row.cohort_win_rate),
      row.cohort_n == null
        ? t("deals have no creation dates")
        : rateInterval("cohort_win_rate") +
            t("n = {deals} created long enough ago", { deals: plural(row.cohort_n, "deal") })
    ),
    line(
      "quarter_end_share",
      formatShare(row.quarter_end_share),
      ofMean("quarter_end_share", "share") +
        t("n = {deals}; of won value closed in a quarter's last days", { deals: n })
    ),
    line(
      "mean_discount",
      formatShare(row.mean_discount),
      ofMean("mean_discount", "share") +
        t("n = {deals} with a discount recorded", { deals: plural(row.discount_n ?? 0, "deal") })
    ),
    line(
      "discount_gap",
      formatShare(row.discount_gap),
      ofMean("discount_gap", "share") + t("discount in a quarter's last days minus the discount before")
    )
  );
}

/** Nothing where no interval can be told. */
const intervalWords = (low: number | null, high: number | null, kind: "share" | "money" | "days"): string =>
  low == null || high == null
    ? ""
    : `${t("90 % interval {interval}", { interval: formatInterval(low, high, kind) })} · `;

function cycleValue(cycle: RepSalesCycle | undefined): string {
  if (!cycle) return notMeasured();
  return {
    reached: formatDays(cycle.median_days),
    not_reached: t("longer than the records show"),
    too_few: t("too few deals to say"),
    no_deals: t("no dated deal in play"),
    not_measured: notMeasured()
  }[cycle.result];
}

function cycleDetail(cycle: RepSalesCycle | undefined): string {
  if (!cycle?.at_risk_n) return "";
  const interval =
    cycle.result === "reached" && cycle.median_low != null
      ? `${t("90 % interval {interval}", { interval: daysRange(cycle.median_low, cycle.median_high) })} · `
      : "";
  return (
    interval +
    t("n = {deals} in play: {won} won, {lost} lost, {open} open", {
      deals: plural(cycle.at_risk_n, "deal"),
      won: formatCount(cycle.won_n),
      lost: formatCount(cycle.lost_n),
      open: formatCount(cycle.open_n)
    })
  );
}

const daysRange = (low: number, high: number | null): string =>
  high == null
    ? t("{from} to more than the records show", { from: formatDays(low) })
    : t("{from} to {to}", { from: formatDays(low), to: formatDays(high) });
