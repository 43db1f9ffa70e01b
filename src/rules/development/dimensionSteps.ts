import type { Dimension } from "../../../loaders/schema/outputs.js";
import type { Text } from "../../text/t.js";
import type { PlanColumn } from "./figures.js";

/** One step for each dimension; strategic decoding shows only in the next assessment (column null). */
export const dimensionSteps = {
  strategic_decoding: {
    action: "Every week, name three trends from the customer's industry that will change what it buys",
    column: null
  },
  need_reframing: {
    action: "For each open deal, write the larger problem behind the request and offer for that",
    column: "multi_product_share"
  },
  decision_chain: {
    action: "Map the decision chain of each key account and open the missing levels",
    column: "chain_depth"
  },
  risk_foresight: {
    action: "Review every contract three months before it ends and raise a warning where in doubt",
    column: "flagged_churn_share"
  },
  resource_orchestration: {
    action: "Bring technical, delivery and finance colleagues onto each large deal by name",
    column: "functions_per_win"
  },
  value_binding: {
    action: "Ask satisfied customers for a reference or a case study",
    column: "advocacy_share"
  }
} as const satisfies Record<Dimension, { action: Text; column: PlanColumn | null }>;
