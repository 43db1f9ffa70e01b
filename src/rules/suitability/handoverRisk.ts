import type { Policy } from "../../../loaders/schema/policy.js";
import { addDays, addMonths } from "../dates/addDays.js";
import type { TargetAccount } from "./suitability.js";

/** What speaks against handing an account over just now. */
export interface HandoverRisk {
  /** Day of the last change of owner, if it is recent. */
  recent: string | undefined;
  /** Day of the next renewal, if it is near. */
  due: string | undefined;
}

/** A change of owner within the policy's months before the day of the move, a renewal within its days after. */
export function handoverRisk(account: TargetAccount, policy: Policy): HandoverRisk {
  const { recent_handover_months, renewal_near_days } = policy.suitability;
  const since = addMonths(account.as_of, -recent_handover_months);
  const until = addDays(account.as_of, renewal_near_days);
  return {
    recent: account.handovers_on
      .filter((day) => day > since && day <= account.as_of)
      .sort()
      .at(-1),
    due: account.dues_on?.filter((day) => day > account.as_of && day <= until).sort()[0]
  };
}
