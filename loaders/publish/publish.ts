import type { DuckDBConnection } from "@duckdb/node-api";
import type { DatasetName, DatasetRows } from "../schema/outputs.js";
import type { DatasetWriter } from "./datasetWriter.js";

/** Rows that were judged rather than counted. */
export type ScoredRows = { [Name in DatasetName]?: readonly DatasetRows[Name][] };

/** Writes the scored rows; call it again for the next quarter. */
export async function publishScored(writer: DatasetWriter, scored: ScoredRows): Promise<void> {
  for (const [name, rows] of Object.entries(scored)) await writer.add(name as DatasetName, rows);
}

/** Writes every dataset that was not scored from the mart of the same name. */
export async function publishMarts(writer: DatasetWriter, connection: DuckDBConnection): Promise<void> {
  for (const name of writer.missing()) await writer.addMart(connection, name);
}
