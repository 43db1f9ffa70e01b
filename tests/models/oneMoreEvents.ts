import type { repQuarter } from "../../loaders/schema/outputs.js";
import { type Event, wonDeal } from "./randomBooks.js";

export type Column = keyof typeof repQuarter.shape;
export interface OneMore {
  event: Event;
  never_falls: Column[];
  never_rises: Column[];
}

export const events: Record<string, OneMore> = {
  "a contract renewed in time and in full": {
    event: {
      contracts: {
        start_on: "2024-12-01",
        end_on: "2025-11-30",
        value: 80,
        renewed_on: "2025-11-01",
        renewed_value: 80
      }
    },
    never_falls: ["renewal_rate", "renewal_rate_least", "renewal_rate_most", "grr"],
    never_rises: ["late_share"]
  },
  "a contract renewed late at twice its value": {
    event: {
      contracts: {
        start_on: "2024-12-01",
        end_on: "2025-11-30",
        value: 80,
        renewed_on: "2025-12-01",
        renewed_value: 400
      }
    },
    never_falls: ["renewal_rate", "late_share", "nrr"],
    never_rises: []
  },
  "a contract lost, of which nobody had warned": {
    event: {
      contracts: { start_on: "2024-12-01", end_on: "2025-11-30", value: 80, churned_on: "2025-11-30" }
    },
    never_falls: ["customer_churn"],
    never_rises: [
      "renewal_rate",
      "renewal_rate_least",
      "renewal_rate_most",
      "grr",
      "nrr",
      "flagged_churn_share"
    ]
  },
  "a complaint soon after a win": {
    event: { complaints: { opened_on: "2025-08-20" } },
    never_falls: ["complaint_rate", "early_complaint_share"],
    never_rises: []
  },
  "a quick win, larger than any, discounted in the quarter's last days": {
    event: {
      deals: wonDeal({
        amount: 5000,
        discount: 0.9,
        created_on: "2026-03-20",
        closed_on: "2026-03-25",
        product_count: 2,
        type: "expansion"
      })
    },
    never_falls: [
      "win_rate",
      "bookings",
      "quarter_end_share",
      "quarter_end_discounted_share",
      "mean_discount",
      "discount_gap",
      "deal_max",
      "deal_mean",
      "deal_median",
      "deal_p25",
      "deal_p75",
      "deal_p90",
      "deal_geometric_mean",
      "multi_product_share",
      "expansion_share"
    ],
    never_rises: ["cycle_median_days", "cycle_mean_days"]
  },
  "a small slow win of long ago, at the list price": {
    event: {
      deals: wonDeal({
        amount: 0.5,
        discount: 0,
        created_on: "2023-01-01",
        closed_on: "2025-05-02",
        product_count: 1,
        type: "new"
      })
    },
    never_falls: ["win_rate", "cycle_median_days", "cycle_mean_days"],
    never_rises: [
      "deal_min",
      "deal_p25",
      "deal_median",
      "deal_mean",
      "deal_geometric_mean",
      "mean_discount",
      "quarter_end_share",
      "multi_product_share",
      "expansion_share"
    ]
  },
  "a deal lost because the proposal was not grounded": {
    event: { deals: wonDeal({ stage: "lost", lost_reason: "Not grounded" }) },
    never_falls: ["lost_fit_share"],
    never_rises: ["win_rate", "cohort_win_rate"]
  },
  "a deal lost on price": {
    event: { deals: wonDeal({ stage: "lost", lost_reason: "Price" }) },
    never_falls: [],
    never_rises: ["lost_fit_share", "win_rate"]
  },
  "a deal won within its time": {
    event: { deals: wonDeal({ created_on: "2025-06-01", closed_on: "2025-08-01" }) },
    never_falls: ["cohort_win_rate"],
    never_rises: []
  },
  "a meeting with a chief officer, logged at once": {
    event: {
      activities: { type: "meeting", contact: "5", happened_on: "2025-08-10", logged_on: "2025-08-10" }
    },
    never_falls: [
      "logged_on_time_share",
      "crm_discipline",
      "well_tracked_share",
      "chain_depth",
      "executive_reach",
      "key_deep_share"
    ],
    never_rises: ["entertainment_share", "demo_share", "key_entertainment_share"]
  },
  "a dinner, logged a month late": {
    event: {
      activities: { type: "entertainment", contact: null, happened_on: "2025-08-10", logged_on: "2025-09-10" }
    },
    never_falls: ["entertainment_share", "key_entertainment_share"],
    never_rises: ["logged_on_time_share", "demo_share"]
  },
  "a demo": {
    event: {
      activities: { type: "demo", contact: null, happened_on: "2025-08-10", logged_on: "2025-08-10" }
    },
    never_falls: ["demo_share"],
    never_rises: ["entertainment_share"]
  },
  "a customer who vouches": {
    event: { advocacy: { happened_on: "2025-08-10", kind: "reference" } },
    never_falls: ["advocacy_share"],
    never_rises: []
  },
  "a warning in good time": {
    event: { risk_flags: { raised_on: "2025-04-02" } },
    never_falls: ["flagged_churn_share"],
    never_rises: []
  },
  "a function more on a won deal": {
    event: { deal_team: { function: "legal" } },
    never_falls: ["functions_per_win"],
    never_rises: []
  }
};

/** Ratios whose monotony is shown elsewhere, or that no single event moves one way. */
export const elsewhere: Partial<Record<Column, string>> = {
  hhi: "splitting a customer",
  effective_customers: "splitting a customer",
  hhi_normalised: "may go either way: it compares with the number of customers",
  gini: "moving value between customers",
  top1_share: "splitting a customer",
  top3_share: "splitting a customer",
  largest_deal_share: "splitting a deal",
  key_account_share: "moving a deal",
  quota_attainment: "worked by hand",
  team_share: "moving a deal",
  solo_team_share: "worked by hand",
  one_level_share: "a touch may add an account to those with one level, or take one away",
  cycle_cv: "a spread may go either way",
  cycle_iqr_ratio: "a spread may go either way",
  deal_log_sd: "a spread may go either way",
  grr_spread: "a spread may go either way",
  nrr_spread: "a spread may go either way",
  retention_effective_n: "a large contract may outweigh the others"
};
