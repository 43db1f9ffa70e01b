import type { RepQuarter } from "../../schema/outputs.js";
import { signalNames } from "../../schema/policy.js";
import { accountSumNames } from "../marts/internalMarts.js";
import type { Clusters } from "./clusters.js";
import { numbersPerScale, type PeerScales, scaleNumber } from "./peerScales.js";
import { kindOf, signalKind, sumsOf, sumsPerSignal } from "./signalFormulas.js";

/** All that the resamples of one rep and quarter need: the sums that their measured signals use, and no others. */
export interface ResamplePlan {
  /** Customers, and how many sums each has. */
  size: number;
  width: number;
  /** Customer after customer. */
  cells: Float64Array;
  /** Positions in signalNames of the signals that count. */
  signals: Int32Array;
  /** Where the sums of each signal stand among a customer's; −1 = no more. */
  columns: Int32Array;
  scales: PeerScales;
  /** Cycle days ascending, each with the position of its customer. */
  cycleDays: Float64Array;
  cycleCluster: Int32Array;
  /** Where the sums of won deals, of their days and of days squared stand; below 0 where not needed. */
  cycle: { count: number; days: number; squares: number };
  minimumCycleDeals: number;
  /** Who helped a colleague has no share of the team alone, whichever customers are drawn. */
  isHelper: boolean;
  /** The team's bookings without the rep's: no draw of the rep's customers changes them. */
  othersBookings: number;
}

/** Plans the resamples of one rep and quarter. */
export function resamplePlan(
  row: RepQuarter,
  clusters: Clusters,
  scales: PeerScales,
  minimumCycleDeals: number
): ResamplePlan {
  const signals = countedSignals(row, scales);
  const { columns, used } = columnsFor(signals);
  const hasCycle = signals.some((signal) => isCycle(kindOf[signal] ?? 0));
  const width = used.length + (hasCycle ? 3 : 0);
  const first = hasCycle ? used.length : -3;
  const plan = {
    size: clusters.size,
    width,
    cells: cellsOf(clusters, used, width),
    signals,
    columns,
    scales,
    cycleDays: clusters.cycleDays,
    cycleCluster: clusters.cycleCluster,
    cycle: { count: first, days: first + 1, squares: first + 2 },
    minimumCycleDeals,
    isHelper: row.helped_n !== 0,
    othersBookings: (row.team_bookings ?? 0) - (row.bookings ?? 0)
  };
  if (hasCycle) addCycles(plan);
  return plan;
}

const isCycle = (kind: number) => kind === signalKind.variation || kind === signalKind.median;

/** Signals that are measured and weigh something. */
function countedSignals(row: RepQuarter, { numbers }: PeerScales): Int32Array {
  const counted: number[] = [];
  for (let signal = 0; signal < signalNames.length; signal += 1) {
    const name = signalNames[signal];
    const weight = numbers[signal * numbersPerScale + scaleNumber.weight] ?? 0;
    if (name && row[name] != null && weight > 0) counted.push(signal);
  }
  return Int32Array.from(counted);
}

/** Two signals with a sum in common share its column. */
function columnsFor(signals: Int32Array): { columns: Int32Array; used: number[] } {
  const columns = new Int32Array(sumsOf.length).fill(-1);
  const used: number[] = [];
  for (const signal of signals)
    for (let at = signal * sumsPerSignal; at < (signal + 1) * sumsPerSignal; at += 1) {
      const sum = sumsOf[at] ?? -1;
      if (sum < 0) continue;
      const found = used.indexOf(sum);
      columns[at] = found < 0 ? used.push(sum) - 1 : found;
    }
  return { columns, used };
}

function cellsOf({ size, sums }: Clusters, used: readonly number[], width: number): Float64Array {
  const cells = new Float64Array(size * width);
  for (let customer = 0; customer < size; customer += 1)
    for (let column = 0; column < used.length; column += 1)
      cells[customer * width + column] = sums[customer * accountSumNames.length + (used[column] ?? 0)] ?? 0;
  return cells;
}

/** Sums of days and of their squares are whole numbers, so they do not depend on the order of deals. */
function addCycles({ cells, width, cycle, cycleDays, cycleCluster }: ResamplePlan): void {
  for (let deal = 0; deal < cycleDays.length; deal += 1) {
    const from = (cycleCluster[deal] ?? 0) * width;
    const days = cycleDays[deal] ?? 0;
    cells[from + cycle.count] = (cells[from + cycle.count] ?? 0) + 1;
    cells[from + cycle.days] = (cells[from + cycle.days] ?? 0) + days;
    cells[from + cycle.squares] = (cells[from + cycle.squares] ?? 0) + days * days;
  }
}
