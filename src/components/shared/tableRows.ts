import { compareCells, type SortValue } from "./compareCells.js";

export interface TableRows<Row> {
  /** In the order of one column's values; without one, as they came. */
  sorted(by: SortBy<Row> | null): readonly Row[];
  /** Those of `rows` whose text contains the query. */
  found(rows: readonly Row[], query: string): readonly Row[];
}

interface SortBy<Row> {
  key: string;
  value: (row: Row) => SortValue;
  isDescending: boolean;
}

/**
 * Sorts and searches a table's rows: what a column shows and what a row is found by are worked out once, so that
 * ten thousand rows answer a keystroke at once.
 */
export function tableRows<Row>(rows: readonly Row[], search?: (row: Row) => string): TableRows<Row> {
  const places = new Map<string, Places>();
  let texts: ReadonlyMap<Row, string> | null = null;
  let last: { id: string; rows: readonly Row[] } | null = null;
  return {
    sorted(by) {
      if (!by) return rows;
      const id = `${by.key} ${by.isDescending}`;
      if (last?.id === id) return last.rows;
      const known = places.get(by.key) ?? placesOf(rows.map(by.value));
      places.set(by.key, known);
      last = { id, rows: inOrder(known, by.isDescending).map((at) => rows[at] as Row) };
      return last.rows;
    },
    found(among, query) {
      if (query === "") return among;
      texts ??= new Map(rows.map((row) => [row, searchable(search?.(row) ?? "")]));
      const text = texts;
      const words = searchable(query);
      return among.filter((row) => text.get(row)?.includes(words));
    }
  };
}

/** As a reader types it: in small letters and with plain spaces. */
const searchable = (text: string): string => text.toLowerCase().replaceAll("\u00a0", " ");

/** For each row the place of its value among the different values, from the lowest; null where it has none. */
type Places = readonly (number | null)[];

function placesOf(values: readonly SortValue[]): Places {
  const isMissing = (value: SortValue) => value == null || Number.isNaN(value);
  const different = [...new Set(values.filter((value) => !isMissing(value)))];
  different.sort((a, b) => compareCells(a, b, false));
  const places = new Map<SortValue, number>();
  let place = 0;
  for (const [at, value] of different.entries()) {
    // Values that differ and sort alike, as "a" and "A" may, share a place: their rows keep their order.
    if (at > 0 && compareCells(different[at - 1], value, false) !== 0) place += 1;
    places.set(value, place);
  }
  return values.map((value) => (isMissing(value) ? null : (places.get(value) ?? null)));
}

function inOrder(places: Places, isDescending: boolean): number[] {
  const sign = isDescending ? -1 : 1;
  const order = (a: number, b: number): number => {
    const [one, other] = [places[a] ?? null, places[b] ?? null];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return sign * (one - other);
  };
  return places.map((_place, at) => at).sort(order);
}
