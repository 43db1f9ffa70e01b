import { deviation, mean, median } from "d3";
import type { RepQuarter } from "../../../loaders/schema/outputs.js";
import {
  type SellerType,
  sellerTypes,
  type SignalName,
  signalNames
} from "../../../loaders/schema/policy.js";
import { accountSumNames, type AccountSumName } from "../../../loaders/score/marts/internalMarts.js";
import type { Clusters } from "../../../loaders/score/types/clusters.js";
import type { WeighedScale } from "../../../loaders/score/types/peerScales.js";
import { evidenceOf } from "../../../src/rules/types/evidenceOf.js";
import { leaderOf } from "../../../src/rules/types/leaderOf.js";
import { typeScore } from "../../../src/rules/types/typeScore.js";

/** Customers drawn by xorshift in whole numbers, as a list with repeats. */
function drawList(size: number, from: bigint): { drawn: number[]; state: bigint } {
  const bits = (1n << 32n) - 1n;
  let state = from;
  const drawn = Array.from({ length: size }, () => {
    state ^= (state << 13n) & bits;
    state ^= state >> 17n;
    state ^= (state << 5n) & bits;
    return Number((state * BigInt(size)) >> 32n);
  });
  return { drawn, state };
}

/** Every signal of the drawn customers, by the formulas of the reference, deal by deal and customer by customer. */
function signalsOf(
  row: RepQuarter,
  clusters: Clusters,
  drawn: readonly number[],
  minimumCycleDeals: number
): Record<SignalName, number | null> {
  const sum = (name: AccountSumName) =>
    drawn.reduce(
      (total, customer) =>
        total + clusters.sums[customer * accountSumNames.length + accountSumNames.indexOf(name)]!,
      0
    );
  const share = (hits: AccountSumName, trials: AccountSumName) =>
    sum(trials) === 0 ? null : sum(hits) / sum(trials);
  const days = drawn.flatMap((customer) =>
    [...clusters.cycleDays].filter((_days, deal) => clusters.cycleCluster[deal] === customer)
  );
  const discipline = [
    share("logged_on_time_n", "timed_activity_n"),
    share("well_tracked_won_n", "tracked_won_n")
  ];
  const complaints = share("complaint_n", "customer_months");
  const team = sum("won_value") + row.team_bookings! - row.bookings!;
  const all: Record<SignalName, number | null> = {
    entertainment_share: share("entertainment_n", "activity_n"),
    one_level_share: share("one_level_n", "touched_n"),
    crm_discipline: mean(discipline.filter((part) => part != null)) ?? null,
    cycle_cv: days.length < minimumCycleDeals ? null : deviation(days)! / mean(days)!,
    customer_churn: share("churned_accounts_n", "churn_base_n"),
    demo_share: share("demo_n", "activity_n"),
    executive_reach: share("executive_n", "active_n"),
    lost_fit_share: share("lost_fit_n", "lost_reason_n"),
    cycle_median_days: median(days) ?? null,
    renewal_rate: share("renewed_n", "renewal_decided_n"),
    quarter_end_discounted_share: share("quarter_end_discounted_value", "discount_base"),
    mean_discount: share("discount_value", "discount_base"),
    complaint_rate: complaints == null ? null : 100 * complaints,
    early_complaint_share: share("early_complaint_n", "early_deals_n"),
    solo_team_share: row.helped_n! > 0 ? 0 : team === 0 ? null : sum("won_value") / team
  };
  for (const name of signalNames) if (row[name] == null) all[name] = null;
  return all;
}

/** Stability the slow way: every resample is scored by the rules that people read. */
export function naiveStability(
  row: RepQuarter,
  clusters: Clusters,
  scales: Record<SignalName, WeighedScale>,
  leading: SellerType,
  options: { resamples: number; minimumCycleDeals: number; seed: number }
): number {
  let state = BigInt(options.seed >>> 0);
  let led = 0;
  for (let resample = 0; resample < options.resamples; resample += 1) {
    const draw = drawList(clusters.size, state);
    state = draw.state;
    const values = signalsOf(row, clusters, draw.drawn, options.minimumCycleDeals);
    const judged = signalNames.map((name) => ({
      ...scales[name],
      evidence: evidenceOf(values[name], scales[name])
    }));
    const score = (type: SellerType) => typeScore(judged, type);
    const [first, second] = sellerTypes.map((type) => score(type) ?? 0).toSorted((a, b) => b - a);
    const leader = leaderOf({
      relationship: score("relationship"),
      technical: score("technical"),
      wolf: score("wolf")
    });
    if (leader.type === leading && first! > second!) led += 1;
  }
  return led / options.resamples;
}
