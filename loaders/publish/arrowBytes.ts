import { type Data, Field, RecordBatch, Schema, Struct, Table, makeData, tableToIPC } from "apache-arrow";
import type { z } from "zod";
import { type ArrowColumn, arrowColumn } from "./arrowColumn.js";

type Row = Record<string, unknown>;

/** Columns of one file while their rows come in. */
export interface ArrowFile {
  columns: readonly ArrowColumn[];
  /** The Arrow IPC stream. The same values in the same order give the same bytes. */
  bytes(): Uint8Array;
}

export function arrowFile(shape: Record<string, z.ZodType>): ArrowFile {
  const entries = Object.entries(shape);
  const columns = entries.map(([, schema], index) => arrowColumn(schema, index));
  return {
    columns,
    bytes() {
      const children = columns.map((column) => column.finish());
      const fields = entries.map(([name], at) => new Field(name, (children[at] as Data).type, true));
      const schema = new Schema(fields);
      const length = children[0]?.length ?? 0;
      const batch = new RecordBatch(schema, makeData({ type: new Struct(fields), length, children }));
      return tableToIPC(new Table(schema, [batch]), "stream");
    }
  };
}

/** Checked rows as one Arrow file; what is not declared is left out. */
export function arrowBytes(
  columns: z.ZodObject<Record<string, z.ZodType>>,
  rows: readonly Row[]
): Uint8Array {
  const file = arrowFile(columns.shape);
  for (const [at, name] of Object.keys(columns.shape).entries())
    for (const row of rows) file.columns[at]?.append(row[name] ?? null);
  return file.bytes();
}
