import type { Policy } from "../../../loaders/schema/policy.js";

/** What every rule is given beside the person. */
export interface RuleContext {
  policy: Policy;
  currency: string | undefined;
}
