import type { SellerType } from "../../../loaders/schema/policy.js";
import type { Text } from "../../text/t.js";
import type { PlanColumn } from "./figures.js";

/** What the method asks of each type, each with the figure that moves when it works. */
export const typeSteps = {
  relationship: [
    { action: "Run the decision-chain sandbox on their largest accounts", column: "one_level_share" },
    { action: "Put a technical adviser at their side as a brake", column: "customer_churn" },
    {
      action: "Set a target that no relationship can reach: how often a customer cites our solution",
      column: "advocacy_share"
    }
  ],
  technical: [
    { action: "Pair them with a commercial seller", column: "executive_reach" },
    { action: "Train them to say what a feature is worth to the customer", column: "lost_fit_share" },
    { action: "Reward cases in which their expertise shortened the cycle", column: "cycle_median_days" }
  ],
  wolf: [
    { action: "Make customer satisfaction 30 % of the evaluation", column: "complaint_rate" },
    {
      action: "Follow the handover procedure, so that nobody monopolises an account",
      column: "solo_team_share"
    },
    { action: "Write their talk tracks down as a playbook for the team", column: "helped_n" }
  ]
} as const satisfies Record<SellerType, readonly { action: Text; column: PlanColumn }[]>;
