import { readFileSync } from "node:fs";
import { join } from "node:path";
import { tableFromIPC } from "apache-arrow";
import type { DatasetName, Manifest } from "../loaders/schema/outputs.js";

/** The manifest of a published snapshot. */
export const manifestIn = (snapshot: string): Manifest =>
  JSON.parse(readFileSync(join(snapshot, "manifest.json"), "utf8")) as Manifest;

/** Names of the files that together hold every row of a dataset once. */
export const filesOf = (snapshot: string, name: string): string[] =>
  manifestIn(snapshot).parts[name as DatasetName]?.[0]?.files.map(({ file }) => file) ?? [];

/** Every row of one published dataset, in full. */
export function publishedRows<Row>(snapshot: string, name: string): Row[] {
  return filesOf(snapshot, name).flatMap((file) =>
    tableFromIPC(readFileSync(join(snapshot, file)))
      .toArray()
      .map((row) => (row as { toJSON(): Row }).toJSON())
  );
}
