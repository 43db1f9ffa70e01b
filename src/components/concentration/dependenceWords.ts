import type { RepQuarter } from "../../../loaders/schema/outputs.js";
import { formatDecimal } from "../../rules/format/formatDecimal.js";
import { formatMoney } from "../../rules/format/formatMoney.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { plural } from "../../rules/format/plural.js";

/** "74 % from Linde AG; 1.2 M USD from 5 customers, as concentrated as 1.7 equal ones". */
export function dependenceWords(row: RepQuarter, largest: string, currency: string): string {
  const n = row.customers_n ?? 0;
  const equal = n < 2 ? "" : `, as concentrated as ${formatDecimal(row.effective_customers, 1)} equal ones`;
  return (
    `${formatShare(row.top1_share)} from ${largest}; ` +
    `${formatMoney(row.bookings, currency)} from ${plural(n, "customer")}${equal}`
  );
}
