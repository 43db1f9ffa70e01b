import { sum } from "d3";
import type { RepAccount, RepQuarter } from "../../../loaders/schema/outputs.js";
import { formatMoney } from "../../rules/format/formatMoney.js";
import { plural } from "../../rules/format/plural.js";

/** "5 customers, the number counted above; their bookings sum to 1.2 M USD, all of the person's". */
export function customersInWords(
  customers: readonly RepAccount[],
  row: RepQuarter,
  currency: string
): string {
  if (customers.length === 0) return "No customer with bookings";
  const booked = sum(customers, ({ bookings }) => bookings ?? 0);
  const all = row.bookings ?? 0;
  // Sums of floats differ in the last digits; half a cent is nobody's money.
  const isAll = Math.abs(booked - all) < 0.005;
  const counted =
    customers.length === row.customers_n
      ? "the number counted above"
      : `${plural(row.customers_n ?? 0, "customer")} counted above`;
  return (
    `${plural(customers.length, "customer")}, ${counted}; bookings of ${formatMoney(booked, currency)} in all, ` +
    (isAll ? "the whole of the person's" : `of the person's ${formatMoney(all, currency)}`)
  );
}
