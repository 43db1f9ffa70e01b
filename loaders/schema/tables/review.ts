import { z } from "zod";
import { choice, date, id, integer, money, optional, text } from "../columns.js";
import { type RowRule, defineTable } from "../tableDefinition.js";

/** What a decision about people and accounts can be. */
export const decisionKinds = ["assign", "keep", "take_away", "develop", "other"] as const;

/** What the Suitability page can have said when it was decided. */
export const shownVerdicts = ["suitable", "with_conditions", "not_suitable", "not_enough_evidence"] as const;

const keyed = (column: string): RowRule => ({
  code: "NOT_A_KEY",
  column,
  holds: `${column} is null or regexp_matches(${column}, '^[0-9a-f]{12}$')`,
  expected: "a key of the dashboard's links: twelve digits 0–9 and a–f"
});

/** What the dashboard itself hands out and takes back: the decisions that people wrote down on its page. */
export const reviewTables = {
  decisions: defineTable({
    grain: "a decision that people took in a review",
    from: "review",
    key: ["decision_id"],
    columns: z.object({
      decision_id: id("the decision's id"),
      decided_on: date("day it was decided"),
      decided_by: text("who decided: a name or a role, as typed"),
      kind: choice(decisionKinds, "assign: the account goes to the person; keep: stays; take_away: leaves"),
      account_key: optional(
        id("the account, by the key of the dashboard's links, since pages know no CRM id"),
        "not about an account"
      ),
      rep_key: optional(
        id("who gets or keeps the account, or whom it is about; key as in links"),
        "not about one person"
      ),
      from_rep_key: optional(id("who had the account then; key as in links"), "nobody, or not stated"),
      verdict: optional(
        choice(shownVerdicts, "what the Suitability page said of the person and the account then"),
        "no verdict was shown"
      ),
      reason: optional(
        text("why, in their own words; stays in the loader unless publish.extra_columns names it"),
        "no reason given"
      ),
      predicted_bookings: optional(
        money(
          "bookings of the account in the four quarters before, base currency: what was expected to go on"
        ),
        "nothing was predicted"
      ),
      predicted_renewals_due: optional(
        integer("contracts of the account that were to fall due in the quarters ahead"),
        "nothing was predicted"
      )
    }),
    rules: [keyed("account_key"), keyed("rep_key"), keyed("from_rep_key")]
  })
};
