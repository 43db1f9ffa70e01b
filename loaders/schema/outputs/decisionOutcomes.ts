import { z } from "zod";
import { decisionKinds, shownVerdicts } from "../tables/review.js";
import { choice, choiceOrNull, count, date, key, keyOrNull, money, text, textOrNull } from "./figure.js";

/**
 * Grain: one row per decision and quarter shown that ended on its day or later. Since = after the day of the
 * decision and up to the quarter's last day, as known then. Null = not measured: the table is not there, the
 * decision names no account or person, or this export no longer holds them.
 */
export const decisionOutcome = z.object({
  quarter: key("the quarter reviewed"),
  decision_id: key("the decision"),
  decided_on: date("day it was decided"),
  decided_by: text("who decided: a name or a role, as typed"),
  kind: choice(decisionKinds, "assign, keep, take away, develop, other"),
  account_key: keyOrNull("the account"),
  rep_key: keyOrNull("who got or kept the account, or whom it was about"),
  from_rep_key: keyOrNull("who had the account then"),
  verdict: choiceOrNull(shownVerdicts, "what the Suitability page said then; null = nothing was shown"),
  reason: textOrNull("why; null unless policy publish.extra_columns names decisions.reason"),
  carried_out: choiceOrNull(
    ["done", "not_done", "too_early"],
    "what the ownership ledger shows within review.decision_days; too_early = those days are not over; " +
      "null = not about ownership, or no ledger for the account",
    { needs: ["account_owners"] }
  ),
  predicted_bookings: money("bookings of the account in the four quarters before, as shown then"),
  predicted_renewals_due: count("contracts of the account that were to fall due, as shown then"),
  bookings: money("what the person has won at the account since, base currency"),
  renewals_due_n: count("contracts of the account due since", { needs: ["contracts"] }),
  renewed_n: count("of these, renewed by end date + grace and by the quarter's end"),
  churned_n: count("of these, churned, or past the grace without renewal"),
  complaint_n: count("complaints of the account since", { needs: ["complaints"] })
});
export type DecisionOutcome = z.infer<typeof decisionOutcome>;
