import type { DuckDBConnection } from "@duckdb/node-api";
import { z } from "zod";
import { datasets, type DatasetName, type Manifest, type Method } from "../schema/outputs.js";
import { arrowBytes } from "./arrowBytes.js";
import { publishSnapshot, type SnapshotFile, type SnapshotPlace } from "./publishSnapshot.js";
import { rowsOf } from "./rowsOf.js";

/** Rows of every published dataset; those not scored come from the mart of the same name. */
export type Published = { [Name in DatasetName]: z.infer<(typeof datasets)[Name]>[] };

/**
 * The marts and the scored rows, each row checked against its declaration.
 * Throws, naming dataset, row and column, when a row is not what the pages were promised.
 */
export async function collect(connection: DuckDBConnection, scored: Partial<Published>): Promise<Published> {
  const collected: Partial<Record<DatasetName, unknown[]>> = {};
  for (const name of Object.keys(datasets) as DatasetName[]) {
    const rows = scored[name] ?? (await rowsOf(connection, `select * from ${name}`));
    collected[name] = checkRows(name, rows);
  }
  // Every dataset's rows were parsed with its own schema just above.
  return collected as Published;
}

function checkRows(name: DatasetName, rows: readonly unknown[]): unknown[] {
  const result = z.array(datasets[name]).safeParse(rows);
  if (result.success) return result.data;
  const first = result.error.issues[0];
  const [row, ...path] = first?.path ?? [];
  throw new Error(
    `${name}, row ${String(row)}, column ${path.join(".")}: ${first?.message ?? "not as declared"}. ` +
      `Mend the model or the rule that makes it (loaders/models/marts, loaders/score).`
  );
}

/** Writes one Arrow file per dataset and the two JSON documents, and shows them as one snapshot. */
export async function publish(
  published: Published,
  documents: { manifest: Manifest; method: Method },
  place: SnapshotPlace
): Promise<string> {
  const names = Object.keys(datasets) as DatasetName[];
  const files: SnapshotFile[] = names.map((name) => ({
    name: `${name}.arrow`,
    bytes: arrowBytes(datasets[name], published[name])
  }));
  for (const [name, document] of Object.entries(documents)) {
    files.push({ name: `${name}.json`, bytes: new TextEncoder().encode(JSON.stringify(document)) });
  }
  return publishSnapshot(files, place);
}
