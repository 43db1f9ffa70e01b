import { tableFromIPC, type Vector } from "apache-arrow";

type Cell = string | number | boolean | null;

/**
 * The rows of a published Arrow file as objects with the columns of its dataset.
 * `where` keeps rows whose columns equal the given values; the others are never made into objects,
 * which matters for files with a row per rep and quarter.
 */
export function readRows<Row extends object>(
  buffer: ArrayBuffer | Uint8Array,
  where: Partial<Record<keyof Row & string, Cell>> = {}
): Row[] {
  const table = tableFromIPC(buffer instanceof Uint8Array ? buffer : new Uint8Array(buffer));
  const names = table.schema.fields.map((field) => field.name);
  const columns = names.map((name) => table.getChild(name) as Vector);
  const filters = Object.entries(where).map(
    ([name, value]) => [columns[names.indexOf(name)], value as Cell] as const
  );
  const rows: Row[] = [];
  for (let index = 0; index < table.numRows; index++) {
    if (!filters.every(([column, value]) => plain(column?.get(index)) === value)) continue;
    const row: Record<string, Cell> = {};
    for (const [at, name] of names.entries()) row[name] = plain(columns[at]?.get(index));
    // The loader validated every row against the dataset's schema before it was written.
    rows.push(row as Row);
  }
  return rows;
}

/** Arrow hands 64-bit integers over as bigint, which neither Plot nor a sort can mix with numbers. */
function plain(value: unknown): Cell {
  if (value == null) return null;
  if (typeof value === "bigint") return Number(value);
  return value as Cell;
}
