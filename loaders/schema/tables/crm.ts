import { z } from "zod";
import { boolean, choice, date, id, integer, money, optional, ratio, text } from "../columns.js";
import { defineTable } from "../tableDefinition.js";

const account = (meaning: string) => id(meaning, { references: "accounts.account_id", reference: "hard" });
const currency = optional(text("ISO 4217 code of the amount"), "the base currency");

export const crmTables = {
  accounts: defineTable({
    grain: "a customer",
    from: "CRM",
    isRequired: true,
    key: ["account_id"],
    columns: z.object({
      account_id: id("the customer's id"),
      name: text("the customer's name"),
      parent_id: optional(
        id("the parent customer's id", { references: "accounts.account_id", reference: "soft" }),
        "its own top parent"
      ),
      industry: optional(text("industry"), "industry unknown"),
      region: optional(text("region"), "region unknown"),
      segment: optional(text("size or service segment"), "segment unknown"),
      is_key_account: optional(
        boolean("whether the company treats it as a key account"),
        "not stated: key-account figures are not measured"
      ),
      owner_id: optional(
        id("today's owner", { references: "reps.rep_id", reference: "soft" }),
        "no owner stated"
      )
    })
  }),
  account_owners: defineTable({
    grain: "a spell of ownership of an account",
    from: "CRM",
    key: ["account_id", "rep_id", "from"],
    columns: z.object({
      account_id: account("the customer"),
      rep_id: id("the owner during the spell", { references: "reps.rep_id", reference: "hard" }),
      from: optional(date("first day of the spell"), "owned from the start"),
      to: optional(date("last day of the spell"), "still the owner")
    }),
    rules: [
      {
        code: "SPELL_ENDS_BEFORE_START",
        column: "to",
        holds: '"to" is null or "from" is null or "to" >= "from"',
        expected: "a last day on or after the first"
      }
    ]
  }),
  contacts: defineTable({
    grain: "a person at a customer",
    from: "CRM",
    key: ["contact_id"],
    columns: z.object({
      contact_id: id("the contact's id"),
      account_id: account("the customer"),
      level: optional(
        integer("layer of the decision chain: 1 user … 5 chief officer, more allowed"),
        "layer unknown"
      ),
      title: optional(text("job title; never published"), "title unknown")
    })
  }),
  deals: defineTable({
    grain: "an opportunity",
    from: "CRM",
    isRequired: true,
    key: ["deal_id"],
    columns: z.object({
      deal_id: id("the opportunity's id"),
      account_id: account("the customer"),
      owner_id: optional(
        id("the rep who owns the deal", { references: "reps.rep_id", reference: "hard" }),
        "the account's owner on the close date"
      ),
      name: optional(text("the deal's name; published only where the policy names it"), "unnamed"),
      type: optional(choice(["new", "expansion", "renewal"], "kind of business"), "kind unknown"),
      stage: choice(["open", "won", "lost"], "state on the export's day"),
      amount: optional(money("amount of the deal"), "amount unknown: counted, not summed"),
      currency,
      discount: optional(ratio("share off the list price", { unit: "0–1" }), "discount not recorded"),
      created_on: optional(date("day the deal was created"), "cycle not measured"),
      closed_on: optional(date("day it was won or lost; expected day while open"), "no expected day"),
      lost_reason: optional(text("why it was lost, as a category"), "reason not recorded"),
      product_count: optional(integer("number of different products"), "not recorded")
    }),
    rules: [
      {
        code: "CLOSED_WITHOUT_DATE",
        column: "closed_on",
        holds: "stage = 'open' or closed_on is not null",
        expected: "a close date on a won or lost deal"
      },
      {
        code: "CLOSED_BEFORE_CREATED",
        column: "closed_on",
        holds: "stage = 'open' or created_on is null or closed_on >= created_on",
        expected: "a close date on or after the creation date"
      },
      {
        code: "WON_AMOUNT_NEGATIVE",
        column: "amount",
        holds: "stage <> 'won' or amount is null or amount >= 0",
        expected: "an amount of 0 or more on a won deal"
      }
    ]
  }),
  deal_team: defineTable({
    grain: "someone's part in a deal",
    from: "CRM",
    key: ["deal_id", "rep_id", "function", "role"],
    columns: z.object({
      deal_id: id("the opportunity", { references: "deals.deal_id", reference: "hard" }),
      rep_id: optional(
        id("the rep who helped", { references: "reps.rep_id", reference: "soft" }),
        "someone outside sales"
      ),
      function: optional(text("technical, delivery, finance, …"), "function not stated"),
      role: optional(text("part played"), "part not stated"),
      split: optional(ratio("share of the credit", { unit: "0–1" }), "no split recorded")
    })
  })
};
