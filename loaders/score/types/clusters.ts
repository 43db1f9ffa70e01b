import { accountSumNames, type AccountSumName, type RepCycle } from "../marts/internalMarts.js";

/** Columns of mart rep_account_quarter, one array each. */
export type AccountColumns = Record<AccountSumName, readonly number[]> &
  Record<"rep_key" | "quarter" | "account_key", readonly string[]>;

/** One rep's customers in one window, as a resample draws them. */
export interface Clusters {
  /** How many customers; events without a customer count as one. */
  size: number;
  /** Row after row, in the order of accountSumNames. */
  sums: Float64Array;
  /** Cycle days of dated won deals, ascending, each with the position of its customer. */
  cycleDays: Float64Array;
  cycleCluster: Int32Array;
}

export type ClustersOf = (repKey: string, quarter: string) => Clusters | null;

const pair = (repKey: string, quarter: string) => `${repKey}\n${quarter}`;

/**
 * Customers by rep and quarter, ordered by key so that the order of rows cannot change a resample.
 * Null for a rep without any row. Throws where a won deal's customer has no row.
 */
export function clustersBy(columns: AccountColumns, cycles: readonly RepCycle[]): ClustersOf {
  const rowsOf = positions(columns.rep_key.map((repKey, row) => pair(repKey, columns.quarter[row] ?? "")));
  const cyclesOf = positions(cycles.map(({ rep_key, quarter }) => pair(rep_key, quarter)));
  const lists = accountSumNames.map((name) => columns[name]);
  return (repKey, quarter) => {
    const key = pair(repKey, quarter);
    const rows = rowsOf.get(key);
    if (!rows) return null;
    const ordered = orderedRows(columns.account_key, rows);
    const own = (cyclesOf.get(key) ?? []).flatMap((index) => cycles[index] ?? []);
    return {
      size: rows.length,
      sums: sumsOf(lists, ordered),
      ...cyclesBy(columns.account_key, ordered, own)
    };
  };
}

/** Rows by customer; marts come in that order already, so most need no sorting. */
function orderedRows(keys: readonly string[], rows: readonly number[]): readonly number[] {
  const keyOf = (row: number) => keys[row] ?? "";
  for (let at = 1; at < rows.length; at += 1)
    if (keyOf(rows[at - 1] ?? 0) > keyOf(rows[at] ?? 0))
      return rows.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return rows;
}

function sumsOf(lists: readonly (readonly number[])[], rows: readonly number[]): Float64Array {
  const sums = new Float64Array(rows.length * lists.length);
  for (let column = 0; column < lists.length; column += 1) {
    const list = lists[column] ?? [];
    for (let customer = 0; customer < rows.length; customer += 1)
      sums[customer * lists.length + column] = list[rows[customer] ?? 0] ?? 0;
  }
  return sums;
}

function cyclesBy(
  keys: readonly string[],
  rows: readonly number[],
  cycles: readonly RepCycle[]
): Pick<Clusters, "cycleDays" | "cycleCluster"> {
  const clusterOf = new Map(rows.map((row, cluster) => [keys[row] ?? "", cluster]));
  const days = cycles.toSorted((a, b) => a.cycle_days - b.cycle_days);
  return {
    cycleDays: Float64Array.from(days, ({ cycle_days }) => cycle_days),
    cycleCluster: Int32Array.from(days, (cycle) => {
      const cluster = clusterOf.get(cycle.account_key);
      if (cluster == null)
        throw new Error(
          `rep_cycle: ${cycle.rep_key}, ${cycle.quarter}: account ${cycle.account_key} is not in mart ` +
            `rep_account_quarter. Mend loaders/models/marts.`
        );
      return cluster;
    })
  };
}

function positions(keys: readonly string[]): Map<string, number[]> {
  const lists = new Map<string, number[]>();
  keys.forEach((key, position) => {
    const list = lists.get(key);
    if (list) list.push(position);
    else lists.set(key, [position]);
  });
  return lists;
}
