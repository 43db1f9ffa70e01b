import { createHash } from "node:crypto";
import type { DuckDBConnection } from "@duckdb/node-api";
import { layoutsOf, type Layout } from "../schema/layouts.js";
import {
  datasets,
  type DatasetName,
  type DatasetRows,
  type Manifest,
  type Method,
  type SnapshotLayout
} from "../schema/outputs.js";
import { inLanes } from "./inLanes.js";
import { draftSnapshot, type SnapshotDraft } from "./publishSnapshot.js";
import { type RowSource, sourceOfFiles, sourceOfMart, sourceOfRows } from "./rowBlock.js";
import { type Part, splitRows } from "./splitRows.js";

/** Takes the published rows dataset by dataset and, where it is called more than once, quarter by quarter. */
export interface DatasetWriter {
  /**
   * Checks and writes rows at once, so that they need not be kept. A call brings every row of the files that it
   * touches: all rows of a quarter, or of the dataset. Throws, naming dataset, row and column, where a row is not
   * what the pages were promised.
   */
  add<Name extends DatasetName>(name: Name, rows: readonly DatasetRows[Name][]): Promise<void>;
  /** The rows of the mart of the same name. */
  addMart(connection: DuckDBConnection, name: DatasetName): Promise<void>;
  /** Datasets that nothing was added to yet. */
  missing(): DatasetName[];
  rowsOf(name: DatasetName): number;
  /** Writes what spans the quarters, and tells all that was written, for the manifest. Throws while a dataset is missing. */
  parts(): Promise<Manifest["parts"]>;
  publish(documents: { manifest: Manifest; method: Method }, link: string): Promise<string>;
}

const names = Object.keys(datasets) as DatasetName[];

export async function datasetWriter(workFolder: string): Promise<DatasetWriter> {
  const draft = await draftSnapshot(workFolder);
  const written = new Map<DatasetName, SnapshotLayout[]>();
  const keep = async (name: DatasetName, layout: SnapshotLayout, parts: readonly Part[]): Promise<void> => {
    refuseAgain(name, layout, parts);
    layout.files.push(...(await inLanes(parts, (part) => writePart(draft, name, part))));
  };
  const write = async (name: DatasetName, source: RowSource): Promise<void> => {
    const listed = written.get(name) ?? layoutsOf(name).map(emptyLayout);
    written.set(name, listed);
    const now = listed.filter((layout) => !isGathered(name, layout));
    const parts = await splitRows(source, {
      shape: datasets[name].shape,
      layouts: now.map(plainLayout),
      refuse: (row, column, why) => {
        throw new Error(
          `${name}, row ${row}, column ${column}: ${why}. ` +
            `Mend the model or the rule that makes it (loaders/models/marts, loaders/score).`
        );
      }
    });
    for (const [at, layout] of now.entries()) await keep(name, layout, parts[at] ?? []);
  };
  /** From the files of the quarters, one dataset at a time, so that no more than one is ever in memory. */
  const gather = async (name: DatasetName, [first, ...others]: readonly SnapshotLayout[]): Promise<void> => {
    const due = others.filter((layout) => isGathered(name, layout) && layout.files.length === 0);
    if (due.length === 0) return;
    const source = sourceOfFiles(first?.files ?? [], (file) => draft.read(file));
    const parts = await splitRows(source, { shape: datasets[name].shape, layouts: due.map(plainLayout) });
    for (const [at, layout] of due.entries()) await keep(name, layout, parts[at] ?? []);
  };
  return {
    add: (name, rows) => write(name, sourceOfRows(rows)),
    async addMart(connection, name) {
      for (const quarter of await quartersOf(connection, name))
        await write(name, await sourceOfMart(connection, name, quarter));
    },
    missing: () => names.filter((name) => !written.has(name)),
    rowsOf: (name) => (written.get(name)?.[0]?.files ?? []).reduce((sum, { rows }) => sum + rows, 0),
    async parts() {
      const missing = names.filter((name) => !written.has(name));
      if (missing.length > 0) throw new Error(`Nothing was published as ${missing.join(", ")}.`);
      for (const [name, layouts] of written) await gather(name, layouts);
      return Object.fromEntries(names.map((name) => [name, written.get(name) ?? []]));
    },
    async publish(documents, link) {
      for (const [name, document] of Object.entries(documents))
        await draft.write({
          name: `${name}.json`,
          bytes: new TextEncoder().encode(JSON.stringify(document))
        });
      return draft.publish(link);
    }
  };
}

const emptyLayout = ({ by, columns }: Layout): SnapshotLayout => ({
  by: [...by],
  columns: columns ? [...columns] : null,
  files: []
});

const plainLayout = ({ by, columns }: SnapshotLayout): Layout => (columns ? { by, columns } : { by });

/** The quarters by which a mart is written, so that one of them is in memory at a time; null = all at once. */
async function quartersOf(connection: DuckDBConnection, name: DatasetName): Promise<(string | null)[]> {
  if (!layoutsOf(name)[0].by.includes("quarter")) return [null];
  const found = await connection.runAndReadAll(`select distinct quarter from "${name}" order by quarter`);
  // A mart without rows is written too, as no file at all.
  return found.currentRowCount === 0 ? [null] : (found.getColumns()[0] as string[]);
}

/** Rows that come quarter by quarter are split across the quarters once all of them have come. */
const isGathered = (name: DatasetName, { by }: Layout | SnapshotLayout): boolean =>
  layoutsOf(name)[0].by.includes("quarter") && !by.includes("quarter");

function refuseAgain(name: DatasetName, { files }: SnapshotLayout, parts: readonly Part[]): void {
  const isWritten = ({ values }: Part) =>
    files.some((file) => file.values.every((value, at) => value === values[at]));
  const again = parts.find(isWritten);
  if (again)
    throw new Error(
      `${name}: the rows of ${again.values.join(", ") || "the whole"} came in two calls; bring them in one.`
    );
}

async function writePart(
  draft: SnapshotDraft,
  name: DatasetName,
  { values, rows, file }: Part
): Promise<SnapshotLayout["files"][number]> {
  const bytes = file.bytes();
  // A page that still has the manifest before asks for a name that is gone, rather than get another load's rows.
  const digest = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
  const fileName = [name, ...values.map(nameOf), digest, "arrow"].join(".");
  await draft.write({ name: fileName, bytes });
  return { values, file: fileName, rows, bytes: bytes.length };
}

/** Part of a file name. Quarters, rates and digits of keys are our own words; anything else must not become a path. */
function nameOf(value: string | null): string {
  const word = value === null ? "none" : value === "" ? "all" : value;
  if (!/^[\w-]+$/.test(word)) throw new Error(`“${word}” cannot be part of a file's name.`);
  return word;
}
