import { z } from "zod";
import { date, key, keyOrNull, money, text, wholeNumber } from "./figure.js";

/**
 * Grain: one row per quarter and contract (co-termed lines are one) that falls due in one of the quarters after it
 * (policy review.upcoming_quarters), had begun by its last day and was undecided as far as was known that day.
 */
export const upcomingContract = z.object({
  quarter: key("the quarter reviewed"),
  due_quarter: key("the quarter in which it falls due"),
  contract_id: text("id in the CRM; the first of co-termed lines"),
  account_key: key("the customer"),
  rep_key: keyOrNull("owner of the account on the quarter's last day, without handover grace; null = nobody"),
  end_on: date("the day it falls due"),
  annual_value: money("value at stake per year of term, base currency; null = not known")
});
export type UpcomingContract = z.infer<typeof upcomingContract>;

/**
 * Grain: one row per rep, quarter and one of the quarters after it (policy review.upcoming_quarters) in which
 * rows of `upcoming_contract` fall due.
 */
export const repUpcoming = z.object({
  rep_key: key("owner of the accounts on the quarter's last day, without handover grace"),
  quarter: key("the quarter reviewed"),
  due_quarter: key("the quarter in which they fall due"),
  contracts_n: wholeNumber("contracts due and undecided"),
  customers_n: wholeNumber("customers they belong to"),
  annual_value: money("value at stake per year of term, base currency; null where no value is known"),
  valued_n: wholeNumber("contracts whose value is known")
});
export type RepUpcoming = z.infer<typeof repUpcoming>;
