import { z } from "zod";
import { choice, count, date, flag, key, number, rate, share } from "./figure.js";

const repKey = key("opaque key of the rep");
const quarter = key("fiscal quarter, as 2026-Q3");

export const origins = ["own", "inherited"] as const;
export type Origin = (typeof origins)[number];

/**
 * Grain: one row per rep, quarter and origin. Inherited = the ledger names somebody else as owner before the rep
 * ever owned the account; own = the rep is the first owner the ledger names. Where the ledger begins later than
 * the customer, its first owner counts as having had the account from the start: `own` then means "not known to
 * be inherited". Null = not measured: without a ledger no account's origin is known. Window as in rep_quarter.
 */
export const repOrigin = z.object({
  rep_key: repKey,
  quarter,
  origin: choice(
    origins,
    "own: first owner in the ledger; inherited: somebody else owned the account before"
  ),
  renewals_due_n: count("contracts whose end date lies in the window"),
  renewed_n: count("of these, renewed by end date + grace and by the quarter's end"),
  churned_n: count("of these, churned, or past the grace without renewal"),
  renewal_open_n: count("of these, still undecided on the quarter's last day"),
  renewal_decided_n: count("renewed + churned"),
  renewal_rate: share("renewed ÷ (renewed + churned)", { n: "renewal_decided_n", better: "high" }),
  renewal_low: number("lower end of its interval: Wilson"),
  renewal_high: number("upper end of its interval"),
  complaint_n: count("complaints about these accounts"),
  customer_months: count("months on whose last day such an account was active"),
  complaint_rate: rate("complaints per 100 active customer-months", { n: "customer_months", better: "low" }),
  complaint_low: number("lower end of its interval: Jeffreys' gamma"),
  complaint_high: number("upper end of its interval")
});
export type RepOrigin = z.infer<typeof repOrigin>;

/**
 * Grain: one row per change of owner and quarter shown in which it happened or its grace still ran. The counts are
 * those of that quarter alone, so that they know nothing of what came later; a handover's rows sum to its grace.
 */
export const handover = z.object({
  account_key: key("the customer"),
  quarter: key("quarter in which it happened, or in which its grace still ran"),
  from_rep_key: key("the owner before, who answers until the grace is over"),
  to_rep_key: key("the owner after"),
  handed_over_on: date("first day of the new owner"),
  grace_until: date("last day on which events still belong to the owner before"),
  is_in_quarter: flag("happened in this quarter; otherwise only its grace still ran"),
  grace_due_n: count("contracts due in this quarter within the grace: attributed to the owner before"),
  grace_complaint_n: count("complaints in this quarter within the grace: attributed to the owner before")
});
export type Handover = z.infer<typeof handover>;
