/** The rows with a given key, in their order; an empty list for an unknown key. Rows with key null are left out. */
export function lookUp<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string | null
): (key: string) => readonly Row[] {
  // d3's group asks every key for its value; for a row per deal of everybody that is most of the time.
  const groups = new Map<string | null, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  return (key) => groups.get(key) ?? [];
}

/** Rows by person. */
export const byRep = <Row extends { rep_key: string | null }>(rows: readonly Row[]) =>
  lookUp(rows, ({ rep_key }) => rep_key);
