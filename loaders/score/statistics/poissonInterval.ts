import jstat from "jstat";
import { type Interval, noInterval, tailOf } from "./interval.js";

/** Exact (Garwood) interval of a rate: `events` per unit of `exposure`. Nothing to bound without exposure. */
export function poissonInterval(events: number, exposure: number, coverage: number): Interval {
  if (exposure === 0) return noInterval;
  const tail = tailOf(coverage);
  return {
    low: events === 0 ? 0 : jstat.gamma.inv(tail, events, 1) / exposure,
    high: jstat.gamma.inv(1 - tail, events + 1, 1) / exposure
  };
}
