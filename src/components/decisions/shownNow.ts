import { addMonths } from "../../rules/dates/addDays.js";
import { moveTarget } from "../../rules/assignment/moveRows.js";
import { assembleCandidates } from "../../rules/suitability/assemble.js";
import { dueSoon } from "../../rules/suitability/dueSoon.js";
import { judge } from "../../rules/suitability/judge.js";
import type { Judgement } from "../../rules/suitability/suitability.js";
import type { MoveData } from "../moves/readMoves.js";
import { policyInForce } from "../shared/policyInForce.js";
import { thresholdNumber } from "../shared/snapshot.js";

/** What the figures say of an account and a person today, to be kept with the decision. */
export interface ShownNow {
  owner_key: string | null;
  /** Null where nothing can be judged: no person, a person who is not active, or no amount known. */
  judgement: Judgement | null;
  predicted_bookings: number | null;
  predicted_renewals_due: number | null;
}

/** Answers for one account and person after the other; the people are assembled once, when first asked for. */
export function showNow(data: MoveData): (accountKey: string | null, repKey: string | null) => ShownNow {
  const policy = policyInForce(data.method);
  const ahead = thresholdNumber(data.method, "review.upcoming_quarters") ?? 2;
  let people: ReturnType<typeof assembleCandidates> | null = null;
  return (accountKey, repKey) => {
    const account = data.account.find(({ account_key }) => account_key === accountKey);
    if (!account)
      return { owner_key: null, judgement: null, predicted_bookings: null, predicted_renewals_due: null };
    const { account_key } = account;
    const { asOf, manifest } = data;
    const target = moveTarget(account, data, { asOf, currency: manifest.base_currency });
    people ??= assembleCandidates(data, asOf);
    const person = people.find(({ rep_key }) => rep_key === repKey);
    const owned = data.owned_account.find((row) => row.account_key === account_key);
    const contracts = data.contract?.filter((row) => row.account_key === account_key);
    return {
      owner_key: owned?.rep_key ?? null,
      judgement: target && person ? judge(person, target, policy) : null,
      predicted_bookings: owned?.bookings ?? null,
      predicted_renewals_due: contracts ? dueSoon(contracts, asOf, addMonths(asOf, 3 * ahead)).length : null
    };
  };
}
