import jstat from "jstat";
import { type Interval, noInterval, tailOf } from "./interval.js";

/**
 * Interval of a rate, `events` per unit of `exposure`: the gamma curve of Jeffreys' prior, whose intervals hold the truth
 * about as often as they say over the counts of a few that occur here (the exact ones of Garwood do so in 95 of 100 cases
 * where 90 are asked for). Nothing to bound without exposure; from 0 on without events.
 * Source: Brown, Cai & DasGupta, "Interval estimation in exponential families", Statistica Sinica 2003.
 */
export function poissonInterval(events: number, exposure: number, coverage: number): Interval {
  if (exposure === 0) return noInterval;
  const tail = tailOf(coverage);
  return {
    low: events === 0 ? 0 : jstat.gamma.inv(tail, events + 0.5, 1) / exposure,
    high: jstat.gamma.inv(1 - tail, events + 0.5, 1) / exposure
  };
}
