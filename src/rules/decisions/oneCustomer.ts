import { t } from "../../text/t.js";
import { formatMoney } from "../format/formatMoney.js";
import { formatShare } from "../format/formatShare.js";
import { plural } from "../format/plural.js";
import type { ReasonRule } from "./reviewRows.js";

/** A book that hangs on one customer: losing it loses the seller's year. */
export const oneCustomer: ReasonRule = ({ row, largestCustomer }, { policy, currency }) => {
  if (row.top1_share == null || row.top1_share < policy.review.one_customer_share) return null;
  const won = row.won_n ?? 0;
  const [few, enough] = [policy.suitability.similar_deal_count, policy.deals.cycle_minimum_deals];
  return {
    kind: "one_customer",
    account_key: row.top1_account_key,
    why: () =>
      t("{customer} is {share} of bookings of {amount} ({deals}, {customers}).", {
        customer: largestCustomer ?? t("One customer"),
        share: formatShare(row.top1_share),
        amount: formatMoney(row.bookings, currency),
        deals: plural(won, "deal"),
        customers: plural(row.customers_n ?? 0, "customer")
      }),
    confidence: won < few ? "thin" : won < enough ? "moderate" : "strong",
    confidence_because: () => t("rests on {deals}", { deals: plural(won, "won deal") }),
    next_step: () =>
      t("Agree who else keeps contact with this customer, and where the next two customers will come from.")
  };
};
