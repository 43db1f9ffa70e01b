/**
 * The rows with a given key, in their order; an empty list for an unknown key. Rows with key null are left out.
 * They are looked through when somebody first asks.
 */
export function lookUp<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string | null
): (key: string) => readonly Row[] {
  let groups: ReadonlyMap<string | null, readonly Row[]> | null = null;
  return (key) => (groups ??= grouped(rows, keyOf)).get(key) ?? [];
}

function grouped<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string | null
): ReadonlyMap<string | null, readonly Row[]> {
  // d3's group asks every key for its value; for a row per deal of everybody that is most of the time.
  const groups = new Map<string | null, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** The row with a given key, the last where several have it. They are looked through when somebody first asks. */
export function lookUpOne<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string
): Pick<ReadonlyMap<string, Row>, "get" | "has"> {
  let known: ReadonlyMap<string, Row> | null = null;
  const all = () => (known ??= new Map(rows.map((row) => [keyOf(row), row])));
  return { get: (key) => all().get(key), has: (key) => all().has(key) };
}

/** Rows by person. */
export const byRep = <Row extends { rep_key: string | null }>(rows: readonly Row[]) =>
  lookUp(rows, ({ rep_key }) => rep_key);
