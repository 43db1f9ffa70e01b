import { planIndex } from "../../rules/plan/planIndex.js";
import type { PlanContext } from "../../rules/plan/weighPlan.js";
import type { Candidate } from "../../rules/suitability/suitability.js";
import { policyInForce } from "../shared/policyInForce.js";
import { byKey, hasTable } from "../shared/snapshot.js";
import type { SuitabilityData } from "./suitabilityData.js";

/** What a plan is weighed by, made once for the page. */
export function planContextOf(data: SuitabilityData, candidates: readonly Candidate[]): PlanContext {
  const rows = {
    ...data,
    has_complaints: hasTable(data.manifest, "complaints")
  };
  return {
    index: planIndex(rows, data.asOf),
    candidates: byKey(candidates, ({ rep_key }) => rep_key),
    policy: policyInForce(data.method),
    currency: data.manifest.base_currency
  };
}
