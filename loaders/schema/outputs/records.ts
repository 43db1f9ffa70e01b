import { z } from "zod";
import {
  choice,
  date,
  dateOrNull,
  flag,
  flagOrNull,
  key,
  keyOrNull,
  money,
  number,
  share,
  text,
  textOrNull,
  wholeNumber
} from "./figure.js";

/* The records behind the figures, and nothing more of them than the figures need. */

/** Grain: one row per customer. */
export const account = z.object({
  account_key: key("opaque key of the customer"),
  name: text("the customer's name"),
  top_account_key: key("the top parent; itself where it has none"),
  industry: textOrNull("industry"),
  region: textOrNull("region"),
  segment: textOrNull("segment"),
  is_key_account: flagOrNull("key account; null = not stated")
});
export type Account = z.infer<typeof account>;
/** A customer as most pages mention one. */
export type NamedAccount = Pick<Account, "account_key" | "name" | "industry" | "is_key_account">;

/** Grain: one row per spell of ownership. */
export const ownerSpell = z.object({
  account_key: key("the customer"),
  rep_key: key("the owner"),
  from_on: dateOrNull("first day; null = from the start"),
  to_on: dateOrNull("last day; null = still the owner"),
  is_handover: flag("another rep owned it before")
});
export type OwnerSpell = z.infer<typeof ownerSpell>;

/** Grain: one row per deal ever won, and per deal open or lost within the quarters shown or their windows. */
export const deal = z.object({
  deal_id: text("id in the CRM"),
  rep_key: keyOrNull("owner; null = nobody could be named"),
  account_key: key("the customer"),
  name: textOrNull("the deal's name, only where the policy publishes it"),
  type: textOrNull("new, expansion or renewal"),
  stage: choice(["open", "won", "lost"], "state on the export's day"),
  amount: money("amount in base currency"),
  discount: share("share off list"),
  created_on: dateOrNull("created"),
  closed_on: dateOrNull("won or lost; expected while open"),
  cycle_days: number("days from creation to close, won deals"),
  lost_reason: textOrNull("why it was lost"),
  is_quarter_end: flag("closed in the last days of a quarter")
});
export type Deal = z.infer<typeof deal>;

/** Grain: one row per customer and end date (co-termed lines are one contract). */
export const contract = z.object({
  contract_id: text("id in the CRM; the first of co-termed lines"),
  lines_n: wholeNumber("co-termed lines merged"),
  account_key: key("the customer"),
  rep_key: keyOrNull("who it is attributed to on the due date, handover grace applied"),
  start_on: dateOrNull("first day"),
  end_on: date("due date"),
  value: money("value for the term, base currency"),
  annual_value: money("value per year of term"),
  renewed_on: dateOrNull("renewed"),
  annual_renewed_value: money("renewed value per year of term"),
  churned_on: dateOrNull("churned")
});
export type Contract = z.infer<typeof contract>;

/** Grain: one row per complaint. */
export const complaint = z.object({
  complaint_id: text("id in the CRM"),
  account_key: key("the customer"),
  rep_key: keyOrNull("who it is attributed to, handover grace applied"),
  opened_on: date("raised"),
  closed_on: dateOrNull("settled"),
  severity: textOrNull("severity"),
  category: textOrNull("category")
});
export type Complaint = z.infer<typeof complaint>;

/**
 * Grain: one row per customer with bookings in the window, its owner on the quarter's last day, and quarter.
 * Per deal owner, so that a rep's rows sum to the rep's bookings.
 */
export const repAccount = z.object({
  rep_key: key("the deals' owner"),
  quarter: key("fiscal quarter"),
  top_account_key: key("top parent account"),
  bookings: money("won amount in the window"),
  won_n: wholeNumber("deals won in the window"),
  share: share("share of the rep's bookings")
});
export type RepAccount = z.infer<typeof repAccount>;

/** Grain: one row per account owned on a quarter's last day. */
export const ownedAccount = z.object({
  quarter: key("fiscal quarter"),
  rep_key: key("owner on the quarter's last day"),
  account_key: key("the customer"),
  is_active: flag("inside a contract, or within 12 months after a won deal"),
  bookings: money("won amount from this account in the window, whoever closed it"),
  levels_touched: number("distinct contact levels the owner touched in the window; null = not measured"),
  max_level_touched: number("highest of them; null = none or not measured"),
  owned_since: dateOrNull("first day of the present spell; null = from the start"),
  next_due_on: dateOrNull("next contract end after the quarter"),
  next_due_value: money("annual value of contracts due then"),
  open_complaints_n: wholeNumber("complaints opened and not settled by the quarter's end"),
  largest_deal: money("largest deal ever won at this account by the quarter's end")
});
export type OwnedAccount = z.infer<typeof ownedAccount>;
