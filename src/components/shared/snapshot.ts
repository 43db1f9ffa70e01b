import type { Manifest, Method } from "../../../loaders/schema/outputs.js";
import type { TableName } from "../../../loaders/schema/tables.js";

/** A numeric threshold of the policy in force, by its key ("renewal.target_rate"); null where there is none. */
export function thresholdNumber(method: Method, key: string): number | null {
  const value = Number(method.thresholds.find((entry) => entry.key === key)?.value ?? Number.NaN);
  return Number.isFinite(value) ? value : null;
}

/** Whether the snapshot was made with a file for this table. */
export function hasTable(manifest: Manifest, table: TableName): boolean {
  return manifest.tables.some((entry) => entry.table === table && entry.is_present);
}

/** Rows by their key; of rows with one key the last is kept. */
export function byKey<Row, Key>(rows: readonly Row[], key: (row: Row) => Key): Map<Key, Row> {
  const known = new Map<Key, Row>();
  for (const row of rows) known.set(key(row), row);
  return known;
}
