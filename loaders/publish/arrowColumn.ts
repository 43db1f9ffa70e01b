import {
  Bool,
  type Data,
  type DataType,
  Dictionary,
  Float64,
  Int16,
  Int32,
  Int8,
  Utf8,
  Vector,
  makeData
} from "apache-arrow";
import type { z } from "zod";
import { unwrapNullable } from "../schema/unwrapNullable.js";
import { isWholeNumber } from "./columnCheck.js";

/** Takes a column's values one by one and gives it as Arrow data. Values must have been checked. */
export interface ArrowColumn {
  append(value: unknown): void;
  finish(): Data;
}

/** Text as a dictionary, whole numbers in as few bytes as hold them all, others as Float64. `index` is the column's place in its file. */
export function arrowColumn(schema: z.ZodType, index: number): ArrowColumn {
  const inner = unwrapNullable(schema);
  switch (inner.def.type) {
    case "boolean":
      return flags();
    case "number":
      return numbers(isWholeNumber(inner) ? wholeNumbers : decimals);
    case "string":
    case "enum":
      return texts(index);
    default:
      throw new Error(
        `A published column of type ${inner.def.type} has no Arrow type: add it in loaders/publish/arrowColumn.ts.`
      );
  }
}

type Packed = [
  type: Int8 | Int16 | Int32 | Float64,
  values: Int8Array | Int16Array | Int32Array | Float64Array
];

const decimals = (values: readonly number[]): Packed => [new Float64(), Float64Array.from(values)];

/** Most counts of people and records are below a hundred: four bytes for each would double what pages fetch. */
function wholeNumbers(values: readonly number[]): Packed {
  let [low, high] = [0, 0];
  for (const value of values) {
    if (value < low) low = value;
    else if (value > high) high = value;
  }
  if (low >= -(2 ** 7) && high < 2 ** 7) return [new Int8(), Int8Array.from(values)];
  if (low >= -(2 ** 15) && high < 2 ** 15) return [new Int16(), Int16Array.from(values)];
  return [new Int32(), Int32Array.from(values)];
}

function numbers(pack: (values: readonly number[]) => Packed): ArrowColumn {
  const values: number[] = [];
  const nulls: number[] = [];
  return {
    append(value) {
      if (value === null) nulls.push(values.length);
      values.push(value === null ? 0 : (value as number));
    },
    finish() {
      const [type, packed] = pack(values);
      return data(type, packed, { length: values.length, nulls });
    }
  };
}

function flags(): ArrowColumn {
  const set: number[] = [];
  const nulls: number[] = [];
  let length = 0;
  return {
    append(value) {
      if (value === null) nulls.push(length);
      else if (value === true) set.push(length);
      length += 1;
    },
    finish: () => data(new Bool(), bits(length, set), { length, nulls })
  };
}

function texts(index: number): ArrowColumn {
  const codes = new Map<string, number>();
  const values: number[] = [];
  const nulls: number[] = [];
  return {
    append(value) {
      if (value === null) {
        nulls.push(values.length);
        values.push(0);
        return;
      }
      let code = codes.get(value as string);
      if (code === undefined) codes.set(value as string, (code = codes.size));
      values.push(code);
    },
    finish() {
      // A fixed dictionary id: the library's own counter would make the bytes depend on what was written before.
      const [codeType, packed] = wholeNumbers(values);
      const type = new Dictionary(new Utf8(), codeType as Int8 | Int16 | Int32, index);
      return makeData({
        type,
        length: values.length,
        data: packed,
        ...nullsOf({ length: values.length, nulls }),
        dictionary: new Vector([utf8([...codes.keys()])])
      });
    }
  };
}

function utf8(words: readonly string[]): Data<Utf8> {
  const valueOffsets = new Int32Array(words.length + 1);
  for (const [at, word] of words.entries())
    valueOffsets[at + 1] = (valueOffsets[at] ?? 0) + Buffer.byteLength(word);
  return makeData({
    type: new Utf8(),
    length: words.length,
    nullCount: 0,
    valueOffsets,
    data: Uint8Array.from(Buffer.from(words.join("")))
  });
}

interface Nulls {
  length: number;
  nulls: readonly number[];
}

function data(type: DataType, values: Packed[1] | Uint8Array, nulls: Nulls): Data {
  return makeData({ type, length: nulls.length, data: values, ...nullsOf(nulls) } as never);
}

function nullsOf({ length, nulls }: Nulls): { nullCount: number; nullBitmap: Uint8Array | null } {
  if (nulls.length === 0) return { nullCount: 0, nullBitmap: null };
  const valid = bits(length, nulls);
  for (let at = 0; at < valid.length; at++) valid[at] = ~(valid[at] ?? 0);
  return { nullCount: nulls.length, nullBitmap: valid };
}

/** A bit per row, in whole bytes. */
function bits(length: number, set: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(length / 8));
  for (const at of set) bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (1 << (at & 7));
  return bytes;
}
