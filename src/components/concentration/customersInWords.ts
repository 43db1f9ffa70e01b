import { sum } from "d3";
import type { RepAccount, RepQuarter } from "../../../loaders/schema/outputs.js";
import { formatCount } from "../../rules/format/formatCount.js";
import { formatMoney } from "../../rules/format/formatMoney.js";
import { plural } from "../../rules/format/plural.js";

/** "5 customers, as counted above, bring all bookings of 1.2 M USD"; says so where they do not. */
export function customersInWords(
  customers: readonly RepAccount[],
  row: RepQuarter,
  currency: string
): string {
  if (customers.length === 0) return "No customer with bookings";
  const booked = sum(customers, ({ bookings }) => bookings ?? 0);
  const all = row.bookings ?? 0;
  const counted =
    customers.length === row.customers_n
      ? "as counted above"
      : `${formatCount(row.customers_n)} counted above`;
  // Sums of floats differ in the last digits; half a cent is nobody's money.
  const brought =
    Math.abs(booked - all) < 0.005
      ? `all bookings of ${formatMoney(all, currency)}`
      : `${formatMoney(booked, currency)} of the bookings of ${formatMoney(all, currency)}`;
  const verb = customers.length === 1 ? "brings" : "bring";
  return `${plural(customers.length, "customer")}, ${counted}, ${verb} ${brought}`;
}
