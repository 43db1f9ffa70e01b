import jstat from "jstat";
import type { IntervalName } from "../../loaders/schema/outputs.js";
import type { Company, Deal } from "./company.js";
import { activeDepths, activeOn, closedIn, type Figures, isQuarterEnd, viewOf } from "./naive.js";
import { sum } from "./statistics.js";

type Ends = readonly [low: number, high: number] | null;
const z = 1.6448536269514722;

/** Where f, which falls from above 0 to below 0 between the ends, is 0. */
function rootOf(f: (at: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  for (let step = 0; step < 200; step++) {
    const middle = (low + high) / 2;
    if (f(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The shares that a test would not refuse: (share − p)² ≤ z² p (1 − p) ÷ n, found by halving. */
function score(share: number, n: number): Ends {
  const refused = (p: number) => (share - p) ** 2 - (z * z * p * (1 - p)) / n;
  return [
    share === 0 ? 0 : rootOf(refused, 0, share),
    share === 1 ? 1 : rootOf((p) => -refused(p), share, 1)
  ];
}

const student = (freedom: number): number => rootOf((t) => 0.95 - jstat.studentt.cdf(t, freedom), 0, 1e12);

interface Weighed {
  mean: number;
  /** Squared standard error with n − 1, n as many equal weights as these are worth. */
  error: number;
  freedom: number;
}

function weigh(pairs: readonly (readonly [value: number, weight: number])[]): Weighed | null {
  const total = sum(pairs.map(([, weight]) => weight));
  const freedom = total ** 2 / sum(pairs.map(([, weight]) => weight ** 2)) - 1;
  const mean = sum(pairs.map(([value, weight]) => (value * weight) / total));
  const variance = sum(pairs.map(([value, weight]) => ((value - mean) ** 2 * weight) / total));
  if (new Set(pairs.map(([value]) => value)).size < 2) return null;
  return { mean, error: variance / freedom, freedom };
}

function around(weighed: Weighed | null, least: number, most: number): Ends {
  if (!weighed) return null;
  const reach = student(weighed.freedom) * Math.sqrt(weighed.error);
  return [Math.max(least, weighed.mean - reach), Math.min(most, weighed.mean + reach)];
}

const equal = (values: readonly number[]) => weigh(values.map((value) => [value, 1]));
const worth = (deals: readonly Deal[]): number =>
  sum(deals.map((deal) => deal.amount!)) ** 2 / sum(deals.map((deal) => deal.amount! ** 2));

/** Every interval of rep_interval of one person, from the records and the person's figures by hand. */
export function naiveIntervals(
  company: Company,
  quarter: string,
  rep: string,
  figures: Figures
): Record<IntervalName, Ends> {
  const view = viewOf(company, quarter);
  const won = closedIn(view, rep, "won");
  const priced = won.filter((deal) => (deal.amount ?? 0) > 0);
  const recorded = priced.filter((deal) => deal.discount !== null);
  const discounts = (deals: readonly Deal[]) => weigh(deals.map((deal) => [deal.discount!, deal.amount!]));
  const of = (name: string) => figures[name] as number | null;
  const plain = (name: string, trials: string): Ends =>
    of(name) === null ? null : score(of(name)!, of(trials)!);
  const ofValue = (name: string, deals: readonly Deal[]): Ends =>
    of(name) === null || deals.length === 0 ? null : score(of(name)!, worth(deals));
  const functions = won.map(
    ({ id }) =>
      new Set(
        company.dealTeam.flatMap((row) =>
          row.deal === id && row.function ? [row.function.toLowerCase()] : []
        )
      ).size
  );
  const cycles = won.flatMap((deal) => (deal.created === null ? [] : [deal.closed! - deal.created]));
  const logs = priced.map((deal) => Math.log(deal.amount!));
  return {
    quarter_end_share: ofValue("quarter_end_share", priced),
    quarter_end_discounted_share: ofValue("quarter_end_discounted_share", recorded),
    mean_discount: around(discounts(recorded), 0, 1),
    discount_gap: gap(
      discounts(recorded.filter((deal) => isQuarterEnd(deal.closed!))),
      discounts(recorded.filter((deal) => !isQuarterEnd(deal.closed!)))
    ),
    deal_mean: cox(logs, of("deal_mean")),
    deal_geometric_mean: exponential(around(equal(logs), -Infinity, Infinity)),
    cycle_mean_days: around(equal(cycles), 0, Infinity),
    crm_discipline: halves(
      plain("logged_on_time_share", "timed_activity_n"),
      of("logged_on_time_share"),
      plain("well_tracked_share", "tracked_won_n"),
      of("well_tracked_share")
    ),
    chain_depth: around(equal(activeDepths({ view, active: activeOn(view) }, rep)), 0, Infinity),
    functions_per_win: around(equal(functions), 0, Infinity),
    key_entertainment_share: plain("key_entertainment_share", "key_activity_n"),
    multi_product_share: plain("multi_product_share", "multi_product_n"),
    expansion_share: plain("expansion_share", "typed_won_n"),
    flagged_churn_share: plain("flagged_churn_share", "churned_n"),
    advocacy_share: plain("advocacy_share", "active_accounts_n")
  };
}

const exponential = (ends: Ends): Ends => ends && [Math.exp(ends[0]), Math.exp(ends[1])];

function gap(late: Weighed | null, early: Weighed | null): Ends {
  if (!late || !early) return null;
  const error = late.error + early.error;
  const freedom = error ** 2 / (late.error ** 2 / late.freedom + early.error ** 2 / early.freedom);
  return around({ mean: late.mean - early.mean, error, freedom }, -1, 1);
}

function cox(logs: readonly number[], plainMean: number | null): Ends {
  const weighed = equal(logs);
  if (!weighed || plainMean === null) return null;
  const variance = weighed.error * logs.length;
  const error = weighed.error + variance ** 2 / 2 / weighed.freedom;
  const ends = exponential(
    around({ ...weighed, mean: weighed.mean + variance / 2, error }, -Infinity, Infinity)
  );
  return ends && [Math.min(plainMean, ends[0]), Math.max(plainMean, ends[1])];
}

function halves(one: Ends, oneValue: number | null, other: Ends, otherValue: number | null): Ends {
  if (!one || !other) return one ?? other;
  const [a, b] = [oneValue!, otherValue!];
  const distance = (end: 0 | 1) => Math.sqrt((one[end] - a) ** 2 + (other[end] - b) ** 2) / 2;
  return [(a + b) / 2 - distance(0), (a + b) / 2 + distance(1)];
}
