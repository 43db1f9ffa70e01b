import type { Clusters } from "./clusters.js";

/** Cycle figures of one resample; null where there are too few dated won deals. */
export interface CycleFigures {
  median: number | null;
  /** Sample standard deviation ÷ mean. */
  variation: number | null;
}

/** Median and variation of cycle days when customer i was drawn `drawn[i]` times. */
export function cycleFigures(clusters: Clusters, drawn: Uint16Array, minimumDeals: number): CycleFigures {
  const { cycleDays, cycleCluster } = clusters;
  let [count, total, squares] = [0, 0, 0];
  for (let i = 0; i < cycleDays.length; i += 1) {
    const times = timesDrawn(i);
    const days = cycleDays[i] ?? 0;
    count += times;
    total += times * days;
    squares += times * days * days;
  }
  if (count === 0) return { median: null, variation: null };
  return { median: middle(count), variation: variationOf() };

  function timesDrawn(deal: number): number {
    return drawn[cycleCluster[deal] ?? 0] ?? 0;
  }

  function variationOf(): number | null {
    if (count < minimumDeals || count < 2 || total === 0) return null;
    return Math.sqrt((count * squares - total * total) / count / (count - 1)) / (total / count);
  }

  /** The days are in ascending order, so counting draws finds the middle without sorting. */
  function middle(deals: number): number {
    const [lower, upper] = [Math.floor((deals - 1) / 2), Math.floor(deals / 2)];
    let passed = 0;
    let atLower: number | null = null;
    for (let i = 0; i < cycleDays.length; i += 1) {
      passed += timesDrawn(i);
      if (passed > lower) atLower ??= cycleDays[i] ?? 0;
      if (passed > upper) return ((atLower ?? 0) + (cycleDays[i] ?? 0)) / 2;
    }
    return atLower ?? 0;
  }
}
