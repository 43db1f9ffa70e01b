import type { ResamplePlan } from "./resamplePlan.js";
import type { ResampleSpace } from "./resampleSpace.js";
import { kindOf, scaleOf, signalKind, sumsPerSignal } from "./signalFormulas.js";

/** Works one signal out for every resample, into `space.values`; NaN where it holds nothing to go by. */
export function signalValues(space: ResampleSpace, plan: ResamplePlan, signal: number): void {
  const kind = kindOf[signal] ?? 0;
  if (kind === signalKind.median) medians(space, plan);
  else if (kind === signalKind.variation) variations(space, plan);
  else if (kind === signalKind.teamShare) teamShares(space, plan, signal);
  else if (kind === signalKind.meanOfTwo) meansOfTwo(space, plan, signal);
  else quotients(space, plan, signal);
}

/** Where a signal's first, second … sum begins. */
function startOf(plan: ResamplePlan, resamples: number, signal: number, at: number): number {
  return (plan.columns[signal * sumsPerSignal + at] ?? 0) * resamples;
}

function quotients({ values, sums, resamples }: ResampleSpace, plan: ResamplePlan, signal: number): void {
  const hits = startOf(plan, resamples, signal, 0);
  const trials = startOf(plan, resamples, signal, 1);
  const scale = scaleOf[signal] ?? 1;
  for (let r = 0; r < resamples; r += 1) {
    const base = sums[trials + r] ?? 0;
    values[r] = base === 0 ? NaN : (scale * (sums[hits + r] ?? 0)) / base;
  }
}

/** The mean of those of two shares that are measured. */
function meansOfTwo({ values, sums, resamples }: ResampleSpace, plan: ResamplePlan, signal: number): void {
  const hits = startOf(plan, resamples, signal, 0);
  const trials = startOf(plan, resamples, signal, 1);
  const hits2 = startOf(plan, resamples, signal, 2);
  const trials2 = startOf(plan, resamples, signal, 3);
  for (let r = 0; r < resamples; r += 1) {
    const base = sums[trials + r] ?? 0;
    const base2 = sums[trials2 + r] ?? 0;
    const first = (sums[hits + r] ?? 0) / base;
    const second = (sums[hits2 + r] ?? 0) / base2;
    if (base === 0) values[r] = base2 === 0 ? NaN : second;
    else values[r] = base2 === 0 ? first : (first + second) / 2;
  }
}

/** Everybody else's bookings stay as they are, and helping is no matter of which customers. */
function teamShares({ values, sums, resamples }: ResampleSpace, plan: ResamplePlan, signal: number): void {
  const own = startOf(plan, resamples, signal, 0);
  for (let r = 0; r < resamples; r += 1) {
    const bookings = sums[own + r] ?? 0;
    const team = bookings + plan.othersBookings;
    if (plan.isHelper) values[r] = 0;
    else values[r] = team === 0 ? NaN : bookings / team;
  }
}

/** Sample standard deviation ÷ mean of the drawn deals' cycle days. */
function variations({ values, sums, resamples }: ResampleSpace, plan: ResamplePlan): void {
  const { count, days, squares } = plan.cycle;
  const fewest = Math.max(2, plan.minimumCycleDeals);
  for (let r = 0; r < resamples; r += 1) {
    const n = sums[count * resamples + r] ?? 0;
    const total = sums[days * resamples + r] ?? 0;
    const scaledSquares = n * (sums[squares * resamples + r] ?? 0) - total * total;
    values[r] = n < fewest || total === 0 ? NaN : Math.sqrt(scaledSquares / n / (n - 1)) / (total / n);
  }
}

/** The days are in ascending order, so counting draws finds the middle without sorting. */
function medians({ values, sums, drawn, resamples }: ResampleSpace, plan: ResamplePlan): void {
  const { cycle, cycleDays, cycleCluster } = plan;
  for (let r = 0; r < resamples; r += 1) {
    const n = sums[cycle.count * resamples + r] ?? 0;
    if (n === 0) {
      values[r] = NaN;
      continue;
    }
    let deal = -1;
    let passed = 0;
    while (passed <= (n - 1) >> 1) passed += drawn[(cycleCluster[++deal] ?? 0) * resamples + r] ?? 0;
    const lower = cycleDays[deal] ?? 0;
    while (passed <= n >> 1) passed += drawn[(cycleCluster[++deal] ?? 0) * resamples + r] ?? 0;
    values[r] = (lower + (cycleDays[deal] ?? 0)) / 2;
  }
}
