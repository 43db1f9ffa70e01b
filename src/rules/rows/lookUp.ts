import { group } from "d3-array";

/** The rows with a given key, in their order; an empty list for an unknown key. Rows with key null are left out. */
export function lookUp<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string | null
): (key: string) => readonly Row[] {
  const groups = group(rows, keyOf);
  return (key) => groups.get(key) ?? [];
}

/** Rows by person. */
export const byRep = <Row extends { rep_key: string | null }>(rows: readonly Row[]) =>
  lookUp(rows, ({ rep_key }) => rep_key);
