import { group } from "d3-array";
import type { RepSalesCycle } from "../schema/outputs.js";
import type { Policy } from "../schema/policy.js";
import type { RepPursuit, RepPursuitStep } from "./marts/internalMarts.js";
import { kaplanMeier } from "./statistics/kaplanMeier.js";
import { survivalMedian } from "./statistics/survivalMedian.js";

/** The sales cycle of every row of rep_pursuit, in their order; `steps` in ascending age. */
export function salesCycles(
  pursuits: readonly RepPursuit[],
  steps: readonly RepPursuitStep[],
  policy: Policy
): RepSalesCycle[] {
  const stepsOf = group(steps, keyOf);
  return pursuits.map((pursuit) => salesCycle(pursuit, stepsOf.get(keyOf(pursuit)) ?? [], policy));
}

const keyOf = ({ rep_key, quarter }: { rep_key: string; quarter: string }): string =>
  `${rep_key}\n${quarter}`;

function salesCycle(pursuit: RepPursuit, steps: readonly RepPursuitStep[], { peers }: Policy): RepSalesCycle {
  const { oldest_age_days, ...counts } = pursuit;
  const told = stepsTold(steps, oldest_age_days ?? 0);
  const curve = kaplanMeier(
    told.map(({ age_days, at_risk_n, won_n }) => ({ ageDays: age_days, atRisk: at_risk_n, events: won_n }))
  );
  const { median, low, high } = survivalMedian(curve, peers.interval);
  const { at_risk_n, lost_n, open_n } = counts;
  return {
    ...counts,
    result: resultOf(at_risk_n, median, told.length < steps.length),
    median_days: median,
    median_low: low,
    median_high: high,
    censored_n: lost_n == null || open_n == null ? null : lost_n + open_n
  };
}

/**
 * The steps before the first at which all in play were won although older deals come after: from there on the curve
 * would stay at 0 whatever the older ones say. It happens only because old deals come under observation late.
 */
function stepsTold(steps: readonly RepPursuitStep[], oldestAge: number): readonly RepPursuitStep[] {
  const end = steps.findIndex(
    ({ age_days, at_risk_n, won_n }) => won_n === at_risk_n && age_days < oldestAge
  );
  return end < 0 ? steps : steps.slice(0, end);
}

function resultOf(atRisk: number | null, median: number | null, isCut: boolean): RepSalesCycle["result"] {
  if (atRisk == null) return "not_measured";
  if (atRisk === 0) return "no_deals";
  if (median != null) return "reached";
  return isCut ? "too_few" : "not_reached";
}
