import type { RateName, RepQuarter } from "../../schema/outputs.js";
import type { Interval } from "../statistics/interval.js";
import { noInterval } from "../statistics/interval.js";
import { poissonInterval } from "../statistics/poissonInterval.js";
import { weightedRatioInterval, weightedShareInterval } from "../statistics/weightedInterval.js";
import { wilsonInterval } from "../statistics/wilsonInterval.js";
import { perMonths, rateSources } from "./rateSources.js";

/** What the rate is taken over: events, or customer-months; null = not measured. */
export function rateTrials(row: RepQuarter, rateName: RateName): number | null {
  const source = rateSources[rateName];
  return row[source.kind === "exposure" ? source.exposure : source.trials];
}

/** Whether the files at hand say anything about the rate; it may still rest on no events. */
export function isMeasured(row: RepQuarter, rateName: RateName): boolean {
  const source = rateSources[rateName];
  const counted =
    source.kind === "share" ? row[source.hits] : source.kind === "exposure" ? row[source.events] : 0;
  return rateTrials(row, rateName) != null && counted != null;
}

/** The interval of the raw rate; none where it has no value. */
export function intervalOf(row: RepQuarter, rateName: RateName, coverage: number): Interval {
  const value = row[rateName];
  if (value == null) return noInterval;
  const source = rateSources[rateName];
  const trials = rateTrials(row, rateName) ?? 0;
  switch (source.kind) {
    case "share":
      return wilsonInterval(row[source.hits] ?? 0, trials, coverage);
    case "exposure":
      return poissonInterval(row[source.events] ?? 0, trials / perMonths, coverage);
    case "ratio": {
      const interval = source.isShare ? weightedShareInterval : weightedRatioInterval;
      const [spread, effectiveN] = [row[source.spread] ?? 0, row[source.effectiveN] ?? 0];
      return interval({ mean: value, spread, effectiveN }, coverage);
    }
  }
}
