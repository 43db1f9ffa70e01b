import type { AdjustedRate, RepExpected } from "../../schema/outputs.js";
import type { Policy } from "../../schema/policy.js";
import type { ExpectedCount } from "../marts/comparisonMarts.js";
import { type Interval, noInterval } from "../statistics/interval.js";
import { poissonInterval } from "../statistics/poissonInterval.js";
import { wilsonInterval } from "../statistics/wilsonInterval.js";

interface Compared {
  n: number;
  observed: number;
  expected: number;
}

/** The interval of the observed count, in the unit of what was expected; the expected value is taken as known. */
const intervals: Record<AdjustedRate, (compared: Compared, coverage: number) => Interval> = {
  renewal_rate: ({ n, observed, expected }, coverage) => {
    const { low, high } = wilsonInterval(observed, n, coverage);
    return low == null ? noInterval : { low: (low * n) / expected, high: (high * n) / expected };
  },
  complaint_rate: ({ observed, expected }, coverage) => poissonInterval(observed, expected, coverage)
};

/** Observed ÷ expected with its interval, row by row; null where nothing is expected. */
export function expectedRows(counts: readonly ExpectedCount[], policy: Policy): RepExpected[] {
  return counts.map((row) => ({ ...row, ...compare(row, policy.peers.interval) }));
}

function compare(
  { rate_name, n, observed, expected }: ExpectedCount,
  coverage: number
): Pick<RepExpected, "ratio" | "low" | "high"> {
  if (n == null || observed == null || expected == null || expected === 0)
    return { ratio: null, ...noInterval };
  return { ratio: observed / expected, ...intervals[rate_name]({ n, observed, expected }, coverage) };
}
