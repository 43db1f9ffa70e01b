import type { Policy } from "../../../loaders/schema/policy.js";
import type { Verdict } from "../suitability/suitability.js";
import { renewalsDue } from "./bookFigures.js";
import type { Move } from "./move.js";
import type { PlanIndex } from "./planIndex.js";

/** What a plan as a whole does to the company. Money in base currency. */
export interface PlanEffect {
  moves_n: number;
  people_n: number;
  /** Sales of the past year at the accounts that move; null = not known of one of them. */
  bookings_moved: number | null;
  renewals_due_n: number | null;
  renewals_due_value: number | null;
  /** What accounts that change hands lose on average in a year, as published studies say; not a forecast. */
  expected_loss: { low: number; high: number } | null;
  /** Moves by the verdict on who takes the account; `unjudged` = nobody at work, or no amount known. */
  verdicts: Record<Verdict | "unjudged", number>;
  /** Conditions to be arranged, over all moves. */
  conditions_n: number;
}

/** One move with the verdict on who takes the account. */
export interface JudgedMove {
  move: Move;
  judgement: { verdict: Verdict; conditions: readonly unknown[] } | null;
}

/** The whole effect of the moves that can be carried out. */
export function planEffect(judged: readonly JudgedMove[], index: PlanIndex, policy: Policy): PlanEffect {
  const { sales_lost_low, sales_lost_high } = policy.suitability;
  const accounts = judged.map(({ move }) => move.account_key);
  const bookings = accounts.reduce<number | null>((sum, key) => {
    const value = index.owned.get(key)?.bookings ?? null;
    return sum == null || value == null ? null : sum + value;
  }, 0);
  const verdicts = { suitable: 0, with_conditions: 0, not_suitable: 0, not_enough_evidence: 0, unjudged: 0 };
  for (const { judgement } of judged) verdicts[judgement?.verdict ?? "unjudged"]++;
  return {
    moves_n: judged.length,
    people_n: new Set(judged.flatMap(({ move }) => [move.from_rep_key ?? [], move.to_rep_key].flat())).size,
    bookings_moved: bookings,
    ...renewalsDue(accounts, index),
    expected_loss:
      bookings == null ? null : { low: bookings * sales_lost_low, high: bookings * sales_lost_high },
    verdicts,
    conditions_n: judged.reduce((sum, { judgement }) => sum + (judgement?.conditions.length ?? 0), 0)
  };
}
