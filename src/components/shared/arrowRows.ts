import { type Data, tableFromIPC } from "apache-arrow";

export type Cell = string | number | boolean | null;
/** Values that a column must have; of several, any. */
export type Where = Readonly<Record<string, Cell | readonly Cell[]>>;

/** Where a row lies in its columns; the columns' names are then free for the row's figures. */
const place = Symbol("place");

/** Spreading a view would silently give a row without figures, so it fails instead. */
const spread = Symbol("spread");
/**
 * Code that spreads one row spreads the first too. To guard each of a million rows of a large company would take
 * longer than to read them.
 */
const guarded = 500;
const loud: PropertyDescriptor = {
  enumerable: true,
  get() {
    throw new Error("A published row is a view of its columns: name those that are needed, or use plainRow.");
  }
};

/** A published row as an object of its own, which can be spread. */
export function plainRow<Row extends object>(row: Row): Row {
  const plain: Partial<Row> = {};
  for (const name in row) plain[name] = row[name];
  // Every column of the row was copied just above.
  return plain as Row;
}

/**
 * Rows of an Arrow file as light views: a row reads its columns when it is asked, so that ten thousand people
 * with ninety figures cost no more than those that are shown. A view cannot be spread ({...row}): see plainRow.
 */
export function arrowRows<Row extends object>(bytes: Uint8Array, where: Where = {}): Row[] {
  const columns = columnsOf(bytes);
  const View = viewOf(columns);
  const tests = Object.entries(where).flatMap(([name, value]) => {
    const column = columns.get(name);
    if (!column) throw new Error(`Rows are asked for by ${name}, which this file does not hold.`);
    return column.testFor(value);
  });
  const rows: Row[] = [];
  const [length = 0] = [...columns.values()].map((column) => column.length);
  for (let at = 0; at < length; at++)
    // The loader checked every value against the dataset's declaration before it was written.
    if (tests.every((test) => test(at))) rows.push(new View(at) as Row);
  return rows;
}

interface ArrowColumn {
  length: number;
  read(at: number): Cell;
  /** None where every row passes. */
  testFor(value: Cell | readonly Cell[]): ((at: number) => boolean)[];
}

function columnsOf(bytes: Uint8Array): ReadonlyMap<string, ArrowColumn> {
  const table = tableFromIPC(bytes);
  return new Map(
    table.schema.fields.map(({ name }, at) => {
      const chunks = table.getChildAt(at)?.data ?? [];
      if (chunks.length > 1)
        throw new Error(`${name} is split within its file, which the loader never does.`);
      return [name, columnOf(chunks[0])];
    })
  );
}

function viewOf(columns: ReadonlyMap<string, ArrowColumn>): new (at: number) => object {
  class View {
    // Declared only: a field would be defined once more for every row.
    declare readonly [place]: number;
    constructor(at: number) {
      this[place] = at;
      if (at < guarded) Object.defineProperty(this, spread, loud);
    }
  }
  for (const [name, column] of columns)
    Object.defineProperty(View.prototype, name, {
      enumerable: true,
      get(this: View) {
        return column.read(this[place]);
      }
    });
  return View;
}

const asList = (value: Cell | readonly Cell[]): readonly Cell[] =>
  Array.isArray(value) ? (value as readonly Cell[]) : [value as Cell];

function columnOf(data: Data | undefined): ArrowColumn {
  if (!data) return { length: 0, read: () => null, testFor: () => [] };
  const valid = data.nullCount > 0 ? data.nullBitmap : null;
  const isNull = (at: number) => valid != null && ((valid[at >> 3] ?? 0) & (1 << (at & 7))) === 0;
  if (data.dictionary) return textColumn(data, isNull);
  const values = data.values as ArrayLike<number>;
  // Booleans lie eight to a byte.
  const isFlag = values instanceof Uint8Array;
  const read = (at: number): Cell => {
    if (isNull(at)) return null;
    return isFlag ? ((values[at >> 3] ?? 0) & (1 << (at & 7))) !== 0 : (values[at] ?? null);
  };
  return {
    length: data.length,
    read,
    testFor: (value) => {
      const wanted = asList(value);
      return [(at) => wanted.includes(read(at))];
    }
  };
}

/** Equal texts have one code, by which rows are compared without reading the texts. */
function textColumn(data: Data, isNull: (at: number) => boolean): ArrowColumn {
  const codes = data.values as ArrayLike<number>;
  const words = wordsOf(data.dictionary?.data[0]);
  return {
    length: data.length,
    read: (at) => (isNull(at) ? null : words.at(codes[at] ?? 0)),
    testFor(value) {
      const wanted = new Set(asList(value));
      const isWanted = Array.from({ length: words.length }, (_word, code) => wanted.has(words.at(code)));
      if (data.nullCount === 0 && isWanted.every(Boolean)) return [];
      return [(at) => (isNull(at) ? wanted.has(null) : isWanted[codes[at] ?? 0] === true)];
    }
  };
}

interface Words {
  length: number;
  at(code: number): string;
}

const decoder = new TextDecoder();

function wordsOf(data: Data | undefined): Words {
  const [offsets, bytes] = [data?.valueOffsets as Int32Array | undefined, data?.values as Uint8Array];
  if (!data || !offsets) return { length: 0, at: () => "" };
  const all = decoder.decode(bytes.subarray(0, offsets[data.length]));
  // Where each character is one byte, as in keys and days, cutting is many times faster than decoding.
  const isPlain = all.length === offsets[data.length];
  const word = (start: number, end: number) =>
    isPlain ? all.slice(start, end) : decoder.decode(bytes.subarray(start, end));
  const known: string[] = [];
  return {
    length: data.length,
    at: (code) => (known[code] ??= word(offsets[code] ?? 0, offsets[code + 1] ?? 0))
  };
}
