import type { RepQuarter } from "../../schema/outputs.js";
import { signalNames, type SignalName } from "../../schema/policy.js";
import { accountSumNames, type AccountSumName } from "../marts/internalMarts.js";
import { perMonths } from "../rates/rateSources.js";
import type { CycleFigures } from "./cycleFigures.js";

/** A signal worked out again from one resample's sums; null where they hold nothing to go by. */
export type ResampledSignal = (sums: Float64Array, cycle: CycleFigures) => number | null;

type Figures = RepQuarter;

function ratio(hits: AccountSumName, trials: AccountSumName, scale = 1): ResampledSignal {
  const [hitsAt, trialsAt] = [accountSumNames.indexOf(hits), accountSumNames.indexOf(trials)];
  return (sums) => {
    const base = sums[trialsAt] ?? 0;
    return base === 0 ? null : (scale * (sums[hitsAt] ?? 0)) / base;
  };
}

const loggedOnTime = ratio("logged_on_time_n", "timed_activity_n");
const wellTracked = ratio("well_tracked_won_n", "tracked_won_n");
const wonValueAt = accountSumNames.indexOf("won_value");

const ofCustomers: Record<Exclude<SignalName, "crm_discipline" | "solo_team_share">, ResampledSignal> = {
  entertainment_share: ratio("entertainment_n", "activity_n"),
  one_level_share: ratio("one_level_n", "touched_n"),
  cycle_cv: (_sums, cycle) => cycle.variation,
  customer_churn: ratio("churned_accounts_n", "churn_base_n"),
  demo_share: ratio("demo_n", "activity_n"),
  executive_reach: ratio("executive_n", "active_n"),
  lost_fit_share: ratio("lost_fit_n", "lost_reason_n"),
  cycle_median_days: (_sums, cycle) => cycle.median,
  renewal_rate: ratio("renewed_n", "renewal_decided_n"),
  quarter_end_discounted_share: ratio("quarter_end_discounted_value", "discount_base"),
  mean_discount: ratio("discount_value", "discount_base"),
  complaint_rate: ratio("complaint_n", "customer_months", perMonths),
  early_complaint_share: ratio("early_complaint_n", "early_deals_n")
};

/** Mean of the parts that are measured for this rep, as in the mart. */
function crmDiscipline(row: Figures): ResampledSignal {
  const parts = [
    row.logged_on_time_share == null ? null : loggedOnTime,
    row.well_tracked_share == null ? null : wellTracked
  ].filter((part) => part != null);
  return (sums, cycle) => {
    let [total, measured] = [0, 0];
    for (const part of parts) {
      const value = part(sums, cycle);
      if (value == null) continue;
      total += value;
      measured += 1;
    }
    return measured === 0 ? null : total / measured;
  };
}

/** Share of the team with everybody else's bookings as they are; helping is no matter of which customers. */
function soloTeamShare({ helped_n, team_bookings, bookings }: Figures): ResampledSignal {
  const others = (team_bookings ?? 0) - (bookings ?? 0);
  return (sums) => {
    if (helped_n !== 0) return 0;
    const own = sums[wonValueAt] ?? 0;
    return own + others === 0 ? null : own / (own + others);
  };
}

/** How to work out each signal of a rep again; null where the rep's own records do not measure it. */
export function resampledSignals(row: Figures): Record<SignalName, ResampledSignal | null> {
  const all: Record<SignalName, ResampledSignal> = {
    ...ofCustomers,
    crm_discipline: crmDiscipline(row),
    solo_team_share: soloTeamShare(row)
  };
  const measured = signalNames.map((name) => [name, row[name] == null ? null : all[name]]);
  // Object.fromEntries widens the keys that signalNames lists in full.
  return Object.fromEntries(measured) as Record<SignalName, ResampledSignal | null>;
}
