import { z } from "zod";
import { choice, date, id, money, optional, text } from "../columns.js";
import { defineTable } from "../tableDefinition.js";

const account = (meaning: string) => id(meaning, { references: "accounts.account_id", reference: "hard" });
const softAccount = id("the customer", { references: "accounts.account_id", reference: "soft" });
const softRep = (meaning: string) => id(meaning, { references: "reps.rep_id", reference: "soft" });
const softDeal = id("the deal it belongs to", { references: "deals.deal_id", reference: "soft" });

export const customerTables = {
  contracts: defineTable({
    grain: "a term that can be renewed",
    from: "CRM",
    key: ["contract_id"],
    columns: z.object({
      contract_id: id("the contract line's id"),
      account_id: account("the customer"),
      owner_id: optional(
        softRep("owner stated on the contract; attribution uses the ownership ledger"),
        "not stated"
      ),
      deal_id: optional(softDeal, "deal not stated"),
      start_on: optional(date("first day of the term"), "term taken as one year"),
      end_on: optional(
        date("last day of the term: the day renewal is due"),
        "due date unknown: left out of renewal figures and counted"
      ),
      value: optional(money("value for the whole term"), "value unknown: counted, not summed"),
      currency: optional(text("ISO 4217 code of the values"), "the base currency"),
      renewed_on: optional(date("day it was renewed"), "not renewed so far"),
      renewed_value: optional(money("value of the renewal for its whole term"), "renewal value unknown"),
      churned_on: optional(date("day the customer gave notice or left"), "not churned so far"),
      outcome: optional(
        choice(["renewed", "churned", "open"], "outcome, where the source states it instead of dates"),
        "outcome told by the dates"
      )
    }),
    rules: [
      {
        code: "TERM_ENDS_BEFORE_START",
        column: "end_on",
        holds: "start_on is null or end_on is null or end_on >= start_on",
        expected: "an end date on or after the start date"
      }
    ]
  }),
  complaints: defineTable({
    grain: "a customer's complaint",
    from: "CRM",
    key: ["complaint_id"],
    columns: z.object({
      complaint_id: id("the complaint's id"),
      account_id: account("the customer"),
      opened_on: date("day it was raised"),
      closed_on: optional(date("day it was settled"), "not settled"),
      severity: optional(text("severity, as the source states it"), "severity unknown"),
      category: optional(text("category, as the source states it"), "category unknown"),
      deal_id: optional(softDeal, "deal not stated")
    })
  }),
  activities: defineTable({
    grain: "a touch",
    from: "CRM",
    key: ["activity_id"],
    columns: z.object({
      activity_id: id("the activity's id"),
      rep_id: id("who did it", { references: "reps.rep_id", reference: "hard" }),
      account_id: optional(softAccount, "account not stated"),
      contact_id: optional(
        id("whom they met", { references: "contacts.contact_id", reference: "soft" }),
        "contact not stated"
      ),
      type: text("meeting, call, email, demo, workshop, entertainment, other"),
      happened_on: date("day it happened"),
      logged_on: optional(date("day it was entered"), "logging delay not measured")
    })
  }),
  advocacy: defineTable({
    grain: "a customer speaking for us",
    from: "CRM",
    key: null,
    columns: z.object({
      account_id: account("the customer"),
      rep_id: optional(softRep("the rep who brought it about"), "the account's owner on the day"),
      happened_on: date("day it happened"),
      kind: optional(text("reference, case_study, solution_cited, …"), "kind not stated")
    })
  }),
  risk_flags: defineTable({
    grain: "a warning raised about an account",
    from: "CRM",
    key: null,
    columns: z.object({
      account_id: account("the customer"),
      rep_id: optional(softRep("who raised it"), "raiser not stated"),
      raised_on: date("day it was raised")
    })
  })
};
