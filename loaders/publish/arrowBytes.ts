import {
  Bool,
  type DataType,
  Dictionary,
  Field,
  Float64,
  Int32,
  RecordBatch,
  Schema,
  Struct,
  Table,
  Utf8,
  makeData,
  tableToIPC,
  vectorFromArray
} from "apache-arrow";
import type { z } from "zod";
import { unwrapNullable } from "../schema/unwrapNullable.js";

type Row = Record<string, unknown>;

/**
 * One dataset as an Arrow IPC stream: text as dictionaries, whole numbers as Int32, others as Float64.
 * The same rows in the same order give the same bytes.
 */
export function arrowBytes(
  columns: z.ZodObject<Record<string, z.ZodType>>,
  rows: readonly Row[]
): Uint8Array {
  const entries = Object.entries(columns.shape);
  const vectors = entries.map(([name, schema], index) => {
    const values = rows.map((row) => row[name] ?? null);
    return vectorFromArray(values as never[], arrowType(schema, index));
  });
  const fields = entries.map(([name], index) => new Field(name, vectors[index]?.type as DataType, true));
  const children = vectors.map((vector) => {
    const [data] = vector.data;
    if (!data) throw new Error("An Arrow column without data: vectorFromArray always makes one chunk.");
    return data;
  });
  const schema = new Schema(fields);
  const batch = new RecordBatch(
    schema,
    makeData({ type: new Struct(fields), length: rows.length, children })
  );
  return tableToIPC(new Table(schema, [batch]), "stream");
}

function arrowType(schema: z.ZodType, index: number): DataType {
  const inner = unwrapNullable(schema);
  switch (inner.def.type) {
    case "boolean":
      return new Bool();
    case "number":
      return isWhole(inner) ? new Int32() : new Float64();
    case "string":
    case "enum":
      // A fixed dictionary id: the library's own counter would make the bytes depend on what was written before.
      return new Dictionary(new Utf8(), new Int32(), index);
    default:
      throw new Error(
        `A published column of type ${inner.def.type} has no Arrow type: add it in loaders/publish/arrowBytes.ts.`
      );
  }
}

const isWhole = (schema: z.ZodType): boolean =>
  (schema as z.ZodNumber).isInt === true || (schema as z.ZodNumber).format === "safeint";
