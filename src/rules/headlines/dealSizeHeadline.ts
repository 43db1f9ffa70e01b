import { median } from "d3-array";
import type { RepQuarter } from "../../../loaders/schema/outputs.js";
import { t } from "../../text/t.js";
import { formatCount } from "../format/formatCount.js";
import { formatMoney } from "../format/formatMoney.js";
import { activeSellers } from "./sellers.js";

/** What makes a book of deals stand out; null = neither. */
export type DealBook = "one_deal" | "small_deals" | null;

export interface DealBookPolicy {
  /** Share of the largest deal from which a book rests on one order. */
  oneDeal: number;
  /** Share of the largest deal up to which a large book is made of small orders only. */
  smallDeals: number;
}

type Sized = Pick<RepQuarter, "is_active" | "bookings" | "deal_max" | "deal_median" | "largest_deal_share">;

/** Median bookings of those at work with sized deals: from there on a book counts as large; null = nobody. */
export function middleBookings(rows: readonly Sized[]): number | null {
  return median(sellersOf(rows), ({ bookings }) => bookings ?? undefined) ?? null;
}

/** Whether a person's bookings rest on one order, or are large and made of small orders only. Without sized deals: null. */
export function dealBook(row: Sized, middle: number | null, policy: DealBookPolicy): DealBook {
  const { largest_deal_share: share, bookings } = row;
  if (share == null) return null;
  if (share >= policy.oneDeal) return "one_deal";
  const isLarge = middle != null && bookings != null && bookings >= middle;
  return isLarge && share <= policy.smallDeals ? "small_deals" : null;
}

/** The deal-size page in one sentence: whose book is one order, whose is many small ones, and what is usual. */
export function dealSizeHeadline(rows: readonly Sized[], policy: DealBookPolicy, currency: string): string {
  const sellers = sellersOf(rows);
  if (sellers.length === 0)
    return t("Deal sizes are not measured: no active seller won a deal of known amount.");
  const middle = middleBookings(rows);
  const count = (kind: DealBook) => sellers.filter((row) => dealBook(row, middle, policy) === kind).length;
  const [one, small] = [count("one_deal"), count("small_deals")];
  const largest = median(sellers, ({ deal_max }) => deal_max ?? undefined) ?? null;
  const typical = median(sellers, ({ deal_median }) => deal_median ?? undefined) ?? null;
  return t(
    "Of {sellers} with won deals, {one} and {small}; the median seller's typical order is {typical}, the largest {largest}.",
    {
      sellers: activeSellers(sellers.length),
      one: restOnOneOrder(one),
      small: bookSmallOrders(small),
      typical: formatMoney(typical, currency),
      largest: formatMoney(largest, currency)
    }
  );
}

function restOnOneOrder(people: number): string {
  if (people === 0) return t("none rests on one order");
  const n = formatCount(people);
  return people === 1 ? t("{n} rests on one order", { n }) : t("{n} rest on one order", { n });
}

function bookSmallOrders(people: number): string {
  if (people === 0) return t("none books much in small orders only");
  const n = formatCount(people);
  return people === 1
    ? t("{n} books much in small orders only", { n })
    : t("{n} book much in small orders only", { n });
}

const sellersOf = (rows: readonly Sized[]): Sized[] =>
  rows.filter((row) => row.is_active && row.largest_deal_share != null);
