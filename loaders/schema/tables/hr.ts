import { z } from "zod";
import { choice, date, id, money, optional, personName, quarter, rate, score, text } from "../columns.js";
import { defineTable } from "../tableDefinition.js";

export const hrTables = {
  fx_rates: defineTable({
    grain: "a currency's rate to the base currency from a day on",
    from: "finance",
    key: ["currency", "valid_from"],
    columns: z.object({
      currency: text("ISO 4217 code of the foreign currency"),
      valid_from: date("first day on which the rate holds"),
      rate: rate("units of base currency for one unit of this currency")
    })
  }),
  reps: defineTable({
    grain: "a salesperson, or a candidate",
    from: "HR",
    isRequired: true,
    key: ["rep_id"],
    columns: z.object({
      rep_id: id("the person's id, as the CRM uses it for owners"),
      name: personName("the person's name"),
      team: optional(
        text("the team whose bookings the person shares"),
        "team unknown: share of team is not measured"
      ),
      region: optional(text("the team's region; with the role it forms the peer group"), "region unknown"),
      manager_id: optional(
        id("rep_id of the manager", { references: "reps.rep_id", reference: "soft" }),
        "no manager stated"
      ),
      role: optional(choice(["key_account", "general"], "key-account or general seller"), "role not stated"),
      status: optional(
        choice(["active", "left", "candidate"], "employment state on the export's day"),
        "active unless left_on says otherwise"
      ),
      hired_on: optional(date("first day of employment"), "tenure not measured"),
      left_on: optional(date("last day of employment"), "still employed")
    })
  }),
  quotas: defineTable({
    grain: "a rep's target for a quarter",
    from: "HR",
    key: ["rep_id", "quarter"],
    columns: z.object({
      rep_id: id("whose target", { references: "reps.rep_id", reference: "hard" }),
      quarter: quarter("fiscal quarter, as 2026-Q3"),
      amount: money("the target for new and renewed bookings"),
      currency: optional(text("ISO 4217 code"), "the base currency")
    }),
    rules: [
      { code: "QUOTA_NOT_POSITIVE", column: "amount", holds: "amount > 0", expected: "a target above 0" }
    ]
  }),
  assessments: defineTable({
    grain: "one score of one item by one assessor",
    from: "HR",
    key: ["rep_id", "assessed_on", "instrument", "item", "assessor"],
    columns: z.object({
      rep_id: id("who was assessed", { references: "reps.rep_id", reference: "hard" }),
      assessed_on: date("day of the assessment"),
      instrument: choice(["six_dimensions", "gene_test", "stress", "screening"], "which test"),
      item: choice(
        [
          "strategic_decoding",
          "need_reframing",
          "decision_chain",
          "risk_foresight",
          "resource_orchestration",
          "value_binding",
          "empathy",
          "adversity_quotient",
          "systems_thinking",
          "political_sensitivity",
          "antifragility",
          "long_campaign",
          "executive_rejection",
          "internal_squeeze",
          "short_term_money",
          "ordinary_playbook",
          "no_data_thinking",
          "fear_of_executives",
          "repeated_mistake"
        ],
        "the item of the test"
      ),
      score: score("0 worst … 5 best; screening: 1 = the disqualifier applies, 0 = it does not", {
        unit: "points 0–5"
      }),
      assessor: optional(text("who gave the score"), "one unnamed assessor"),
      note: optional(text("free text; never published"), "no note")
    })
  })
};
