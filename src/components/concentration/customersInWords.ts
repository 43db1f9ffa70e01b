import { sum } from "d3";
import type { RepAccount, RepQuarter } from "../../../loaders/schema/outputs.js";
import { formatCount } from "../../rules/format/formatCount.js";
import { formatMoney } from "../../rules/format/formatMoney.js";
import { plural } from "../../rules/format/plural.js";
import { t } from "../../text/t.js";

/** "5 customers, as counted above, bring all bookings of 1.2 M USD"; says so where they do not. */
export function customersInWords(
  customers: readonly RepAccount[],
  row: RepQuarter,
  currency: string
): string {
  if (customers.length === 0) return t("No customer with bookings");
  const booked = sum(customers, ({ bookings }) => bookings ?? 0);
  const all = row.bookings ?? 0;
  const counted =
    customers.length === row.customers_n
      ? t("as counted above")
      : t("{count} counted above", { count: formatCount(row.customers_n) });
  // Sums of floats differ in the last digits; half a cent is nobody's money.
  const brought =
    Math.abs(booked - all) < 0.005
      ? t("all bookings of {all}", { all: formatMoney(all, currency) })
      : t("{part} of the bookings of {all}", {
          part: formatMoney(booked, currency),
          all: formatMoney(all, currency)
        });
  return t(
    customers.length === 1
      ? "{customers}, {counted}, brings {brought}"
      : "{customers}, {counted}, bring {brought}",
    { customers: plural(customers.length, "customer"), counted, brought }
  );
}
