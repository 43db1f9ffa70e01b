import { type IntervalName, intervalNames, type RepInterval, type RepQuarter } from "../schema/outputs.js";
import type { Policy } from "../schema/policy.js";
import type { RepSpread } from "./marts/spreadMart.js";
import { differenceOf, discountsOf, meanOf, shareOfValue } from "./rates/spreads.js";
import { type Interval, noInterval } from "./statistics/interval.js";
import { geometricMeanInterval, logNormalMeanInterval } from "./statistics/logNormalInterval.js";
import { meanOfTwoInterval } from "./statistics/meanOfTwoInterval.js";
import { weightedMeanInterval } from "./statistics/weightedInterval.js";
import { wilsonInterval } from "./statistics/wilsonInterval.js";

/** One person's quarter, with the sums of squares behind it; null where there was nothing to sum up. */
interface Seen {
  row: RepQuarter;
  spread: RepSpread | null;
  coverage: number;
}

const share = { least: 0, most: 1 };
const positive = { least: 0, most: Infinity };

const intervals: Record<IntervalName, (seen: Seen) => Interval> = {
  quarter_end_share: ({ row, spread, coverage }) =>
    shareOfValue(row.quarter_end_share, spread?.won_base, spread?.won_base_squares, coverage),
  quarter_end_discounted_share: ({ row, spread, coverage }) => {
    const { all } = discountsOf(spread);
    return all
      ? shareOfValue(row.quarter_end_discounted_share, all.base, all.baseSquares, coverage)
      : noInterval;
  },
  mean_discount: ({ row, spread, coverage }) => {
    const { all } = discountsOf(spread);
    if (row.mean_discount == null || !all) return noInterval;
    return weightedMeanInterval({ ...all, mean: row.mean_discount }, coverage, share);
  },
  discount_gap: ({ row, spread, coverage }) =>
    row.discount_gap == null ? noInterval : differenceOf(discountsOf(spread), coverage),
  deal_mean: ({ row, coverage }) => {
    const amounts = logAmountsOf(row);
    return amounts && row.deal_mean != null
      ? logNormalMeanInterval(amounts, row.deal_mean, coverage)
      : noInterval;
  },
  deal_geometric_mean: ({ row, coverage }) => {
    const amounts = logAmountsOf(row);
    return amounts ? geometricMeanInterval(amounts, coverage) : noInterval;
  },
  cycle_mean_days: ({ row, spread, coverage }) =>
    meanOf(row.cycle_mean_days, row.cycle_n, spread?.cycle_squares, coverage, positive),
  crm_discipline: ({ row, coverage }) => disciplineInterval(row, coverage),
  chain_depth: ({ row, spread, coverage }) =>
    meanOf(row.chain_depth, row.active_accounts_n, spread?.level_squares, coverage, positive),
  functions_per_win: ({ row, spread, coverage }) =>
    meanOf(row.functions_per_win, row.won_n, spread?.function_squares, coverage, positive),
  key_entertainment_share: plainShare("key_entertainment_share", "key_activity_n"),
  multi_product_share: plainShare("multi_product_share", "multi_product_n"),
  expansion_share: plainShare("expansion_share", "typed_won_n"),
  flagged_churn_share: plainShare("flagged_churn_share", "churned_n"),
  advocacy_share: plainShare("advocacy_share", "active_accounts_n")
};

/** The intervals of every row of rep_quarter, in the order of the rows. */
export function intervalRows(
  rows: readonly RepQuarter[],
  spreads: readonly RepSpread[],
  policy: Policy
): RepInterval[] {
  const keyOf = ({ rep_key, quarter }: { rep_key: string; quarter: string }) => `${rep_key}\n${quarter}`;
  const spreadOf = new Map(spreads.map((spread) => [keyOf(spread), spread]));
  return rows.map((row) => {
    const seen = { row, spread: spreadOf.get(keyOf(row)) ?? null, coverage: policy.peers.interval };
    const ends = intervalNames.flatMap((name) => {
      const { low, high } = intervals[name](seen);
      return [
        [`${name}_low`, low],
        [`${name}_high`, high]
      ];
    });
    // Object.fromEntries loses the names, which are those of the list, each with both ends.
    return { rep_key: row.rep_key, quarter: row.quarter, ...Object.fromEntries(ends) } as RepInterval;
  });
}

function plainShare(
  name:
    | "key_entertainment_share"
    | "multi_product_share"
    | "expansion_share"
    | "flagged_churn_share"
    | "advocacy_share",
  trials: "key_activity_n" | "multi_product_n" | "typed_won_n" | "churned_n" | "active_accounts_n"
): (seen: Seen) => Interval {
  return ({ row, coverage }) => {
    const [value, n] = [row[name], row[trials] ?? 0];
    return value == null ? noInterval : wilsonInterval(Math.round(value * n), n, coverage);
  };
}

function logAmountsOf({ deal_geometric_mean, deal_log_sd, sized_n }: RepQuarter) {
  return deal_geometric_mean == null || deal_log_sd == null || sized_n == null
    ? null
    : { geometricMean: deal_geometric_mean, logSd: deal_log_sd, n: sized_n };
}

/** From both halves; from the one that is measured where only one is. */
function disciplineInterval(row: RepQuarter, coverage: number): Interval {
  const halves = (
    [
      [row.logged_on_time_share, row.logged_on_time_n, row.timed_activity_n],
      [row.well_tracked_share, row.well_tracked_won_n, row.tracked_won_n]
    ] as const
  ).flatMap(([value, hits, trials]) =>
    value == null ? [] : [{ value, ...wilsonInterval(hits ?? 0, trials ?? 0, coverage) }]
  );
  const [one, other] = halves;
  if (!one) return noInterval;
  return other ? meanOfTwoInterval(one, other) : ({ low: one.low, high: one.high } as Interval);
}
