import type { z } from "zod";
import { isKeyColumn, type Layout } from "../schema/layouts.js";
import { arrowFile, type ArrowFile } from "./arrowBytes.js";
import { columnCheck } from "./columnCheck.js";
import type { RowBlock, RowSource } from "./rowBlock.js";

/** One file of a layout: the values that its rows share, and the rows. */
export interface Part {
  /** By the layout's columns; of a key its first digits; null where the column is null. */
  values: (string | null)[];
  rows: number;
  file: ArrowFile;
}

/** About 1.5 MB: what a page on the same machine or network takes without a wait. */
const cellsPerFile = 200_000;
/** About 80 KB, of which a page about one person or customer reads a few rows: it brings little along, and files stay few. */
const cellsPerKeyFile = 10_000;
const digitsAtMost = 2;

export interface SplitOptions {
  shape: Record<string, z.ZodType>;
  layouts: readonly Layout[];
  /** Called with the first value that is not as declared; throws, naming the row. Without it, rows were checked before. */
  refuse?: (row: number, column: string, why: string) => never;
}

/** The rows as the files of each layout, checked against their declaration and in their own order. */
export async function splitRows(
  source: RowSource,
  { shape, layouts, refuse }: SplitOptions
): Promise<Part[][]> {
  const checks = Object.entries(shape).map(([name, schema]) => [name, columnCheck(schema)] as const);
  const splits = layouts.map((layout) => splitBy(layout, source.rows, shape));
  let first = 0;
  for await (const block of source.blocks()) {
    for (const split of splits) split.open(block);
    for (const [name, check] of checks) {
      const values = block.column(name);
      for (let row = 0; refuse && row < block.length; row++) {
        const why = check(values[row]);
        if (why !== null) refuse(first + row, name, why);
      }
      for (const split of splits) split.append(name, values);
    }
    first += block.length;
  }
  return splits.map((split) => split.parts());
}

interface Split {
  /** Finds the file of each row of a block, whose columns come next. */
  open(block: RowBlock): void;
  append(column: string, values: readonly unknown[]): void;
  parts(): Part[];
}

function splitBy(layout: Layout, rows: number, shape: Record<string, z.ZodType>): Split {
  const names = Object.keys(shape).filter((name) => layout.columns?.includes(name) ?? true);
  const own = Object.fromEntries(Object.entries(shape).filter(([name]) => names.includes(name)));
  const digits = digitsOf(layout, rows * names.length);
  const parts = new Map<string, Part>();
  let files: ArrowFile[] = [];
  const fileOf = (group: readonly unknown[]): ArrowFile => {
    const values = group.map((value, at) => labelOf(value, layout.by[at] ?? "", digits));
    const id = values.map((value) => value ?? "\u0001").join("\0");
    let part = parts.get(id);
    if (!part) parts.set(id, (part = { values, rows: 0, file: arrowFile(own) }));
    part.rows += 1;
    return part.file;
  };
  return {
    open(block) {
      const columns = layout.by.map((name) => block.column(name));
      files = Array.from({ length: block.length }, (_row, row) =>
        fileOf(columns.map((column) => column[row]))
      );
    },
    append(column, values) {
      const at = names.indexOf(column);
      if (at === -1) return;
      for (let row = 0; row < files.length; row++) files[row]?.columns[at]?.append(values[row]);
    },
    parts: () => [...parts.values()]
  };
}

/**
 * What a file's name says of a column. Quarters always have files of their own, since they are written one by one;
 * rows that fit one file are not split further, which "" says: everybody, people without a key included.
 */
function labelOf(value: unknown, column: string, digits: number): string | null {
  if (column !== "quarter" && digits === 0) return "";
  if (typeof value !== "string") return null;
  return isKeyColumn(column) ? value.slice(0, digits) : value;
}

/** How many digits of the key tell files apart: as few as keep files small. */
function digitsOf({ by }: Layout, cells: number): number {
  if (by.every((name) => name === "quarter")) return 0;
  const most = by.some(isKeyColumn) ? cellsPerKeyFile : cellsPerFile;
  return Math.min(digitsAtMost, Math.max(0, Math.ceil(Math.log(cells / most) / Math.log(16))));
}
