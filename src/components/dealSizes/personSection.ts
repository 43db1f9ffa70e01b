import type { Account, RepSalesCycle } from "../../../loaders/schema/outputs.js";
import { formatCount } from "../../rules/format/formatCount.js";
import { formatDays } from "../../rules/format/formatDays.js";
import { formatInterval } from "../../rules/format/formatInterval.js";
import { formatMoney } from "../../rules/format/formatMoney.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { plural } from "../../rules/format/plural.js";
import { personPicker } from "../shared/personPicker.js";
import { dealStrip } from "../profile/dealStrip.js";
import { definedLabel } from "../shared/definition.js";
import { element } from "../shared/element.js";
import { pageHref, repHref } from "../shared/links.js";
import { section } from "../shared/page.js";
import { bandTable } from "./bandTable.js";
import type { DealSizeData, DealSizePerson, DrawnPerson } from "./dealSizeData.js";
import { dealTable } from "./dealTable.js";

export interface PersonSectionOptions {
  data: DealSizeData;
  accounts: ReadonlyMap<string, Account>;
  isDefault: boolean;
}

/** One person's orders: how large, with and without the largest, how fast and at what discount; then the records. */
export function personSection(
  people: readonly DealSizePerson[],
  person: DrawnPerson,
  { data, accounts, isDefault }: PersonSectionOptions
): HTMLElement {
  const { rep, row, won } = person;
  const currency = data.manifest.base_currency;
  return section(
    `${rep.name}: the deals behind the figures`,
    { id: "person" },
    personPicker(people, rep.rep_key, {
      page: "deal-sizes",
      isDefault,
      because: person.book ? "the largest order of a book that stands out" : "the largest order"
    }),
    dealStrip(won, { row, currency, accounts, peerLargest: null }),
    figureLines(person, data),
    bandTable(data.bands.filter(({ rep_key }) => rep_key === rep.rep_key)),
    element(
      "h3",
      { class: "records-count" },
      `${plural(won.length, "won deal")} for ${formatMoney(row.bookings, currency)}` +
        (won.length === row.sized_n ? "" : `, ${formatCount(row.sized_n)} of them with an amount`)
    ),
    dealTable(won, { accounts, currency }),
    element(
      "p",
      { class: "contest" },
      element("a", { href: repHref(rep.rep_key) }, `${rep.name}'s profile`),
      " shows everything else, and how to contest a figure. ",
      element("a", { href: `${pageHref("method")}#figures` }, "How each figure is computed")
    )
  );
}

function figureLines(
  { rep, row }: DealSizePerson,
  { method, manifest, rates, cycles }: DealSizeData
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
  const rate = rates.find(({ rep_key }) => rep_key === rep.rep_key);
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
    line("key_account_share", formatShare(row.key_account_share), "of bookings"),
    line(
      "cycle_median_days",
      formatDays(row.cycle_median_days),
      `n = ${plural(row.cycle_n ?? 0, "won deal")}, won ones alone`
    ),
    line("median_days", cycleValue(cycle), cycleDetail(cycle), "rep_sales_cycle"),
    line(
      "win_rate",
      formatShare(row.win_rate),
      rate?.value == null
        ? "nothing was won or lost"
        : `90 % interval ${formatInterval(rate.low, rate.high)} · n = ${plural(row.closed_n ?? 0, "closed deal")}`
    ),
    line(
      "cohort_win_rate",
      formatShare(row.cohort_win_rate),
      row.cohort_n == null
        ? "deals have no creation dates"
        : `n = ${plural(row.cohort_n, "deal")} created long enough ago`
    ),
    line(
      "quarter_end_share",
      formatShare(row.quarter_end_share),
      "of won value closed in a quarter's last days"
    ),
    line(
      "discount_gap",
      formatShare(row.discount_gap),
      "discount in a quarter's last days minus the discount before"
    )
  );
}

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
